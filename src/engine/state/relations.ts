import type { Relations } from './records.ts';
import type { Row, TableSpecs } from './table.ts';
import type { VendorSeed } from './vendor-seed.ts';

/** A reference to a record that is not there. */
export type DanglingReference = {
  readonly table: string;
  readonly row: Row;
  /** JSON pointer of the member. */
  readonly pointer: string;
  /** The table that it names, or the tables, joined by "or". */
  readonly target: string;
  /** The key that no record of the target has. */
  readonly key: string;
};

/** Finds the references of a vendor's seed to records that are not there. */
export function findDanglingReferences(
  { tables, relations }: { readonly tables: TableSpecs; readonly relations: Relations },
  { rows }: VendorSeed,
): readonly DanglingReference[] {
  const known = new Map<string, ReadonlySet<string>>();
  const keysOf = (table: string) => {
    let keys = known.get(table);
    if (keys === undefined) {
      const spec = tables[table] as { readonly key: (row: Row) => string } | undefined; // a table's rows meet only its own spec
      keys = new Set(spec === undefined ? [] : (rows[table] ?? []).map(spec.key));
      known.set(table, keys);
    }
    return keys;
  };
  return Object.entries(relations).flatMap(([table, members]) =>
    Object.entries(members).flatMap(([member, target]) => {
      const targets = [target].flat();
      const isThere = (key: string) => targets.some((each) => keysOf(each).has(key));
      return (rows[table] ?? []).flatMap((row) =>
        valuesAt(row, member.split('.'), '')
          .filter(({ value }) => value !== null && value !== undefined && !isThere(String(value)))
          .map(({ pointer, value }) => ({ table, row, pointer, target: targets.join(' or '), key: String(value) })),
      );
    }),
  );
}

/** The values at a path, with their JSON pointers; `*` stands for every item of a list. */
export function valuesAt(
  value: unknown,
  path: readonly string[],
  pointer: string,
): readonly { readonly pointer: string; readonly value: unknown }[] {
  const [member, ...rest] = path;
  if (member === undefined) return [{ pointer, value }];
  if (typeof value !== 'object' || value === null) return [];
  if (member !== '*') return valuesAt((value as Record<string, unknown>)[member], rest, `${pointer}/${member}`);
  return Array.isArray(value) ? value.flatMap((item, i) => valuesAt(item, rest, `${pointer}/${i}`)) : [];
}
