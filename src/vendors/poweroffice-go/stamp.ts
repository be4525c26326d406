import type { Context } from './call.ts';
import { formatStamp } from './stamps.ts';

/**
 * The time of a change in wire form. Below the millisecond it counts on, so that of two changes in one millisecond the
 * later one has the later stamp.
 */
export function stampOf(call: Context): string {
  return formatStamp(call.now, call.sequence('stamp') % 10_000);
}
