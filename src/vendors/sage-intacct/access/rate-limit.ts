import { rateLimitExceeded } from '../refusals/access.ts';
import type { Context } from '../types.ts';

/** Concurrent requests that the smallest tier grants to an application and to a company. */
const maxOfApplication = 6;
const maxOfCompany = 8;
const retryAfter = '60';
/** Seconds for which requests of other connections count as concurrent. */
const overlap = 1;

/**
 * Counts a request against the documented limits of concurrency, where they are on. A part of another request is not
 * counted again.
 * @throws Failure 429 with the headers of the limit that is used up
 */
export function enforceRateLimit(context: Context): void {
  const { limits, nested, meter, now, caller, state, own } = context;
  if (limits !== 'real' || nested) return;
  const { connection } = context.request;
  const companyId = state.user.get(caller.userKey)?.companyId ?? '';
  const ofApplication = `intacct application ${caller.clientId}`;
  const remaining = meter.takeConcurrent(ofApplication, maxOfApplication, overlap, now, connection);
  if (remaining < 0) {
    throw rateLimitExceeded({
      'Retry-After': retryAfter,
      'X-IA-Throttle-Limit': String(maxOfApplication),
      'X-IA-Throttle-Limit-Remaining': '0',
      // Copies of the guide spell the name in both ways, and clients read either.
      'X-IA-Throttle-Limit-Retry-After': retryAfter,
      'X-IA-Throttle-Limit-RetryAfter': retryAfter,
    });
  }
  if (meter.takeConcurrent(`intacct company ${companyId}`, maxOfCompany, overlap, now, connection) < 0) {
    throw rateLimitExceeded({
      'Retry-After': retryAfter,
      'X-IA-TENANT-Throttle-Limit': `LIMIT001-${maxOfCompany}`,
      'X-IA-TENANT-Throttle-Limit-Remaining': '0',
      'X-IA-TENANT-Throttle-Limit-Retry-After': retryAfter,
      'X-IA-TENANT-Throttle-Limit-RetryAfter': retryAfter,
    });
  }
  if (!context.offers('intacct.limit.headers')) return;
  own.limitHeaders = {
    'X-IA-Throttle-Limit': String(maxOfApplication),
    'X-IA-Throttle-Limit-Remaining': String(remaining),
  };
}
