import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DataFolderError } from '../../src/storage/data-folder-error.ts';
import { KeptSandbox } from '../../src/storage/kept-sandbox.ts';
import { type Files, readFiles, writeFiles } from './helpers/files.ts';
import { toFormat1 } from './helpers/format1.ts';
import { noteSandbox, tablesOf } from './helpers/notes.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
let folders = 0;
const freshFolder = () => {
  folders += 1;
  return join(root, String(folders));
};

// What is reported here, an end that is missing, is the business of damage.test.ts.
const options = { report: () => {} };

/** Puts one memo in each of as many requests as there are ids. */
async function putMemos(folder: string, ids: readonly string[]): Promise<KeptSandbox> {
  const files = await KeptSandbox.open(folder, options);
  const sandbox = noteSandbox(files.stored);
  for (const id of ids) {
    sandbox.beginRequest();
    tablesOf(sandbox).memo.put({ id, text: `æ ${id}` });
    sandbox.commit();
  }
  return files;
}

async function memos(folder: string): Promise<string> {
  const files = await KeptSandbox.open(folder, options);
  const { memo } = tablesOf(noteSandbox(files.stored));
  const ids = [...memo.all()].map(({ id }) => id).join('');
  await files.close();
  return ids;
}

const first = 'journal-00000001.ndjson';
const second = 'journal-00000002.ndjson';
const third = 'journal-00000003.ndjson';
const snapshot = 'snapshot.ndjson';
const draft = 'snapshot.ndjson.new';

// In the first format, without checksums: files of it are read as they always were. The seed has the memo a. What a sandbox leaves when it puts u, v and w, has a checkpoint, puts x, has another, puts y.
let journal1: string;
let newJournal1: string;
let snapshot2: string;
let journal2: string;
let snapshot3: string;
let journal3: string;

beforeAll(async () => {
  const folder = freshFolder();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  let files = await putMemos(folder, ['u', 'v', 'w']);
  newJournal1 = read(first);
  journal1 = toFormat1(newJournal1);
  await files.close();
  snapshot2 = toFormat1(read(snapshot));
  files = await putMemos(folder, ['x']);
  journal2 = toFormat1(read(second));
  await files.close();
  snapshot3 = toFormat1(read(snapshot));
  files = await putMemos(folder, ['y']);
  journal3 = toFormat1(read(third));
  await files.close();
});

const headOf = (text: string) => text.slice(0, text.indexOf('\n') + 1);

describe('a process that dies during a checkpoint loses nothing:', () => {
  const states: readonly [name: string, expected: string, files: () => Files][] = [
    ['before its first file', 'a', () => ({})],
    ['with the first journal empty', 'a', () => ({ [first]: '' })],
    ['within the head of the first journal', 'a', () => ({ [first]: journal1.slice(0, 9) })],
    ['before the checkpoint', 'auvw', () => ({ [first]: journal1 })],
    ['with the next journal empty', 'auvw', () => ({ [first]: journal1, [second]: '' })],
    ['within the head of the next journal', 'auvw', () => ({ [first]: journal1, [second]: journal2.slice(0, 9) })],
    ['with the next journal begun', 'auvw', () => ({ [first]: journal1, [second]: headOf(journal2) })],
    ['with writes in the next journal', 'auvwx', () => ({ [first]: journal1, [second]: journal2 })],
    ['with an empty draft', 'auvwx', () => ({ [first]: journal1, [second]: journal2, [draft]: '' })],
    [
      'within the draft',
      'auvwx',
      () => ({ [first]: journal1, [second]: journal2, [draft]: snapshot2.slice(0, snapshot2.length / 2) }),
    ],
    ['with a whole draft', 'auvwx', () => ({ [first]: journal1, [second]: journal2, [draft]: snapshot2 })],
    ['after the renaming', 'auvwx', () => ({ [first]: journal1, [second]: journal2, [snapshot]: snapshot2 })],
    ['after the checkpoint', 'auvwx', () => ({ [second]: journal2, [snapshot]: snapshot2 })],
    [
      'in the draft of the next one',
      'auvwxy',
      () => ({ [snapshot]: snapshot2, [second]: journal2, [third]: journal3, [draft]: snapshot3.slice(0, 80) }),
    ],
    [
      'after the renaming of the next one',
      'auvwxy',
      () => ({ [snapshot]: snapshot3, [first]: journal1, [second]: journal2, [third]: journal3 }),
    ],
    ['after a failed one and one more', 'auvwxy', () => ({ [first]: journal1, [second]: journal2, [third]: journal3 })],
    [
      'after a journal could not be begun, and within a later line',
      'auvw',
      () => ({ [first]: `${journal1}{"ordinal":4,"cha`, [second]: '' }),
    ],
  ];

  test.each(states)('%s', async (_name, expected, files) => {
    const folder = freshFolder();
    writeFiles(folder, files());
    expect(await memos(folder)).toBe(expected);
    await (await putMemos(folder, ['z'])).close();
    expect(await memos(folder)).toBe(`${expected}z`);
    expect(Object.keys(readFiles(folder)).filter((name) => !name.endsWith('.torn'))).toHaveLength(2);
  });
});

