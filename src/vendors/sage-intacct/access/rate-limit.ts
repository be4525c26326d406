import { rateLimitExceeded } from '../refusals/access.ts';
import type { Context } from '../types.ts';

/** Concurrent requests that the smallest tier grants to an application and to a company. */
const maxOfApplication = 6;
const maxOfCompany = 8;
const retryAfter = '60';

/**
 * Counts a request against the documented limits of concurrency, where they are on. A part of another request is not
 * counted again.
 * @throws Failure 429 with the headers of the limit that is used up
 */
export function enforceRateLimit({ limits, nested, meter, now, caller, state }: Context): void {
  if (limits !== 'real' || nested) return;
  const companyId = state.user.get(caller.userKey)?.companyId ?? '';
  if (meter.take(`intacct application ${caller.clientId}`, maxOfApplication, 1, now) > 0) {
    throw rateLimitExceeded({
      'Retry-After': retryAfter,
      'X-IA-Throttle-Limit': String(maxOfApplication),
      'X-IA-Throttle-Limit-Remaining': '0',
      'X-IA-Throttle-Limit-RetryAfter': retryAfter,
    });
  }
  if (meter.take(`intacct company ${companyId}`, maxOfCompany, 1, now) > 0) {
    throw rateLimitExceeded({
      'Retry-After': retryAfter,
      'X-IA-TENANT-Throttle-Limit': `LIMIT001-${maxOfCompany}`,
      'X-IA-TENANT-Throttle-Limit-Remaining': '0',
      'X-IA-TENANT-Throttle-Limit-Retry-After': retryAfter,
    });
  }
}
