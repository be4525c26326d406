import type { Context } from './call.ts';
import type { Audit } from './tables.ts';

/** A time as Sage Intacct writes it: whole seconds in UTC. */
export function time(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

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
