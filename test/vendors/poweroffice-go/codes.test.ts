import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNationalId } from '../../../src/vendors/poweroffice-go/employees/national-id.ts';
import {
  isKnownProfession,
  isProfessionCode,
  professionTitle,
} from '../../../src/vendors/poweroffice-go/employments/professions.ts';
import { isCountryCode } from '../../../src/vendors/poweroffice-go/wire/countries.ts';

describe('country codes', () => {
  test.each(['NO', 'SE', 'FI', 'GB', 'XX', 'UK', 'no', 'NOR', ''])('%s', (code) => {
    expect(isCountryCode(code)).toBe(['NO', 'SE', 'FI', 'GB'].includes(code));
  });

  test('there are 249 of them (ISO 3166-1)', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    expect(pairs.filter(isCountryCode)).toHaveLength(249);
  });
});

describe('national identity numbers', () => {
  test("the number of the vendor's example is one", () => {
    expect(isNationalId('30011679680')).toBe(true);
  });

  test.each(['', 'hidden', '3001167968', '300116796801', '30011679681', '30011679690'])('%j is none', (text) => {
    expect(isNationalId(text)).toBe(false);
  });

  test('one wrong digit makes a number invalid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = Array.from('30011679680', Number);
        digits[place] = ((digits[place] ?? 0) + by) % 10;
        expect(isNationalId(digits.join(''))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('profession codes', () => {
  test.each([
    ['3231109', 'SYKEPLEIER'],
    ['5141103', 'FRISØR'],
    ['5163121', null],
    ['9999999', null],
  ])('%s is titled %s', (code, title) => {
    expect(professionTitle(code)).toBe(title);
  });

  test('have seven digits; four are of another standard', () => {
    expect(['3231109', '2223', '32311091', 'abcdefg'].filter(isProfessionCode)).toEqual(['3231109']);
    expect(['3231109', '5163121', '9999999'].filter(isKnownProfession)).toEqual(['3231109', '5163121']);
  });
});
