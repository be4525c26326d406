import { expect, test } from 'vitest';
import { compareSnapshots } from '../../../src/ui/pages/compare.ts';

test('two snapshots are compared by table, key and member', () => {
  const first = { 'a/rows': { 1: { name: 'x', size: 1 }, 2: null } };
  const second = { 'a/rows': { 1: { name: 'y', size: 1 } }, 'b/rows': { 9: { name: 'new' } } };
  expect(compareSnapshots(first, second)).toEqual([
    { table: 'a/rows', key: '1', member: 'name', first: '"x"', second: '"y"' },
    { table: 'a/rows', key: '2', member: '', first: 'removed', second: 'as at the start' },
    { table: 'b/rows', key: '9', member: '', first: 'as at the start', second: '{"name":"new"}' },
  ]);
  expect(compareSnapshots(first, first)).toEqual([]);
});
