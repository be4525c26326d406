import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOn } from '../../../src/vendors/ukg-wfm/identity/identity.ts';
import { statusSpans } from '../../../src/vendors/ukg-wfm/persons/persons.ts';
import { persons } from '../../../src/vendors/ukg-wfm/seed/persons.ts';
import { completeReferences } from '../../../src/vendors/ukg-wfm/term-setup/version-references.ts';
import { addVersion, areSound, versionsBetween } from '../../../src/vendors/ukg-wfm/term-setup/versions.ts';
import { isDate } from '../../../src/vendors/ukg-wfm/wire/dates.ts';
import { toPath } from '../../../src/vendors/ukg-wfm/wire/json-path.ts';
import { prepare } from '../../../src/vendors/ukg-wfm/wire/prepare.ts';

describe('a body is put into the form of the contract', () => {
  test.each<[unknown, unknown]>([
    [{ a: null, b: 1 }, { b: 1 }],
    [{ a: [{ b: null }] }, { a: [{}] }],
    [
      [null, 1],
      [null, 1],
    ],
    [null, null],
    [{ payCodeValueProfile: null }, { payCodeValueProfile: null }],
    [{ id: 2.9 }, { id: 2 }],
    [{ id: -2.9 }, { id: -2 }],
    [{ id: '2' }, { id: 2 }],
    [{ id: '-1' }, { id: -1 }],
    [{ id: 'two' }, { id: 'two' }],
    [{ id: '2.5' }, { id: '2.5' }],
    [{ ids: ['2', 3.5] }, { ids: [2, 3] }],
    [
      { personNumber: '20190', amount: 2.5 },
      { personNumber: '20190', amount: 2.5 },
    ],
    [
      { index: '0', count: 10.5 },
      { index: 0, count: 10 },
    ],
  ])('%j', (body, prepared) => expect(prepare(body)).toEqual(prepared));

  test('twice is the same as once, and a member that names a part of every object stays an own one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const once = prepare(body);
        expect(prepare(once)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
    expect(Object.keys(prepare(JSON.parse('{"__proto__":1}')) as object)).toEqual(['__proto__']);
  });
});

test.each([
  ['', 'request'],
  ['/personIdentity', 'personIdentity'],
  ['/0', '[0]'],
  ['/0/assignments/12/employmentTerm/id', '[0].assignments[12].employmentTerm.id'],
  ['/a~1b/c~0d', 'a/b.c~d'],
])('the JSON pointer "%s" is the path %s', (pointer, path) => expect(toPath(pointer)).toBe(path));

test.each([
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2020-13-01', false],
  ['2020-00-10', false],
  ['20200101', false],
  ['2020-1-1', false],
  ['2020-01-01T00:00:00', false],
  ['', false],
])('"%s" is a date: %s', (text, is) => expect(isDate(text)).toBe(is));

describe('employment status', () => {
  const elif = persons.find(({ personNumber }) => personNumber === '20193');
  if (elif === undefined) throw new Error('nobody was hired again');

  test.each([
    ['2014-12-31', 'Not Applicable'],
    ['2015-01-01', 'Active'],
    ['2019-12-31', 'Active'],
    ['2020-01-01', 'Terminated'],
    ['2021-02-28', 'Terminated'],
    ['2021-03-01', 'Active'],
    ['2999-12-31', 'Active'],
  ])('on %s is %s', (day, status) => expect(statusOn(elif, day)).toBe(status));

  test('has spans without gaps to the end of time', () => {
    const spans = statusSpans(elif);
    expect(spans.map(({ expirationDate }) => expirationDate)).toEqual([
      ...spans.slice(1).map(({ effectiveDate }) => effectiveDate),
      '3000-01-01',
    ]);
  });
});

