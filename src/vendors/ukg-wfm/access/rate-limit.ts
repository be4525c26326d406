import { tooManyRequests } from '../refusals/requests.ts';
import type { Context } from '../types.ts';

const maxRequests = 300;
const windowSeconds = 60;

/**
 * Counts a call of a user, where a rate limit is chosen at all.
 * @throws a named failure for one call too many
 */
export function enforceRateLimit(context: Context): void {
  if (context.choose('ukg.limits.rate') === 'none') return;
  const wait = context.meter.take(`ukg ${context.caller.userName}`, maxRequests, windowSeconds, context.now);
  if (wait !== 0) throw tooManyRequests(wait);
}
