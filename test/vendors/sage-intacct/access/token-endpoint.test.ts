import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, gatewayError, positions, queryService, signIn, startIntacct, supportId } from '../intacct.ts';

const token = `${base}/oauth2/token`;
const client = { client_id: 'paystub.app.sage.com', client_secret: 'paystub-client-secret' };
const credentials = { grant_type: 'client_credentials', ...client, username: 'Admin@Paystub' };
const start = '2026-01-15T10:00:00Z';

const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const bearer = (accessToken: string) => ({ headers: { Authorization: `Bearer ${accessToken}` } });

describe('client credentials', () => {
  test.each([
    ['a form', { form: credentials }],
    ['JSON', { json: credentials }],
  ])('as %s give a token', async (_, how) => {
    const answer = await send('POST', token, how);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(Object.keys(answer.body)).toEqual(['token_type', 'access_token', 'refresh_token', 'expires_in']);
    expect(answer.body).toMatchObject({ token_type: 'Bearer', expires_in: 43_200 });
    expect((await send('GET', positions, bearer(answer.body.access_token))).status).toBe(200);
  });

  test('the access token is a JWT that names the user and the company', async () => {
    const { body } = await send('POST', token, { form: credentials });
    const [head, payload, signature] = body.access_token.split('.');
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(read(head)).toMatchObject({ typ: 'JWT' });
    const now = Date.parse(start) / 1000;
    expect(read(payload)).toMatchObject({ sub: 'Admin@Paystub', iat: now, exp: now + 43_200 });
    expect(signature).toMatch(/^[\w-]{43}$/);
  });

  test('an entity may be named', async () => {
    const answer = await send('POST', token, { form: { ...credentials, username: 'Admin@Paystub|HQ' } });
    expect(answer.status).toBe(200);
  });

  test.each([
    ['no body', undefined, 'GW-0035', 'Missing Token Payload'],
    ['another grant', { ...credentials, grant_type: 'password' }, 'GW-0032', 'Invalid Token Payload'],
    ['no grant', { ...client }, 'GW-0032', 'Invalid Token Payload'],
    ['no client id', { ...credentials, client_id: '' }, 'GW-0037', 'Missing Client ID'],
    ['no user name', { grant_type: 'client_credentials', ...client }, 'GW-0015', 'Missing username Attribute'],
    ['an empty user name', { ...credentials, username: '' }, 'GW-0036', 'Missing User Name'],
    ['a user name without a company', { ...credentials, username: 'Admin' }, 'GW-0012', 'Missing Tenant Data'],
    ['a company without a user', { ...credentials, username: '@Paystub' }, 'GW-0012', 'Missing Tenant Data'],
    ['no secret', { ...credentials, client_secret: '' }, 'GW-0015', 'Missing client_secret Attribute'],
    ['no refresh token', { grant_type: 'refresh_token', ...client }, 'GW-0015', 'Missing refresh_token Attribute'],
  ] as const)('%s: %s', async (_, form, code, message) => {
    const answer = await send('POST', token, form === undefined ? {} : { form });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError(code, message));
  });

  test.each([
    ['not name=value', 'client_credentials', 'GW-0032', 'Invalid Token Payload'],
    ['a client id twice', `${new URLSearchParams(credentials)}&client_id=x`, 'GW-0038', 'Multiple Client IDs'],
    ['a user name twice', `${new URLSearchParams(credentials)}&username=x`, 'GW-0039', 'Multiple Usernames'],
  ])('a form with %s: %s', async (_, raw, code, message) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await send('POST', token, { raw, headers });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError(code, message));
  });

  test.each(['{', '{"grant_type": 5}', '[]'])('the JSON %s is no token payload', async (raw) => {
    const answer = await send('POST', token, { raw, headers: { 'Content-Type': 'application/json' } });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError('GW-0032', 'Invalid Token Payload'));
  });

  test('an unknown endpoint of /oauth2', async () => {
    const answer = await send('POST', `${base}/oauth2/tokens`, { form: credentials });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError('GW-0033', 'Invalid Token Endpoint'));
  });

  test.each([{ client_id: 'other' }, { client_secret: 'other' }])(
    'with a wrong client %j: REST-1216',
    async (wrong) => {
      const answer = await send('POST', token, { form: { ...credentials, ...wrong } });
      expect(answer.status).toBe(401);
      expect(errorIn(answer.body)).toMatchObject({
        errorId: 'REST-1216',
        message: 'The Client ID, Client Secret, and/or 3rd Party Application are incorrect',
      });
    },
  );

  test.each(['admin@Paystub', 'Other@Paystub', 'Admin @Paystub'])(
    '%s is nobody: names are compared exactly',
    async (username) => {
      const answer = await send('POST', token, { form: { ...credentials, username } });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ error: 'invalid_grant', error_description: expect.any(String) });
    },
  );

  test.each(['Admin@paystub', 'Admin@Other', 'Admin@Paystub@Other'])(
    '%s is of a company that there is not',
    async (username) => {
      const answer = await send('POST', token, { form: { ...credentials, username } });
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual(gatewayError('GW-0011', 'Invalid Request'));
    },
  );

  test('the statuses and texts that are not pinned down can be chosen', async () => {
    const other = await startIntacct({
      settings: {
        choices: {
          'intacct.token.username-format': 'text',
          'intacct.token.client-incorrect': 'bad-request',
          'intacct.token.invalid-grant': 'bad-request',
        },
      },
    });
    const ask = other.sandbox();
    const noCompany = await ask('POST', token, { form: { ...credentials, username: 'Admin' } });
    expect(noCompany.status).toBe(400);
    expect(noCompany.text).toContain('The username format is invalid (expected user@company)');
    expect((await ask('POST', token, { form: { ...credentials, client_secret: 'x' } })).status).toBe(400);
    expect((await ask('POST', token, { form: { ...credentials, username: 'Other@Paystub' } })).status).toBe(400);
  });
});

