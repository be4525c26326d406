import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../../src/vendors/ukg-wfm/wire/prepare.ts';

describe('prepare', () => {
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
  ])('the body %j is read as %j', (body, prepared) => expect(prepare(body)).toEqual(prepared));

  test.each([
    'id',
    'ids',
    'personKey',
    'employeeKey',
    'userKey',
    'requestItemId',
    'index',
    'count',
    'version',
    'fixedDurationMinimumQuantity',
    'legalWorkWeek',
    'weekStartDay',
    'day',
  ])('the member %s is read as an integer', (name) => expect(prepare({ [name]: '2' })).toEqual({ [name]: 2 }));

  test('a body that is prepared twice is the same as prepared once, and __proto__ stays a member', () => {
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
