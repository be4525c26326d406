import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Answer, type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, expectEmpty, expectJson, ingrid, keys } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });

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
const basic = (pair: string) => ({ Authorization: `Basic ${btoa(pair)}` });
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('POST /OAuth/Token', () => {
  test('returns a bearer token for 1200 seconds', async () => {
    const answer = await send('POST', '/poweroffice/OAuth/Token', { headers: basic(keys.everything), form: grant });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body)).toEqual(['access_token', 'token_type', 'expires_in']);
    expect(answer.body).toMatchObject({ token_type: 'bearer', expires_in: 1200 });
    expect(answer.body.access_token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  test('returns a JWT with the privileges as roles, and flags', async () => {
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
    'is found at %s',
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
  ])('answers 400 invalid_client to %s', async (_, headers) => {
    expectJson(
      await send('POST', '/poweroffice/OAuth/Token', { headers: headers as Record<string, string>, form: grant }),
      400,
      invalidClient,
    );
  });

  test('takes demo keys below /Demo, and no production keys', async () => {
    const path = '/poweroffice/Demo/OAuth/Token';
    expect((await send('POST', path, { headers: basic(keys.demo), form: grant })).status).toBe(200);
    expectJson(await send('POST', path, { headers: basic(keys.everything), form: grant }), 400, invalidClient);
  });

  test.each([
    ['another grant', { form: { grant_type: 'password' } }, { error: 'unsupported_grant_type' }],
    ['no grant', { form: { scope: 'x' } }, { error: 'invalid_request' }],
    ['no body', {}, { error: 'invalid_request' }],
    ['JSON', { json: grant }, { error: 'invalid_request' }],
  ])('refuses %s', async (_, request, body) => {
    expectJson(
      await send('POST', '/poweroffice/OAuth/Token', { headers: basic(keys.everything), ...request }),
      400,
      body,
    );
  });
});

describe('credentials', () => {
  const encoded = keys.everything.replaceAll('-', '%2D');
  const demo = keys.demo.replaceAll('-', '%2d').replaceAll('a', '%61');
  test.each([
    ['/poweroffice/OAuth/Token', encoded],
    ['/OAuth/Token', encoded],
    ['/poweroffice/Demo/OAuth/Token', demo],
    ['/Demo/OAuth/Token', demo],
  ])('that are encoded as RFC 6749 demands are taken at %s', async (path, pair) => {
    const answer = await send('POST', path, { headers: basic(pair), form: grant });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-paystub-rules')).toContain('poweroffice.token.encoded-credentials');
  });

  test.each(['%2', '%zz', '%00', `${keys.everything}%`, keys.everything.replace(':', '%3A'), '&key=x:y'])(
    'that are not good when decoded are 400 invalid_client: %s',
    async (pair) => {
      const answer = await send('POST', '/poweroffice/OAuth/Token', { headers: basic(pair), form: grant });
      expectJson(answer, 400, invalidClient);
    },
  );

  test('are unknown when encoded where the twin of that rule is on', async () => {
    const twins = { 'poweroffice.token.encoded-credentials': 'twin' };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { twins } })).sandbox();
    const answer = await client('POST', '/poweroffice/OAuth/Token', { headers: basic(encoded), form: grant });
    expectJson(answer, 400, invalidClient);
  });
});

describe('the scheme of Authorization', () => {
  test.each([
    ['any', 200],
    ['exact', 401],
  ])('in lower case is, under the variant %s, answered with %i', async (variant, status) => {
    const choices = { 'poweroffice.token.scheme-case': variant };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    for (const [who, base] of [
      ['everything', ''],
      ['demo', '/Demo'],
    ] as const) {
      const { Authorization: right = '', ...key } = await authorize(client, who);
      expect((await client('GET', `${base}/v2/Employees`, { headers: { ...key, Authorization: right } })).status).toBe(
        200,
      );
      const headers = { ...key, Authorization: right.replace('Bearer', 'bearer') };
      const answer = await client('GET', `${base}/v2/Employees`, { headers });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('x-paystub-rules')).toContain('poweroffice.token.scheme-case');
    }
    const headers = { Authorization: `basic ${btoa(keys.everything)}` };
    const token = await client('POST', '/poweroffice/OAuth/Token', { headers, form: grant });
    expect(token.status).toBe(status === 200 ? 200 : 400);
  });
});

describe('a token', () => {
  test('expires after 1200 seconds on the clock of the sandbox', async () => {
    const headers = await authorize(send);
    paystub.clock.advance(1199);
    expect((await send('GET', `${api}/Enterprises`, { headers })).status).toBe(200);
    paystub.clock.advance(1);
    const answer = await send('GET', `${api}/Enterprises`, { headers });
    expectEmpty(answer, 401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect((await send('GET', `${api}/Enterprises`, { headers: await authorize(send) })).status).toBe(200);
  });

  test.each(['Bearer wrong', 'Bearer ', 'Basic eDp5', 'x'])(
    'is refused with 401 if Authorization is %j',
    async (Authorization) => {
      const answer = await send('GET', `${api}/Enterprises`, { headers: { Authorization } });
      expectEmpty(answer, 401);
    },
  );

  test('belongs to one client', async () => {
    const demo = await authorize(send, 'demo');
    const ofDemo = await send('GET', '/poweroffice/Demo/v2/Employees', { headers: demo });
    const own = await send('GET', `${api}/Employees`, { headers: await authorize(send) });
    const ids = (answer: Answer) => answer.body.map(({ Id }: { Id: number }) => Id);
    expect(ids(own)).toContain(ingrid);
    expect(ids(ofDemo).filter((id: number) => ids(own).includes(id))).toEqual([]);
    expect((await send('GET', `/poweroffice/Demo/v2/Employees/${ingrid}`, { headers: demo })).status).toBe(404);
  });

  test('of one environment is refused in the other', async () => {
    const { Authorization: demo = '' } = await authorize(send, 'demo');
    const { Authorization: production = '' } = await authorize(send);
    expectEmpty(await send('GET', `${api}/Employees`, { headers: { Authorization: demo } }), 401);
    expectEmpty(await send('GET', '/poweroffice/demo/v2/Employees', { headers: { Authorization: production } }), 401);
  });

  test('of one sandbox is unknown in another', async () => {
    const headers = await authorize(send);
    expectEmpty(await paystub.sandbox()('GET', `${api}/Employees`, { headers }), 401);
  });
});
