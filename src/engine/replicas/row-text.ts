import type { FaultsCopy } from '../faults/faults.ts';
import type { CountedCall } from '../faults/meter.ts';
import type { WireTwinsCopy } from '../faults/wire-twins.ts';
import { parseJson, toJson } from '../http/json.ts';
import type { Snapshot } from '../sandbox/sandbox-parts.ts';
import type { ChangeSet } from '../state/change-set.ts';
import type { Seed } from '../state/seed.ts';
import type { Overlay, Row } from '../state/table.ts';
import type { WorldOverlay } from '../state/world.ts';
import type { Part } from './recorder.ts';

/** The work of one request on its sandbox, as a row of the log has it. */
export type LoggedRequest = {
  /** Number of the request, or of its last part; left out where nothing was done. */
  readonly ordinal?: number;
  readonly parts: readonly LoggedPart[];
  /** The operation of the control API that did it, if one did. */
  readonly operation?: string | undefined;
  /** The faults after it, where it changed them. */
  readonly faults?: FaultsCopy;
  /** The calls that it counted against rate limits. */
  readonly calls?: readonly CountedCall[];
  /** The twins of the wire that have struck after it, where it changed that. */
  readonly wire?: WireTwinsCopy;
};

/** A part of a request. A snapshot that is no import has the records that the sandbox has at that moment. */
export type LoggedPart =
  | Exclude<Part, { readonly kind: 'save' }>
  | { readonly kind: 'save'; readonly name: string; readonly at: number; readonly overlay: WorldOverlay | undefined };

/** A record as a text has it: 0 for the seed's own, so that it stays that; `null` where there is none. */
type WrittenRow = Row | 0 | null;
type WrittenChange = readonly [table: string, key: string, after: WrittenRow, before: WrittenRow];
type WrittenRecord = readonly [key: string, row: WrittenRow];
type WrittenPart =
  | { readonly changes: readonly WrittenChange[] }
  | { readonly reset: true }
  | { readonly save: string; readonly at: number; readonly tables?: WrittenTables }
  | { readonly drop: string };
/** Records by table. */
export type WrittenTables = readonly (readonly [table: string, rows: readonly WrittenRecord[]])[];

/** A row of the log is not what this version writes: another version that serves the same sandboxes may have written it. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';

  constructor(row: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${row} is of another version, or damaged: ${reason}`, { cause });
  }
}

/** Writes a row of the log. */
export function writeRow(
  seed: Seed,
  {
    ordinal,
    parts,
    operation,
    faults,
    calls = [],
    wire,
  }: Omit<LoggedRequest, 'parts'> & { readonly parts: readonly Part[] },
): string {
  return toJson({
    ordinal,
    parts: parts.map((part) => writePart(seed, part)),
    ...(operation === undefined ? {} : { operation }),
    ...(faults === undefined ? {} : { faults }),
    ...(calls.length === 0 ? {} : { calls }),
    ...(wire === undefined ? {} : { wire }),
  });
}

function writePart(seed: Seed, part: Part): WrittenPart {
  switch (part.kind) {
    case 'changes':
      return {
        changes: part.changes.map(({ table, key, before, after }): WrittenChange => {
          const seeded = seedRow(seed, table, key);
          return [table, key, writeRecord(after, seeded), writeRecord(before, seeded)];
        }),
      };
    case 'reset':
      return { reset: true };
    case 'save':
      return writeSnapshot(seed, part.snapshot);
    case 'drop':
      return { drop: part.name };
  }
}

function writeSnapshot(seed: Seed, { name, at, overlay, imported }: Snapshot): WrittenPart {
  return { save: name, at, ...(imported === true ? { tables: writeTables(seed, overlay) } : {}) };
}

/** Writes the records of an overlay. */
export function writeTables(seed: Seed, overlay: WorldOverlay): WrittenTables {
  return Array.from(overlay, ([table, part]) => [
    table,
    Array.from(part, ([key, row]): WrittenRecord => [key, writeRecord(row, seedRow(seed, table, key))]),
  ]);
}

/** Reads the records of an overlay into one. */
export function readTables(seed: Seed, tables: WrittenTables, overlay: WorldOverlay = new Map()): WorldOverlay {
  for (const [table, rows] of tables) {
    const part: Overlay<Row> = overlay.get(table) ?? new Map();
    overlay.set(table, part);
    for (const [key, row] of rows) part.set(key, readRecord(row, seedRow(seed, table, key)));
  }
  return overlay;
}

/** Reads a row of the log. */
export function readRow(seed: Seed, body: string): LoggedRequest {
  const { parts, ...others } = parseJson(body) as Omit<LoggedRequest, 'parts'> & {
    readonly parts: readonly WrittenPart[];
  };
  return { ...others, parts: parts.map((part) => readPart(seed, part)) };
}

function readPart(seed: Seed, part: WrittenPart): LoggedPart {
  if ('changes' in part) return { kind: 'changes', changes: readChanges(seed, part.changes) };
  if ('reset' in part) return { kind: 'reset' };
  if ('drop' in part) return { kind: 'drop', name: part.drop };
  if (!('save' in part)) throw new Error(`no part of a row has ${Object.keys(part).join(', ')}`);
  const overlay = part.tables === undefined ? undefined : readTables(seed, part.tables);
  return { kind: 'save', name: part.save, at: part.at, overlay };
}

function readChanges(seed: Seed, changes: readonly WrittenChange[]): ChangeSet {
  return changes.map(([table, key, after, before]) => {
    const seeded = seedRow(seed, table, key);
    return { table, key, after: readRecord(after, seeded), before: readRecord(before, seeded) };
  });
}

function seedRow(seed: Seed, table: string, key: string): Row | undefined {
  return seed.tables.get(table)?.seed.rows.get(key);
}

function writeRecord(row: Row | undefined, seeded: Row | undefined): WrittenRow {
  if (row === undefined) return null;
  return row === seeded ? 0 : row;
}

function readRecord(row: WrittenRow, seeded: Row | undefined): Row | undefined {
  return row === 0 ? seeded : (row ?? undefined);
}
