import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/engine/sandbox/storage.ts';
import { DataFolderError } from '../../src/storage/data-folder-error.ts';
import { lowdbStorage } from '../../src/storage/lowdb.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { type Files, readFiles, writeFiles } from './helpers/files.ts';
import { noteSandbox, tablesOf } from './helpers/notes.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
const open = (
  folder: string,
  report = (message: string): void => {
    throw new Error(message);
  },
) => lowdbStorage({ folder, now: 0, report });

async function putMemo(storage: Storage, name: string, id: string): Promise<void> {
  const sandbox = noteSandbox(await storage.open(name));
  sandbox.beginRequest();
  tablesOf(sandbox).memo.put({ id });
  sandbox.commit();
}

async function memos(storage: Storage, name: string): Promise<string> {
  return [...tablesOf(noteSandbox(await storage.open(name))).memo.all()].map(({ id }) => id).join('');
}

describe('a data folder', () => {
  test('keeps each sandbox apart, whatever its name', async () => {
    const folder = join(root, 'several/levels/down');
    const names = ['default', 'Default', 'alice', 'a.b', 'con-1_2', '..', 'a/b', 'æ', '%41', ' '];
    const storage = await open(folder);
    expect(await storage.names()).toEqual([]);
    for (const [i, name] of names.entries()) await putMemo(storage, name, String(i));
    await storage.close();

    const again = await open(folder);
    expect(await again.names()).toEqual(names.toSorted());
    for (const [i, name] of names.entries()) expect([name, await memos(again, name)]).toEqual([name, `a${i}`]);
    await again.close();
  });

  test('remembers a sandbox that changed nothing', async () => {
    const folder = join(root, 'unchanged');
    const storage = await open(folder);
    await storage.open('default');
    await storage.close();
    const again = await open(folder);
    expect(await again.names()).toEqual(['default']);
    expect((await again.open('default')).ordinal).toBe(0);
    await again.close();
  });

  test('opens a sandbox once at a time', async () => {
    const storage = await open(join(root, 'once'));
    await storage.open('default');
    await expect(storage.open('default')).rejects.toThrow('the sandbox default is open already');
    await storage.close();
  });

  test('opens a damaged sandbox after it was repaired', async () => {
    const folder = join(root, 'refused');
    const journal = 'sandboxes/default/journal-00000001.ndjson';
    const reports: string[] = [];
    const storage = await open(folder, (message) => reports.push(message));
    writeFiles(folder, { [journal]: 'no journal\n' });
    await expect(storage.open('default')).rejects.toThrow(DataFolderError);
    writeFiles(folder, { [journal]: '' });
    expect(await memos(storage, 'default')).toBe('a');
    expect(reports).toEqual([
      `${join(folder, journal)}: the end is missing at byte 0, as when the machine fails within a write: what followed is lost`,
    ]);
    await storage.close();
  });

  test('forgets a removed sandbox, open or not, and can begin it anew', async () => {
    const folder = join(root, 'removed');
    const storage = await open(folder);
    await putMemo(storage, 'closed', 'x');
    await storage.close();

    const again = await open(folder);
    const sandbox = noteSandbox(await again.open('open'));
    await putMemo(again, 'other', 'y');
    await Promise.all([
      again.remove('open'),
      again.remove('open'),
      again.remove('closed'),
      again.remove('never there'),
    ]);
    expect(await again.names()).toEqual(['other']);
    expect(Object.keys(readFiles(join(folder, 'sandboxes')))).toEqual(['other', 'other/journal-00000001.ndjson']);
    tablesOf(sandbox).memo.put({ id: 'late' });
    expect(() => sandbox.commit()).toThrow('is closed, and nothing more can be kept');

    const removal = again.remove('other');
    expect(await memos(again, 'other')).toBe('a');
    await removal;
    expect(await memos(again, 'closed')).toBe('a');
    await putMemo(again, 'open', 'z');
    await again.close();

    const last = await open(folder);
    expect(await last.names()).toEqual(['closed', 'open', 'other']);
    expect(await memos(last, 'open')).toBe('az');
    await last.close();
  });

  test('forgets a sandbox whose removal was cut off', async () => {
    const folder = join(root, 'half-removed');
    await (await open(folder)).close();
    writeFiles(folder, { 'sandboxes/.removed-alice/snapshot.ndjson': 'what is left' });
    const storage = await open(folder);
    expect(await storage.names()).toEqual([]);
    expect(readFiles(join(folder, 'sandboxes'))).toEqual({});
    await storage.close();
  });

  test('removes a sandbox while a checkpoint of it is under way', async () => {
    const folder = join(root, 'removed-early');
    const storage = await lowdbStorage({
      folder,
      now: 0,
      report: expect.fail,
      logBytes: 0,
      staleRatio: 0,
      sliceBytes: 1,
    });
    const sandbox = noteSandbox(await storage.open('default'));
    for (const id of 'bcdef') tablesOf(sandbox).memo.put({ id });
    sandbox.commit();
    await new Promise((resolve) => setImmediate(resolve));
    await storage.remove('default');
    expect(await storage.names()).toEqual([]);
    await storage.close();
    expect(readFiles(join(folder, 'sandboxes'))).toEqual({});
  });

  test('keeps nothing after it is closed', async () => {
    const storage = await open(join(root, 'closed'));
    const sandbox = noteSandbox(await storage.open('default'));
    await storage.close();
    tablesOf(sandbox).memo.put({ id: 'z' });
    expect(() => sandbox.commit()).toThrow('is closed, and nothing more can be kept');
  });

  test('leaves files of others alone', async () => {
    const folder = join(root, 'strays');
    await (await open(folder)).close();
    const strays: Files = {
      'notes.txt': 'mine',
      'sandboxes/.DS_Store': 'mine',
      'sandboxes/README': 'mine',
      'sandboxes/Upper Case/snapshot.ndjson': 'mine',
      'sandboxes/default/journal-1.ndjson': 'mine',
      'sandboxes/default/snapshot.ndjson~': 'mine',
    };
    writeFiles(folder, strays);
    const storage = await open(folder);
    expect(await storage.names()).toEqual(['default']);
    await putMemo(storage, 'default', 'z');
    await storage.close();
    expect(readFiles(folder)).toMatchObject(strays);
    const again = await open(folder);
    expect(await memos(again, 'default')).toBe('az');
    await again.close();
  });

  const refused: readonly [name: string, files: Files, path: string, says: RegExp][] = [
    ['with files of something else', { 'package.json': '{}' }, '', /is not empty and no data folder of Paystub\. Name/],
    ['with a broken mark', { 'paystub.json': '{"paystub":' }, 'paystub.json', /is broken\. Nothing was changed\./],
    [
      'with a mark of something else',
      { 'paystub.json': '{"data":1}' },
      'paystub.json',
      /is broken\. Nothing was changed\./,
    ],
    [
      'of a later format',
      { 'paystub.json': '{"paystub":"data","format":3}' },
      'paystub.json',
      /has format 3, and this version of Paystub reads format 2\. Use the version that wrote it/,
    ],
    ['with a folder as mark', { 'paystub.json': null }, '', /cannot be used as data folder: EISDIR/],
  ];

  test.each(refused)('%s is refused and not changed', async (name, files, path, says) => {
    const folder = join(root, name.replaceAll(' ', '-'));
    writeFiles(folder, files);
    const before = readFiles(folder);
    const error = await open(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DataFolderError);
    expect((error as DataFolderError).path).toBe(join(folder, path));
    expect((error as Error).message).toMatch(says);
    const { lock: _lock, ...after } = readFiles(folder);
    expect(after).toEqual(before);
  });

  test('that is a file is refused', async () => {
    const file = join(root, 'file');
    writeFileSync(file, 'mine');
    await expect(open(file)).rejects.toThrow(DataFolderError);
    await expect(open(join(file, 'below'))).rejects.toThrow(DataFolderError);
  });

  test('may be one that was made but not yet marked', async () => {
    const folder = join(root, 'unmarked');
    mkdirSync(folder);
    writeFiles(folder, { lock: '', 'paystub.json.new': '{"pay' });
    await (await open(folder)).close();
    expect(readFiles(folder)['paystub.json']).toBe('{"paystub":"data","format":2}\n');
  });
});

test('The memory storage keeps nothing', async () => {
  const storage = memoryStorage();
  await putMemo(storage, 'default', 'z');
  expect(await storage.names()).toEqual([]);
  expect(await memos(storage, 'default')).toBe('a');
  await storage.close();
});
