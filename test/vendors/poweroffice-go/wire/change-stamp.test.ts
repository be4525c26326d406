import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../../src/vendors/poweroffice-go/tables.ts';
import type { Context } from '../../../../src/vendors/poweroffice-go/types.ts';
import { nextStamp } from '../../../../src/vendors/poweroffice-go/wire/change-stamp.ts';
import { isAfter, readStamp } from '../../../../src/vendors/poweroffice-go/wire/stamps.ts';

/** A context with the time and the last stamp, which is all that stamps need. */
function clockwork() {
  const marks = new Map<string, Mark>();
  return (now: number): string => {
    const state = { marks: { get: (key: string) => marks.get(key), put: (mark: Mark) => marks.set(mark.name, mark) } };
    return nextStamp({ now, state } as unknown as Context);
  };
}

test('nextStamp is later than the stamp before while the clock does not go back', () => {
  const steps = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2050, 0) }), steps, (start, waits) => {
      const stamp = clockwork();
      let now = start;
      let last = stamp(now);
      for (const wait of waits) {
        now += wait;
        const next = stamp(now);
        expect(isAfter(next, readStamp(last) ?? '')).toBe(true);
        last = next;
      }
    }),
    { numRuns: 1000 },
  );
});

test('nextStamp is later than the stamp before also after more changes than a millisecond has stamps', () => {
  const stamp = clockwork();
  const now = Date.UTC(2026, 0, 15);
  let last = stamp(now);
  for (let count = 0; count < 20_001; count += 1) {
    const next = stamp(now);
    if (!isAfter(next, readStamp(last) ?? '')) expect.fail(`${next} is not after ${last}`);
    last = next;
  }
  expect(last < '2026-01-15T00:00:00.004').toBe(true);
});

test('nextStamp follows a clock that is set back', () => {
  const stamp = clockwork();
  stamp(Date.UTC(2026, 0, 15));
  expect(stamp(Date.UTC(2025, 0, 15))).toMatch(/^2025-01-15T00:00:00\.000\d{1,4}Z$/);
});
