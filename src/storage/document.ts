import { toJson } from '../engine/http/json.ts';
import type { Pause } from '../engine/in-parts.ts';
import type { ChangeSet } from '../engine/state/change-set.ts';
import type { Row } from '../engine/state/table.ts';
import type { WorldOverlay } from '../engine/state/world.ts';
import { isObject, isOrdinal } from './log/head.ts';

/** The document that lowdb keeps of a sandbox. `ordinal` is the number of the last request that changed something. */
export type Document = { readonly overlay: WorldOverlay; ordinal: number };

/** A change set as one line of a write-ahead log: `[table, key, row]` for each record, the row `null` if it is gone. */
export function changesLine(changes: ChangeSet, ordinal: number): string {
  return toJson({ ordinal, changes: changes.map(({ table, key, after }) => [table, key, after ?? null]) });
}

/** Characters that are serialised at a time. */
const partLength = 1 << 18;

/** The bytes of `changesLine`, with a pause between two parts. */
export async function changesInParts(
  changes: ChangeSet,
  ordinal: number,
  pause: Pause,
): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  let text = `{"ordinal":${ordinal},"changes":[`;
  for (const [i, { table, key, after }] of changes.entries()) {
    text += `${i === 0 ? '' : ','}${toJson([table, key, after ?? null])}`;
    if (text.length < partLength) continue;
    parts.push(Buffer.from(text));
    text = '';
    await pause();
  }
  parts.push(Buffer.from(`${text}]}`));
  return parts;
}

/** The line of a write-ahead log that takes the sandbox back to its seed. */
export const resetLine = JSON.stringify({ reset: true });

/** Called with each record that is read. */
export type RecordListener = (table: string, key: string) => void;

/**
 * Repeats the changes of a line of a write-ahead log.
 * @throws Error with the problem of the line
 */
export function replay(document: Document, line: unknown, onRecord?: RecordListener): void {
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
    const { key, row } = readRecord(change.slice(1));
    put(document.overlay, change[0], key, row);
    onRecord?.(change[0], key);
  }
  document.ordinal = ordinal;
}

/** A record as the files have it: its key and row, `undefined` for a removed one, and in a snapshot its table's number. */
type KeptRecord = { readonly key: string; readonly row: Row | undefined; readonly table: unknown };

/**
 * Reads a record as the files have it, `[key, row]` or `[key, row, table]`.
 * @throws Error with the problem of the value
 */
export function readRecord(value: unknown): KeptRecord {
  if (!Array.isArray(value) || value.length < 2 || typeof value[0] !== 'string') throw new Error('it is no record');
  const [key, row, table] = value;
  if (row !== null && !isObject(row)) throw new Error(`the record ${JSON.stringify(key)} is no object`);
  return { key, row: row ?? undefined, table };
}

// The seed is not known here. So a removal is always kept, and the tables that go on with the overlay drop those of
// records that the seed does not have. A record that comes back after its removal comes last, as it did then.
function put(overlay: WorldOverlay, table: string, key: string, row: Row | undefined): void {
  let part = overlay.get(table);
  if (part === undefined) {
    part = new Map();
    overlay.set(table, part);
  }
  if (row === undefined || part.get(key) === undefined) part.delete(key);
  part.set(key, row);
}
