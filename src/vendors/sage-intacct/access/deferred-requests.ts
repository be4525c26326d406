import { header } from '../../../engine/http/http.ts';
import { readPreferences } from '../../../engine/http/prefer.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import type { Job } from '../tables.ts';
import type { Context } from '../types.ts';
import { showJob } from '../wire/job.ts';

/** Seconds that the client is told to wait before it asks for the state. */
const retryAfter = '120';

/** Answers 202 where a write asks to be done asynchronously; `undefined` for every other request. */
export function deferRequest(context: Context): Reply | undefined {
  if (!asksForLater(context) || !context.holds('intacct.async.done-at-once')) return undefined;
  const { request, caller, now, ids } = context;
  const { prefer, 'idempotency-key': key, ...headers } = request.headers;
  const reply = context.performNested({ ...request, headers });
  const job: Job = {
    id: Buffer.from(ids.text(10, '0123456789') + ids.text(27)).toString('base64url'),
    kind: 'async',
    userKey: caller.userKey,
    clientId: caller.clientId,
    queued: now,
    outcome: reply.status,
    failed: 0,
    report: reply.body.toString(),
  };
  context.state.job.put(job);
  return { status: 202, body: showJob(job, now), headers: { 'retry-after': retryAfter } };
}

function asksForLater({ request }: Context): boolean {
  return isDeferred(request, header(request.headers, 'prefer'));
}

/** True for a write of objects that is to be done later. @param preference value of its `Prefer` header */
export function isDeferred(
  { method, path }: { readonly method: string; readonly path: string },
  preference: string | undefined,
): boolean {
  const writes = method === 'POST' || method === 'PATCH';
  if (preference === undefined || !writes || !path.startsWith('/objects/')) return false;
  const preferences = readPreferences(preference);
  return preferences.has('respond-async') || preferences.has('respond-async-serialized');
}
