import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSeed, type SeededVendor } from '../../../src/engine/sandbox/create-seed.ts';
import { UnusableSandbox } from '../../../src/engine/sandbox/sandbox-errors.ts';
import { Sandboxes, type SandboxLimits } from '../../../src/engine/sandbox/sandboxes.ts';
import { lowdbStorage } from '../../../src/storage/lowdb.ts';
import { temporaryFolder } from '../../storage/helpers/temporary-folder.ts';

const root = temporaryFolder();
const minute = 60_000;

async function createSandboxes(
  name: string,
  limits: Partial<SandboxLimits>,
  now = Date.UTC(2026, 0, 1),
  vendors: readonly SeededVendor[] = [],
  skipDamaged = false,
) {
  const storage = await lowdbStorage({ folder: join(root, name), now: 0, report: expect.fail });
  const reports: string[] = [];
  const time = { now };
  const sandboxes = new Sandboxes({
    storage,
    seed: createSeed(vendors),
    skipDamaged,
    clock: () => time.now,
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    limits: { maxSandboxes: 10, maxIdle: 0, ...limits },
    journal: { maxEntries: 10, maxBytes: 10_000 },
    report: (message) => reports.push(message),
  });
  await sandboxes.openAll().catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  return { sandboxes, storage, time, reports };
}

describe('a sandbox that is not used', () => {
  test('leaves memory, stays in the list, and is as it was when it is asked for again', async () => {
    const { sandboxes, storage, time } = await createSandboxes('sleeps', { maxAwake: 60 * minute });
    const alice = await sandboxes.get('alice');
    alice.changeClock({ now: Date.UTC(2030, 0, 1), mode: 'frozen' });
    time.now += 59 * minute;
    await sandboxes.sweep();
    expect(sandboxes.find('alice')).toBe(alice);
    time.now += 2 * minute;
    await sandboxes.get('bob');
    await sandboxes.sweep();
    expect(sandboxes.list().map(({ name }) => name)).toEqual(['default', 'bob', 'alice']);
    expect(sandboxes.list()[2]).toMatchObject({ now: Date.UTC(2030, 0, 1), lastUsed: Date.UTC(2026, 0, 1) });
    const again = await sandboxes.find('alice');
    expect(again).not.toBe(alice);
    expect(again?.now()).toBe(Date.UTC(2030, 0, 1));
    await storage.close();
  });

  test('stays in memory where it has snapshots or faults, which only memory has', async () => {
    const { sandboxes, storage, time } = await createSandboxes('stays', { maxAwake: minute });
    const alice = await sandboxes.get('alice');
    alice.save('named');
    time.now += 5 * minute;
    await sandboxes.sweep();
    expect(sandboxes.find('alice')).toBe(alice);
    await storage.close();
  });

  test('leaves the disk after the time for that, in memory or not, and the default one never does', async () => {
    const { sandboxes, storage, time } = await createSandboxes('goes', { maxAwake: minute, maxIdle: 60 * minute });
    await sandboxes.get('alice');
    time.now += 2 * minute;
    await sandboxes.sweep();
    expect(sandboxes.has('alice')).toBe(true);
    time.now += 60 * minute;
    await sandboxes.sweep();
    expect(sandboxes.has('alice')).toBe(false);
    expect(await storage.names()).toEqual(['default']);
    await storage.close();
  });
});

test('The time without a request goes on over a restart, but for the time in which no server ran', async () => {
  const before = await createSandboxes('restarted', { maxIdle: 60 * minute });
  await before.sandboxes.get('alice');
  before.time.now += 50 * minute;
  await before.sandboxes.get('bob');
  await before.sandboxes.sweep();
  await before.storage.close();

  const tenDays = 10 * 24 * 60 * minute;
  const after = await createSandboxes('restarted', { maxIdle: 60 * minute }, before.time.now + tenDays);
  const names = () => after.sandboxes.list().map(({ name }) => name);
  await after.sandboxes.sweep();
  expect(names()).toEqual(['default', 'alice', 'bob']);
  after.time.now += 15 * minute;
  await after.sandboxes.sweep();
  expect(names()).toEqual(['default', 'bob']);
  await after.storage.close();
});

test('A warning comes once when four fifths of the sandboxes that there may be are there', async () => {
  const { sandboxes, storage, reports } = await createSandboxes('warns', { maxSandboxes: 10 });
  for (let n = 1; n < 7; n += 1) await sandboxes.get(`s${n}`);
  expect(reports).toEqual([]);
  await sandboxes.get('s7');
  await sandboxes.get('s8');
  expect(reports).toEqual(['there are 8 of at most 10 sandboxes; GET /__admin/sandboxes tells their last use']);
  await storage.close();
});

describe('records that another version kept', () => {
  /** A vendor that takes items of the given types of `size`. */
  const shop = (digest: string, types: readonly string[]): SeededVendor => ({
    name: 'shop',
    tables: { item: { key: (row: { id: string }) => row.id } },
    seed: { rows: {}, counters: {} },
    records: {
      digest,
      validators: () => ({
        item: (row: unknown) => types.includes(typeof (row as { size: unknown }).size),
      }),
    },
  });
  const open = (name: string, vendor: SeededVendor, skipDamaged = false) =>
    createSandboxes(name, {}, undefined, [vendor], skipDamaged);
  async function keep(name: string, size: unknown): Promise<void> {
    const { sandboxes, storage } = await open(name, shop('wide', ['string', 'number']));
    (await sandboxes.get('alice')).alter((world) => world.table('shop/item').put({ id: 'a', size }));
    await storage.close();
  }

  test('are judged by the first start after, which names the folder and the record', async () => {
    await keep('narrowed', 'large');
    for (const _ of ['first', 'second']) {
      await expect(open('narrowed', shop('narrow', ['number']))).rejects.toMatchObject({
        name: 'DataFolderError',
        message: expect.stringMatching(
          /narrowed.sandboxes.alice.snapshot\.ndjson: line 3 at byte \d+ has a record .* shop\/item a: .*Nothing was changed/,
        ),
      });
    }
    const { sandboxes, storage } = await open('narrowed', shop('wide', ['string', 'number']));
    expect((await sandboxes.get('alice')).world.table('shop/item').get('a')).toEqual({ id: 'a', size: 'large' });
    await storage.close();
  });

  test('keep their sandbox alone from starting where damaged ones are skipped', async () => {
    await keep('skipped', 'large');
    const { sandboxes, storage, reports } = await open('skipped', shop('narrow', ['number']), true);
    expect(sandboxes.list().map(({ name }) => name)).toEqual(['default']);
    expect(reports).toEqual([expect.stringContaining('the sandbox alice is left out: ')]);
    expect(storage.judgedBy?.()).toBe('shop:wide');
    await expect(sandboxes.get('alice')).rejects.toThrow(UnusableSandbox);
    await storage.close();
  });

  test('are not judged again where they were found good', async () => {
    await keep('good', 1);
    const judged: unknown[] = [];
    const narrow = shop('narrow', ['number']);
    const counting = {
      ...narrow,
      records: { digest: 'narrow', validators: () => ({ item: (row: unknown) => judged.push(row) > 0 }) },
    };
    for (const _ of ['first', 'second']) await (await open('good', counting)).storage.close();
    expect(judged).toEqual([{ id: 'a', size: 1 }]);
  });
});
