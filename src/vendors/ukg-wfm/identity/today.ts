import type { Context } from '../types.ts';

/** The sandbox's day as an ISO local date. */
export function today(call: Context): string {
  return new Date(call.now).toISOString().slice(0, 10);
}
