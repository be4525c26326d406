import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createPaystub } from 'paystub';
import { UkgClient } from './ukg-wfm.client.ts';

const paystub = await createPaystub({ auth: 'strict' });
after(() => paystub.close());

test('a person that UKG does not know is an error with its code', async () => {
  const sandbox = paystub.sandbox();
  const client = new UkgClient(sandbox.baseUrl('ukg-wfm'), paystub.credentials['ukg-wfm'], async () => {});
  const term = { employmentTerm: { id: 2 }, effectiveDate: '2020-02-20', expirationDate: '2020-06-25' };
  await assert.rejects(
    client.assignTerms('no-such-person', [term]),
    /^Error: UKG refused the terms .*"errorCode":"WCO-/,
  );
  const { requests } = await sandbox.requests.find({ operation: 'createEmploymentTermAssignment' });
  assert.equal(requests.length, 1);
});
