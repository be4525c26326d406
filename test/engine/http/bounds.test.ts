import { describe, expect, test } from 'vitest';
import { excessOfForm, excessOfJson, measureJson } from '../../../src/engine/http/bounds.ts';

describe('measureJson', () => {
  test.each([
    ['{"a":1,"b":[2,3]}', { members: 4, elements: 2, longestText: 1, exactDigits: 0 }],
    ['{"a:,[{":"\\"::,,"}', { members: 2, elements: 0, longestText: 6, exactDigits: 0 }],
    ['[[],[],{}]', { members: 4, elements: 2, longestText: 0, exactDigits: 0 }],
    ['["abcd","ab"]', { members: 1, elements: 1, longestText: 4, exactDigits: 0 }],
    ['"never ended', { members: 0, elements: 0, longestText: 11, exactDigits: 0 }],
    ['[123456789012345,1234567890123456]', { members: 1, elements: 1, longestText: 0, exactDigits: 16 }],
    ['{"1234567890123456":-12345678901234567.5}', { members: 2, elements: 0, longestText: 16, exactDigits: 17 }],
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
    ['20,001 texts of 16 digits', list(20_001, `"${'9'.repeat(16)}"`), false],
    ['12,500 numbers of 16 digits', list(12_500, '9'.repeat(16)), false],
    ['20,002 texts of 16 digits', list(20_002, `"${'9'.repeat(16)}"`), true],
    ['200 numbers of 1,000 digits', list(200, '9'.repeat(1000)), false],
    ['201 numbers of 1,000 digits', list(201, '9'.repeat(1000)), true],
    ['12,501 numbers of 16 digits', list(12_501, '9'.repeat(16)), true],
    ['a million blanks and a number of 16 digits', `[${' '.repeat(1_100_000)}${'9'.repeat(16)}]`, false],
  ])('of %s: %#', (_name, json, isOver) => {
    expect(excessOfJson(json) !== undefined).toBe(isOver);
  });
});

describe('excessOfForm', () => {
  test.each([
    ['1,000 fields', 'a&'.repeat(999), false],
    ['1,001 fields', 'a&'.repeat(1000), true],
    ['a value of a million characters', `a=${'+'.repeat(1_048_574)}`, false],
    ['a value of more', `a=${'+'.repeat(1_048_575)}`, true],
  ])('of %s', (_name, form, isOver) => {
    expect(excessOfForm(form) !== undefined).toBe(isOver);
  });
});
