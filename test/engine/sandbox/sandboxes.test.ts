import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSeed } from '../../../src/engine/sandbox/create-seed.ts';
import { Sandboxes, type SandboxLimits } from '../../../src/engine/sandbox/sandboxes.ts';
import { lowdbStorage } from '../../../src/storage/lowdb.ts';
import { temporaryFolder } from '../../storage/helpers/temporary-folder.ts';

const root = temporaryFolder();
const minute = 60_000;

async function createSandboxes(name: string, limits: Partial<SandboxLimits>, now = Date.UTC(2026, 0, 1)) {
  const storage = await lowdbStorage({ folder: join(root, name), now: 0, report: expect.fail });
  const reports: string[] = [];
  const time = { now };
  const sandboxes = new Sandboxes({
    storage,
    seed: createSeed([]),
    clock: () => time.now,
    settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
    limits: { maxSandboxes: 10, maxIdle: 0, ...limits },
    journal: { maxEntries: 10, maxBytes: 10_000 },
    report: (message) => reports.push(message),
  });
  await sandboxes.openAll();
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
