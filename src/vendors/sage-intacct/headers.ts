import type { Reply } from '../../engine/vendor.ts';
import type { Context } from './call.ts';
import { keyOf } from './idempotency.ts';

/** What every answer carries: the type of its body, and the idempotency key of its request. */
export function headers(context: Context, reply: Reply): Record<string, string> {
  const key = keyOf(context);
  return {
    ...(reply.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  };
}
