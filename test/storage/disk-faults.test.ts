import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/engine/sandbox/sandbox.ts';
import { lowdbStorage } from '../../src/storage/lowdb.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { Died, failingDisk, type Way, ways } from './helpers/failing-disk.ts';
import { contents, noteSandbox } from './helpers/notes.ts';
import { doStep } from './helpers/numbered-steps.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
const steps = 16;

/** A step on a kept sandbox, then, if it is acknowledged, on its model in memory. */
function step(sandbox: Sandbox, model: Sandbox, n: number, isReset: boolean): void {
  const act = (on: Sandbox) => (isReset ? on.reset() : doStep(on, n));
  try {
    act(sandbox);
  } catch (error) {
    sandbox.world.rollback();
    if (error instanceof Died) throw error;
    return;
  }
  act(model);
}

/**
 * A run of commits, checkpoints, resets and deletes on a disk that fails once.
 * @returns what each sandbox may hold afterwards
 */
async function run(folder: string, n: number, way: Way) {
  const { disk, isOver } = failingDisk(n, way);
  const report = () => {};
  const fresh = async () => noteSandbox(await memoryStorage().open(''));
  const models = { alice: await fresh(), bob: await fresh() };
  let removed: Sandbox | undefined;
  try {
    const options = { folder, now: 0, report, disk, logBytes: 600, staleRatio: 0, sliceBytes: 300 };
    const storage = await lowdbStorage(options);
    try {
      const alice = noteSandbox(await storage.open('alice'));
      let bob = noteSandbox(await storage.open('bob'));
      for (let i = 1; i <= steps; i += 1) {
        step(alice, models.alice, i, i === 12);
        step(bob, models.bob, i + 1000, false);
        if (i % 4 === 0) for (let turns = 0; turns < 12; turns += 1) await new Promise((r) => setImmediate(r));
        if (i !== 8) continue;
        removed = models.bob;
        await storage.remove('bob');
        models.bob = await fresh();
        removed = undefined;
        bob = noteSandbox(await storage.open('bob'));
      }
    } finally {
      await storage.close().catch(() => {});
    }
  } catch (error) {
    const isExpected = error instanceof Died || (error instanceof Error && error.name === 'DataFolderError');
    if (!isExpected) throw error;
  }
  // A removal that was not acknowledged may have happened or not.
  const allowed = {
    alice: [contents(models.alice)],
    bob: [contents(models.bob), ...(removed === undefined ? [] : [contents(await fresh())])],
  };
  return { allowed, isOver: isOver() };
}

/** The contents of a sandbox of a folder, or the damages that are named in place of them. */
async function find(folder: string, name: 'alice' | 'bob') {
  const damages: string[] = [];
  const storage = await lowdbStorage({ folder, now: 0, report: (message) => damages.push(message) });
  try {
    return { contents: contents(noteSandbox(await storage.open(name))), damages };
  } catch (error) {
    return { contents: undefined, damages: [...damages, (error as Error).message] };
  } finally {
    await storage.close();
  }
}

test.each(ways)(
  'After a call of the disk that goes wrong by %s, all that was acknowledged is there or the damage is named',
  async (way) => {
    let lost = 0;
    for (let n = 1; ; n += 1) {
      const folder = join(root, `${way.replace(' ', '-')}-${n}`);
      const { allowed, isOver } = await run(folder, n, way);
      if (!isOver) break; // the run has no n-th call of that kind
      const image = `${folder}-image`;
      if (existsSync(folder)) cpSync(folder, image, { recursive: true });
      for (const name of ['alice', 'bob'] as const) {
        const found = await find(image, name);
        const isNamed = found.damages.length > 0;
        if (!isNamed) expect(allowed[name], `call ${n}, ${name}`).toContainEqual(found.contents);
        lost += Number(isNamed);
      }
      expect(n).toBeLessThan(3000);
    }
    // What goes wrong loudly, or leaves the files as they were, must not even be named afterwards.
    if (way === 'short write') expect(lost).toBe(0);
  },
  120_000,
);
