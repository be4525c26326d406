import { expect, test } from 'vitest';
import type { Context } from '../../../../src/vendors/poweroffice-go/types.ts';
import { type ListQuery, listReply } from '../../../../src/vendors/poweroffice-go/wire/list.ts';

type Item = { readonly Id: number; readonly Name: string; readonly City: string };

test('A page in an order shows one member of every record, and the others of its own records alone', () => {
  const rows = Array.from({ length: 100 }, (_, i) => ({
    Id: i,
    Name: `N${(i * 7) % 100}`.padEnd(4, 'x'),
    City: 'Oslo',
  }));
  const asked: string[] = [];
  const reply = listReply<Item, Item>(
    callOf({ OrderBy: 'Id desc', PageSize: 10 }),
    rows,
    ['Id', 'Name', 'City'],
    (row, _, names) => {
      asked.push(names.join());
      return row;
    },
  );
  expect('body' in reply && reply.body.map(({ Id }) => Id)).toEqual([99, 98, 97, 96, 95, 94, 93, 92, 91, 90]);
  expect(asked.filter((names) => names === 'Id')).toHaveLength(100);
  expect(asked.filter((names) => names === 'Id,Name,City')).toHaveLength(10);
  expect(asked).toHaveLength(110);
});

/** A call without a rule whose switch is turned. */
function callOf(query: ListQuery): Context & { readonly query: ListQuery } {
  const decisions = { holds: () => true, applies: () => {}, offers: () => false };
  return { ...decisions, query, request: { search: '' } } as unknown as Context & { readonly query: ListQuery };
}
