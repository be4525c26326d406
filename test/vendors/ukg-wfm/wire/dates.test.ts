import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clampDate, dayBefore, isDate } from '../../../../src/vendors/ukg-wfm/wire/dates.ts';

test.each([
  ['1899-12-31', '1900-01-01'],
  ['0001-01-01', '1900-01-01'],
  ['1900-01-01', '1900-01-01'],
  ['2020-02-29', '2020-02-29'],
  ['3000-01-01', '3000-01-01'],
  ['9999-12-31', '3000-01-01'],
])('the date %s is clamped to %s', (sent, kept) => expect(clampDate(sent)).toBe(kept));

test.each([
  ['2020-03-01', '2020-02-29'],
  ['2021-03-01', '2021-02-28'],
  ['2000-03-01', '2000-02-29'],
  ['1900-03-01', '1900-02-28'],
  ['2020-01-01', '2019-12-31'],
  ['2020-05-01', '2020-04-30'],
  ['2020-12-01', '2020-11-30'],
  ['2020-08-01', '2020-07-31'],
  ['2020-02-10', '2020-02-09'],
  ['3000-01-01', '2999-12-31'],
])('the day before %s is %s', (date, before) => expect(dayBefore(date)).toBe(before));

test('the day before a date is one day earlier on any calendar day', () =>
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-02'), max: new Date('3000-01-01'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const before = new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 3600 * 1000).toISOString().slice(0, 10);
      expect(dayBefore(day)).toBe(before);
    }),
    { numRuns: 2000 },
  ));

test.each([
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2020-13-01', false],
  ['2020-00-10', false],
  ['20200101', false],
  ['2020-1-1', false],
  ['2020-01-01T00:00:00', false],
  ['', false],
])('isDate("%s") is %s', (text, is) => expect(isDate(text)).toBe(is));
