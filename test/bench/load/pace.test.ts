import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

/** Takes all that is due. */
function takeAll(pace: Pace, now: number): readonly number[] {
  const taken: number[] = [];
  for (let meant = pace.take(now); meant !== undefined; meant = pace.take(now)) taken.push(meant);
  return taken;
}

test('requests are due evenly, and those of a standstill keep the times at which they were meant to be sent', () => {
  const pace = new Pace(2000, 100, 5);
  expect(takeAll(pace, 99.9)).toEqual([]);
  expect(takeAll(pace, 100.6)).toEqual([100, 100.5]);
  expect(takeAll(pace, 100.9)).toEqual([]);
  expect(takeAll(pace, 103)).toEqual([101, 101.5, 102, 102.5, 103]);
  expect(pace.isOver).toBe(false);
  expect(takeAll(pace, 1000)).toEqual([103.5, 104, 104.5]);
  expect(pace.isOver).toBe(true);
});