describe('a token of an API call', () => {
  test('lives for twelve hours of the sandbox', async () => {
    const { body } = await send('POST', token, { form: credentials });
    paystub.clock.advance(43_199);
    expect((await send('GET', positions, bearer(body.access_token))).status).toBe(200);
    paystub.clock.advance(1);
    const answer = await send('GET', positions, bearer(body.access_token));
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual(gatewayError('GW-0040', 'Expired token'));
  });

  test.each(['nonsense', 'Basic YTpi', 'Bearer', 'Bearer '])('%j is no bearer token', async (Authorization) => {
    const answer = await send('GET', positions, { headers: { Authorization } });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual(gatewayError('GW-0034', 'Invalid Authorization Header'));
  });

  test.each(['Bearer nonsense', 'Bearer a.b.c', 'Bearer e30.e30'])('%j cannot be decoded', async (Authorization) => {
    const answer = await send('GET', positions, { headers: { Authorization } });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError('GW-0031', 'Invalid Token'));
  });

  const foreign = 'Bearer e30.e30.c2ln';

  test('that was never given out is not valid', async () => {
    const answer = await send('GET', positions, { headers: { Authorization: foreign } });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({
      'ia::error': {
        code: 'tokenInvalid',
        message: 'Token is not valid',
        errorId: 'REST-2102',
        additionalInfo: { messageId: 'IA.TOKEN_IS_INVALID', placeholders: {}, propertySet: {} },
        supportId,
      },
    });
  });

  test('has been refused with 400 and in a bare error, too', async () => {
    const choices = { 'intacct.token.not-valid': 'bad-request', 'intacct.token.error-member': 'error' };
    const other = await startIntacct({ settings: { choices } });
    const answer = await other.sandbox()('GET', positions, { headers: { Authorization: foreign } });
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body)).toEqual(['error']);
    expect(answer.body.error).toMatchObject({ errorId: 'REST-2102' });
  });

  test('or as REST-1206', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.token.not-valid': 'rest-1206' } } });
    const answer = await other.sandbox()('GET', positions, { headers: { Authorization: foreign } });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ errorId: 'REST-1206', message: 'The token is not valid' });
  });

  test('is looked at before the payload', async () => {
    expect(
      (await send('POST', positions, { raw: '{', headers: { Authorization: 'x', 'Content-Type': 'text/xml' } })).status,
    ).toBe(401);
  });

  test('of another kind opens nothing', async () => {
    const { body } = await send('POST', token, { form: credentials });
    expect((await send('GET', positions, bearer(body.refresh_token))).status).toBe(400);
    const answer = await send('POST', token, {
      form: { grant_type: 'refresh_token', ...client, refresh_token: body.access_token },
    });
    expect(answer.body.error).toBe('invalid_grant');
  });
});

describe('auth modes', () => {
  test.each([
    ['off', undefined, 200],
    ['off', 'nonsense', 200],
    ['lenient', undefined, 200],
    ['lenient', 'nonsense', 401],
    ['strict', undefined, 401],
    ['strict', 'nonsense', 401],
  ] as const)('%s, authorization %j: %i', async (auth, authorization, status) => {
    const server = await startIntacct({ settings: { auth } });
    const headers = authorization === undefined ? {} : { Authorization: authorization };
    expect((await server.sandbox()('GET', positions, { headers })).status).toBe(status);
  });
});

