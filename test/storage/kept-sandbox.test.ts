import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredSandbox } from '../../src/engine/sandbox/storage.ts';
import { KeptSandbox } from '../../src/storage/kept-sandbox.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { contents, noteSandbox } from './helpers/notes.ts';
import { type Step, step, take } from './helpers/steps.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
let folders = 0;
const freshFolder = () => {
  folders += 1;
  return join(root, String(folders));
};

/** The same, and tells each ordinal that is acknowledged. */
function telling({ overlay, ordinal, sink }: StoredSandbox, tell: (ordinal: number) => void): StoredSandbox {
  return {
    overlay,
    ordinal,
    sink: {
      commit: (changes, ordinal) => {
        sink.commit(changes, ordinal);
        tell(ordinal);
      },
      clear: () => {
        sink.clear();
        tell(0);
      },
    },
  };
}

/** Runs the steps on a sandbox in a folder, and compares it after each one with one that never stops. */
async function compare(steps: readonly Step[], logBytes: number): Promise<void> {
  const reports: string[] = [];
  const options = { report: (message: string) => reports.push(message), logBytes, staleRatio: 0, sliceBytes: 1 };
  const model = noteSandbox(await memoryStorage().open('default'));
  let folder = freshFolder();
  let lastOrdinal = 0;
  const open = async () => {
    const files = await KeptSandbox.open(folder, options);
    expect(files.stored.ordinal).toBe(lastOrdinal);
    const kept = telling(files.stored, (ordinal) => {
      lastOrdinal = ordinal;
    });
    return { files, sandbox: noteSandbox(kept) };
  };
  let { files, sandbox } = await open();
  for (const step of steps) {
    await take(model, step);
    await take(sandbox, step);
    if (step.kind === 'turn') await new Promise((resolve) => setImmediate(resolve));
    if (step.kind === 'crash' || step.kind === 'restart') {
      const image = freshFolder();
      if (step.kind === 'crash') cpSync(folder, image, { recursive: true });
      await files.close();
      if (step.kind === 'crash') folder = image;
      model.snapshots.clear(); // they live in memory only
      ({ files, sandbox } = await open());
    }
    expect(contents(sandbox)).toEqual(contents(model));
  }
  await files.close();
  expect(reports).toEqual([]);
}

test('A kept sandbox is the same after any writes, resets, checkpoints, restarts and crashes as one that never stopped', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.constantFrom(0, 150, 1 << 20), (steps, logBytes) =>
      compare([...steps, { kind: 'crash' }, { kind: 'restart' }, { kind: 'restart' }], logBytes),
    ),
    { numRuns: 100 },
  );
}, 120_000);
