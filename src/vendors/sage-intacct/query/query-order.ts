import { rowsAtATime } from '../../../engine/in-parts.ts';
import type { Comparable } from './comparable.ts';
import { compare, type SortColumn, type SortValue, sortColumn, sortedPositions } from './sort-rows.ts';

/** A field to sort by. */
export type SortKey<T> = {
  readonly descending: boolean;
  /** True if the values are texts, which databases may order in several ways. */
  readonly text: boolean;
  readonly get: (row: T) => Comparable | null;
  /** A value that is the same for two rows where `get` is, and cheaper to have. */
  readonly identity: (row: T) => unknown;
};

/** Rows in an order. */
export type Ordered<T> = {
  readonly rows: readonly T[];
  /** True if the order may depend on how texts are compared. */
  readonly dependsOnCollation: boolean;
};

/**
 * Sorts by several keys, the first one first; equal rows stay in their order. `null` comes last where the order
 * ascends and first where it descends.
 */
export function* sortRows<T>(rows: readonly T[], keys: readonly SortKey<T>[]): Generator<void, Ordered<T>> {
  if (keys.length === 0) return { rows, dependsOnCollation: false };
  const columns: SortColumn[] = [];
  let dependsOnCollation = false;
  for (const { get, descending, text } of keys) {
    const column = sortColumn(yield* valuesOf(rows, get), descending);
    yield;
    dependsOnCollation ||= yield* haveSeveralOrders(column.different, text);
    columns.push(column);
  }
  const positions = yield* sortedPositions(columns, rows.length);
  return { rows: Array.from(positions, (position) => rows[position] as T), dependsOnCollation };
}

function* valuesOf<T>(rows: readonly T[], get: SortKey<T>['get']): Generator<void, readonly SortValue[]> {
  const values: SortValue[] = [];
  for (const row of rows) {
    values.push(get(row));
    if (values.length % rowsAtATime === 0) yield;
  }
  return values;
}

/** True if an order does not tell two neighbours apart. */
export function hasEqualRows<T>(rows: readonly T[], keys: readonly SortKey<T>[]): boolean {
  return rows.some((row, i) => i > 0 && keys.every(({ identity }) => identity(rows[i - 1] as T) === identity(row)));
}

/** Compares two rows by several keys; 0 for equal rows. */
export function compareRows<T>(keys: readonly SortKey<T>[], a: T, b: T): number {
  for (const { get, descending } of keys) {
    const order = compare(get(a), get(b));
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

/** True if an order may depend on how texts are compared or where `null` stands. */
export function* collationMatters<T>(rows: readonly T[], keys: readonly SortKey<T>[]): Generator<void, boolean> {
  for (const { get, text } of keys) {
    if (yield* haveSeveralOrders(yield* valuesOf(rows, get), text)) return true;
  }
  return false;
}

/**
 * True for values whose order may depend on how texts are compared or where `null` stands. Values of one shape, such as
 * SUP001 and SUP002, or Position 9 and Position 10, are in the same order by every collation.
 */
function* haveSeveralOrders(values: readonly SortValue[], isText: boolean): Generator<void, boolean> {
  const [first = null] = values;
  for (let at = 1; at < values.length; at += 1) {
    const value = values[at] ?? null;
    if ((value === null) !== (first === null) || (isText && !sameShape(first, value))) return true;
    if (at % rowsAtATime === 0) yield;
  }
  return false;
}

function sameShape(a: Comparable | null, b: Comparable | null): boolean {
  const [first, second] = [String(a), String(b)];
  const end = startOfLastDigits(first);
  if (end !== startOfLastDigits(second)) return false;
  if ((end === first.length) !== (end === second.length)) return false;
  for (let i = 0; i < end; i += 1) {
    const [code, otherCode] = [first.charCodeAt(i), second.charCodeAt(i)];
    if (code !== otherCode && (kindOf(code) === 0 || kindOf(code) !== kindOf(otherCode))) return false;
  }
  return true;
}

/** The position of the digits that a text ends with, its length where there are none. */
function startOfLastDigits(text: string): number {
  let start = text.length;
  while (start > 0 && kindOf(text.charCodeAt(start - 1)) === 1) start -= 1;
  return start;
}

/** 1 for a digit, 2 for a capital, 3 for a small letter, 0 for everything else. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return 1;
  if (code >= 65 && code <= 90) return 2;
  return code >= 97 && code <= 122 ? 3 : 0;
}
