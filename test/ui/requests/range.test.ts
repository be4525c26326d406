import { expect, test } from 'vitest';
import { isInRange, rangeIn, rangeQuery, withMark } from '../../../src/ui/requests/range.ts';

test('a range is read from an address and written into it', () => {
  expect(rangeIn(new URLSearchParams('filter=x'))).toBe(undefined);
  expect(rangeIn(new URLSearchParams('from=3'))).toEqual({ from: 3, to: undefined });
  expect(rangeIn(new URLSearchParams('from=-1&to=x'))).toBe(undefined);
  expect(rangeIn(new URLSearchParams(rangeQuery({ from: 3, to: 9 })))).toEqual({ from: 3, to: 9 });
  expect(rangeQuery(undefined)).toEqual({ from: '', to: '' });
});

test('two marks are a range, whichever comes first, and a third begins another', () => {
  const first = withMark(undefined, 5);
  expect(first).toEqual({ from: 5, to: undefined });
  expect(withMark(first, 9)).toEqual({ from: 5, to: 9 });
  expect(withMark(first, 2)).toEqual({ from: 2, to: 5 });
  expect(withMark({ from: 2, to: 5 }, 7)).toEqual({ from: 7, to: undefined });
  expect([4, 5, 6].map((id) => isInRange({ from: 5, to: undefined }, id))).toEqual([false, true, true]);
});
