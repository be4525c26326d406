import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPreferences, readWish } from '../../../src/engine/http/prefer.ts';

describe('readPreferences', () => {
  // The first four are the examples of RFC 7240 sections 2, 4.1 and 4.3.
  const cases: readonly [string, Record<string, string>][] = [
    ['foo; bar', { foo: '' }],
    ['foo; bar=""', { foo: '' }],
    ['respond-async, wait=100', { 'respond-async': '', wait: '100' }],
    ['handling=lenient', { handling: 'lenient' }],
    ['code=404', { code: '404' }],
    ['Code = 404', { code: '404' }],
    ['CODE=404 , example=Two', { code: '404', example: 'Two' }],
    ['example="with, comma; and \\"quotes\\""', { example: 'with, comma; and "quotes"' }],
    ['code=404; why="a, b", dynamic=true', { code: '404', dynamic: 'true' }],
    ['code=404, code=500', { code: '404' }],
    ['', {}],
  ];
  it.each(cases)('reads the preferences of %j', (header, expected) => {
    expect(Object.fromEntries(readPreferences(header))).toEqual(expected);
  });

  it('returns any quoted text as it was before the quoting', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const quote = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
        const found = readPreferences(`example=${quote(first)}, other=${quote(second)}`);
        expect([found.get('example'), found.get('other')]).toEqual([first, second]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '"'.repeat(200_000),
    `code="${'\\"'.repeat(100_000)}`,
    `code=${' '.repeat(200_000)}!`,
    `a${' '.repeat(200_000)}!`,
    ',;'.repeat(100_000),
  ])('reads 200,000 characters in linear time: %.10s', (header) => {
    const started = process.cpuUsage();
    readPreferences(header);
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000); // of microseconds; by the square it takes minutes
  });

  it('accepts any header without failing', () => {
    fc.assert(
      fc.property(fc.string(), (header) => void readPreferences(header)),
      { numRuns: 1000 },
    );
  });
});

describe('readWish', () => {
  const wishes: readonly [string, ReturnType<typeof readWish>][] = [
    ['code=404', { code: '404', dynamic: false }],
    ['example=two', { example: 'two', dynamic: false }],
    ['dynamic=true', { dynamic: true }],
    ['respond-async, Dynamic="true"', { dynamic: true }],
    ['return=minimal, code=200, example=two', { code: '200', example: 'two', dynamic: false }],
  ];
  it.each(wishes)('reads the wish of %j', (header, expected) => {
    expect(readWish(header)).toEqual(expected);
  });

  it.each(['respond-async', 'return=representation', 'dynamic=false', 'code', 'code=""', 'odata.maxpagesize=10', ''])(
    'finds no wish in %j',
    (header) => {
      expect(readWish(header)).toBeUndefined();
    },
  );
});
