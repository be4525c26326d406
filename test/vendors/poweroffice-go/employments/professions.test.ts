import { describe, expect, test } from 'vitest';
import {
  isKnownProfession,
  isProfessionCode,
  professionTitle,
} from '../../../../src/vendors/poweroffice-go/employments/professions.ts';

describe('a profession code', () => {
  test.each([
    ['3231109', 'SYKEPLEIER'],
    ['5141103', 'FRISØR'],
    ['5163121', null],
    ['9999999', null],
  ])('%s has the title %s', (code, title) => {
    expect(professionTitle(code)).toBe(title);
  });

  test('has seven digits; four are of another standard', () => {
    expect(['3231109', '2223', '32311091', 'abcdefg'].filter(isProfessionCode)).toEqual(['3231109']);
    expect(['3231109', '5163121', '9999999'].filter(isKnownProfession)).toEqual(['3231109', '5163121']);
  });
});
