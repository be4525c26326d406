import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/settings/usage-error.ts';
import { wholeNumber } from '../../src/settings/whole-number.ts';

describe('a whole number', () => {
  test.each([
    ['0', 0],
    ['65535', 65_535],
    ['007', 7],
  ])('is read from "%s"', (text, number) => {
    expect(wholeNumber('--port', text, 0, 65_535)).toBe(number);
  });

  test.each(['', ' 1', '1.5', '-1', '+1', '1e3', '0x10', '65536', 'many'])('is not read from "%s"', (text) => {
    const read = () => wholeNumber('--port', text, 0, 65_535);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(`--port must be a whole number from 0 to 65535, not "${text}"`);
  });
});
