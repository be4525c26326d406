import type { components } from '../generated/types.ts';
import type { Job } from '../tables.ts';
import { timestamp } from './time.ts';

/** Milliseconds from queueing to start and to finish, as in Sage's sample of a processed job. */
const startsAfter = 3000;
const finishesAfter = 62_000;

/** The reply that tells the state of an asynchronous request. @param now milliseconds since 1970 */
export function showJob({ id, queued }: Job, now: number): components['schemas']['JobReply'] {
  const age = now - queued;
  return {
    'ia::result': {
      jobId: id,
      state: age < startsAfter ? 'queued' : age < finishesAfter ? 'inTransit' : 'delivered',
      queuedDateTime: timestamp(queued),
      ...(age < startsAfter ? {} : { startedDateTime: timestamp(queued + startsAfter) }),
      ...(age < finishesAfter ? {} : { finishedDateTime: timestamp(queued + finishesAfter) }),
      href: `/services/core/async/job-status?jobId=${id}`,
    },
    'ia::meta': { totalCount: 1 },
  };
}
