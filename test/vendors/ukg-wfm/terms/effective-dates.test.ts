import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatedTerm } from '../../../../src/vendors/ukg-wfm/tables.ts';
import {
  allTime,
  inOrderOfTime,
  insert,
  insertAll,
  intersection,
  isEmpty,
  remove,
  replaceWithin,
  subtract,
  withoutTails,
} from '../../../../src/vendors/ukg-wfm/terms/effective-dates.ts';
import { beginningOfTime, endOfTime } from '../../../../src/vendors/ukg-wfm/wire/dates.ts';

/** `2 02-20 06-25` in 2020, or with years. */
function term(text: string): DatedTerm {
  const [id, from = '', to = ''] = text.split(' ');
  const date = (part: string) => (part.length === 5 ? `2020-${part}` : part);
  return { termId: Number(id), effective: date(from), expiration: date(to) };
}
const list = (...texts: string[]) => texts.map(term);
const short = (terms: readonly DatedTerm[]) =>
  terms.map(({ termId, effective, expiration }) => `${termId} ${effective} ${expiration}`);
const expectTerms = (actual: readonly DatedTerm[], ...expected: string[]) =>
  expect(short(actual)).toEqual(short(list(...expected)));

describe('the steps of the vendor page', () => {
  const a = term('2 02-20 06-25');
  const b = term('4 03-20 07-30');

  test('a first assignment is stored as it is', () => expectTerms(insert([], a), '2 02-20 06-25'));

  test('a later start cuts an earlier assignment', () =>
    expectTerms(replaceWithin([a], allTime, [a, b]), '2 02-20 03-20', '4 03-20 07-30'));

  test('an assignment that was cut does not grow back when the other one is removed', () =>
    expectTerms(remove(list('2 02-20 03-20', '4 03-20 07-30'), b), '2 02-20 03-20'));

  test('replacing all time leaves only the sent assignments', () =>
    expectTerms(replaceWithin(list('2 02-20 03-20'), allTime, list('4 03-20 3000-01-01')), '4 03-20 3000-01-01'));

  test('an inserted assignment splits a longer one of another term', () =>
    expectTerms(insert([a], term('4 03-01 03-10')), '2 02-20 03-01', '4 03-01 03-10', '2 03-10 06-25'));

  test('removing days from the middle splits an assignment', () =>
    expectTerms(remove([a], term('2 03-01 03-10')), '2 02-20 03-01', '2 03-10 06-25'));
});

describe('insert', () => {
  const cases: [string, DatedTerm[], string, string[]][] = [
    ['an empty range changes nothing', list('2 02-01 03-01'), '4 02-10 02-10', ['2 02-01 03-01']],
    ['a range backwards changes nothing', list('2 02-01 03-01'), '4 02-20 02-10', ['2 02-01 03-01']],
    ['the same term that overlaps grows', list('2 02-01 03-01'), '2 02-20 04-01', ['2 02-01 04-01']],
    ['the same term that touches grows', list('2 02-01 03-01'), '2 03-01 04-01', ['2 02-01 04-01']],
    [
      'the same term with a gap stays apart',
      list('2 02-01 03-01'),
      '2 03-02 04-01',
      ['2 02-01 03-01', '2 03-02 04-01'],
    ],
    ['a gap between two is closed', list('2 01-01 02-01', '2 03-01 04-01'), '2 02-01 03-01', ['2 01-01 04-01']],
    ['another term that is covered goes', list('2 02-10 02-20'), '4 02-01 03-01', ['4 02-01 03-01']],
    ['another term is cut at its end', list('2 02-01 03-01'), '4 02-15 04-01', ['2 02-01 02-15', '4 02-15 04-01']],
    ['another term is cut at its start', list('2 02-01 03-01'), '4 01-01 02-15', ['4 01-01 02-15', '2 02-15 03-01']],
    ['another term that touches stays', list('2 02-01 03-01'), '4 03-01 04-01', ['2 02-01 03-01', '4 03-01 04-01']],
  ];
  test.each(cases)('an insert: %s', (_, before, entry, after) => expectTerms(insert(before, term(entry)), ...after));
});

describe('replaceWithin', () => {
  const span = { effective: '2020-02-01', expiration: '2020-03-01' };
  test('a replacement leaves the days outside the span', () =>
    expectTerms(replaceWithin(list('2 01-01 04-01'), span, []), '2 01-01 02-01', '2 03-01 04-01'));
  test('a replacement cuts an entry to the span', () =>
    expectTerms(
      replaceWithin(list('2 01-01 04-01'), span, list('4 01-15 03-15')),
      '2 01-01 02-01',
      '4 02-01 03-01',
      '2 03-01 04-01',
    ));
  test('a replacement joins the same term inside and outside the span', () =>
    expectTerms(replaceWithin(list('2 01-01 02-01'), span, list('2 02-01 02-15')), '2 01-01 02-15'));
  test('a replacement within an empty span changes nothing', () =>
    expectTerms(
      replaceWithin(
        list('2 01-01 04-01'),
        { effective: '2020-02-01', expiration: '2020-02-01' },
        list('4 02-01 03-01'),
      ),
      '2 01-01 04-01',
    ));
});

