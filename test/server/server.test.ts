import { expect, test } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { toyVendor } from '../engine/toy-vendor.ts';
import { startPaystub } from '../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const call = paystub.sandbox();
const positions = '/intacct/objects/construction/employee-position';

test('Replies carry headers that prove a simulator, unless they are switched off', async () => {
  expect((await call('GET', positions)).headers.get('x-paystub')).toBe('0.0.0-test');
  const plain = (await startPaystub({ vendors: [toyVendor], simHeaders: false })).sandbox();
  const answer = await plain('POST', '/toy/notes', { json: { text: 'x' } });
  expect([...answer.headers.keys()].filter((name) => name.startsWith('x-paystub'))).toEqual([]);
});

test('Browsers may call from the configured origin only', async () => {
  const open = await startPaystub({ vendors: [toyVendor], cors: 'https://app.example' });
  const headers = { Origin: 'https://app.example', 'Access-Control-Request-Headers': 'content-type' };
  const preflight = await open.sandbox()('OPTIONS', '/toy/notes', { headers });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
    204,
    'https://app.example',
  ]);
  const answer = await open.sandbox()('POST', '/toy/notes', { json: { text: 'x' } });
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example');
  expect((await call('GET', '/__admin/health')).headers.get('access-control-allow-origin')).toBeNull();
});
