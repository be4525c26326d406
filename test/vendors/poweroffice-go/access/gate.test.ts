import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, expectEmpty, expectJson, ingrid, olasFirst, subscriptionKey } from '../bakery.ts';

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

describe('a subscription key', () => {
  const name = 'Ocp-Apim-Subscription-Key';
  test.each([
    ['that is unknown', { [name]: '00000000000000000000000000000000' }, ''],
    ['of the other environment', { [name]: subscriptionKey.demo }, ''],
    ['that is unknown, in the query', {}, '?subscription-key=abc'],
  ])('%s is refused with 401 of the gateway', async (_, headers, query) => {
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
  ])('is taken from the headers %j and the query %j', async (headers, query) => {
    const answer = await send('GET', `${api}/Enterprises${query}`, {
      headers: headers as unknown as Record<string, string>,
    });
    expect(answer.status).toBe(200);
  });

  test('is checked before the path and before the token', async () => {
    const wrong = { [name]: 'x', Authorization: 'Bearer wrong' };
    expectJson(await send('GET', `${api}/Nothing`, { headers: wrong }), 401, invalidKey);
    expectJson(await send('GET', `${api}/Enterprises`, { headers: wrong }), 401, invalidKey);
  });
});

describe('the auth mode', () => {
  test('strict requires a subscription key, then a token', async () => {
    const client = strict.sandbox();
    expectJson(await client('GET', `${api}/Enterprises`), 401, missingKey);
    expectJson(await client('GET', `${api}/Nothing`), 401, missingKey);
    const key = { 'Ocp-Apim-Subscription-Key': subscriptionKey.production };
    expectEmpty(await client('GET', `${api}/Enterprises`, { headers: key }), 401);
    expect((await client('GET', `${api}/Enterprises`, { headers: await authorize(client) })).status).toBe(200);
  });

  test('lenient takes a call without a token for one of the first activation of the environment', async () => {
    const answer = await send('GET', `${api}/ClientIntegrationInformation`);
    expect(answer.body.ClientName).toBe('Fjordlys Bakeri AS');
    const demo = await send('GET', '/poweroffice/Demo/v2/ClientIntegrationInformation');
    expect(demo.body.ClientName).toBe('Fjordlys Bakeri AS (demo)');
  });

  test('off takes any key, token and credentials', async () => {
    const client = off.sandbox();
    const headers = { 'Ocp-Apim-Subscription-Key': 'x', Authorization: 'Bearer wrong' };
    expect((await client('GET', `${api}/Employees`, { headers })).status).toBe(200);
    const token = await client('POST', '/poweroffice/OAuth/Token', { headers, form: grant });
    expect(token.status).toBe(200);
    const withToken = { Authorization: `Bearer ${token.body.access_token}` };
    expect((await client('GET', `${api}/Employees`, { headers: withToken })).status).toBe(200);
  });
});

describe('the gate', () => {
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
  ] as const)('answers the integration %s on %s %s with %i', async (who, method, path, status) => {
    const answer = await send(method, path, { headers: await authorize(send, who) });
    if (status === 403) expectEmpty(answer, 403);
    else expect(answer.status).toBe(status);
  });

  test('checks privileges before it reads the body', async () => {
    const headers = { ...(await authorize(send, 'reader')), 'Content-Type': 'application/json' };
    expectEmpty(await send('POST', `${api}/Employees`, { headers, raw: '{"' }), 403);
  });
});

describe('the limit of 10 calls a second', () => {
  test('holds for each subscription key on its own, and for one second', async () => {
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

  test('is off by default', async () => {
    const answers = await Promise.all(Array.from({ length: 15 }, () => send('GET', `${api}/Enterprises`)));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });
});

describe('a long URL', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => 100_000 + index).join(',');
  const path = (count: number) => `${api}/Employees?Fields=Id&employeeNos=1,${numbers(count)}`;
  const long = path(330);
  // The URL of the vendor is over 2000 characters, the query is not over 2048 bytes.
  const between = path(288);

  test('is answered with 404 without a body where the query is over 2048 bytes', async () => {
    const answer = await send('GET', long);
    expectEmpty(answer, 404);
    expect(answer.headers.get('x-paystub-rules')).toContain('poweroffice.gateway.long-url');
    expect((await send('GET', between)).status).toBe(200);
    expect((await send('GET', path(200))).headers.get('x-paystub-rules')).not.toContain('poweroffice.gateway.long-url');
  });

  test('counts the query as it was sent, with its escapes', async () => {
    const employeeNos = `1${'%20'.repeat(670)}`;
    expect((await send('GET', `${api}/Employees?employeeNos=${employeeNos}`)).status).toBe(200);
    expectEmpty(await send('GET', `${api}/Employees?employeeNos=${employeeNos}${'%20'.repeat(10)}`), 404);
  });

  test.each([
    ['query', 404, '', 200],
    ['query-as-gateway', 404, '{"statusCode":404,"message":"Resource not found"}', 200],
    ['url', 404, '', 404],
    ['off', 200, '[{"Id":1000001}]', 200],
  ])(
    'is, under the variant %s, answered with %i %s, and a shorter one with %i',
    async (variant, status, text, other) => {
      const choices = { 'poweroffice.gateway.long-url': variant };
      const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
      const answer = await client('GET', long);
      expect([answer.status, answer.text]).toEqual([status, text]);
      expect((await client('GET', between)).status).toBe(other);
    },
  );
});

test('a path with two slashes in a row is unknown to the gateway, and says so', async () => {
  const answer = await paystub.sandbox()('GET', '/poweroffice//v2/Employees');
  expect([answer.status, answer.body, answer.headers.get('x-paystub-evidence')]).toEqual([
    404,
    { statusCode: 404, message: 'Resource not found. It has two slashes in a row: does the base URL end with one?' },
    'inferred',
  ]);
});
