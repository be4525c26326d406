import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNationalId } from '../../../../src/vendors/poweroffice-go/employees/national-id.ts';

describe('isNationalId', () => {
  test("accepts the number of the vendor's example", () => {
    expect(isNationalId('30011679680')).toBe(true);
  });

  test.each(['', 'hidden', '3001167968', '300116796801', '30011679681', '30011679690'])('rejects %j', (text) => {
    expect(isNationalId(text)).toBe(false);
  });

  test('rejects a number with one wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (position, by) => {
        const digits = Array.from('30011679680', Number);
        digits[position] = ((digits[position] ?? 0) + by) % 10;
        expect(isNationalId(digits.join(''))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
