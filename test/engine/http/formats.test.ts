import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate } from '../../../src/engine/http/formats.ts';

const { validate } = fullFormats.date as { validate: (text: string) => boolean };
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const part = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(2, '0'));

test('isDate accepts the same texts as the date format of ajv-formats', () => {
  const years = fc.oneof(digits(4), fc.constantFrom('1900', '2000', '2023', '2024', '2100', '0000'));
  const near = fc.tuple(years, part(0, 13), part(0, 32)).map((parts) => parts.join('-'));
  const other = fc.string({ unit: fc.constantFrom(...'0123456789-/ T+²'), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(near, other), (text) => {
      expect(isDate(text)).toBe(validate(text));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2020-04-31', false],
  ['2020-2-01', false],
  ['2020-02-01T00:00:00', false],
])('isDate(%s) is %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});
