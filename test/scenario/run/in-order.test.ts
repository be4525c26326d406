import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runInOrder } from '../../../src/scenario/run/in-order.ts';

describe('runInOrder', () => {
  it('returns and reports results in the order of the tasks, and runs at most as many at a time as it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        async (s, count, jobs) => {
          let running = 0;
          let maxRunning = 0;
          const run = s.scheduleFunction(async (at: number) => at);
          const tasks = Array.from({ length: count }, (_, at) => ({
            name: String(at),
            run: async () => {
              running += 1;
              maxRunning = Math.max(maxRunning, running);
              const result = await run(at);
              running -= 1;
              return result;
            },
          }));
          const reported: number[] = [];
          const ended = runInOrder(tasks, { jobs, onResult: (result) => reported.push(result) });
          await s.waitFor(ended);
          const expected = Array.from({ length: count }, (_, at) => at);
          expect([await ended, reported]).toEqual([expected, expected]);
          expect(maxRunning).toBe(Math.min(count, jobs));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
