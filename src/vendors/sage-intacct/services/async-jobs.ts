import { jobNotFound } from '../refusals/services.ts';
import type { Call, Reply } from '../types.ts';
import { showJob } from '../wire/job.ts';

/** `GET /services/core/async/job-status` */
export function getAsyncJobStatus(call: Call<'getAsyncJobStatus'>): Reply<'getAsyncJobStatus'> {
  call.rule('intacct.async.status');
  const job = call.state.job.get(call.query.jobId);
  if (job === undefined || job.kind !== 'async' || job.clientId !== call.caller.clientId) {
    throw jobNotFound(`Asynchronous job ${call.query.jobId} status could not be found`);
  }
  return { status: 200, body: showJob(job, call.now) };
}
