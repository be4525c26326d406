import { expect, test } from 'vitest';
import { contractFor } from '../../../src/server/contract/contract-for.ts';
import { contract } from '../../../src/server/control/generated/contract.ts';
import { vendors } from '../../../src/vendors/index.ts';
import type { VendorKit } from '../../../src/vendors/kit.ts';

const acme = { name: 'acme-notes', plugin: { name: 'acme', specification: '' } } as unknown as VendorKit;

test('the contract of the control API stays as it is without plugins', async () => {
  expect(await contractFor(vendors)).toBe(contract);
});

test('the contract of the control API takes the names of vendors that plugins bring, and no others', async () => {
  const { bodies, parameters, document } = await contractFor([...vendors, acme]);
  const fault = (vendor: string) => ({ match: { vendor }, effect: { kind: 'status', status: 500 } });
  expect(bodies.addFault?.(fault('acme-notes')), JSON.stringify(bodies.addFault?.errors)).toBe(true);
  expect([bodies.addFault?.(fault('acme')), contract.bodies.addFault?.(fault('acme-notes'))]).toEqual([false, false]);
  const asked = (vendor: string) => ({ path: {}, query: { vendor }, headers: {} });
  expect([parameters.findRequests?.(asked('acme-notes')), parameters.findRequests?.(asked('acme'))]).toEqual([
    true,
    false,
  ]);
  expect(JSON.stringify(await document())).toContain('"poweroffice-go","acme-notes"');
});
