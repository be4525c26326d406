import { nodeCrypto } from '../../../engine/built-ins.ts';
import { header, type WireReply } from '../../../engine/http/http.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import { time } from '../objects/audit.ts';
import { idempotencyConflict, idempotencyKeyTooLong } from '../refusals/errors.ts';
import type { Context } from '../types.ts';

const hour = 3_600_000;
const cached = 48 * hour;
const remembered = 60 * 24 * hour;
const longest = 256;
const withoutSupport = new Set(['/services/core/query', '/services/core/model']);

/** Requests under way whose answers are to be remembered, with their names and digests. */
const pending = new WeakMap<Context, { readonly name: string; readonly digest: string }>();

/**
 * Looks at the idempotency key of a POST or PATCH.
 * @returns the remembered answer where the request was made in the last 48 hours, by the same user with the same payload
 * @throws Failure 409 for another payload, and for a key whose answer is no longer cached
 */
export function recall(context: Context): Reply | undefined {
  const key = keyOf(context);
  if (key === undefined) return undefined;
  const { now, state, caller } = context;
  if (key.length > longest) {
    context.rule('intacct.idempotency.key-length');
    throw idempotencyKeyTooLong(longest);
  }
  context.rule('intacct.idempotency.replay');
  const request = { name: `${caller.userKey} ${key}`, digest: digestOf(context) };
  const known = state.remembered.get(request.name);
  if (known === undefined || now - known.at >= remembered) {
    pending.set(context, request);
    return undefined;
  }
  if (known.digest !== request.digest || now - known.at >= cached) {
    context.rule('intacct.idempotency.conflict');
    throw idempotencyConflict(known.digest === request.digest ? 'is no longer cached' : 'had another payload');
  }
  return {
    status: known.status,
    ...(known.body === '' ? {} : { body: JSON.parse(known.body) as unknown }),
    headers: { 'x-ia-idempotency-cached-date': time(known.at) },
  };
}

/** Keeps the answer of a request that had an idempotency key, a failure too. */
export function remember(context: Context, reply: WireReply): void {
  const request = pending.get(context);
  if (request === undefined || reply.status === 0 || reply.status >= 500) return;
  context.state.remembered.put({ ...request, status: reply.status, body: reply.body.toString(), at: context.now });
}

/** The key that an answer names again. */
export function keyOf({ request, operation }: Context): string | undefined {
  if (request.method !== 'POST' && request.method !== 'PATCH') return undefined;
  if (operation === undefined || operation.path.startsWith('/oauth2/') || withoutSupport.has(operation.path))
    return undefined;
  return header(request.headers, 'idempotency-key');
}

function digestOf({ request }: Context): string {
  const { method, path, body } = request;
  const hash = nodeCrypto().createHash('sha256').update(`${method} ${path}\n`);
  return (body.tooLarge ? hash : hash.update(body.bytes)).digest('base64url');
}
