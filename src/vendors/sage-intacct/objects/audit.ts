import type { Audit } from '../tables.ts';
import type { Context } from '../types.ts';
import { timestamp } from '../wire/time.ts';

/** The audit of an object that the request creates. */
export function auditOfNew({ now, caller: { userKey } }: Context): Audit {
  const time = timestamp(now);
  return { createdDateTime: time, modifiedDateTime: time, createdBy: userKey, modifiedBy: userKey };
}

/** The audit of an object that the request changes. */
export function auditOfChanged({ now, caller }: Context, audit: Audit): Audit {
  return { ...audit, modifiedDateTime: timestamp(now), modifiedBy: caller.userKey };
}
