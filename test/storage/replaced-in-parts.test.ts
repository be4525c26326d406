import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/engine/sandbox/sandbox.ts';
import { KeptSandbox } from '../../src/storage/kept-sandbox.ts';
import { contents, noteSandbox, tablesOf } from './helpers/notes.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

// A copy of 1500 records takes several parts, in memory and on the disk: of 1000 rows, and of 256 Ki characters.
const root = temporaryFolder();
const reports: string[] = [];
const report = (message: string) => reports.push(message);

function putMemos(sandbox: Sandbox, ids: readonly string[], text: string): void {
  sandbox.beginRequest();
  for (const id of ids) tablesOf(sandbox).memo.put({ id, text });
  sandbox.commit();
}

const many = Array.from({ length: 1500 }, (_, i) => `m${i}`);

/** A sandbox that had many records when it was saved, and has one other now. */
async function savedSandbox(name: string) {
  const folder = join(root, name);
  const kept = await KeptSandbox.open(folder, { report });
  const sandbox = noteSandbox(kept.stored);
  putMemos(sandbox, many, 'x'.repeat(500));
  const then = contents(sandbox);
  const { overlay } = sandbox.save('then');
  sandbox.reset();
  putMemos(sandbox, ['now'], 'y');
  return { folder, kept, sandbox, overlay, then, now: contents(sandbox) };
}

async function contentsIn(folder: string) {
  const kept = await KeptSandbox.open(folder, { report });
  const found = contents(noteSandbox(kept.stored));
  await kept.close();
  return found;
}

test('A copy that replaces the records in parts is seen and kept as a whole, wherever it is cut off', async () => {
  const { folder, kept, sandbox, overlay, then, now } = await savedSandbox('cut-off');
  const images: string[] = [];
  await sandbox.replaceOverlay(overlay, async () => {
    expect(contents(sandbox)).toEqual(now);
    const image = `${folder}-${images.length}`;
    cpSync(folder, image, { recursive: true });
    images.push(image);
  });
  expect(contents(sandbox)).toEqual(then);
  cpSync(folder, `${folder}-end`, { recursive: true });
  await kept.close();
  expect(images.length).toBeGreaterThan(8);
  for (const image of images) expect(await contentsIn(image)).toEqual(now);
  expect(await contentsIn(`${folder}-end`)).toEqual(then);
  expect(await contentsIn(folder)).toEqual(then);
  expect(reports.every((each) => each.includes('the end is missing'))).toBe(true);
  reports.length = 0;
});

test('A change that comes between two parts is kept, and the copy replaces it too', async () => {
  const { folder, kept, sandbox, overlay, then } = await savedSandbox('meanwhile');
  let pauses = 0;
  let count = 0;
  for (const at of [1, 4, 7, 9, 11]) {
    pauses = 0;
    await sandbox.replaceOverlay(overlay, async () => {
      pauses += 1;
      if (pauses !== at) return;
      count += 1;
      putMemos(sandbox, ['between'], 'z');
      cpSync(folder, `${folder}-${at}`, { recursive: true });
    });
    expect(contents(sandbox)).toEqual(then);
    expect((await contentsIn(`${folder}-${at}`)).memo).toContainEqual({ id: 'between', text: 'z' });
    putMemos(sandbox, many.slice(0, 1200), 'other');
  }
  await kept.close();
  expect([count, reports]).toEqual([5, []]);
});

test('A folder that is closed between two parts is whole, and has what was there before', async () => {
  const { folder, kept, sandbox, overlay, now } = await savedSandbox('closed');
  let pauses = 0;
  const replaced = sandbox.replaceOverlay(overlay, async () => {
    pauses += 1;
    if (pauses === 8) await kept.close();
  });
  await expect(replaced).rejects.toThrow('is closed, and nothing more can be kept');
  expect(contents(sandbox)).toEqual(now);
  expect(await contentsIn(folder)).toEqual(now);
  expect(reports.filter((each) => !each.includes('is closed'))).toEqual([]);
  reports.length = 0;
});
