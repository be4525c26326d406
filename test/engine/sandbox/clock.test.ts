import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration, changeClock, parseDuration, realTime, timeOf } from '../../../src/engine/sandbox/clock.ts';

describe('an ISO 8601 duration', () => {
  test.each([
    ['PT1S', { months: 0, milliseconds: 1000 }],
    ['PT0.5S', { months: 0, milliseconds: 500 }],
    ['PT1H30M', { months: 0, milliseconds: 5_400_000 }],
    ['P1D', { months: 0, milliseconds: 86_400_000 }],
    ['P2W', { months: 0, milliseconds: 14 * 86_400_000 }],
    ['P1Y2M', { months: 14, milliseconds: 0 }],
    ['-P1M', { months: -1, milliseconds: -0 }],
  ])('is read from %s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  test.each(['', 'P', 'PT', 'P1', '1D', 'P1H', 'PT1D', 'P-1D', 'P1DT', 'p1d', 'P1.5D'])(
    'is not read from %j',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  test.each([
    ['2026-01-31T00:00:00Z', 'P1M', '2026-02-28T00:00:00.000Z'],
    ['2024-01-31T00:00:00Z', 'P1M', '2024-02-29T00:00:00.000Z'],
    ['2024-02-29T00:00:00Z', 'P1Y', '2025-02-28T00:00:00.000Z'],
    ['2026-03-31T10:00:00Z', '-P1M', '2026-02-28T10:00:00.000Z'],
    ['2026-12-15T23:00:00Z', 'P1MT2H', '2027-01-16T01:00:00.000Z'],
  ])('added to a time: %s plus %s is %s', (start, text, end) => {
    const duration = parseDuration(text) ?? { months: 0, milliseconds: Number.NaN };
    expect(new Date(addDuration(Date.parse(start), duration)).toISOString()).toBe(end);
  });
});

describe('a clock', () => {
  const time = fc.integer({ min: 0, max: 4e12 });

  test('that was frozen runs on from the time at which it stood', () => {
    fc.assert(
      fc.property(time, time, fc.nat(1e9), (real, now, later) => {
        const frozen = changeClock(realTime, { now, mode: 'frozen' }, real);
        expect(timeOf(frozen, real + later)).toBe(now);
        const running = changeClock(frozen, { mode: 'running' }, real + later);
        expect(timeOf(running, real + later)).toBe(now);
        expect(timeOf(running, real + later + 5)).toBe(now + 5);
      }),
      { numRuns: 1000 },
    );
  });

  test('that is set while it runs keeps running', () => {
    const set = changeClock(realTime, { now: 1000 }, 5000);
    expect([timeOf(set, 5000), timeOf(set, 6000)]).toEqual([1000, 2000]);
  });
});
