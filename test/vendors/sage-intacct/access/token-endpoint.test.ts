import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, gatewayError, positions, rulesOf, signIn, startIntacct } from '../intacct.ts';

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
  ])('sent as %s give a token', async (_, how) => {
    const answer = await send('POST', token, how);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(Object.keys(answer.body)).toEqual(['token_type', 'access_token', 'refresh_token', 'expires_in']);
    expect(answer.body).toMatchObject({ token_type: 'Bearer', expires_in: 43_200 });
    expect((await send('GET', positions, bearer(answer.body.access_token))).status).toBe(200);
  });

  test('give a JWT that names the user and the company', async () => {
    const { body } = await send('POST', token, { form: credentials });
    const [head, payload, signature] = body.access_token.split('.');
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(read(head)).toMatchObject({ typ: 'JWT' });
    const now = Date.parse(start) / 1000;
    expect(read(payload)).toMatchObject({ sub: 'Admin@Paystub', iat: now, exp: now + 43_200 });
    expect(signature).toMatch(/^[\w-]{43}$/);
  });

  test('may name an entity', async () => {
    const answer = await send('POST', token, { form: { ...credentials, username: 'Admin@Paystub|HQ' } });
    expect(answer.status).toBe(200);
  });

  test('ignore entity_id, or take it where that variant is chosen', async () => {
    const ask = (to: Client, entity_id: string) => to('POST', token, { form: { ...credentials, entity_id } });
    const entityIn = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()).entityId;
    const ignoring = await ask(send, 'MOON');
    expect([ignoring.status, entityIn(ignoring.body.access_token)]).toEqual([200, null]);
    expect(rulesOf(ignoring)).toContain('intacct.token.entity-member');
    const choices = { 'intacct.token.entity-member': 'taken' };
    const taking = (await startIntacct({ settings: { choices } })).sandbox();
    expect(entityIn((await ask(taking, 'HQ')).body.access_token)).toBe('HQ');
    expect((await ask(taking, 'MOON')).status).toBe(401);
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
  ] as const)('with %s are refused with %s', async (_, form, code, message) => {
    const answer = await send('POST', token, form === undefined ? {} : { form });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError(code, message));
  });

  test.each([
    ['no name=value', 'client_credentials', 'GW-0032', 'Invalid Token Payload'],
    ['a client id twice', `${new URLSearchParams(credentials)}&client_id=x`, 'GW-0038', 'Multiple Client IDs'],
    ['a user name twice', `${new URLSearchParams(credentials)}&username=x`, 'GW-0039', 'Multiple Usernames'],
  ])('in a form with %s are refused', async (_, raw, code, message) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await send('POST', token, { raw, headers });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError(code, message));
  });

  test.each(['{', '{"grant_type": 5}', '[]'])('in the JSON %s are refused as an invalid payload', async (raw) => {
    const answer = await send('POST', token, { raw, headers: { 'Content-Type': 'application/json' } });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError('GW-0032', 'Invalid Token Payload'));
  });

  test('at an unknown endpoint of /oauth2 are refused with GW-0033', async () => {
    const answer = await send('POST', `${base}/oauth2/tokens`, { form: credentials });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(gatewayError('GW-0033', 'Invalid Token Endpoint'));
  });

  test.each([{ client_id: 'other' }, { client_secret: 'other' }])(
    'with the wrong client %j are refused with REST-1216',
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
    'of the unknown user %s are refused, since names are compared exactly',
    async (username) => {
      const answer = await send('POST', token, { form: { ...credentials, username } });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ error: 'invalid_grant', error_description: expect.any(String) });
    },
  );

  test.each(['Admin@paystub', 'Admin@Other', 'Admin@Paystub@Other'])(
    'of the unknown company in %s are refused',
    async (username) => {
      const answer = await send('POST', token, { form: { ...credentials, username } });
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual(gatewayError('GW-0011', 'Invalid Request'));
    },
  );

  test('are refused with the status and text of the chosen variant', async () => {
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

describe('a refresh of a token', () => {
  const refresh = (refresh_token: string) =>
    send('POST', token, { form: { grant_type: 'refresh_token', ...client, refresh_token } });

  test('gives new tokens and ends the old refresh token, but not the old access token', async () => {
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

  test('keeps the refresh token where that variant is chosen', async () => {
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

  test('works after the access token has expired', async () => {
    const { body } = await send('POST', token, { form: credentials });
    paystub.clock.advance(43_201);
    expect((await refresh(body.refresh_token)).status).toBe(200);
  });
});

describe('a revoke of a token', () => {
  test('ends every token of that user and of no other user', async () => {
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

  test('requires the client and the token', async () => {
    const revoke = (form: Record<string, string>) => send('POST', `${base}/oauth2/revoke`, { form });
    expect((await revoke({ token: 'x' })).body).toEqual(gatewayError('GW-0037', 'Missing Client ID'));
    expect(errorIn((await revoke({ ...client, client_secret: 'x', token: 'x' })).body).errorId).toBe('REST-1216');
    expect((await revoke(client)).body).toEqual(gatewayError('GW-0015', 'Missing token Attribute'));
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
