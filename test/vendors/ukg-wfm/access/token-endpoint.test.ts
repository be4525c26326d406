import { createHmac, createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { askForToken, startUkg, terms, tokenUrl } from '../ukg.ts';

const paystub = await startUkg();
const read = (client: Client, authorization: string) =>
  client('GET', `${terms}/100`, { headers: { Authorization: authorization } });
const refresh = (client: Client, token: string) =>
  askForToken(client, { grant_type: 'refresh_token', refresh_token: token, username: '', password: '' });
const revoke = (client: Client, token: string) =>
  client('POST', '/ukg/api/authentication/token/revoke', {
    form: { token, client_id: 'paystub-client', client_secret: 'paystub-client-secret' },
  });

describe('the token endpoint', () => {
  test('a password grant answers its members in the order of the vendor', async () => {
    const answer = await askForToken(paystub.client());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(Object.keys(answer.body)).toEqual([
      'access_token',
      'refresh_token',
      'scope',
      'id_token',
      'token_type',
      'expires_in',
    ]);
    expect(answer.body).toMatchObject({
      scope: 'givenName mail nonce openid profile sn uid',
      token_type: 'Bearer',
      expires_in: 1799,
    });
  });

  test('a token request may have its fields in the query', async () => {
    const fields = new URLSearchParams({
      username: 'apiuser',
      password: 'paystub-password',
      client_id: 'paystub-client',
      client_secret: 'paystub-client-secret',
      grant_type: 'password',
    });
    expect((await paystub.client()('POST', `${tokenUrl}?${fields}`)).status).toBe(200);
  });

  const partsOf = (idToken: string) => {
    const [header = '', claims = '', signature = ''] = idToken.split('.');
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    return { header: read(header), claims: read(claims), signed: `${header}.${claims}`, signature };
  };

  // OpenID Connect Core: RS256 is the default algorithm of an ID token.
  test('the id_token is a JWT signed by RS256', async () => {
    const { body } = await askForToken(paystub.client());
    const { header, claims, signed, signature } = partsOf(body.id_token);
    expect(header).toEqual({ typ: 'JWT', alg: 'RS256' });
    expect(claims).toMatchObject({ sub: 'apiuser', aud: 'paystub-client', iat: 1768471200, exp: 1768471200 + 1799 });
    // OpenID Connect Discovery 1.0: the issuer says where its keys are.
    const issuer = new URL(claims.iss).pathname;
    const { body: configuration } = await paystub.client()('GET', `${issuer}/.well-known/openid-configuration`);
    expect(configuration.issuer).toBe(claims.iss);
    const { body: published } = await paystub.client()('GET', new URL(configuration.jwks_uri).pathname);
    expect(Object.keys(published.keys[0])).toEqual(['kty', 'use', 'alg', 'n', 'e']);
    const key = createPublicKey({ key: published.keys[0], format: 'jwk' });
    expect(verify('sha256', Buffer.from(signed), key, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  test('the id_token is signed with the client secret where that is chosen', async () => {
    const client = (await startUkg({ settings: { choices: { 'ukg.token.id-token': 'hs256' } } })).client();
    const { header, signed, signature } = partsOf((await askForToken(client)).body.id_token);
    expect(header).toEqual({ typ: 'JWT', alg: 'HS256' });
    expect(signature).toBe(createHmac('sha256', 'paystub-client-secret').update(signed).digest('base64url'));
  });

  test.each([
    [{ password: 'wrong' }, 401, 'invalid_grant'],
    [{ username: 'nobody' }, 401, 'invalid_grant'],
    [{ client_id: 'other' }, 401, 'invalid_client'],
    [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ grant_type: 'magic' }, 400, 'unsupported_grant_type'],
    [{ grant_type: 'authorization_code', code: 'x' }, 400, 'invalid_grant'],
    [{ grant_type: 'refresh_token', refresh_token: 'unknown' }, 400, 'invalid_grant'],
    [{ grant_type: 'refresh_token' }, 400, 'invalid_grant'],
  ])('a token request with %j is refused', async (fields: Record<string, string>, status, error) => {
    const answer = await askForToken(paystub.client(), fields);
    expect([answer.status, answer.body.error]).toEqual([status, error]);
    expect(Object.keys(answer.body)).toEqual(['error', 'error_description']);
  });

  test('a token request without a grant type is refused', async () => {
    const answer = await paystub.client()('POST', tokenUrl);
    expect([answer.status, answer.body.error]).toEqual([400, 'invalid_request']);
  });

  test('a token request that is not UTF-8 is refused in the shape of RFC 6749', async () => {
    const raw = new Uint8Array([0x67, 0xff]);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await paystub.client()('POST', tokenUrl, { raw, headers });
    expect([answer.status, answer.body.error]).toEqual([400, 'invalid_request']);
  });

  test('a token request as JSON is refused', async () => {
    const answer = await paystub.client()('POST', tokenUrl, { json: { grant_type: 'password' } });
    expect(answer.status).toBe(415);
  });
});

describe('a refresh token', () => {
  test('a refresh answers a new access token and no refresh token, each time', async () => {
    const client = paystub.client();
    const { body } = await askForToken(client);
    for (const _ of [1, 2]) {
      const answer = await refresh(client, body.refresh_token);
      expect(answer.status).toBe(200);
      expect(Object.keys(answer.body)).toEqual(['access_token', 'scope', 'id_token', 'token_type', 'expires_in']);
      expect(answer.body.access_token).not.toBe(body.access_token);
      expect((await read(client, answer.body.access_token)).status).toBe(200);
    }
  });

  test('a refresh token works for 7 days', async () => {
    const { client: open, clock } = await startUkg();
    const client = open();
    const { body } = await askForToken(client);
    clock.advance(7 * 24 * 3600 - 1);
    expect((await refresh(client, body.refresh_token)).status).toBe(200);
    clock.advance(1);
    expect((await refresh(client, body.refresh_token)).status).toBe(400);
  });
});

describe('a revocation of a token', () => {
  test('revoking an access token leaves the refresh token valid', async () => {
    const client = paystub.client();
    const { body } = await askForToken(client);
    const answer = await revoke(client, body.access_token);
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect((await read(client, body.access_token)).status).toBe(401);
    expect((await refresh(client, body.refresh_token)).status).toBe(200);
  });

  test('revoking a refresh token ends the access tokens that were made with it', async () => {
    const client = paystub.client();
    const { body } = await askForToken(client);
    const second = await refresh(client, body.refresh_token);
    await revoke(client, body.refresh_token);
    expect((await refresh(client, body.refresh_token)).status).toBe(400);
    expect((await read(client, body.access_token)).status).toBe(401);
    expect((await read(client, second.body.access_token)).status).toBe(401);
  });

  test('a revocation without the client or without a token is refused', async () => {
    const client = paystub.client();
    expect((await client('POST', '/ukg/api/authentication/token/revoke', { form: { token: 'x' } })).status).toBe(401);
    const noToken = await client('POST', '/ukg/api/authentication/token/revoke', {
      form: { client_id: 'paystub-client', client_secret: 'paystub-client-secret' },
    });
    expect(noToken.status).toBe(400);
  });
});

test('no token is stored in clear', async () => {
  const client = paystub.sandbox('clear');
  const { body } = await askForToken(client);
  await client('POST', '/__admin/snapshots', { json: { name: 'with-token' } });
  const state = await client('GET', '/__admin/snapshots/with-token'); // all that is stored, hidden tables included
  expect(state.status).toBe(200);
  expect(state.text).toContain('ukg-wfm/token');
  expect(state.text).not.toContain(body.access_token);
  expect(state.text).not.toContain(body.refresh_token);
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
