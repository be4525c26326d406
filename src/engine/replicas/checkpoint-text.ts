import type { FaultsCopy } from '../faults/faults.ts';
import type { CountedCall } from '../faults/meter.ts';
import type { WireTwinsCopy } from '../faults/wire-twins.ts';
import { parseJson, toJson } from '../http/json.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Snapshot } from '../sandbox/sandbox-parts.ts';
import type { Seed } from '../state/seed.ts';
import type { WorldOverlay } from '../state/world.ts';
import { readTables, type WrittenTables, writeTables } from './row-text.ts';

/** The whole state of a sandbox at one row of its log. */
export type Checkpoint = {
  readonly ordinal: number;
  readonly overlay: WorldOverlay;
  readonly snapshots: readonly Snapshot[];
  readonly faults: FaultsCopy;
  readonly calls: readonly CountedCall[];
  readonly wire?: WireTwinsCopy | undefined;
};

type Head = Omit<Checkpoint, 'overlay' | 'snapshots'> & {
  readonly snapshots: readonly { readonly name: string; readonly at: number }[];
};

/** Records of one text: those of the sandbox, or of the snapshot of that position. */
type Records = { readonly of: number; readonly tables: WrittenTables };

/** Number of records in one text. */
const maxRecords = 2000;

/** Writes the state of a sandbox as texts, the first one without records. */
export function* writeCheckpoint(
  { world, snapshots, faults, meter, wireTwins }: Sandbox,
  ordinal: number,
): Iterable<string> {
  const saved = [...snapshots.values()];
  const head: Head = {
    ordinal,
    faults: faults.copy(),
    calls: meter.calls(),
    wire: wireTwins?.copy(),
    snapshots: saved.map(({ name, at }) => ({ name, at })),
  };
  yield toJson(head);
  for (const [of, overlay] of [world.overlay, ...saved.map((snapshot) => snapshot.overlay)].entries())
    for (const tables of slices(writeTables(world.seed, overlay))) yield toJson({ of, tables } satisfies Records);
}

function* slices(tables: WrittenTables): Iterable<WrittenTables> {
  for (const [table, rows] of tables)
    for (let from = 0; from < rows.length; from += maxRecords) yield [[table, rows.slice(from, from + maxRecords)]];
}

/** Reads the texts of a checkpoint; none stand for a sandbox as the seed has it. */
export function readCheckpoint(seed: Seed, [first, ...texts]: readonly string[]): Checkpoint {
  const overlay: WorldOverlay = new Map();
  if (first === undefined) return { ordinal: 0, overlay, snapshots: [], faults: { made: 0, faults: [] }, calls: [] };
  const { snapshots, ...head } = parseJson(first) as Head;
  const saved = snapshots.map((each): Snapshot => ({ ...each, overlay: new Map() }));
  const overlays = [overlay, ...saved.map((snapshot) => snapshot.overlay)];
  for (const text of texts) {
    const { of, tables } = parseJson(text) as Records;
    readTables(seed, tables, overlays[of]);
  }
  return { ...head, overlay, snapshots: saved };
}
