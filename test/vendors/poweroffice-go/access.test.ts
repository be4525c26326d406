import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../helpers/paystub.ts';
import { api, authorize, expectEmpty, ingrid, keys, olasFirst, subscriptionKey } from './bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
const strict = await startPaystub({ vendors: [powerOfficeGo], settings: { auth: 'strict' } });
const off = await startPaystub({ vendors: [powerOfficeGo], settings: { auth: 'off' } });
const paced = await startPaystub({ vendors: [powerOfficeGo], settings: { limits: 'real' } });

let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const grant = { grant_type: 'client_credentials' };
const invalidClient = {
  error: 'invalid_client',
  error_description:
    'Client integration not found. Please ensure the provided keys are matching the desired environment.',
};
const missingKey = {
  statusCode: 401,
  message:
    'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
};
const invalidKey = {
  statusCode: 401,
  message:
    'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
};

function expectJson(answer: Answer, status: number, body: object): void {
  expect(answer.text).toBe(JSON.stringify(body));
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
}

const basic = (pair: string) => ({ Authorization: `Basic ${btoa(pair)}` });
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('POST /OAuth/Token', () => {
  test('gives a bearer token for 1200 seconds', async () => {
    const answer = await send('POST', '/poweroffice/OAuth/Token', { headers: basic(keys.everything), form: grant });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body)).toEqual(['access_token', 'token_type', 'expires_in']);
    expect(answer.body).toMatchObject({ token_type: 'bearer', expires_in: 1200 });
    expect(answer.body.access_token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  test('the token is a JWT with the privileges as roles, and flags', async () => {
    const answer = await send('POST', '/poweroffice/OAuth/Token', { headers: basic(keys.withoutSalary), form: grant });
    const claims = claimsOf(answer.body.access_token);
    expect(claims.roles).toContain('Employment_Full');
    expect(claims.roles).not.toContain('EmploymentSalary_Full');
    expect(claims).toMatchObject({
      goAllowShowEmployeeSSN: 'True',
      goAllowSendInvoice: 'False',
      goAllowShowCustomerSSN: 'False',
    });
    expect(claims.exp - claims.nbf).toBe(1200);
  });

  test.each(['/poweroffice/oauth/token', '/poweroffice/OAuth/token', '/OAuth/Token', '/oauth/Token'])(
    '%s works too',
    async (path) => {
      expect((await send('POST', path, { headers: basic(keys.everything), form: grant })).status).toBe(200);
    },
  );

  test.each([
    ['no credentials', {}],
    ['an unknown application', basic('11111111-1111-4111-8111-111111111111:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a70')],
    ['an unknown client key', basic('1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61:11111111-1111-4111-8111-111111111111')],
    [
      "another integration's client key",
      basic('1f6c2a4e-8b7d-4c53-a9e1-0d2b3c4f5a61:7e1a2b3c-4d5e-4f60-8a1b-2c3d4e5f6a71'),
    ],
    ['keys of the demo environment', basic(keys.demo)],
    ['no Basic credentials', { Authorization: 'Bearer x' }],
  ])('%s: 400 invalid_client', async (_, headers) => {
    expectJson(
      await send('POST', '/poweroffice/OAuth/Token', { headers: headers as Record<string, string>, form: grant }),
      400,
      invalidClient,
    );
  });

  test('demo keys work on demo, production keys do not', async () => {
    const path = '/poweroffice/Demo/OAuth/Token';
    expect((await send('POST', path, { headers: basic(keys.demo), form: grant })).status).toBe(200);
    expectJson(await send('POST', path, { headers: basic(keys.everything), form: grant }), 400, invalidClient);
  });

  test.each([
    ['another grant', { form: { grant_type: 'password' } }, { error: 'unsupported_grant_type' }],
    ['no grant', { form: { scope: 'x' } }, { error: 'invalid_request' }],
    ['no body', {}, { error: 'invalid_request' }],
    ['JSON', { json: grant }, { error: 'invalid_request' }],
  ])('%s', async (_, given, body) => {
    expectJson(
      await send('POST', '/poweroffice/OAuth/Token', { headers: basic(keys.everything), ...given }),
      400,
      body,
    );
  });
});

describe('tokens', () => {
  test('expire after 1200 seconds on the clock of the sandbox', async () => {
    const headers = await authorize(send);
    paystub.clock.advance(1199);
    expect((await send('GET', `${api}/Enterprises`, { headers })).status).toBe(200);
    paystub.clock.advance(1);
    const answer = await send('GET', `${api}/Enterprises`, { headers });
    expectEmpty(answer, 401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect((await send('GET', `${api}/Enterprises`, { headers: await authorize(send) })).status).toBe(200);
  });

  test.each(['Bearer wrong', 'Bearer ', 'Basic eDp5', 'x'])('%s is 401', async (Authorization) => {
    const answer = await send('GET', `${api}/Enterprises`, { headers: { Authorization } });
    expectEmpty(answer, 401);
  });

  test('belong to one client each', async () => {
    const demo = await authorize(send, 'demo');
    const other = await send('GET', '/poweroffice/Demo/v2/Employees', { headers: demo });
    const own = await send('GET', `${api}/Employees`, { headers: await authorize(send) });
    const ids = (answer: Answer) => answer.body.map(({ Id }: { Id: number }) => Id);
    expect(ids(own)).toContain(ingrid);
    expect(ids(other).filter((id: number) => ids(own).includes(id))).toEqual([]);
    expect((await send('GET', `/poweroffice/Demo/v2/Employees/${ingrid}`, { headers: demo })).status).toBe(404);
  });

  test('of demo do not work in production, nor the other way round', async () => {
    const { Authorization: demo = '' } = await authorize(send, 'demo');
    const { Authorization: production = '' } = await authorize(send);
    expectEmpty(await send('GET', `${api}/Employees`, { headers: { Authorization: demo } }), 401);
    expectEmpty(await send('GET', '/poweroffice/demo/v2/Employees', { headers: { Authorization: production } }), 401);
  });

  test('of one sandbox are unknown in another', async () => {
    const headers = await authorize(send);
    expectEmpty(await paystub.sandbox()('GET', `${api}/Employees`, { headers }), 401);
  });
});

describe('subscription keys', () => {
  const name = 'Ocp-Apim-Subscription-Key';
  test.each([
    ['unknown', { [name]: '00000000000000000000000000000000' }, ''],
    ['of the other environment', { [name]: subscriptionKey.demo }, ''],
    ['unknown, in the query', {}, '?subscription-key=abc'],
  ])('%s: 401 of the gateway', async (_, headers, query) => {
    expectJson(
      await send('GET', `${api}/Enterprises${query}`, { headers: headers as Record<string, string> }),
      401,
      invalidKey,
    );
    expectJson(
      await send('POST', `/poweroffice/OAuth/Token${query}`, {
        headers: headers as Record<string, string>,
        form: grant,
      }),
      401,
      invalidKey,
    );
  });

  test.each([
    [{ [name]: subscriptionKey.production }, ''],
    [{ [name]: subscriptionKey.production.toUpperCase() }, ''],
    [{}, `?subscription-key=${subscriptionKey.production}`],
    [{}, `?Subscription-Key=${subscriptionKey.production}`],
  ])('%j%s is taken', async (headers, query) => {
    const answer = await send('GET', `${api}/Enterprises${query}`, {
      headers: headers as unknown as Record<string, string>,
    });
    expect(answer.status).toBe(200);
  });

  test('are asked for before the path is looked at, and before the token', async () => {
    const wrong = { [name]: 'x', Authorization: 'Bearer wrong' };
    expectJson(await send('GET', `${api}/Nothing`, { headers: wrong }), 401, invalidKey);
    expectJson(await send('GET', `${api}/Enterprises`, { headers: wrong }), 401, invalidKey);
  });
});

describe('auth modes', () => {
  test('strict asks for the key, then for the token', async () => {
    const client = strict.sandbox();
    expectJson(await client('GET', `${api}/Enterprises`), 401, missingKey);
    expectJson(await client('GET', `${api}/Nothing`), 401, missingKey);
    const key = { 'Ocp-Apim-Subscription-Key': subscriptionKey.production };
    expectEmpty(await client('GET', `${api}/Enterprises`, { headers: key }), 401);
    expect((await client('GET', `${api}/Enterprises`, { headers: await authorize(client) })).status).toBe(200);
  });

  test('lenient takes a call without token for the first activation of the environment', async () => {
    const answer = await send('GET', `${api}/ClientIntegrationInformation`);
    expect(answer.body.ClientName).toBe('Fjordlys Bakeri AS');
    const demo = await send('GET', '/poweroffice/Demo/v2/ClientIntegrationInformation');
    expect(demo.body.ClientName).toBe('Fjordlys Bakeri AS (demo)');
  });

  test('off takes anything', async () => {
    const client = off.sandbox();
    const headers = { 'Ocp-Apim-Subscription-Key': 'x', Authorization: 'Bearer wrong' };
    expect((await client('GET', `${api}/Employees`, { headers })).status).toBe(200);
    const token = await client('POST', '/poweroffice/OAuth/Token', { headers, form: grant });
    expect(token.status).toBe(200);
    const withToken = { Authorization: `Bearer ${token.body.access_token}` };
    expect((await client('GET', `${api}/Employees`, { headers: withToken })).status).toBe(200);
  });
});

describe('privileges', () => {
  test.each([
    ['reader', 'GET', `${api}/Employees`, 200],
    ['reader', 'GET', `${api}/Employees/Employments`, 200],
    ['reader', 'GET', `${api}/Enterprises`, 200],
    ['reader', 'POST', `${api}/Employees`, 403],
    ['reader', 'PATCH', `${api}/Employees/${ingrid}`, 403],
    ['reader', 'DELETE', `${api}/Employees/${ingrid}`, 403],
    ['reader', 'GET', `${api}/Employees/Employments/${olasFirst}/FtePercentages`, 403],
    ['withoutSalary', 'GET', `${api}/Employees/Employments/${olasFirst}/FtePercentages`, 200],
    ['withoutSalary', 'GET', `${api}/Employees/Employments/${olasFirst}/Salaries`, 403],
    ['withoutSalary', 'POST', `${api}/Employees/Employments/${olasFirst}/Salaries`, 403],
    ['dormant', 'GET', `${api}/Employees`, 403],
    ['dormant', 'GET', `${api}/ClientIntegrationInformation`, 200],
  ] as const)('%s %s %s: %i', async (who, method, path, status) => {
    const answer = await send(method, path, { headers: await authorize(send, who) });
    if (status === 403) expectEmpty(answer, 403);
    else expect(answer.status).toBe(status);
  });

  test('are asked for before the body is read', async () => {
    const headers = { ...(await authorize(send, 'reader')), 'Content-Type': 'application/json' };
    expectEmpty(await send('POST', `${api}/Employees`, { headers, raw: '{"' }), 403);
  });
});

describe('GET /ClientIntegrationInformation', () => {
  test('names client, subscriptions and privileges', async () => {
    const answer = await send('GET', `${api}/ClientIntegrationInformation`, {
      headers: await authorize(send, 'reader'),
    });
    expectJson(answer, 200, {
      ClientId: '5d4c6c1e-7a0e-4a52-9f0c-3f6a2b1f9d10',
      ClientName: 'Fjordlys Bakeri AS',
      ActiveClientSubscriptions: ['Accounting', 'TimeTracking', 'Payroll', 'TravelExpense', 'HolidayAndLeave'],
      ValidPrivileges: ['Employee', 'Employment', 'Enterprises', 'Department'],
      InvalidPrivileges: [],
      AllowSendInvoice: false,
    });
  });

  test('a privilege that no subscription backs is invalid', async () => {
    const answer = await send('GET', `${api}/ClientIntegrationInformation`);
    expect(answer.body.InvalidPrivileges).toEqual(['QualityAssignmentGeneral_Full']);
    expect(answer.body.ValidPrivileges).not.toContain('QualityAssignmentGeneral_Full');
  });

  test('without a subscription all are', async () => {
    const headers = await authorize(send, 'dormant');
    const { body } = await send('GET', `${api}/ClientIntegrationInformation`, { headers });
    expect([body.ClientName, body.ActiveClientSubscriptions, body.ValidPrivileges]).toEqual(['Stille Vann AS', [], []]);
    expect(body.InvalidPrivileges).toContain('Employee_Full');
  });
});

describe('the limit of 10 calls a second', () => {
  test('holds for each subscription key, and ends with the second', async () => {
    const client = paced.sandbox();
    const call = (query = '') => client('GET', `${api}/Enterprises${query}`);
    for (let count = 0; count < 10; count += 1) expect((await call()).status).toBe(200);
    const answer = await call();
    expectJson(answer, 429, { statusCode: 429, message: 'Rate limit is exceeded. Try again in 1 seconds.' });
    expect(answer.headers.get('retry-after')).toBe('1');
    expect((await call(`?subscription-key=${subscriptionKey.production}`)).status).toBe(200);
    paced.clock.advance(1);
    expect((await call()).status).toBe(200);
  });

  test('is off unless it is asked for', async () => {
    const answers = await Promise.all(Array.from({ length: 15 }, () => send('GET', `${api}/Enterprises`)));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });
});
