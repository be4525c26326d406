import { setImmediate as nextTurn } from 'node:timers/promises';
import { toJson } from '../../engine/http/json.ts';
import { isClockTime, parseTime } from '../../engine/sandbox/clock.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import type { Snapshot } from '../../engine/sandbox/sandbox-parts.ts';
import type { Overlay, Row } from '../../engine/state/table.ts';
import type { WorldOverlay } from '../../engine/state/world.ts';
import { Problem } from '../problem.ts';
import { type Group, isoTime, type Shape } from './call.ts';
import { maxJudged, requireGoodRecords } from './judge-records.ts';
import { countChanges } from './sandboxes.ts';

/** Number of snapshots that a sandbox may have. */
const maxSnapshots = 100;

/** Operations on the snapshots of a sandbox. */
export const snapshotOperations: Group<
  'listSnapshots' | 'saveSnapshot' | 'exportSnapshot' | 'importSnapshot' | 'deleteSnapshot' | 'restoreSnapshot'
> = {
  listSnapshots: ({ sandbox }) => ({ status: 200, body: Array.from(sandbox.snapshots.values(), show) }),

  saveSnapshot: ({ sandbox, body }) => {
    requireRoom(sandbox, body.name);
    return { status: 201, body: show(sandbox.save(body.name)) };
  },

  exportSnapshot: ({ sandbox, params }) => {
    const { at, overlay } = find(sandbox, params.name);
    return { status: 200, texts: writeSnapshot(at, overlay) };
  },

  importSnapshot: async ({ facts, sandbox, params, body }) => {
    requireRoom(sandbox, params.name);
    const at = parseTime(body.at);
    if (!isClockTime(at)) throw new Problem(400, { title: 'No time', detail: `${body.at} is no time of a sandbox.` });
    const { seed } = sandbox.world;
    const overlay = await readTables(sandbox, body.tables);
    await requireGoodRecords(facts, overlay);
    await requireOwnKeys(sandbox, overlay);
    const snapshot = { name: params.name, at, overlay, imported: true };
    requireRoom(sandbox, params.name); // others were served meanwhile
    if (sandbox.world.seed !== seed)
      throw new Problem(409, { title: 'Reloaded', detail: 'The sandbox has got another seed meanwhile.' });
    sandbox.snapshots.set(params.name, snapshot);
    return { status: 201, body: show(snapshot) };
  },

  deleteSnapshot: ({ sandbox, params }) => {
    sandbox.snapshots.delete(find(sandbox, params.name).name);
    return { status: 204 };
  },

  restoreSnapshot: async ({ sandbox, params }) => {
    await sandbox.replaceOverlay(find(sandbox, params.name).overlay, nextTurn);
    return { status: 204 };
  },
};

function show({ name, at, overlay }: Snapshot): Shape<'Snapshot'> {
  return { name, at: isoTime(at), changes: countChanges(overlay) };
}

function find(sandbox: Sandbox, name: string): Snapshot {
  const found = sandbox.snapshots.get(name);
  if (found !== undefined) return found;
  const detail = `The sandbox ${sandbox.name} has no snapshot ${name}.`;
  throw new Problem(404, { title: 'No such snapshot', detail, allowed: [...sandbox.snapshots.keys()] });
}

function requireRoom(sandbox: Sandbox, name: string): void {
  if (sandbox.snapshots.size < maxSnapshots || sandbox.snapshots.has(name)) return;
  throw new Problem(409, {
    title: 'Too many snapshots',
    detail: `A sandbox may have ${maxSnapshots} snapshots; delete some.`,
  });
}

/** Characters that are written at a time, while other requests wait. */
const maxText = 256 * 1024;

/** The text of a snapshot's document in parts. The records of a snapshot never change. */
async function* writeSnapshot(at: number, overlay: WorldOverlay): AsyncGenerator<string> {
  let text = `{"paystub":"snapshot","version":1,"at":${toJson(isoTime(at))},"tables":{`;
  let tables = 0;
  for (const [table, rows] of overlay) {
    if (rows.size === 0) continue;
    text += `${tables === 0 ? '' : ','}${toJson(table)}:{`;
    tables += 1;
    let written = 0;
    for (const [key, row] of rows) {
      text += `${written === 0 ? '' : ','}${toJson(key)}:${toJson(row ?? null)}`;
      written += 1;
      if (text.length < maxText) continue;
      yield text;
      await nextTurn();
      text = '';
    }
    text += '}';
  }
  yield `${text}}}`;
}

/** @param tables their records as the maps that they are read as */
async function readTables(sandbox: Sandbox, tables: Shape<'SnapshotDocument'>['tables']): Promise<WorldOverlay> {
  const known = sandbox.world.seed.tables;
  const overlay: WorldOverlay = new Map();
  for (const [table, rows] of Object.entries(tables)) {
    if (!known.has(table))
      throw new Problem(400, {
        title: 'No such table',
        detail: `The snapshot has records of ${table}, which is no table.`,
        allowed: [...known.keys()],
      });
    const part: Overlay<Row> = new Map();
    for (const [key, row] of rows as unknown as ReadonlyMap<string, unknown>) {
      if (typeof row !== 'object' || Array.isArray(row))
        throw new Problem(400, {
          title: 'Not a record of this table',
          detail: `${table} ${key}: it must be an object or null`,
        });
      part.set(key, row ?? undefined);
      if (part.size % maxJudged === 0) await nextTurn();
    }
    overlay.set(table, part);
  }
  return overlay;
}

/** Requires that each record stands under its own key. They are records of their tables: a key can be made of each. */
async function requireOwnKeys({ world }: Sandbox, overlay: WorldOverlay): Promise<void> {
  for (const [table, rows] of overlay) {
    const spec = world.seed.tables.get(table)?.spec;
    let judged = 0;
    for (const [key, row] of rows) {
      judged += 1;
      if (judged % maxJudged === 0) await nextTurn();
      if (row !== undefined && spec?.key(row) !== key)
        throw new Problem(400, {
          title: 'Another key',
          detail: `In ${table} the record under ${key} has another key of its own.`,
        });
    }
  }
}
