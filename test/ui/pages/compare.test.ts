import { expect, test } from 'vitest';
import { compareSnapshots } from '../../../src/ui/pages/compare.ts';

test('two snapshots are compared by table, key and member, but for tables that are not shown', () => {
  const first = { 'a/rows': { 1: { name: 'x', size: 1 }, 2: null } };
  const second = { 'a/rows': { 1: { name: 'y', size: 1 } }, 'b/rows': { 9: { name: 'new' } }, 'a/notes': { 1: {} } };
  const shown = new Set(['a/rows', 'b/rows']);
  expect(compareSnapshots(first, second, shown)).toEqual([
    { table: 'a/rows', key: '1', member: 'name', first: '"x"', second: '"y"' },
    { table: 'a/rows', key: '2', member: '', first: 'removed', second: 'as at the start' },
    { table: 'b/rows', key: '9', member: '', first: 'as at the start', second: '{"name":"new"}' },
  ]);
  expect(compareSnapshots(first, first, shown)).toEqual([]);
});
