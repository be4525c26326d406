import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Meter } from '../../../src/engine/faults/meter.ts';

test('A meter lets exactly as many calls through a window as its limit allows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 60 }),
      (limit, seconds, steps) => {
        const meter = new Meter();
        const passed: number[] = [];
        let now = 1_000_000;
        for (const step of steps) {
          now += step;
          const within = passed.filter((at) => at > now - seconds * 1000).length;
          const wait = meter.take('key', limit, seconds, now);
          expect(wait === 0).toBe(within < limit);
          if (wait === 0) passed.push(now);
          else expect(meter.take('key', limit, seconds, now + wait * 1000)).toBe(0);
          if (wait > 0) passed.push(now + wait * 1000);
          if (wait > 0) now += wait * 1000;
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('A meter counts the calls of each name apart', () => {
  const meter = new Meter();
  expect(meter.take('a', 1, 1, 0)).toBe(0);
  expect(meter.take('b', 1, 1, 0)).toBe(0);
  expect(meter.take('a', 1, 1, 0)).toBe(1);
  expect(meter.remaining('a', 1, 1, 999)).toBe(0);
  expect(meter.remaining('a', 1, 1, 1000)).toBe(1);
});
