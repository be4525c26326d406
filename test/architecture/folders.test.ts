import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root } from './sources.ts';

const linesOf = (text: string) => text.split('\n').length - 1;

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

test("no file names a folder of somebody's machine", () => {
  const personal = /(?<![\w.:])\/(work|root|home\/\w+|Users\/\w+|tmp\/\w+)\//;
  const files = filesBelow('.').filter((file) => !/package-lock\.json$|\/generated\//.test(file));
  const found = files.filter((file) => personal.test(readFileSync(root + file, 'utf8')));
  expect(found).toEqual([]);
});
