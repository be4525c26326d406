import { header } from '../../../engine/http/http.ts';
import type { Context } from '../types.ts';
import { isTokenOperation } from './token-operations.ts';

const withoutSupport = new Set(['/services/core/query', '/services/core/model']);

/** The idempotency key of a request, which its reply repeats; `undefined` where the operation does not support keys. */
export function idempotencyKeyOf({ request, operation }: Context): string | undefined {
  if (request.method !== 'POST' && request.method !== 'PATCH') return undefined;
  if (operation === undefined || isTokenOperation(operation)) return undefined;
  return withoutSupport.has(operation.path) ? undefined : header(request.headers, 'idempotency-key');
}
