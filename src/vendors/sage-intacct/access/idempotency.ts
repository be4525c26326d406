import { nodeCrypto } from '../../../engine/built-ins.ts';
import type { WireReply } from '../../../engine/http/http.ts';
import { parseJson } from '../../../engine/http/json.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import { idempotencyConflict, idempotencyKeyTooLong } from '../refusals/access.ts';
import type { State } from '../tables.ts';
import type { Context } from '../types.ts';
import { idempotencyKeyOf } from '../wire/idempotency-key.ts';
import { timestamp } from '../wire/time.ts';

const hour = 3_600_000;
/** Milliseconds in which a repeated request gets the first reply again. */
const replayWindow = 48 * hour;
/** Milliseconds after which a key can be used again. */
const keyLifetime = 60 * 24 * hour;
const maxKeyLength = 256;

/**
 * Looks up the idempotency key of a POST or PATCH.
 * @returns the kept reply where the same user made the same request in the last 48 hours
 * @throws Failure 409 for another payload, and for a key whose reply is no longer cached
 */
export function recallReply(context: Context): Reply | undefined {
  const key = idempotencyKeyOf(context);
  if (key === undefined) return undefined;
  const { now, state, caller, own } = context;
  if (key.length > maxKeyLength) throw idempotencyKeyTooLong(maxKeyLength);
  const request = { name: `${caller.userKey} ${key}`, digest: digestOf(context) };
  const kept = state.remembered.get(request.name);
  if (kept === undefined || now - kept.at >= keyLifetime) {
    own.keptRequest = request;
    return undefined;
  }
  if (kept.digest !== request.digest) throw idempotencyConflict('had another payload');
  if (now - kept.at >= replayWindow) throw idempotencyConflict('is no longer cached');
  if (!context.holds('intacct.idempotency.replay')) return undefined;
  const { evidence = 'inferred' } = kept;
  if (evidence !== 'documented') context.restsOn('reply that is sent again', evidence);
  return {
    status: kept.status,
    ...(kept.body === '' ? {} : { body: parseJson(kept.body) as unknown }),
    headers: { 'x-ia-idempotency-cached-date': timestamp(kept.at) },
  };
}

/** Keeps the reply, good or bad, to a request that has an idempotency key. */
export function keepReply({ own, state, now, evidence }: Context, reply: WireReply): void {
  const { keptRequest } = own;
  if (keptRequest === undefined || reply.status === 0 || reply.status >= 500) return;
  dropOldKeys(state, now);
  state.remembered.put({
    ...keptRequest,
    status: reply.status,
    body: reply.body.toString(),
    at: now,
    evidence,
  });
}

/** Drops the keys that can be used again: they are kept in the order of their use. */
function dropOldKeys({ remembered }: State, now: number): void {
  for (const { name, at } of remembered.all()) {
    if (now - at < keyLifetime) return;
    remembered.delete(name);
  }
}

function digestOf({ request }: Context): string {
  const { method, path, body } = request;
  const hash = nodeCrypto().createHash('sha256').update(`${method} ${path}\n`);
  return (body.tooLarge ? hash : hash.update(body.bytes)).digest('base64url');
}
