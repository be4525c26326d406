import type { Comparable } from './comparable.ts';

/** One thing to sort by. */
export type SortKey<T> = {
  readonly descending: boolean;
  /** Whether the values are texts, which databases may order in several ways. */
  readonly text: boolean;
  readonly get: (row: T) => Comparable | null;
};

/**
 * Sorts by several keys, the first one first; equal rows stay in their order. `null` comes last where the order
 * ascends and first where it descends.
 */
export function sortRows<T>(rows: readonly T[], keys: readonly SortKey<T>[]): readonly T[] {
  if (keys.length === 0) return rows;
  const decorated = rows.map((row) => ({ row, values: keys.map((key) => key.get(row)) }));
  decorated.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = compare(a.values[index] ?? null, b.values[index] ?? null);
      if (order !== 0) return key.descending ? -order : order;
    }
    return 0;
  });
  return decorated.map(({ row }) => row);
}

function compare(a: Comparable | null, b: Comparable | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/**
 * Whether an order depends on how texts are compared or where `null` stands. It does not where all values have the
 * same shape, such as SUP001 and SUP002: there every collation agrees.
 */
export function collationMatters<T>(rows: readonly T[], keys: readonly SortKey<T>[]): boolean {
  return keys.some((key) => {
    const values = rows.map(key.get);
    if (values.includes(null)) return rows.length > 1;
    const [first] = values;
    return key.text && values.some((value) => shape(value) !== shape(first));
  });
}

function shape(value: Comparable | null | undefined): string {
  return String(value).replaceAll(/[A-Z]/g, 'A').replaceAll(/[a-z]/g, 'a').replaceAll(/\d/g, '0');
}
