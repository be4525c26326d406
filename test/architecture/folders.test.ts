import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root, sources } from './sources.ts';

const linesOf = (text: string) => text.split('\n').length - 1;

test('a folder of src or test has at most 20 files, generated ones apart', () => {
  const files = [...filesBelow('src'), ...filesBelow('test')].filter((file) => !file.includes('/generated/'));
  const folders = Map.groupBy(files, dirname);
  const full = [...folders]
    .filter(([, members]) => members.length > 20)
    .map(([folder, { length }]) => [folder, length]);
  expect(full).toEqual([]);
});

test('a source has at most 250 lines', () => {
  const long = sources.filter(({ text }) => linesOf(text) > 250).map(({ file, text }) => [file, linesOf(text)]);
  expect(long).toEqual([]);
});

test('a file of specs has at most 500 lines', () => {
  const files = filesBelow('specs').map((file) => [file, linesOf(readFileSync(root + file, 'utf8'))] as const);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(([, lines]) => lines > 500)).toEqual([]);
});

test('the names of files are in kebab case', () => {
  const files = [...filesBelow('src'), ...filesBelow('test')].filter((file) => /\.[jt]s$/.test(file));
  const odd = files.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.[jt]s$/.test(basename(file)));
  expect(odd).toEqual([]);
});

/** The area of a source: its folder, no deeper than a chapter of a vendor or a room of another part of src. */
function areaOf(file: string): string {
  const [, area = dirname(file)] = /^(src\/vendors\/[^/]+\/[^/]+|src\/[^/]+\/[^/]+)\//.exec(file) ?? [];
  return area;
}

test('a source has a test of its name, or its area has one', () => {
  const tests = filesBelow('test').filter((file) => file.endsWith('.test.ts'));
  const names = new Set(tests.map((file) => basename(file, '.test.ts')));
  const isTested = (area: string) => tests.some((file) => file.startsWith(`${area.replace(/^src/, 'test')}/`));
  // The tests of a vendor's chapters see its tables, seed, rules and refusals.
  const vendorOf = (file: string) =>
    /^src\/vendors\/[^/]+(?=\/(\w+(-\w+)*\.ts|access|refusals|rules|seed|wire)(\/|$))/.exec(file)?.[0];
  const untested = sources
    .map(({ file }) => file)
    .filter((file) => !/\/(index|types|main|bin|kit)\.[jt]s$/.test(file))
    .filter((file) => !names.has(basename(file).replace(/\.[jt]s$/, '')) && !names.has(basename(dirname(file))))
    .filter((file) => !isTested(areaOf(file)) && !isTested(vendorOf(file) ?? areaOf(file)));
  expect(untested).toEqual([]);
});

test("no file names a folder of somebody's machine", () => {
  const personal = /(?<![\w.:])\/(work|root|home\/\w+|Users\/\w+|tmp\/\w+)\//;
  const files = filesBelow('.').filter((file) => !/package-lock\.json$|\/generated\//.test(file));
  const found = files.filter((file) => personal.test(readFileSync(root + file, 'utf8')));
  expect(found).toEqual([]);
});
