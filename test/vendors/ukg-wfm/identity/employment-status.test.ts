import { describe, expect, test } from 'vitest';
import { statusOn } from '../../../../src/vendors/ukg-wfm/identity/identity.ts';
import { statusSpans } from '../../../../src/vendors/ukg-wfm/persons/persons.ts';
import { persons } from '../../../../src/vendors/ukg-wfm/seed/persons.ts';

describe('the employment status of a person who came back', () => {
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
  ])('the status on %s is %s', (day, status) => expect(statusOn(elif, day)).toBe(status));

  test('the spans of the status have no gaps and go to the end of time', () => {
    const spans = statusSpans(elif);
    expect(spans.map(({ expirationDate }) => expirationDate)).toEqual([
      ...spans.slice(1).map(({ effectiveDate }) => effectiveDate),
      '3000-01-01',
    ]);
  });
});
