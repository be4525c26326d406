import * as refusals from '../refusals/access.ts';
import type { Context } from '../types.ts';

const maxCalls = 10;
const windowInSeconds = 1;

/** Counts a call against the pace that the gateway allows a subscription key. */
export function enforceRateLimit(context: Context, key: string): void {
  const wait = context.meter.take(`poweroffice ${key.toLowerCase()}`, maxCalls, windowInSeconds, context.now);
  if (wait > 0 && context.holds('poweroffice.gateway.rate-limit')) throw refusals.rateLimited(wait);
}
