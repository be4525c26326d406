import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limitTime } from '../../src/engine/time-limit.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Milliseconds by the clock until work of that share of the processor is ended, `undefined` where it is not within a minute. */
function endOf(share: number, milliseconds: number, stopAfter?: number): number | undefined {
  const started = performance.now();
  let end: number | undefined;
  const stop = limitTime(
    milliseconds,
    () => {
      end = performance.now() - started;
    },
    () => (performance.now() - started) * share,
  );
  if (stopAfter !== undefined) setTimeout(stop, stopAfter);
  vi.advanceTimersByTime(60_000);
  return end;
}

it.each([
  ['has the processor alone', 1, 1000],
  ['has two processors', 2, 1000],
  ['shares the processor with two others', 1 / 3, 3000],
  ['hardly gets the processor', 0.01, 6000],
  ['waits without an end', 0, 6000],
])('work that %s is ended once, after its time', (_, share, expected) => {
  expect(endOf(share, 1000)).toBe(expected);
});

it('work that is done is not ended', () => {
  expect(endOf(1, 1000, 999)).toBeUndefined();
  expect(endOf(0, 1000, 5999)).toBeUndefined();
});
