import { describe, expect, test } from 'vitest';
import { isCountryCode } from '../../../../src/vendors/poweroffice-go/wire/countries.ts';

describe('isCountryCode', () => {
  test.each(['NO', 'SE', 'FI', 'GB', 'XX', 'UK', 'no', 'NOR', ''])(
    'knows NO, SE, FI and GB alone of the tried texts: %j',
    (code) => {
      expect(isCountryCode(code)).toBe(['NO', 'SE', 'FI', 'GB'].includes(code));
    },
  );

  test('accepts the 249 codes of ISO 3166-1', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    expect(pairs.filter(isCountryCode)).toHaveLength(249);
  });
});
