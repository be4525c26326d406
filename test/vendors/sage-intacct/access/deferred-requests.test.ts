import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, positions, startIntacct } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';
const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const json = { id: 'A', name: 'A' };
const total = async () => (await send('GET', positions)).body['ia::meta'].totalCount;

describe('an asynchronous request', () => {
  const status = (jobId: string, headers = {}) =>
    send('GET', `${base}/services/core/async/job-status?jobId=${jobId}`, { headers });

  test.each(['respond-async', 'respond-async-serialized', 'RESPOND-ASYNC, wait=10'])(
    'with Prefer: %s is answered with a job',
    async (Prefer) => {
      const answer = await send('POST', positions, { json, headers: { Prefer } });
      expect(answer.status).toBe(202);
      expect(answer.headers.get('retry-after')).toBe('120');
      const { jobId } = answer.body['ia::result'];
      expect(Buffer.from(jobId, 'base64url').toString('base64url')).toBe(jobId);
      expect(answer.body).toEqual({
        'ia::result': {
          jobId,
          state: 'queued',
          queuedDateTime: start,
          href: `/services/core/async/job-status?jobId=${jobId}`,
        },
        'ia::meta': { totalCount: 1 },
      });
      expect(await total()).toBe(4);
    },
  );

  test('has a job that goes from queued over inTransit to delivered', async () => {
    const { jobId, href } = (await send('POST', positions, { json, headers: { Prefer: 'respond-async' } })).body[
      'ia::result'
    ];
    expect((await status(jobId)).body['ia::result'].state).toBe('queued');
    paystub.clock.advance(3);
    expect((await status(jobId)).body['ia::result']).toMatchObject({
      state: 'inTransit',
      startedDateTime: '2026-01-15T10:00:03Z',
    });
    paystub.clock.advance(59);
    expect((await status(jobId)).body).toEqual({
      'ia::result': {
        jobId,
        state: 'delivered',
        queuedDateTime: start,
        startedDateTime: '2026-01-15T10:00:03Z',
        finishedDateTime: '2026-01-15T10:01:02Z',
        href,
      },
      'ia::meta': { totalCount: 1 },
    });
  });

  test('that fails is answered with a job as well', async () => {
    const answer = await send('POST', positions, {
      json: { id: 'EP-001', name: 'x' },
      headers: { Prefer: 'respond-async' },
    });
    expect(answer.status).toBe(202);
    expect(await total()).toBe(3);
  });

  test('that is repeated with its idempotency key gets the same job', async () => {
    const headers = { Prefer: 'respond-async', 'Idempotency-Key': 'k' };
    const [first, second] = [
      await send('POST', positions, { json, headers }),
      await send('POST', positions, { json, headers }),
    ];
    expect(second.text).toBe(first.text);
    expect(await total()).toBe(4);
  });

  test('is not found by an unknown job id, and a missing job id is refused', async () => {
    const answer = await status('none');
    expect(answer.status).toBe(404);
    expect(errorIn(answer.body)).toMatchObject({
      code: 'notFound',
      message: 'Asynchronous job none status could not be found',
    });
    expect((await send('GET', `${base}/services/core/async/job-status`)).status).toBe(400);
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
