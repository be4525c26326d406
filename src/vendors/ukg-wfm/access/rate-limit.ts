import { tooManyRequests } from '../refusals/requests.ts';
import type { Context } from '../types.ts';

const maxRequests = 300;
const windowSeconds = 60;

/**
 * Counts a call of a user.
 * @throws a named failure for one call too many, where a limit is chosen at all
 */
export function enforceRateLimit(context: Context): void {
  const wait = context.meter.take(`ukg ${context.caller.userName}`, maxRequests, windowSeconds, context.now);
  if (wait !== 0 && context.choose('ukg.limits.rate') !== 'none') throw tooManyRequests(wait);
}
