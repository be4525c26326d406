import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/scenario/run/in-order.ts';

describe('inOrder', () => {
  it('gives and tells results in order whatever ends first, and never runs more than it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        async (s, count, jobs) => {
          let running = 0;
          let most = 0;
          const run = s.scheduleFunction(async (at: number) => at);
          const runs = Array.from({ length: count }, (_, at) => async () => {
            running += 1;
            most = Math.max(most, running);
            const result = await run(at);
            running -= 1;
            return result;
          });
          const told: number[] = [];
          const ended = inOrder(runs, jobs, (result) => told.push(result));
          await s.waitFor(ended);
          const expected = Array.from({ length: count }, (_, at) => at);
          expect([await ended, told]).toEqual([expected, expected]);
          expect(most).toBe(Math.min(count, jobs));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
