import type { ChangeSet } from '../engine/state/change-set.ts';
import type { Row } from '../engine/state/table.ts';
import type { WorldOverlay } from '../engine/state/world.ts';
import { isObject, isOrdinal } from './head.ts';

/** What lowdb owns of a sandbox. */
export type Document = { readonly overlay: WorldOverlay; ordinal: number };

/** A change set as one line of a journal: `[table, key, row]` for each record, the row `null` if it is gone. */
export function lineOfChanges(changes: ChangeSet, ordinal: number): string {
  return JSON.stringify({ ordinal, changes: changes.map(({ table, key, after }) => [table, key, after ?? null]) });
}

export const lineOfReset = JSON.stringify({ reset: true });

/**
 * Does again what a line of a journal says.
 * @throws Error saying what is wrong with the line
 */
export function replay(document: Document, line: unknown): void {
  if (!isObject(line)) throw new Error('it is no change set');
  const { reset, ordinal, changes } = line;
  if (reset === true) {
    document.overlay.clear();
    document.ordinal = 0;
    return;
  }
  if (!isOrdinal(ordinal) || !Array.isArray(changes)) throw new Error('it is no change set');
  for (const change of changes) {
    if (!Array.isArray(change) || typeof change[0] !== 'string') throw new Error('a change in it names no table');
    const { key, row } = recordOf(change.slice(1));
    put(document.overlay, change[0], key, row);
  }
  document.ordinal = ordinal;
}

/**
 * A record as the files have it, `[key, row]`.
 * @throws Error
 */
export function recordOf(value: unknown): { readonly key: string; readonly row: Row | undefined } {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') throw new Error('it is no record');
  const [key, row] = value;
  if (row !== null && !isObject(row)) throw new Error(`the record ${JSON.stringify(key)} is no object`);
  return { key, row: row ?? undefined };
}

// Nobody knows here whether the seed has the record. So the note that it is gone is always kept, and the tables that
// go on with the overlay drop those that mean nothing. A record that comes back after it was gone comes last, as then.
function put(overlay: WorldOverlay, table: string, key: string, row: Row | undefined): void {
  let part = overlay.get(table);
  if (part === undefined) {
    part = new Map();
    overlay.set(table, part);
  }
  if (row === undefined || part.get(key) === undefined) part.delete(key);
  part.set(key, row);
}
