import { describe, expect, test } from 'vitest';
import { createBounded } from '../../src/engine/bounded.ts';

const endless = (runs: { count: number }) => () => {
  runs.count += 1;
  for (;;);
};

/** A clock of the processor that shows these values, one after the other. */
function clockOf(...shown: readonly number[]): () => number {
  let at = 0;
  return () => shown[at++] ?? 0;
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

  test('breaks work off that has had the processor for its time, and runs it once', () => {
    const runs = { count: 0 };
    expect(createBounded(10, clockOf(0, 10))(endless(runs))).toBeUndefined();
    expect(runs.count).toBe(1);
  });

  test('runs work again, for longer, that other processes have kept from the processor', () => {
    const runs = { count: 0 };
    expect(createBounded(5, clockOf(0, 1, 1, 3, 3, 8))(endless(runs))).toBeUndefined();
    expect(runs.count).toBe(3);
  });

  test('gives up on work that never gets the processor', () => {
    let asked = 0;
    const idle = () => {
      asked += 1; // before and after each run: on a busy machine a run may end before its work begins
      return 0;
    };
    expect(createBounded(1, idle)(endless({ count: 0 }))).toBeUndefined();
    expect(asked).toBe(2 * 6);
  });
});
