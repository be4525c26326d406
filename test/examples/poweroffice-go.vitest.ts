import { createPaystub } from 'paystub';
import { afterAll, expect, test } from 'vitest';
import { PowerOfficeClient } from './poweroffice-go.client.ts';

const paystub = await createPaystub({ auth: 'strict' });
afterAll(() => paystub.close());

function start() {
  const sandbox = paystub.sandbox();
  const client = new PowerOfficeClient(sandbox.baseUrl('poweroffice-go'), paystub.credentials['poweroffice-go']);
  return { sandbox, client };
}

test('an employee without employments has none, and is not an error', async () => {
  const { client } = start();
  const employee = await client.findEmployee(3);
  expect(employee).toBeDefined();
  expect(await client.employmentsOf(employee ?? 0)).toEqual([]);
  expect(await client.findEmployee(99_999)).toBeUndefined();
});

test('the client signs in again when its token has expired, after 20 minutes', async () => {
  const { sandbox, client } = start();
  await client.findEmployee(3);
  await sandbox.clock.advance('PT21M');
  await client.findEmployee(3);
  const counts = await sandbox.requests.counts();
  expect(counts.filter(({ operation }) => operation === 'postToken')).toMatchObject([{ status: 200, count: 2 }]);
});
