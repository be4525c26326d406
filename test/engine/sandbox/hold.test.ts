import { expect, test } from 'vitest';
import { createSeed } from '../../../src/engine/sandbox/create-seed.ts';
import type { Sandbox } from '../../../src/engine/sandbox/sandbox.ts';
import { Sandboxes } from '../../../src/engine/sandbox/sandboxes.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';

type Note = { readonly id: string };
const tables = { note: { key: (row: Note) => row.id } };
const seed = createSeed([{ name: 'test', tables, seed: { rows: {}, counters: {} } }]);

async function createSandboxes() {
  const sandboxes = new Sandboxes({
    ...{ seed, storage: memoryStorage(), clock: () => 0, limits: { maxSandboxes: 10, maxIdle: 0 } },
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    journal: { maxEntries: 10, maxBytes: 10_000 },
  });
  const sandbox = await sandboxes.get('alice');
  sandbox.alter((world) => {
    for (let i = 0; i < 3500; i += 1) world.table('test/note').put({ id: `n${i}` });
  });
  sandbox.save('full');
  sandbox.reset();
  return { sandboxes, sandbox };
}

const overlayOf = ({ snapshots }: Sandbox) => snapshots.get('full')?.overlay ?? new Map();

test('Work on thousands of records of a sandbox pauses at each thousand of them', async () => {
  const { sandbox } = await createSandboxes();
  let pauses = 0;
  await sandbox.replaceOverlay(overlayOf(sandbox), async () => {
    pauses += 1;
  });
  expect(sandbox.world.table('test/note').size).toBe(3500);
  expect(pauses).toBe(9); // three times each: compare, judge, index
});

test('Whoever asks for a sandbox that is worked on gets it when that is done, and others are not kept', async () => {
  const { sandboxes, sandbox } = await createSandboxes();
  const { promise: isOver, resolve: goOn } = Promise.withResolvers<void>();
  const order: string[] = [];
  const replaced = sandbox.replaceOverlay(overlayOf(sandbox), () => isOver).then(() => order.push('replaced'));
  const second = sandbox.replaceOverlay(new Map(), async () => {}).then(() => order.push('emptied'));
  const asked = Promise.resolve(sandboxes.get('alice')).then(() => order.push('asked'));
  expect(await sandboxes.get('bob')).toMatchObject({ name: 'bob' });
  expect(sandboxes.get('alice', true)).toBe(sandbox);
  expect(sandboxes.find('alice')).toBe(sandbox);
  expect([order, sandbox.world.table('test/note').size]).toEqual([[], 0]);
  goOn();
  await Promise.all([replaced, second, asked]);
  expect(order[0]).toBe('replaced');
  expect(order).toContain('asked');
  expect(sandbox.world.table('test/note').size).toBe(0);
});

test('Another seed waits for work on any sandbox', async () => {
  const { sandboxes, sandbox } = await createSandboxes();
  const other = createSeed([{ name: 'test', tables, seed: { rows: { note: [{ id: 'new' }] }, counters: {} } }]);
  const { promise: isOver, resolve: goOn } = Promise.withResolvers<void>();
  const replaced = sandbox.replaceOverlay(overlayOf(sandbox), () => isOver);
  const reseeded = sandboxes.reseed(other);
  await Promise.resolve();
  expect(sandbox.world.seed).toBe(seed);
  goOn();
  await Promise.all([replaced, reseeded]);
  expect([...sandbox.world.table('test/note').all()]).toEqual([{ id: 'new' }]);
});

test('A row that is none of its table keeps the records as they were, and lets those who wait go on', async () => {
  const isNote = Object.assign((row: unknown) => (row as Note).id !== 'bad', { errors: [] });
  const records = { validators: () => ({ note: isNote }), digest: '' };
  const judged = createSeed([{ name: 'test', tables, seed: { rows: {}, counters: {} }, records }]);
  const { sandboxes, sandbox } = await createSandboxes();
  await sandboxes.reseed(judged);
  const bad = new Map([['test/note', new Map([['bad', { id: 'bad' }]])]]);
  await expect(sandbox.replaceOverlay(bad, async () => {})).rejects.toThrow('test/note bad');
  expect(sandboxes.get('alice')).toBe(sandbox);
  expect(sandbox.world.table('test/note').size).toBe(0);
});
