import { createPaystub } from 'paystub';
import { afterAll, expect, test } from 'vitest';
import { IntacctClient } from './sage-intacct.client.ts';

const paystub = await createPaystub({ auth: 'strict' });
afterAll(() => paystub.close());

const foreman = { id: 'FOR-001', name: 'Foreman-01' };

test('a position is created once', async () => {
  const sandbox = paystub.sandbox();
  const client = new IntacctClient(sandbox.baseUrl('sage-intacct'), paystub.credentials['sage-intacct']);
  const key = await client.ensurePosition(foreman);
  expect(await client.ensurePosition(foreman)).toBe(key);
  const verdict = await sandbox.requests.verify([{ operation: 'createEmployeePosition', body: foreman, count: 1 }]);
  expect(verdict.failures).toEqual([]);
});

test('an answer that is lost does no harm', async () => {
  const sandbox = paystub.sandbox();
  const client = new IntacctClient(sandbox.baseUrl('sage-intacct'), paystub.credentials['sage-intacct']);
  await sandbox.faults.addPreset('intacct-lost-create');
  await expect(client.ensurePosition(foreman)).rejects.toThrow('fetch failed');
  expect(await client.ensurePosition(foreman)).toMatch(/^\d+$/);
  const verdict = await sandbox.requests.verify([{ operation: 'createEmployeePosition', count: 1 }]);
  expect(verdict.failures).toEqual([]);
});
