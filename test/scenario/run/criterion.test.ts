import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonsOf, literalOf, readCondition } from '../../../src/scenario/run/criterion.ts';

const compared = (condition: string) =>
  comparisonsOf(readCondition(condition)).map(({ left, operator, right }) => [left.source, operator, right.source]);

describe('readCondition', () => {
  const cases: readonly [string, readonly (readonly [string, string, string])[]][] = [
    ['$statusCode == 200', [['$statusCode', '==', '200']]],
    ['$statusCode==200', [['$statusCode', '==', '200']]],
    [
      '$statusCode >= 200 && $statusCode < 300',
      [
        ['$statusCode', '>=', '200'],
        ['$statusCode', '<', '300'],
      ],
    ],
    [
      "$response.body#/a/0/b-c != 'x' || 'a == b' == $inputs.x",
      [
        ['$response.body#/a/0/b-c', '!=', "'x'"],
        ["'a == b'", '==', '$inputs.x'],
      ],
    ],
    ["$response.body#/ia::result/key == '8'", [['$response.body#/ia::result/key', '==', "'8'"]]],
    ['$response.header.X-A <= "1"', [['$response.header.X-A', '<=', '"1"']]],
    ['$response.body#/done', []],
    ['', []],
  ];
  it.each(cases)('finds the comparisons in "%s"', (condition, expected) => {
    expect(compared(condition)).toEqual(expected);
  });

  it.each([
    ["'it''s'", "it's"],
    ['"it\'s"', "it's"],
    ["''", ''],
    ["'a && b'", 'a && b'],
  ])('reads the text %s as "%s"', (source, value) => {
    expect(readCondition(source)).toEqual([{ kind: 'text', source, value }]);
  });

  it('keeps every character of a condition', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`$a.#/'"=!<>&| ()1\n`) }), (condition) => {
        const sources = readCondition(condition).map(({ source }) => source);
        expect(sources.join('')).toBe(condition);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('literalOf', () => {
  it.each([
    ['200', 200],
    ['-1.5', -1.5],
    ['true', true],
    ['null', null],
    ["'200'", '200'],
  ])('returns the value of %s', (source, value) => {
    const [token] = readCondition(source);
    expect(token && literalOf(token)).toEqual({ value });
  });

  it.each(['$statusCode', 'yes', 'undefined'])('returns no value for %s', (source) => {
    const [token] = readCondition(source);
    expect(token && literalOf(token)).toBeUndefined();
  });
});
