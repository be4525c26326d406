import { unknownAsyncJob } from '../refusals/services.ts';
import type { Call, Reply } from '../types.ts';
import { showJob } from '../wire/job.ts';

/** `GET /services/core/async/job-status` */
export function getAsyncJobStatus(call: Call<'getAsyncJobStatus'>): Reply<'getAsyncJobStatus'> {
  const job = call.state.job.get(call.query.jobId);
  if (job === undefined || job.kind !== 'async' || job.clientId !== call.caller.clientId) {
    throw unknownAsyncJob(call.query.jobId);
  }
  call.applies('intacct.async.status');
  return { status: 200, body: showJob(job, call.now) };
}
