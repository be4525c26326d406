import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/engine/sandbox/sandbox.ts';
import { KeptSandbox } from '../../src/storage/kept-sandbox.ts';
import { noteSandbox, tablesOf } from './helpers/notes.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();

function putMemo(sandbox: Sandbox, id: string, text = ''): void {
  sandbox.beginRequest();
  tablesOf(sandbox).memo.put({ id, text });
  sandbox.commit();
}

const memos = (sandbox: Sandbox) => [...tablesOf(sandbox).memo.all()].map(({ id }) => id).join('');

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

test('A log that has grown past its limit and is mostly stale is replaced by a snapshot', async () => {
  const folder = join(root, 'by-itself');
  const kept = await KeptSandbox.open(folder, { report: expect.fail, logBytes: 500, staleRatio: 0.5 });
  const sandbox = noteSandbox(kept.stored);
  const rewrite = (times: number) => {
    for (let time = 0; time < times; time += 1) putMemo(sandbox, 'b', 'x'.repeat(100));
  };
  rewrite(2); // 1 of 2 lines holds no longer, but the journal is short
  await new Promise((resolve) => setImmediate(resolve));
  expect(readdirSync(folder)).toEqual(['journal-00000001.ndjson']);
  rewrite(5);
  await until(() => !readdirSync(folder).includes('journal-00000001.ndjson'));
  expect(readdirSync(folder).sort()).toEqual(['journal-00000002.ndjson', 'snapshot.ndjson']);
  for (const id of 'cdefghijklmno') putMemo(sandbox, id, 'x'.repeat(100)); // past the limit, but all of it holds
  await new Promise((resolve) => setImmediate(resolve));
  expect(readdirSync(folder)).not.toContain('journal-00000003.ndjson');
  rewrite(40);
  await until(() => readdirSync(folder).includes('journal-00000003.ndjson'));
  await kept.close();
});

test('A checkpoint that fails is reported and loses nothing, and a later one succeeds', async () => {
  const folder = join(root, 'fails');
  const reports: string[] = [];
  const options = { report: (message: string) => reports.push(message), logBytes: 100, staleRatio: 0 };
  const kept = await KeptSandbox.open(folder, options);
  const sandbox = noteSandbox(kept.stored);
  const obstacle = join(folder, 'snapshot.ndjson.new');
  mkdirSync(obstacle);
  putMemo(sandbox, 'b', 'x'.repeat(100));
  await until(() => reports.length > 0);
  expect(reports).toEqual([
    `${obstacle}: cannot be written: EISDIR: illegal operation on a directory, open '${obstacle}' (all changes are kept in the journal)`,
  ]);
  putMemo(sandbox, 'c');
  rmSync(obstacle, { recursive: true });
  const image = join(root, 'fails-image');
  cpSync(folder, image, { recursive: true });

  await kept.close();
  expect(readdirSync(folder).sort()).toEqual([expect.stringMatching(/^journal-/), 'snapshot.ndjson']);
  expect(reports).toHaveLength(1);
  for (const [copy, expected] of [
    [image, 'abc'],
    [folder, 'abc'],
  ] as const) {
    const again = await KeptSandbox.open(copy, options);
    expect(memos(noteSandbox(again.stored))).toBe(expected);
    await again.close();
  }
});

test('Closing waits for the checkpoint that is under way', async () => {
  const folder = join(root, 'under-way');
  const kept = await KeptSandbox.open(folder, { report: expect.fail, logBytes: 0, staleRatio: 0, sliceBytes: 1 });
  const sandbox = noteSandbox(kept.stored);
  for (const id of 'bcdefgh') {
    putMemo(sandbox, id);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await kept.close();
  expect(readdirSync(folder).sort()).toEqual([expect.stringMatching(/^journal-/), 'snapshot.ndjson']);
  const again = await KeptSandbox.open(folder, { report: expect.fail });
  expect(memos(noteSandbox(again.stored))).toBe('abcdefgh');
  await again.close();
});
