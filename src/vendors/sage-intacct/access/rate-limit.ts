import { gateway } from '../refusals/token-errors.ts';
import { isPart } from '../services/parts.ts';
import type { Context } from '../types.ts';

/** Concurrent requests that the smallest tier grants, to an application and to a company. */
const perApplication = 6;
const perCompany = 8;
const wait = '60';

/**
 * Counts a request against the documented limits of concurrency, where they are to hold.
 * @throws Failure 429 with the headers of the limit that is used up
 */
export function takeTurn(context: Context): void {
  if (context.limits !== 'real' || isPart(context)) return;
  const { meter, now, caller, state } = context;
  const companyId = state.user.get(caller.userKey)?.companyId ?? '';
  const application = meter.take(`intacct application ${caller.clientId}`, perApplication, 1, now);
  const company = application > 0 ? 0 : meter.take(`intacct company ${companyId}`, perCompany, 1, now);
  if (application === 0 && company === 0) return;
  context.rule('intacct.limit.concurrency');
  throw gateway('GW-0010', {
    'Retry-After': wait,
    ...(application > 0
      ? {
          'X-IA-Throttle-Limit': String(perApplication),
          'X-IA-Throttle-Limit-Remaining': '0',
          'X-IA-Throttle-Limit-RetryAfter': wait,
        }
      : {
          'X-IA-TENANT-Throttle-Limit': `LIMIT001-${perCompany}`,
          'X-IA-TENANT-Throttle-Limit-Remaining': '0',
          'X-IA-TENANT-Throttle-Limit-Retry-After': wait,
        }),
  });
}
