import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../../src/vendors/ukg-wfm/generated/contract.ts';
import { prepare as prepareBody } from '../../../../src/vendors/ukg-wfm/wire/prepare.ts';

const [operation] = contract.operations;

function prepare(body: unknown, holds: (rule: string) => boolean = () => true): unknown {
  if (operation === undefined) throw new Error('the contract has no operations');
  return prepareBody(body, operation, { holds });
}

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
    [
      { id: 2.9, count: '2' },
      { id: 2.9, count: '2' },
    ],
  ])('the body %j is read as %j', (body, prepared) => expect(prepare(body)).toEqual(prepared));

  test.each<[string, object]>([['ukg.request.null-is-absent', { b: null }]])(
    'a body is left as it was sent where %s does not hold',
    (rule, body) => {
      expect(prepare(body, (asked) => asked !== rule)).toEqual(body);
    },
  );

  test('a body in the right form asks no rule', () => {
    const asked: string[] = [];
    prepare({ id: 2, personNumber: '2.5', b: [1.5] }, (rule) => asked.push(rule) > 0);
    expect(asked).toEqual([]);
  });

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
