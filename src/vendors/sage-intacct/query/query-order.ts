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
  const columns = keys.map(({ get, descending }) => ({ values: rows.map(get), sign: descending ? -1 : 1 }));
  const places = rows.map((_, place) => place);
  places.sort((a, b) => {
    for (const { values, sign } of columns) {
      const order = compare(values[a] ?? null, values[b] ?? null);
      if (order !== 0) return sign * order;
    }
    return a - b;
  });
  return places.map((place) => rows[place] as T);
}

/** The order of two rows by the same keys; 0 for equal ones. */
export function compareRows<T>(keys: readonly SortKey<T>[], a: T, b: T): number {
  for (const { get, descending } of keys) {
    const order = compare(get(a), get(b));
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
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
  const [one] = rows;
  if (one === undefined) return false;
  return keys.some(({ get, text }) => {
    const first = get(one);
    return rows.some((row) => {
      const value = get(row);
      return (value === null) !== (first === null) || (text && !sameShape(first, value));
    });
  });
}

function sameShape(a: Comparable | null, b: Comparable | null): boolean {
  const [left, right] = [String(a), String(b)];
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i += 1) {
    const [one, other] = [left.charCodeAt(i), right.charCodeAt(i)];
    if (one !== other && (kind(one) === 0 || kind(one) !== kind(other))) return false;
  }
  return true;
}

/** 1 for a digit, 2 for a capital, 3 for a small letter, 0 for everything else. */
function kind(code: number): number {
  if (code >= 48 && code <= 57) return 1;
  if (code >= 65 && code <= 90) return 2;
  return code >= 97 && code <= 122 ? 3 : 0;
}