describe('withoutTails', () => {
  test('an entry ends where a nested one of another term starts', () =>
    expectTerms(withoutTails(list('2 01-01 06-01', '4 02-01 03-01')), '2 01-01 02-01', '4 02-01 03-01'));
  test('an entry of the same term does not cut another one', () =>
    expectTerms(withoutTails(list('2 01-01 06-01', '2 02-01 03-01')), '2 01-01 06-01', '2 02-01 03-01'));
});

describe('any assignments', () => {
  const runs = { numRuns: 2000 };
  // A small calendar makes ranges meet often; its days are written as dates of one month and the two ends of time.
  const days = [
    beginningOfTime,
    ...Array.from({ length: 12 }, (_, i) => `2020-01-${String(i + 1).padStart(2, '0')}`),
    endOfTime,
  ];
  const entry = fc
    .tuple(fc.nat(days.length - 1), fc.nat(days.length - 1), fc.constantFrom(2, 4, 5))
    .map(([from, to, termId]): DatedTerm => ({ termId, effective: days[from] ?? '', expiration: days[to] ?? '' }));
  const entries = fc.array(entry, { maxLength: 6 });
  const stored = entries.map((all) => insertAll([], all));
  const span = entry.map(({ effective, expiration }) =>
    effective <= expiration ? { effective, expiration } : { effective: expiration, expiration: effective },
  );

  /** The terms that hold on each day of the small calendar. */
  const termsByDay = (terms: readonly DatedTerm[]) =>
    days
      .slice(0, -1)
      .map((day) => terms.filter((term) => term.effective <= day && day < term.expiration).map((term) => term.termId));

  function expectSound(terms: readonly DatedTerm[]): void {
    expect(terms.filter(isEmpty)).toEqual([]);
    expect(inOrderOfTime(terms)).toEqual(terms);
    for (const [i, a] of terms.entries()) {
      expect(a.effective >= beginningOfTime && a.expiration <= endOfTime).toBe(true);
      for (const b of terms.slice(i + 1)) {
        expect(isEmpty(intersection(a, b))).toBe(true);
        // the same term never stands twice without a gap
        expect(a.termId === b.termId && a.expiration === b.effective).toBe(false);
      }
    }
  }

  test('no assignment overlaps another, is empty or leaves the bounds of time', () =>
    fc.assert(
      fc.property(stored, entries, span, (before, sent, within) => {
        expectSound(insertAll(before, sent));
        expectSound(replaceWithin(before, within, sent));
        expectSound(sent.reduce(remove, before));
      }),
      runs,
    ));

  test('a change that is repeated changes nothing more', () =>
    fc.assert(
      fc.property(stored, entries, span, (before, sent, within) => {
        const created = insertAll(before, sent);
        expect(insertAll(created, sent)).toEqual(created);
        const replaced = replaceWithin(before, within, sent);
        expect(replaceWithin(replaced, within, sent)).toEqual(replaced);
        const removed = sent.reduce(remove, before);
        expect(sent.reduce(remove, removed)).toEqual(removed);
      }),
      runs,
    ));

  test('a replacement leaves the days outside its span', () =>
    fc.assert(
      fc.property(stored, entries, span, (before, sent, within) => {
        const after = termsByDay(replaceWithin(before, within, sent));
        for (const [i, held] of termsByDay(before).entries()) {
          const day = days[i] ?? '';
          if (day < within.effective || day >= within.expiration) expect(after[i]).toEqual(held);
        }
      }),
      runs,
    ));

  test('a replacement leaves only its own entries inside its span, the last one of each day', () =>
    fc.assert(
      fc.property(stored, entries, span, (before, sent, within) => {
        const after = termsByDay(replaceWithin(before, within, sent));
        for (const [i, held] of after.entries()) {
          const day = days[i] ?? '';
          if (day < within.effective || day >= within.expiration) continue;
          const last = sent.findLast((one) => one.effective <= day && day < one.expiration);
          expect(held).toEqual(last === undefined ? [] : [last.termId]);
        }
      }),
      runs,
    ));

  test('an inserted entry holds on its days and changes no further day', () =>
    fc.assert(
      fc.property(stored, entry, (before, one) => {
        const after = termsByDay(insert(before, one));
        for (const [i, held] of termsByDay(before).entries()) {
          const day = days[i] ?? '';
          expect(after[i]).toEqual(one.effective <= day && day < one.expiration ? [one.termId] : held);
        }
      }),
      runs,
    ));

  test('a removed entry disappears from its days and changes no further term', () =>
    fc.assert(
      fc.property(stored, entry, (before, one) => {
        const after = termsByDay(remove(before, one));
        for (const [i, held] of termsByDay(before).entries()) {
          const day = days[i] ?? '';
          const inside = one.effective <= day && day < one.expiration;
          expect(after[i]).toEqual(inside ? held.filter((termId) => termId !== one.termId) : held);
        }
      }),
      runs,
    ));

  test('a subtracted span leaves no day of it', () =>
    fc.assert(
      fc.property(stored, span, (before, within) => {
        for (const part of subtract(before, within)) expect(isEmpty(part)).toBe(false);
        for (const [i, held] of termsByDay(subtract(before, within)).entries()) {
          const day = days[i] ?? '';
          if (day >= within.effective && day < within.expiration) expect(held).toEqual([]);
        }
      }),
      runs,
    ));
});
