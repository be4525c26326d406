import type { Audit } from '../tables.ts';
import type { Context } from '../types.ts';

/** A time as Sage Intacct writes it: whole seconds in UTC. */
export function time(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  if (second !== last.second) last = { second, text: `${new Date(second * 1000).toISOString().slice(0, 19)}Z` };
  return last.text;
}

// Thousands of requests fall into one second, and a date takes as long to write as a body to read.
let last = { second: 0, text: '1970-01-01T00:00:00Z' };

/** The audit of a new object. */
export function stamp(context: Context): Audit {
  const now = time(context.now);
  const { userKey } = context.caller;
  return { createdDateTime: now, modifiedDateTime: now, createdBy: userKey, modifiedBy: userKey };
}

/** The audit of an object that is changed. */
export function touch(context: Context, audit: Audit): Audit {
  return { ...audit, modifiedDateTime: time(context.now), modifiedBy: context.caller.userKey };
}
