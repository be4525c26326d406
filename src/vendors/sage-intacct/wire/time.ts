import { memoizeLast } from '../../../engine/cache.ts';

/** A time as Sage Intacct writes it: whole seconds in UTC, `2023-01-16T17:05:41Z`. */
export function timestamp(milliseconds: number): string {
  return textOfSecond(Math.floor(milliseconds / 1000));
}

// Kept for W2: thousands of writes fall into one second.
const textOfSecond = memoizeLast((second: number) => `${new Date(second * 1000).toISOString().slice(0, 19)}Z`);
