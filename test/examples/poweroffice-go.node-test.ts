import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createPaystub } from 'paystub';
import { PowerOfficeClient } from './poweroffice-go.client.ts';

const paystub = await createPaystub({ auth: 'strict' });
after(() => paystub.close());

test('employments are read with one sign-in', async () => {
  const sandbox = paystub.sandbox();
  const client = new PowerOfficeClient(sandbox.baseUrl('poweroffice-go'), paystub.credentials['poweroffice-go']);
  const employee = await client.findEmployee(1);
  assert.ok(employee);
  const employments = await client.employmentsOf(employee);
  assert.deepEqual(
    employments.map(({ StartDate }) => StartDate),
    ['2023-11-01'],
  );
  const statuses = (await sandbox.requests.find()).requests.map(({ status }) => status);
  assert.deepEqual(statuses, [200, 200, 200]);
});
