import { Agent, request } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { asVendorKit } from '../../../../src/vendors/kit.ts';
import { sageIntacct } from '../../../../src/vendors/sage-intacct/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { base, gatewayError, positions, rulesOf, startIntacct } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';
const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const path = '/objects/construction/employee-position';

/** Sends requests without waiting for the answers, so that each needs a connection of its own. */
const atOnce = (count: number, ask: (call: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_, call) => ask(call)));
const statusesOf = (answers: readonly Answer[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b);
const refusedOf = (answers: readonly Answer[]) => answers.find(({ status }) => status === 429) as Answer;

function statusOn(agent: Agent | false, port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, path }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject).end();
  });
}

describe('the rate limit', () => {
  test('is off by default', async () => {
    for (let call = 0; call < 20; call += 1) expect((await send('GET', positions)).status).toBe(200);
  });

  test('allows 6 requests of an application at a time and then answers 429 with the documented headers', async () => {
    const real = await startIntacct({ settings: { limits: 'real' } });
    const ask = real.sandbox();
    const answers = await atOnce(7, () => ask('GET', positions));
    expect(statusesOf(answers)).toEqual([200, 200, 200, 200, 200, 200, 429]);
    const answer = refusedOf(answers);
    expect(answer.body).toEqual(gatewayError('GW-0010', 'API rate limit exceeded'));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'retry-after': '60',
      'x-ia-throttle-limit': '6',
      'x-ia-throttle-limit-remaining': '0',
      'x-ia-throttle-limit-retryafter': '60',
      'x-ia-throttle-limit-retry-after': '60',
    });
    real.clock.advance(1);
    expect((await ask('GET', positions)).status).toBe(200);
  });

  test('can be switched on through the control API', async () => {
    const ask = paystub.sandbox();
    expect((await ask('PUT', '/__admin/limits', { json: { mode: 'real' } })).status).toBe(200);
    expect(statusesOf(await atOnce(7, () => ask('GET', positions)))).toContain(429);
  });

  test('never refuses requests that come one after the other on one connection', async () => {
    const real = await startIntacct({ settings: { limits: 'real' } });
    const { port } = new URL(real.url);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const statuses = [];
    for (let call = 0; call < 10; call += 1) statuses.push(await statusOn(agent, Number(port), `${positions}/1`));
    agent.destroy();
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 200));
  });

  test('never refuses requests whose connections were closed before the next one', async () => {
    const real = await startIntacct({ settings: { limits: 'real' } });
    const { port } = new URL(real.url);
    for (let call = 0; call < 10; call += 1) {
      expect(await statusOn(false, Number(port), `${positions}/1`)).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 20)); // until the server sees the end of it
    }
  });

  test('says on every answer how much of it is left, unless the twin of that rule is on', async () => {
    const real = await startIntacct({ settings: { limits: 'real' } });
    const answer = await real.sandbox()('GET', `${positions}/1`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-ia-throttle-limit': '6',
      'x-ia-throttle-limit-remaining': '5',
    });
    expect(rulesOf(answer)).toContain('intacct.limit.headers');
    const silent = await startIntacct({ settings: { limits: 'real', twins: { 'intacct.limit.headers': 'twin' } } });
    const without = await silent.sandbox()('GET', `${positions}/1`);
    expect(without.headers.get('x-ia-throttle-limit')).toBeNull();
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
    const answers = await atOnce(9, (call) => ask('GET', positions, call < 4 ? {} : { headers }));
    expect(statusesOf(answers)).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 429]);
    const answer = refusedOf(answers);
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
