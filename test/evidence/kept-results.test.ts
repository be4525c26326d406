import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/cli.ts';
import { KeptResults } from './kept-results.ts';

const part = { changed: ['a.rule'], findings: [], turns: 1, compared: 2 };
const tasks = ['one', 'one', 'two'].map((sequence) => ({ sequence, rules: [] }));

test('results are kept by sequence when all their parts are there, and found again', () => {
  const path = join(temporaryFolder(), 'cache', 'results.json');
  const kept = new KeptResults(path, 'code', { fresh: false });
  kept.expect(tasks);
  for (const task of tasks.slice(1)) kept.add(task, part);
  kept.save();
  expect(new KeptResults(path, 'code', { fresh: false }).of(['one', 'two'])).toEqual([part]);
  kept.add({ sequence: 'one', rules: [] }, part);
  kept.save();
  const again = new KeptResults(path, 'code', { fresh: false });
  expect(again.of(['one'])).toEqual([{ changed: ['a.rule', 'a.rule'], findings: [], turns: 2, compared: 4 }]);
  expect(['one', 'two', 'three'].map((sequence) => again.has(sequence))).toEqual([true, true, false]);
});

test('results of other code are forgotten, and all of them on demand', () => {
  const path = join(temporaryFolder(), 'results.json');
  const kept = new KeptResults(path, 'code', { fresh: false });
  kept.add({ sequence: 'one', rules: [] }, part);
  kept.save();
  expect(new KeptResults(path, 'other code', { fresh: false }).has('one')).toBe(false);
  expect(new KeptResults(path, 'code', { fresh: true }).has('one')).toBe(false);
});
