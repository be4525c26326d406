import { header } from '../../../engine/http/http.ts';
import { readPreferences } from '../../../engine/http/prefer.ts';
import type { Reply as AnyReply } from '../../../engine/request/vendor.ts';
import type { components } from '../generated/types.ts';
import { time } from '../objects/audit.ts';
import { jobNotFound } from '../refusals/errors.ts';
import type { Job } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { performPart } from './parts.ts';

/** Seconds until the client is to ask for the state. */
const retryAfter = 120;
/** When a job starts and when it is done, in milliseconds after it was queued: as in Sage's sample of a processed job. */
const starts = 3000;
const finishes = 62_000;

/** Answers 202 where a write asks to be done asynchronously; `undefined` for every other request. */
export function defer(context: Context): AnyReply | undefined {
  const { request, operation, caller, now, ids } = context;
  const preference = header(request.headers, 'prefer');
  const writes = request.method === 'POST' || request.method === 'PATCH';
  if (preference === undefined || !writes || !operation?.path.startsWith('/objects/')) return undefined;
  const preferences = readPreferences(preference);
  if (!preferences.has('respond-async') && !preferences.has('respond-async-serialized')) return undefined;
  context.rule('intacct.async.done-at-once');
  const { prefer, 'idempotency-key': key, ...headers } = request.headers;
  const answer = performPart(context, { ...request, headers });
  const job: Job = {
    id: Buffer.from(ids.text(10, '0123456789') + ids.text(27)).toString('base64url'),
    kind: 'async',
    userKey: caller.userKey,
    clientId: caller.clientId,
    queued: now,
    outcome: answer.status,
    failed: 0,
  };
  context.state.job.put(job);
  return { status: 202, body: bodyOf(job, now), headers: { 'retry-after': String(retryAfter) } };
}

/** `GET /services/core/async/job-status` */
export function getAsyncJobStatus(call: Call<'getAsyncJobStatus'>): Reply<'getAsyncJobStatus'> {
  call.rule('intacct.async.status');
  const job = call.state.job.get(call.query.jobId);
  if (job === undefined || job.kind !== 'async' || job.clientId !== call.caller.clientId) {
    throw jobNotFound(`Asynchronous job ${call.query.jobId} status could not be found`);
  }
  return { status: 200, body: bodyOf(job, call.now) };
}

function bodyOf({ id, queued }: Job, now: number): components['schemas']['JobReply'] {
  const age = now - queued;
  return {
    'ia::result': {
      jobId: id,
      state: age < starts ? 'queued' : age < finishes ? 'inTransit' : 'delivered',
      queuedDateTime: time(queued),
      ...(age < starts ? {} : { startedDateTime: time(queued + starts) }),
      ...(age < finishes ? {} : { finishedDateTime: time(queued + finishes) }),
      href: `/services/core/async/job-status?jobId=${id}`,
    },
    'ia::meta': { totalCount: 1 },
  };
}
