import { nodeUtil } from '../engine/built-ins.ts';
import type { SandboxSettings } from '../engine/sandbox/settings.ts';
import type { Row } from '../engine/state/table.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** Returns a line for each table whose records differ: `ukg-wfm/person: 1 added, 2 changed`. */
export function changedRecords(before: readonly VendorKit[], after: readonly VendorKit[]): readonly string[] {
  return after.flatMap((vendor) => {
    const { seed } = before.find(({ name }) => name === vendor.name) ?? vendor;
    return Object.keys(vendor.tables).flatMap((table) => {
      const counts = countChanges(vendor, table, seed.rows[table] ?? [], vendor.seed.rows[table] ?? []);
      const words = Object.entries(counts).flatMap(([word, count]) => (count === 0 ? [] : [`${count} ${word}`]));
      return words.length === 0 ? [] : [`${vendor.name}/${table}: ${words.join(', ')}`];
    });
  });
}

function countChanges({ tables }: VendorKit, table: string, before: readonly Row[], after: readonly Row[]) {
  if (before === after) return {};
  const { key } = tables[table] as { readonly key: (row: Row) => string }; // the rows are those of the table
  const earlier = new Map(before.map((row) => [key(row), row]));
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const row of after) {
    const old = earlier.get(key(row));
    if (old === undefined) counts.added += 1;
    else if (!nodeUtil().isDeepStrictEqual(old, row)) counts.changed += 1;
    earlier.delete(key(row));
  }
  const isMoved = after.some((row, position) => key(row) !== key(before[position] ?? row));
  const moved = counts.added + earlier.size === 0 && isMoved ? after.length : 0;
  return { ...counts, removed: earlier.size, 'in another order': moved };
}

/** Returns a line for each setting that differs: `auth: strict`, `choice of ukg.terms.get.none: its default`. */
export function changedSettings(before: SandboxSettings, after: SandboxSettings): readonly string[] {
  const plain = [
    ['auth', before.auth, after.auth],
    ['evidence', before.floor, after.floor],
    ['limits', before.limits, after.limits],
  ] as const;
  return [
    ...plain.flatMap(([name, old, now]) => (old === now ? [] : [`${name}: ${now}`])),
    ...changedSwitches('choice', before.choices, after.choices, 'its default'),
    ...changedSwitches('twin', before.twins, after.twins, 'off'),
  ];
}

type Positions = SandboxSettings['choices'];

function changedSwitches(word: string, before: Positions, after: Positions, otherwise: string): readonly string[] {
  const rules = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...rules].flatMap((rule) =>
    before[rule] === after[rule] ? [] : [`${word} of ${rule}: ${after[rule] ?? otherwise}`],
  );
}
