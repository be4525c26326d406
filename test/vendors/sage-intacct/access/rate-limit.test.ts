import { beforeEach, describe, expect, test } from 'vitest';
import { asVendorKit } from '../../../../src/vendors/kit.ts';
import { sageIntacct } from '../../../../src/vendors/sage-intacct/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { base, gatewayError, positions, startIntacct } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';
const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const path = '/objects/construction/employee-position';

describe('the rate limit', () => {
  test('is off by default', async () => {
    for (let call = 0; call < 20; call += 1) expect((await send('GET', positions)).status).toBe(200);
  });

  test('allows 6 requests of an application at a time and then answers 429 with the documented headers', async () => {
    const real = await startIntacct({ settings: { limits: 'real' } });
    const ask = real.sandbox();
    for (let call = 0; call < 6; call += 1) expect((await ask('GET', positions)).status).toBe(200);
    const answer = await ask('GET', positions);
    expect(answer.status).toBe(429);
    expect(answer.body).toEqual(gatewayError('GW-0010', 'API rate limit exceeded'));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'retry-after': '60',
      'x-ia-throttle-limit': '6',
      'x-ia-throttle-limit-remaining': '0',
      'x-ia-throttle-limit-retryafter': '60',
    });
    real.clock.advance(1);
    expect((await ask('GET', positions)).status).toBe(200);
  });

  test('can be switched on through the control API', async () => {
    const ask = paystub.sandbox();
    expect((await ask('PUT', '/__admin/limits', { json: { mode: 'real' } })).status).toBe(200);
    for (let call = 0; call < 6; call += 1) expect((await ask('GET', positions)).status).toBe(200);
    expect((await ask('GET', positions)).status).toBe(429);
  });

  test('allows 8 requests of a company at a time, over all its applications', async () => {
    const other = { id: 'other.app', secret: 's' };
    const { seed } = sageIntacct;
    const rows = { ...seed.rows, client: [...(seed.rows.client ?? []), other] };
    const vendors = [asVendorKit({ ...sageIntacct, seed: { ...seed, rows } })];
    const ask = (await startPaystub({ vendors, settings: { limits: 'real' } })).sandbox();
    const { body } = await ask('POST', `${base}/oauth2/token`, {
      form: {
        grant_type: 'client_credentials',
        client_id: other.id,
        client_secret: other.secret,
        username: 'Admin@Paystub',
      },
    });
    const headers = { Authorization: `Bearer ${body.access_token}` };
    for (let call = 0; call < 5; call += 1) expect((await ask('GET', positions)).status).toBe(200);
    for (let call = 0; call < 3; call += 1) expect((await ask('GET', positions, { headers })).status).toBe(200);
    const answer = await ask('GET', positions, { headers });
    expect(answer.status).toBe(429);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'retry-after': '60',
      'x-ia-tenant-throttle-limit': 'LIMIT001-8',
      'x-ia-tenant-throttle-limit-remaining': '0',
      'x-ia-tenant-throttle-limit-retry-after': '60',
    });
  });

  test('counts a composite request once', async () => {
    const real = await startIntacct({ settings: { limits: 'real' } });
    const parts = Array.from({ length: 10 }, () => ({ method: 'GET', path }));
    expect((await real.sandbox()('POST', `${base}/services/core/composite`, { json: parts })).status).toBe(200);
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