describe('versions of a term', () => {
  const version = (text: string) => {
    const [startDate = '', endDate = ''] = text.split(' ');
    return { startDate, endDate };
  };
  const short = (versions: readonly { startDate: string; endDate: string }[]) =>
    versions.map(({ startDate, endDate }) => `${startDate} ${endDate}`);

  test.each([
    [[], true],
    [['2020-01-01 2021-01-01'], true],
    [['2020-01-01 2021-01-01', '2021-01-01 2022-01-01'], true],
    [['2021-01-01 2022-01-01', '2020-01-01 2021-01-01'], true],
    [['2020-01-01 2021-01-01', '2020-06-01 2022-01-01'], false],
    [['2020-01-01 2020-01-01'], false],
    [['2021-01-01 2020-01-01'], false],
  ])('%j are sound: %s', (versions: string[], sound) => expect(areSound(versions.map(version))).toBe(sound));

  test.each([
    ['2021-01-01 2022-01-01', ['2020-01-01 2021-01-01', '2021-01-01 2022-01-01', '2022-01-01 2023-01-01']],
    ['2019-01-01 2024-01-01', ['2019-01-01 2024-01-01']],
    ['2023-01-01 2024-01-01', ['2020-01-01 2023-01-01', '2023-01-01 2024-01-01']],
    ['2022-06-01 2024-01-01', ['2020-01-01 2022-06-01', '2022-06-01 2024-01-01']],
  ])('one of 2020 to 2023 with %s added', (added, expected) => {
    expect(short(addVersion([version('2020-01-01 2023-01-01')], version(added)))).toEqual(expected);
  });

  test.each([
    [undefined, undefined, 2],
    ['2020-12-31', '2020-12-31', 1],
    ['2021-01-01', undefined, 1],
    [undefined, '2020-12-31', 1],
    [undefined, '2019-12-31', 0],
    ['2022-01-01', undefined, 0],
  ])('of 2020 and 2021 between %s and %s: %i', (first, last, count) => {
    const versions = ['2020-01-01 2021-01-01', '2021-01-01 2022-01-01'].map(version);
    expect(versionsBetween(versions, first, last)).toHaveLength(count);
  });

  test('added ones leave sound versions sound', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2020-01-0${n}`);
    const any = fc
      .tuple(day, day)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => (a < b ? { startDate: a, endDate: b } : { startDate: b, endDate: a }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (added) => {
        const versions = added.reduce<readonly ReturnType<typeof version>[]>(addVersion, []);
        expect(areSound(versions)).toBe(true);
        const last = added.at(-1);
        if (last !== undefined) expect(short(versions)).toContain(`${last.startDate} ${last.endDate}`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('references of a version', () => {
  const dates = { startDate: '2020-01-01', endDate: '2021-01-01' };
  const payRule = { id: 8, qualifier: 'Weekly', name: 'Weekly' };
  const payCode = { id: 8, qualifier: 'Sick', name: 'Sick' };
  const known = [{ ...dates, payRule, workHours: { workHourDef: [{ datePattern: 'Daily', payCode }] } }];

  test.each([
    [{ payRule: { id: 8 } }, { payRule }],
    [{ payRule: { qualifier: 'weekly' } }, { payRule }],
    [{ payRule: { id: 9 } }, { payRule: { id: 9 } }],
    [{ payRule: { id: 9, qualifier: 'Weekly' } }, { payRule: { id: 9, qualifier: 'Weekly' } }],
    [{ holidayProfile: { id: 8 } }, { holidayProfile: { id: 8 } }],
    [
      { dayPaycodes: { termDayPaycode: [{ payCode: { id: 8 }, amount: '8' }] } },
      { dayPaycodes: { termDayPaycode: [{ amount: '8', payCode }] } },
    ],
    [{ minimumWage: { adjustmentPayCode: { id: 8 } } }, { minimumWage: { adjustmentPayCode: payCode } }],
  ])('%j', (sent, completed) => {
    expect(completeReferences({ ...dates, ...sent }, known)).toEqual({ ...dates, ...completed });
  });

  test('members come in the order of the alphabet, at every depth', () => {
    const version = { ...dates, payRule: { name: 'x', id: 1 }, contractDefinition: { hoursPerDay: '8', fte: '1' } };
    expect(JSON.stringify(completeReferences(version, []))).toBe(
      '{"contractDefinition":{"fte":"1","hoursPerDay":"8"},"endDate":"2021-01-01","payRule":{"name":"x","id":1},"startDate":"2020-01-01"}',
    );
  });
});
