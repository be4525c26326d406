import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createPaystub } from 'paystub';
import { IntacctClient } from './sage-intacct.client.ts';

const paystub = await createPaystub({ auth: 'strict' });
after(() => paystub.close());

test('a user that Intacct does not know cannot sign in', async () => {
  const access = { ...paystub.credentials['sage-intacct'], client_secret: 'not-the-secret' };
  const client = new IntacctClient(paystub.sandbox().baseUrl('sage-intacct'), access);
  await assert.rejects(client.findPosition('FOR-001'), /^Error: Intacct refused the credentials: /);
});

test('a position is found after it was created', async () => {
  const client = new IntacctClient(paystub.sandbox().baseUrl('sage-intacct'), paystub.credentials['sage-intacct']);
  assert.equal(await client.findPosition('FOR-001'), undefined);
  const key = await client.ensurePosition({ id: 'FOR-001', name: 'Foreman-01' });
  assert.equal(await client.findPosition('FOR-001'), key);
});