describe('a refresh', () => {
  const refresh = (refresh_token: string) =>
    send('POST', token, { form: { grant_type: 'refresh_token', ...client, refresh_token } });

  test('gives a new pair; the old refresh token ends, the old access token does not', async () => {
    const { body: first } = await send('POST', token, { form: credentials });
    const { status, body: second } = await refresh(first.refresh_token);
    expect(status).toBe(200);
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    for (const { access_token } of [first, second])
      expect((await send('GET', positions, bearer(access_token))).status).toBe(200);
    expect((await refresh(first.refresh_token)).body.error).toBe('invalid_grant');
    expect((await refresh(second.refresh_token)).status).toBe(200);
  });

  test('keeps the refresh token where that was chosen', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.token.refresh': 'keeps' } } });
    const ask = other.sandbox();
    const { body: first } = await ask('POST', token, { form: credentials });
    for (const _ of [1, 2]) {
      const answer = await ask('POST', token, {
        form: { grant_type: 'refresh_token', ...client, refresh_token: first.refresh_token },
      });
      expect(answer.status).toBe(200);
      expect(answer.body.refresh_token).toBe(first.refresh_token);
    }
  });

  test('outlives the access token', async () => {
    const { body } = await send('POST', token, { form: credentials });
    paystub.clock.advance(43_201);
    expect((await refresh(body.refresh_token)).status).toBe(200);
  });
});

describe('a revoke', () => {
  test('ends every token of that user and no other', async () => {
    const { body: first } = await send('POST', token, { form: credentials });
    const { body: second } = await send('POST', token, { form: credentials });
    const viewer = await signIn(send, 'Viewer@Paystub');
    const answer = await send('POST', `${base}/oauth2/revoke`, { form: { ...client, token: first.refresh_token } });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('{"revoked":true}');
    for (const { access_token } of [first, second]) {
      expect((await send('GET', positions, bearer(access_token))).body['ia::error'].errorId).toBe('REST-2102');
    }
    expect((await send('GET', positions, { headers: viewer })).status).toBe(200);
  });

  test('needs the client and the token', async () => {
    const revoke = (form: Record<string, string>) => send('POST', `${base}/oauth2/revoke`, { form });
    expect((await revoke({ token: 'x' })).body).toEqual(gatewayError('GW-0037', 'Missing Client ID'));
    expect(errorIn((await revoke({ ...client, client_secret: 'x', token: 'x' })).body).errorId).toBe('REST-1216');
    expect((await revoke(client)).body).toEqual(gatewayError('GW-0015', 'Missing token Attribute'));
  });
});

describe('permissions', () => {
  const json = { id: 'A', name: 'A' };
  const operations: readonly (readonly [string, string, object])[] = [
    ['GET', positions, {}],
    ['GET', `${positions}/1`, {}],
    ['POST', positions, { json }],
    ['PATCH', `${positions}/1`, { json: { name: 'B' } }],
    ['DELETE', `${positions}/1`, {}],
    ['POST', queryService, { json: { object: 'employee-position', fields: ['key'] } }],
  ];

  test.each([
    ['Admin@Paystub', [200, 200, 201, 200, 204, 200]],
    ['Viewer@Paystub', [200, 200, 403, 403, 403, 200]],
    ['Editor@Paystub', [200, 200, 201, 200, 403, 200]],
    ['Nobody@Paystub', [403, 403, 403, 403, 403, 403]],
  ])('of %s: %j', async (username, expected) => {
    const headers = await signIn(send, username);
    const statuses: number[] = [];
    for (const [method, path, how] of operations) {
      const answer = await send(method, path, { headers, ...how });
      statuses.push(answer.status);
      if (answer.status === 403) expect(errorIn(answer.body).code).toBe('unauthorizedUser');
    }
    expect(statuses).toEqual(expected);
  });

  test('are looked at after the schema and before existence', async () => {
    const headers = await signIn(send, 'Nobody@Paystub');
    expect((await send('POST', positions, { headers, json: {} })).status).toBe(400);
    expect((await send('GET', `${positions}/999`, { headers })).status).toBe(403);
  });

  test('a query needs none where that was chosen', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.query.permission': 'none' } } });
    const ask = other.sandbox();
    const headers = await signIn(ask, 'Nobody@Paystub');
    expect(
      (await ask('POST', queryService, { headers, json: { object: 'employee-position', fields: ['key'] } })).status,
    ).toBe(200);
  });

  test('the user of the token is who creates and modifies', async () => {
    const headers = await signIn(send, 'Editor@Paystub');
    const auditOf = async (key: string) => (await send('GET', `${positions}/${key}`)).body['ia::result'].audit;
    await send('POST', positions, { headers, json });
    expect(await auditOf('8')).toMatchObject({ createdBy: '4', modifiedBy: '4' });
    await send('PATCH', `${positions}/1`, { headers, json: { name: 'B' } });
    expect(await auditOf('1')).toMatchObject({ createdBy: '1', modifiedBy: '4' });
  });
});

test('nothing went wrong inside', () => {
  expect(paystub.reports).toEqual([]);
});
