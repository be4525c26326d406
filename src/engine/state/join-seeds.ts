import type { Row, TableSpecs } from './table.ts';
import type { VendorSeed } from './vendor-seed.ts';

/** Joins two seeds: an added record with the key of a present one replaces it, other ones come last. */
export function joinSeeds(
  { tables }: { readonly tables: TableSpecs },
  base: VendorSeed,
  added: VendorSeed,
): VendorSeed {
  const rows: Record<string, readonly Row[]> = { ...base.rows };
  for (const [table, more] of Object.entries(added.rows)) {
    const before = base.rows[table] ?? [];
    const spec = tables[table] as { readonly key: (row: Row) => string } | undefined; // a table's rows meet only its own spec
    rows[table] = spec === undefined || before.length === 0 ? more : replaced(before, more, spec.key);
  }
  return { rows, counters: { ...base.counters, ...added.counters } };
}

function replaced(before: readonly Row[], more: readonly Row[], key: (row: Row) => string): readonly Row[] {
  const positions = new Map(before.map((row, position) => [key(row), position]));
  const joined = [...before];
  for (const row of more) {
    const position = positions.get(key(row));
    if (position === undefined) joined.push(row);
    else joined[position] = row;
  }
  return joined;
}