test('A log that ends at any byte gives its whole lines, and goes on after them', async () => {
  const bytes = Buffer.from(newJournal1);
  for (let length = 0; length <= bytes.length; length += 1) {
    const folder = freshFolder();
    const whole = bytes.subarray(0, length).toString('latin1').split('\n').length - 1;
    const expected = `a${'uvw'.slice(0, Math.max(0, whole - 1))}`;
    writeFiles(folder, { [first]: bytes.subarray(0, length) });
    const files = await putMemos(folder, ['z']);
    const image = freshFolder();
    writeFiles(image, { [first]: readFileSync(join(folder, first)) });
    await files.close();
    expect([length, await memos(folder), await memos(image)]).toEqual([length, `${expected}z`, `${expected}z`]);
  }
}, 60_000);

describe('a damaged folder is refused and not changed:', () => {
  const lineOf = (text: string, number: number) => text.split('\n')[number - 1] ?? '';
  const cases: readonly [name: string, file: string, says: RegExp, files: () => Files][] = [
    [
      'a broken line',
      first,
      /line 3 is broken/,
      () => ({ [first]: journal1.replace(lineOf(journal1, 3), '{"ordinal":') }),
    ],
    ['a broken last line', first, /line 5 is broken/, () => ({ [first]: `${journal1}{"ordinal":\n` })],
    ['an empty line', first, /line 5 is broken/, () => ({ [first]: `${journal1}\n` })],
    [
      'a line that is no change set',
      first,
      /line 5 is broken \(it is no change set\)/,
      () => ({ [first]: `${journal1}[]\n` }),
    ],
    [
      'a change of no table',
      first,
      /line 5 is broken/,
      () => ({ [first]: `${journal1}{"ordinal":4,"changes":[[1,"b",{}]]}\n` }),
    ],
    [
      'a record that is no object',
      first,
      /line 5 is broken \(the record "b" is no object\)/,
      () => ({ [first]: `${journal1}{"ordinal":4,"changes":[["test/memo","b","text"]]}\n` }),
    ],
    [
      'bytes that are no text',
      first,
      /line 2 is broken \(it is not UTF-8\)/,
      () => ({ [first]: Buffer.from(journal1.replace('æ', 'ÿ'), 'latin1') }),
    ],
    ['no head', first, /line 1 is broken/, () => ({ [first]: journal1.slice(headOf(journal1).length) })],
    ['the head of another journal', first, /line 1 is broken/, () => ({ [first]: journal2 })],
    [
      'a torn line before a later journal',
      first,
      /the end is missing/,
      () => ({ [first]: journal1.slice(0, -1), [second]: journal2 }),
    ],
    ['an emptied journal before a later one', first, /the end is missing/, () => ({ [first]: '', [second]: journal2 })],
    ['a journal missing in between', second, /is missing/, () => ({ [first]: journal1, [third]: journal3 })],
    ['no journal after the snapshot', second, /is missing/, () => ({ [snapshot]: snapshot2 })],
    ['an emptied journal after the snapshot', second, /is missing/, () => ({ [snapshot]: snapshot2, [second]: '' })],
    ['no snapshot before the journals', snapshot, /is missing/, () => ({ [second]: journal2 })],
    [
      'a snapshot cut off at a line',
      snapshot,
      /the end is missing/,
      () => ({
        [snapshot]: snapshot2.slice(0, snapshot2.lastIndexOf('\n', snapshot2.length - 2) + 1),
        [second]: journal2,
      }),
    ],
    [
      'a snapshot cut off within a line',
      snapshot,
      /the end is missing/,
      () => ({ [snapshot]: snapshot2.slice(0, -1), [second]: journal2 }),
    ],
    [
      'a snapshot without one of its records',
      snapshot,
      /line 5 is broken/,
      () => ({ [snapshot]: snapshot2.replace(`${lineOf(snapshot2, 4)}\n`, ''), [second]: journal2 }),
    ],
    [
      'lines after the end of the snapshot',
      snapshot,
      /line 7 is broken/,
      () => ({ [snapshot]: `${snapshot2}["b",{}]\n`, [second]: journal2 }),
    ],
    [
      'a journal of a later format',
      first,
      /has format 3, and this version of Paystub reads format 2\. Use the version that wrote it/,
      () => ({ [first]: journal1.replace('"format":1', '"format":3') }),
    ],
    [
      'a snapshot of a later format',
      snapshot,
      /has format 3, and this version of Paystub reads format 2\. Use the version that wrote it/,
      () => ({ [snapshot]: snapshot2.replace('"format":1', '"format":3'), [second]: journal2 }),
    ],
    [
      'a file that cannot be read',
      snapshot,
      /cannot be read: EISDIR/,
      () => ({ [snapshot]: null, [second]: journal2 }),
    ],
  ];

  test.each(cases)('%s', async (_name, file, says, files) => {
    const folder = freshFolder();
    writeFiles(folder, files());
    const before = readFiles(folder);
    const error = await KeptSandbox.open(folder, options).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DataFolderError);
    const { message, path } = error as DataFolderError;
    expect(path).toBe(join(folder, file));
    expect(message).toMatch(says);
    expect(message.startsWith(`${path}: `)).toBe(true);
    expect(message).not.toContain('\n');
    expect(readFiles(folder)).toEqual(before);
  });
});
