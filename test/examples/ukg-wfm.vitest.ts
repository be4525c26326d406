import { createPaystub } from 'paystub';
import { afterAll, expect, test } from 'vitest';
import { UkgClient } from './ukg-wfm.client.ts';

const paystub = await createPaystub({ auth: 'strict' });
afterAll(() => paystub.close());

const first = { employmentTerm: { id: 2 }, effectiveDate: '2020-02-20', expirationDate: '2020-06-25' };
const second = { employmentTerm: { id: 4 }, effectiveDate: '2020-03-20', expirationDate: '2020-07-30' };

/** A client in a sandbox of its own; what it waits for is noted, not waited for. */
function start() {
  const sandbox = paystub.sandbox();
  const waits: number[] = [];
  const client = new UkgClient(sandbox.baseUrl('ukg-wfm'), paystub.credentials['ukg-wfm'], async (seconds) => {
    waits.push(seconds);
  });
  return { sandbox, client, waits };
}

test('a later term cuts an earlier one', async () => {
  const { client } = start();
  await client.assignTerms('20190', [first]);
  const terms = await client.assignTerms('20190', [second]);
  expect(terms.map(({ effectiveDate, expirationDate }) => `${effectiveDate} ${expirationDate}`)).toEqual([
    '2020-02-20 2020-03-20',
    '2020-03-20 2020-07-30',
  ]);
});

test('the client comes back when UKG is busy', async () => {
  const { sandbox, client, waits } = start();
  await sandbox.faults.add({
    match: { operation: 'createEmploymentTermAssignment' },
    effect: { kind: 'status', status: 503, retryAfter: 5 },
    times: 2,
  });
  await client.assignTerms('20190', [first]);
  expect(waits).toEqual([5, 5]);
});

test('the client signs in again when its token has expired', async () => {
  const { sandbox, client } = start();
  await client.assignTerms('20190', [first]);
  await sandbox.clock.advance('PT2H');
  await client.assignTerms('20190', [second]);
  const verdict = await sandbox.requests.verify([{ operation: 'requestAccessToken', count: 2 }]);
  expect(verdict.failures).toEqual([]);
});
