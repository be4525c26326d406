import { describe, expect, test } from 'vitest';
import { excessOfJson, measureJson } from '../../../src/engine/http/bounds.ts';

describe('measureJson', () => {
  test.each([
    ['{"a":1,"b":[2,3]}', { members: 4, elements: 2, longestText: 1 }],
    ['{"a:,[{":"\\"::,,"}', { members: 2, elements: 0, longestText: 6 }],
    ['[[],[],{}]', { members: 4, elements: 2, longestText: 0 }],
    ['["abcd","ab"]', { members: 1, elements: 1, longestText: 4 }],
    ['"never ended', { members: 0, elements: 0, longestText: 11 }],
  ])('measures %s', (json, size) => {
    expect(measureJson(json)).toEqual(size);
  });
});

describe('excessOfJson', () => {
  const list = (length: number, item: string) => `[${Array.from({ length }, () => item).join(',')}]`;

  test.each([
    ['50,000 objects and lists', list(49_999, '{}'), false],
    ['50,001 objects and lists', list(50_000, '{}'), true],
    ['500,001 numbers', list(500_001, '1'), false],
    ['500,002 numbers', list(500_002, '1'), true],
    ['a text of 1,048,576 characters', `"${'x'.repeat(1_048_576)}"`, false],
    ['a text of 524,289 characters', `"${'x'.repeat(1_048_577)}"`, true],
    ['20,001 numbers of 16 digits', list(20_001, '9'.repeat(16)), false],
    ['20,002 numbers of 16 digits', list(20_002, '9'.repeat(16)), true],
  ])('of %s: %#', (_name, json, isOver) => {
    expect(excessOfJson(json) !== undefined).toBe(isOver);
  });
});
