import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawDelay, Faults } from '../../../src/engine/faults/faults.ts';

describe('drawDelay', () => {
  test('returns a fixed delay as it is, and 0 for none', () => {
    expect([drawDelay(undefined, Math.random), drawDelay(20, Math.random)]).toEqual([0, 20]);
  });

  test('stays within uniform bounds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (chance) => {
        const delay = drawDelay({ uniform: { min: 5, max: 9 } }, () => chance);
        expect(delay >= 5 && delay < 9).toBe(true);
      }),
    );
  });

  test('is around the median of a lognormal delay', () => {
    const chances = Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 2000) / 2000);
    let drawn = 0;
    const delays = Array.from({ length: 1000 }, () =>
      drawDelay({ lognormal: { median: 100, sigma: 0.5 } }, () => chances[drawn++ % 2000] ?? 0),
    ).sort((a, b) => a - b);
    expect(delays[500]).toBeGreaterThan(80);
    expect(delays[500]).toBeLessThan(125);
  });
});

describe('expressions that take too long', () => {
  const slow = {
    match: { body: [{ jsonPath: '$.a' }, { jsonPath: '$.b' }] },
    effect: { kind: 'status', status: 500 },
  } as const;

  function strikeWith(faults: Faults, count: number): void {
    const body = { bytes: new TextEncoder().encode('{"a":1}'), tooLarge: false };
    const incoming = { vendor: 'toy', operation: { id: 'x', path: '/x' }, request: { headers: {}, body } } as never;
    for (let i = 0; i < count; i += 1) expect(faults.strike(incoming, () => 0)).toBeUndefined();
  }

  test('hold one request up once, and each of them another request', () => {
    const faults = new Faults();
    let tried = 0;
    const find = () => {
      tried += 1;
      return undefined;
    };
    for (let i = 0; i < 3; i += 1) faults.add(slow, find);
    strikeWith(faults, 1);
    expect(tried).toBe(1);
    strikeWith(faults, 1);
    expect(tried).toBe(2);
    strikeWith(faults, 5);
    expect(tried).toBe(3);
  });
});
