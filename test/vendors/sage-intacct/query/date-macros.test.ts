import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMacro, type Macro, macroRange, macros } from '../../../../src/vendors/sage-intacct/query/date-macros.ts';

const sunday = 0;
const monday = 1;

describe('a date macro', () => {
  // 2022-04-01, a Friday, is the page's own "as of" date: priorMonth is March.
  test.each<[Macro, string, number, string, string]>([
    ['priorMonth', '2022-04-01', sunday, '2022-03-01', '2022-03-31'],
    ['currentMonth', '2022-04-01', sunday, '2022-04-01', '2022-04-30'],
    ['today', '2022-04-01', sunday, '2022-04-01', '2022-04-01'],
    ['yesterday', '2022-04-01', sunday, '2022-03-31', '2022-03-31'],
    ['currentWeek', '2022-04-01', sunday, '2022-03-27', '2022-04-02'],
    ['currentWeek', '2022-04-01', monday, '2022-03-28', '2022-04-03'],
    ['lastWeek', '2022-04-01', sunday, '2022-03-20', '2022-03-26'],
    ['lastWeek', '2022-04-01', monday, '2022-03-21', '2022-03-27'],
    ['currentWeek', '2022-04-03', sunday, '2022-04-03', '2022-04-09'],
    ['currentWeek', '2022-04-03', monday, '2022-03-28', '2022-04-03'],
    ['currentQuarter', '2022-04-01', sunday, '2022-04-01', '2022-06-30'],
    ['priorQuarter', '2022-04-01', sunday, '2022-01-01', '2022-03-31'],
    ['priorQuarter', '2022-03-31', sunday, '2021-10-01', '2021-12-31'],
    ['currentYear', '2022-04-01', sunday, '2022-01-01', '2022-12-31'],
    ['priorYear', '2022-04-01', sunday, '2021-01-01', '2021-12-31'],
    ['priorMonth', '2022-01-15', sunday, '2021-12-01', '2021-12-31'],
    ['currentMonth', '2022-12-31', sunday, '2022-12-01', '2022-12-31'],
    ['currentMonth', '2024-02-10', sunday, '2024-02-01', '2024-02-29'],
    ['yesterday', '2024-03-01', sunday, '2024-02-29', '2024-02-29'],
    ['lastWeek', '2022-01-01', sunday, '2021-12-19', '2021-12-25'],
    ['yesterday', '0099-01-01', sunday, '0098-12-31', '0098-12-31'],
  ])('%s as of %s, with weeks from day %i, means %s to %s', (macro, asOf, weekBegins, from, to) => {
    expect(macroRange(macro, asOf, weekBegins)).toEqual({ from, to });
  });

  test.each(['today', 'priorYear', 'lastWeek'])('is the word %s', (word) => expect(isMacro(word)).toBe(true));
  test.each(['Today', 'priorWeek', '2022-04-01', '', 5, null])('is not %j', (word) =>
    expect(isMacro(word)).toBe(false),
  );

  const asOf = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const weekday = fc.integer({ min: 0, max: 6 });
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

  test('of a current range contains the date, and that of the range before ends on the day before', () => {
    const pairs = [
      ['today', 'yesterday'],
      ['currentWeek', 'lastWeek'],
      ['currentMonth', 'priorMonth'],
      ['currentQuarter', 'priorQuarter'],
      ['currentYear', 'priorYear'],
    ] as const;
    fc.assert(
      fc.property(asOf, weekday, fc.constantFrom(...pairs), (date, begins, [current, prior]) => {
        const now = macroRange(current, date, begins);
        const before = macroRange(prior, date, begins);
        expect(now.from <= date && date <= now.to).toBe(true);
        expect(days(before.to, now.from)).toBe(2);
      }),
      { numRuns: 1000 },
    );
  });

  test('for a week has seven days and begins on the chosen day', () => {
    fc.assert(
      fc.property(asOf, weekday, (date, begins) => {
        const { from, to } = macroRange('currentWeek', date, begins);
        expect(days(from, to)).toBe(7);
        expect(new Date(from).getUTCDay()).toBe(begins);
      }),
      { numRuns: 1000 },
    );
  });

  test('never gives an empty range', () => {
    fc.assert(
      fc.property(asOf, weekday, fc.constantFrom(...macros), (date, begins, macro) => {
        const { from, to } = macroRange(macro, date, begins);
        expect(from <= to).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
