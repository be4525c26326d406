import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCheckpoint } from '../../../src/engine/replicas/checkpoint-text.ts';
import { SharedSandboxes } from '../../../src/engine/replicas/shared-sandboxes.ts';
import { createSeed } from '../../../src/engine/sandbox/create-seed.ts';
import type { Sandbox } from '../../../src/engine/sandbox/sandbox.ts';
import { createFakeDatabase, createFakeStore, type FakeDatabase } from './helpers/fake-store.ts';

type Note = { readonly id: string; readonly text: string; readonly group?: string };
const tables = {
  note: { key: (row: Note) => row.id, indexes: { group: (row: Note) => row.group } },
};
const rows = { note: [{ id: 'seeded', text: 'as in the seed' }] };
const seed = createSeed([{ name: 'test', tables, seed: { rows, counters: {} } }]);

let turns = 0;
function createReplica(
  database: FakeDatabase,
  replica: number,
  maxOpen = 100,
  repeated: string[] = [],
): SharedSandboxes {
  return new SharedSandboxes({
    ...{
      seed,
      maxOpen,
      store: createFakeStore(database, replica),
      loadFind: async () => () => [],
      onRepeated: (operation: string) => repeated.push(operation),
    },
    settings: { auth: 'off', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    clock: () => 0,
    limits: { maxSandboxes: 100, maxIdle: 0 },
    journal: { maxEntries: 100, maxBytes: 1 << 20 },
    uuid: () => String(++turns),
  });
}

/** A request of a test: what it does, and whether it is a request to a vendor or to the control API. */
type Step = {
  readonly replica: number;
  readonly does: string;
  readonly key: string;
  /** True if it looks as if it changed nothing: a GET. */
  readonly isGet?: boolean;
};

const step = fc.record({
  replica: fc.nat(2),
  does: fc.constantFrom(
    'put',
    'put',
    'put',
    'delete',
    'twice',
    'fails',
    'read',
    'reset',
    'save',
    'restore',
    'fault',
    'strike',
  ),
  key: fc.constantFrom('a', 'b', 'c', 'd', 'seeded'),
  isGet: fc.boolean(),
});

/** Does a step. What it writes has the next number of a counter, so that a step done twice or not at all is seen. */
function act(sandbox: Sandbox, { does, key }: Step): unknown {
  const table = sandbox.world.table('test/note');
  const ids = sandbox.beginRequest();
  const put = () => table.put({ id: key, text: `${sandbox.sequence('test/steps')} ${ids.uuid()}` } as Note);
  switch (does) {
    case 'put':
      put();
      return sandbox.commits.addLater();
    case 'delete':
      table.delete(key);
      sandbox.sequence('test/steps');
      return sandbox.commits.addLater();
    case 'twice':
      table.delete(key);
      put();
      put();
      return sandbox.commits.addLater();
    case 'fails':
      put();
      sandbox.world.rollback();
      return sandbox.commits.addLater();
    case 'reset':
      return sandbox.reset();
    case 'save':
      return sandbox.save('kept');
    case 'restore': {
      const saved = sandbox.snapshots.get('kept');
      return saved === undefined ? undefined : sandbox.replaceOverlay(saved.overlay, nextTurn);
    }
    case 'fault':
      return sandbox.faults.add({ effect: { kind: 'delay' }, times: 3 });
    case 'strike':
      return sandbox.faults.strike({ vendor: 'test', operation: { id: 'x', path: '/' }, request: {} as never }, () => 0)
        ?.id;
    default:
      return [...table.all()];
  }
}

const ofControl = new Set(['reset', 'save', 'restore', 'fault']);

function send(replica: SharedSandboxes, one: Step, name = 'default'): Promise<unknown> {
  const sandbox = replica.get(name);
  const isSafe = one.does === 'read' || (one.isGet === true && !ofControl.has(one.does));
  return new Promise((done, fail) => {
    const run = () => act(sandbox, one);
    replica.sharedOf(sandbox).add({ isRequest: !ofControl.has(one.does), isSafe, run, done, fail });
  });
}

/** The whole state of a sandbox as a replica has it, as one text. */
async function stateOf(replica: SharedSandboxes, name = 'default'): Promise<string> {
  const sandbox = replica.get(name);
  await replica.sharedOf(sandbox).perform({ isSafe: true }, () => undefined);
  // The order of tables is that of their first use, by readers too; it means nothing.
  const texts = [...writeCheckpoint(sandbox, 0)].sort();
  return [...texts, JSON.stringify([...sandbox.world.table('test/note').all()])].join('\n');
}

describe('a sandbox that three replicas have', () => {
  test('is the same on each, and on one that comes later, whatever they do at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), async (steps, width) => {
        const database = createFakeDatabase();
        const replicas = [1, 2, 3].map((number) => createReplica(database, number));
        for (let from = 0; from < steps.length; from += width)
          await Promise.all(steps.slice(from, from + width).map((one) => send(replicas[one.replica] as never, one)));
        const states = await Promise.all([...replicas, createReplica(database, 4)].map((replica) => stateOf(replica)));
        for (const state of states) expect(state).toBe(states[0]);
        for (const replica of replicas) replica.close();
      }),
      { numRuns: 50 },
    );
  });

  test('has the same data, keys and ids as one replica that gets the same requests in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const [spread, single] = [createFakeDatabase(), createFakeDatabase()];
        const replicas = [1, 2, 3].map((number) => createReplica(spread, number));
        const one = createReplica(single, 7);
        for (const each of steps) {
          const answers = [await send(replicas[each.replica] as never, each), await send(one, each)];
          if (each.does === 'read') expect(answers[0]).toEqual(answers[1]);
        }
        expect(await stateOf(replicas[0] as never)).toBe(await stateOf(one));
        for (const replica of [...replicas, one]) replica.close();
      }),
      { numRuns: 40 },
    );
  });

  test('has what a GET changes, also where that cannot be undone exactly', async () => {
    const database = createFakeDatabase();
    const [first, second] = [createReplica(database, 1), createReplica(database, 2)] as const;
    await send(first, { replica: 0, does: 'put', key: 'a' });
    await send(second, { replica: 1, does: 'delete', key: 'a', isGet: true });
    expect(await send(first, { replica: 0, does: 'read', key: 'a' })).toEqual(rows.note);
    for (const replica of [first, second]) replica.close();
  });

  test('does each request once or not at all where the database fails, and says which', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2), { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(fc.constantFrom('no', 'no', 'before', 'after')),
        async (targets, failures) => {
          const database = createFakeDatabase(() => failures.next().value as 'no');
          const replicas = [1, 2, 3].map((number) => createReplica(database, number));
          const done = await Promise.allSettled(
            targets.map((target, n) => send(replicas[target] as never, { replica: target, does: 'put', key: `k${n}` })),
          );
          const kept = done.flatMap(({ status }, n) => (status === 'fulfilled' ? [`k${n}`] : []));
          for (const replica of replicas) {
            await stateOf(replica);
            const notes = [...replica.get('default').world.table('test/note').all()] as Note[];
            expect(
              notes
                .map(({ id }) => id)
                .filter((id) => id !== 'seeded')
                .sort(),
            ).toEqual(kept.sort());
            const numbers = notes.flatMap(({ text }) => /^\d+/.exec(text) ?? []).map(Number);
            expect(numbers.sort((a, b) => a - b)).toEqual(kept.map((_, n) => n + 1));
            replica.close();
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  // A newer version may write what this one does not know, where both serve the same sandboxes.
  test.each([
    ['part', { ordinal: 2, parts: [{ renamed: 'x' }] }, 'no part of a row has renamed'],
    ['table', { ordinal: 2, parts: [{ changes: [['test/later', 'a', {}, null]] }] }, 'no table test/later is declared'],
  ])(
    'is refused, and nothing skipped, where a row has a %s that this version does not know',
    async (_, row, reason) => {
      const database = createFakeDatabase();
      const replica = createReplica(database, 1);
      await send(replica, { replica: 0, does: 'put', key: 'a' });
      const kept = database.sandboxes.get('default');
      kept?.rows.push({ seq: 2, body: JSON.stringify(row), turn: '' });
      for (const does of ['read', 'put', 'read', 'reset'])
        await expect(send(replica, { replica: 0, does, key: 'b' })).rejects.toMatchObject({
          name: 'UnreadableRow',
          message: `row 2 of the log of default is of another version, or damaged: ${reason}`,
        });
      expect(kept?.rows).toHaveLength(2);
      replica.close();
    },
  );

  test('goes on from a checkpoint', async () => {
    const database = createFakeDatabase();
    const [first, second] = [createReplica(database, 1), createReplica(database, 2)];
    for (let n = 0; n < 5100; n += 100)
      await Promise.all(
        Array.from({ length: 100 }, (_, at) => send(first, { replica: 0, does: 'put', key: `k${(n + at) % 700}` })),
      );
    expect(database.sandboxes.get('default')?.checkpoint).toBeGreaterThan(5000);
    await send(second, { replica: 1, does: 'put', key: 'last' });
    expect(await stateOf(second)).toBe(await stateOf(first));
    expect(first.get('default').world.table('test/note').get('last')).toBeDefined();
    for (const replica of [first, second]) replica.close();
  });

  test('is known to be deleted by another one, also where a request makes it again at once', async () => {
    const database = createFakeDatabase();
    const told: string[] = [];
    const [first, second] = [createReplica(database, 1, 100, told), createReplica(database, 2)];
    await send(first, { replica: 0, does: 'put', key: 'a' }, 'gone');
    await second.remove('gone');
    expect(await send(first, { replica: 0, does: 'read', key: 'a' }, 'gone')).toEqual(rows.note);
    expect(told).toEqual(['deleteSandbox']);
    for (const replica of [first, second]) replica.close();
  });

  test('leaves memory where there are more than may stay, and is read again', async () => {
    const database = createFakeDatabase();
    const replica = createReplica(database, 1, 10);
    for (let n = 0; n < 60; n += 1) await send(replica, { replica: 0, does: 'put', key: 'a' }, `s${n}`);
    expect(replica.awake().length).toBeLessThanOrEqual(11);
    for (let n = 0; n < 60; n += 1)
      expect(await send(replica, { replica: 0, does: 'read', key: 'a' }, `s${n}`)).toHaveLength(2);
    replica.close();
  });
});
