import type { Reply } from '../../../engine/request/vendor.ts';
import { keyOf } from '../services/idempotency.ts';
import type { Context } from '../types.ts';

/** What every answer carries: the type of its body, and the idempotency key of its request. */
export function headers(context: Context, reply: Reply): Record<string, string> {
  const key = keyOf(context);
  return {
    ...(reply.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  };
}
