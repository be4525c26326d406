import type { Audit } from '../tables.ts';
import type { Context } from '../types.ts';
import { timestamp } from '../wire/time.ts';

/** The audit of an object that the request creates. */
export function auditOfNew({ now, caller: { userKey } }: Context): Audit {
  const time = timestamp(now);
  return { createdDateTime: time, modifiedDateTime: time, createdBy: userKey, modifiedBy: userKey };
}

/** The audit of an object that the request changes. */
export function auditOfChanged(context: Context, audit: Audit): Audit {
  const modified = { modifiedDateTime: timestamp(context.now), modifiedBy: context.caller.userKey };
  const isSame = modified.modifiedDateTime === audit.modifiedDateTime && modified.modifiedBy === audit.modifiedBy;
  return isSame || !context.holds('intacct.audit.stamps') ? audit : { ...audit, ...modified };
}
