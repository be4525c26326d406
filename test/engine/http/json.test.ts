import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isInt64, isInteger, numberTexts, parseJson, toInteger, toJson } from '../../../src/engine/http/json.ts';

// RFC 8259, section 6: integers in ±(2^53 − 1) are interoperable; what is beyond is up to the implementation.
const lastSafe = 2n ** 53n - 1n;

describe('parseJson', () => {
  test.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-9007199254740993', -9007199254740993n],
    ['9223372036854775807', 9223372036854775807n],
    ['123456789012345678901234567890', 123456789012345678901234567890n],
    ['0.12345678901234567890', 0.12345678901234568],
    ['1234567890123456.0', 1234567890123456],
    ['1234567890123456e1', 12345678901234560],
    ['"9007199254740993"', '9007199254740993'],
  ])('reads %s without rounding an integer', (text, value) => {
    expect(parseJson(text)).toStrictEqual(value);
    expect(parseJson(`{"a":[${text}]}`)).toStrictEqual({ a: [value] });
  });

  test('refuses a text that is no JSON, with a long number in it or without', () => {
    expect(() => parseJson('{"a":1')).toThrow(SyntaxError);
    expect(() => parseJson('{"a":9007199254740993')).toThrow(SyntaxError);
  });

  test('takes integers of 1000 digits, as Jackson does, and refuses longer ones before they hold up others', () => {
    expect(toJson(parseJson(`[${'7'.repeat(1000)}]`))).toBe(`[${'7'.repeat(1000)}]`);
    expect(() => parseJson(`[${'7'.repeat(1001)}]`)).toThrow(SyntaxError);
    expect(() => parseJson(`[${'7'.repeat(4_000_000)}]`)).toThrow('an integer has more than 1000 digits');
  });

  test('gives every integer back as it was written, wherever it stands in a text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
        fc.string(),
        (before, integer, after) => {
          const text = `{${JSON.stringify(before)}:${integer},"list":[${JSON.stringify(after)},${integer}]}`;
          const value = parseJson(text) as Record<string, unknown>;
          expect(value[before]).toBe(-lastSafe <= integer && integer <= lastSafe ? Number(integer) : integer);
          if (before !== 'list') expect(toJson(value)).toBe(text);
        },
      ),
    );
  });

  test('reads any JSON without long numbers as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(toJson(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });
});

describe('numberTexts', () => {
  test('gives numbers as they are written, and reads the text once for all of them', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const textAt = numberTexts('{"a":[1.50,-0,1e2],"b/c":12345678901234567890,"d":"1.50"}');
    const pointers = ['/a/0', '/a/1', '/a/2', '/b~1c', '/d', '/e'];
    expect(pointers.map(textAt)).toEqual(['1.50', '-0', '1e2', '12345678901234567890', '1.50', undefined]);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });
});

describe('toJson', () => {
  test('writes bigints as numbers', () => {
    expect(toJson({ a: 9007199254740993n, b: [-1n, 'x'] })).toBe('{"a":9007199254740993,"b":[-1,"x"]}');
    expect(toJson({ a: 9007199254740993n }, 2)).toBe('{\n  "a": 9007199254740993\n}');
  });

  test('refuses an object within itself', () => {
    const round: Record<string, unknown> = {};
    round.self = round;
    expect(() => toJson(round)).toThrow(TypeError);
  });
});

test.each([
  [9223372036854775807n, true],
  [9223372036854775808n, false],
  [-9223372036854775808n, true],
  [-9223372036854775809n, false],
  [9007199254740991, true],
  [9007199254740992, false],
  [1.5, false],
  ['1', false],
])('isInt64 of %s is %s', (value, expected) => {
  expect(isInt64(value)).toBe(expected);
});

test('isInteger knows the integers that a number holds exactly', () => {
  expect([5, -0, 9007199254740991].every(isInteger)).toBe(true);
  expect([5n, 9007199254740992, 1.5, '5', Number.NaN].some(isInteger)).toBe(false);
});

test.each([
  ['007', 7],
  ['+9007199254740993', 9007199254740993n],
  ['-9007199254740993', -9007199254740993n],
  [1e18, 1000000000000000000n],
  [5n, 5],
])('toInteger of %s is %s', (integer, expected) => {
  expect(toInteger(integer)).toBe(expected);
});
