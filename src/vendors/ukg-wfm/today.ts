import type { Context } from './call.ts';

/** The sandbox's day as an ISO local date. */
export function today(call: Context): string {
  return new Date(call.now).toISOString().slice(0, 10);
}
