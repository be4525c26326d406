import type { Table } from '../../engine/table.ts';
import type { Stored } from './query-fields.ts';

/** What a query found, before a page of it is shown. */
export type Found<T> = {
  readonly rows: readonly T[];
  /** Whether the order rests on how texts are compared. */
  readonly collated: boolean;
};

type Kept = { version: number; readonly results: Map<string, Found<never>> };

/** Results by the table that was asked; with the sandbox they go. */
const kept = new WeakMap<Table<Stored>, Kept>();
const most = 64;

/**
 * Gives what a query found the last time, as long as nothing was written since; else finds it and keeps it.
 * @param version of all tables that the query may look into
 * @param signature everything that the result depends on besides the tables
 */
export function remembered<T>(
  table: Table<Stored>,
  version: number,
  signature: string,
  find: () => Found<T>,
): Found<T> {
  let entry = kept.get(table);
  if (entry === undefined || entry.version !== version) {
    entry = { version, results: new Map() };
    kept.set(table, entry);
  }
  const known = entry.results.get(signature) as Found<T> | undefined;
  if (known !== undefined) return known;
  const found = find();
  if (entry.results.size >= most) entry.results.clear();
  entry.results.set(signature, found as Found<never>);
  return found;
}
