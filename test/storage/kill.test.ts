import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lowdbStorage } from '../../src/storage/lowdb.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { contents, noteSandbox } from './helpers/notes.ts';
import { doStep, lastStep } from './helpers/numbered-steps.ts';
import { startScript } from './helpers/processes.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
const rounds = 8;

/** Reports nothing but the end of a step that was never acknowledged: a kill may cut a write at the end of a page. */
function expectTorn(message: string): void {
  expect(message).toMatch(/: the end is missing at byte \d+, as when the machine fails within a write/);
}

test('Every commit of a process before it was killed is found again, and none in part', async () => {
  const folder = join(root, 'data');
  const model = noteSandbox(await memoryStorage().open('default'));
  let done = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const child = startScript(new URL('helpers/committer.ts', import.meta.url), [folder, String(done + 1)]);
    await child.said(new RegExp(`^${done + 1 + ((round * 7919) % 700)}$`, 'm'));
    child.process.kill('SIGKILL');
    expect(await child.ended).toBe('SIGKILL');
    expect(child.err).toBe('');

    const acknowledged = Number(child.out.slice(0, child.out.lastIndexOf('\n')).split('\n').at(-1));
    const storage = await lowdbStorage({ folder, now: 0, report: expectTorn });
    const sandbox = noteSandbox(await storage.open('default'));
    // The process may have been killed between the commit of the next step and saying so.
    const found = lastStep(sandbox) ?? (acknowledged % 211 === 0 ? acknowledged : acknowledged + 1);
    expect([acknowledged, acknowledged + 1]).toContain(found);
    while (done < found) {
      done += 1;
      doStep(model, done);
    }
    expect(contents(sandbox)).toEqual(contents(model));
    await storage.close();
  }
  const files = readdirSync(join(folder, 'sandboxes', 'default'));
  const journal = Number(/journal-(\d+)/.exec(files.join())?.[1]);
  expect(journal).toBeGreaterThan(rounds + 1); // the killed processes had checkpoints, not only the closed ones
}, 60_000);
