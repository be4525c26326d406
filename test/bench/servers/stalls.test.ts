import { expect, test } from 'vitest';
import { stallOf, stillBetween } from './stalls.ts';

const before = { at: 100, queued: 5, main: 50, helpers: 20 };

test('the time that other processes had the core is the queue time of the main thread without its helpers', () => {
  expect(stillBetween(before, { at: 200, queued: 75, main: 80, helpers: 30 })).toEqual({
    from: 100,
    to: 200,
    waited: 60, // queued for 70, for 10 of them behind a helper
    slept: 0, // 30 of work and 70 in the queue
  });
});

test('the time of neither work nor queue is sleep', () => {
  expect(stillBetween(before, { at: 200, queued: 15, main: 60, helpers: 50 })).toEqual({
    from: 100,
    to: 200,
    waited: 0,
    slept: 80,
  });
});

test('only the part of a collection within the stall is counted', () => {
  const collections = [
    { from: 90, to: 110 },
    { from: 120, to: 125 },
    { from: 190, to: 290 },
    { from: 300, to: 310 },
  ];
  const still = { from: 100, to: 200, waited: 1, slept: 2 };
  expect(stallOf(still, collections)).toEqual({ all: 100, waited: 1, slept: 2, collected: 10 + 5 + 10 });
});
