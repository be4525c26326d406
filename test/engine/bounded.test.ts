import { describe, expect, test } from 'vitest';
import { createBounded } from '../../src/engine/bounded.ts';

const endless = () => {
  for (;;);
};

/** A clock of the processor that shows these values, one after the other: before and after each run. */
function clockOf(...shown: readonly number[]): { readonly show: () => number; readonly asked: () => number } {
  let at = 0;
  return { show: () => shown[at++] ?? 0, asked: () => at };
}

describe('createBounded', () => {
  test('returns the value of work that ends', () => {
    expect(createBounded(1000)(() => 5)).toEqual({ value: 5 });
  });

  test('throws what the work throws', () => {
    expect(() =>
      createBounded(1000)(() => {
        throw new RangeError('own');
      }),
    ).toThrow('own');
  });

  // Runs are counted by the clock: on a busy machine a run may end before its work begins.
  test('breaks work off that has had the processor for its time, and runs it once', () => {
    const clock = clockOf(0, 10);
    expect(createBounded(10, clock.show)(endless)).toBeUndefined();
    expect(clock.asked()).toBe(2 * 1);
  });

  test('runs work again, for longer, that other processes have kept from the processor', () => {
    const clock = clockOf(0, 1, 1, 3, 3, 8);
    expect(createBounded(5, clock.show)(endless)).toBeUndefined();
    expect(clock.asked()).toBe(2 * 3);
  });

  test('gives up on work that never gets the processor', () => {
    const clock = clockOf();
    expect(createBounded(1, clock.show)(endless)).toBeUndefined();
    expect(clock.asked()).toBe(2 * 6);
  });
});
