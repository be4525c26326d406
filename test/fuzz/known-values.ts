import type { VendorKit } from '../../src/vendors/kit.ts';
import type { Target } from './targets.ts';

/** Values that stand in the seeds and in the contracts' examples, by the name of their member. */
export type KnownValues = ReadonlyMap<string, readonly unknown[]>;

const maxValues = 40;

/** Collects known values, so that requests meet records that are there. */
export function collectKnownValues(
  vendors: readonly (Pick<VendorKit, 'seed'> & Partial<Pick<VendorKit, 'credentials'>>)[],
  targets: readonly Target[],
): KnownValues {
  const found = new Map<string, Set<unknown>>();
  const add = (name: string, value: unknown) => {
    const values = found.get(plainName(name)) ?? new Set();
    if (values.size < maxValues) values.add(value);
    found.set(plainName(name), values);
  };
  const collect = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) add(name, value);
    else for (const [member, inner] of Object.entries(value)) collect(inner, Array.isArray(value) ? name : member);
  };
  for (const { credentials } of vendors) collect(credentials ?? {}, 'credentials');
  for (const { seed } of vendors)
    for (const [table, rows] of Object.entries(seed.rows)) {
      collect(rows, table);
      for (const row of [...rows].slice(0, maxValues)) add(keyName(table), keyOf(row));
    }
  for (const { examples } of targets) collect(examples, 'example');
  return new Map(Array.from(found, ([name, values]) => [name, [...values]]));
}

/** The name by which the keys of a table's records are known: that of the table as paths have it. */
export function keyName(table: string): string {
  return `keys of ${table.replaceAll('-', '')}`;
}

function keyOf(row: object): unknown {
  const { Id, id, key } = row as Readonly<Record<string, unknown>>;
  return Id ?? key ?? id;
}

/** The name by which values are known: `person_number` asks for what `personNumber` has. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}
