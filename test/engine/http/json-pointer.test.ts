import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapePointer, firstMember, unescapePointer, valueAt } from '../../../src/engine/http/json-pointer.ts';

describe('a JSON pointer', () => {
  test('leads to a member of any name, and names it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (outer, inner) => {
        const pointer = `/${escapePointer(outer)}/${escapePointer(inner)}`;
        const document = Object.fromEntries([[outer, Object.fromEntries([[inner, 7]])]]);
        expect(valueAt(document, pointer)).toBe(7);
        expect(firstMember(pointer)).toBe(outer);
        expect(unescapePointer(escapePointer(inner))).toBe(inner);
      }),
    );
  });

  test.each<[unknown, string, unknown]>([
    [{ a: [{ b: 1 }] }, '/a/0/b', 1],
    [{ a: [{ b: 1 }] }, '', { a: [{ b: 1 }] }],
    [{ a: 1 }, '/a/b', undefined],
    [{ a: null }, '/a/b', undefined],
    [{}, '/toString', undefined],
  ])('into %j, %j, leads to %j', (document, pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });
});
