import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fewNumbers,
  isInRanges,
  readRanges,
} from '../../../../../src/vendors/poweroffice-go/wire/filters/number-ranges.ts';

describe('readRanges', () => {
  test.each([
    ['1, 100-200, 500-', [1, 100, 200, 500, 9999], [2, 99, 201, 499]],
    ['30000, 14153-19534, 150000-', [30000, 14153, 19534, 150000], [29999, 14152, 19535]],
    ['17', [17], [1, 7, 170]],
    [' 5 - 6 ', [5, 6], [4, 7]],
  ])('reads %j', (text, inside, outside) => {
    const ranges = readRanges(text) ?? [];
    expect(inside.filter((number) => !isInRanges(ranges, number))).toEqual([]);
    expect(outside.filter((number) => isInRanges(ranges, number))).toEqual([]);
    expect(isInRanges(ranges, null)).toBe(false);
  });

  test.each(['', 'a', '1,,2', '-5', '1-2-3', '1;2', '1.5'])('refuses %j', (text) => {
    expect(readRanges(text)).toBeUndefined();
  });

  test('reads a closed range that holds exactly the numbers between its bounds', () => {
    const number = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(number, number, number, (from, to, tried) => {
        expect(isInRanges(readRanges(`${from}-${to}`) ?? [], tried)).toBe(from <= tried && tried <= to);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['7, 3-5, 4', [7, 3, 4, 5]],
  ['9007199254740992-9007199254740993', [9007199254740992n, 9007199254740993n]],
  ['5-3', []],
  ['1-1000', undefined],
  ['5-', undefined],
])('the numbers of the ranges %j are listed where they are few', (text, numbers) => {
  expect(fewNumbers(readRanges(text))).toEqual(numbers);
});
