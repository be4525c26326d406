import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, gatewayError, positions, startIntacct } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';
const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const client = { client_id: 'paystub.app.sage.com', client_secret: 'paystub-client-secret' };
const request = {
  response_type: 'code',
  client_id: client.client_id,
  redirect_uri: 'https://app.example/callback?from=intacct',
  state: 'xyz',
  scope: 'offline_access',
};
const authorize = (parameters: Record<string, string>) =>
  send('GET', `${base}/oauth2/authorize?${new URLSearchParams(parameters)}`);
const allow = { username: 'Admin@Paystub', decision: 'allow' };
const codeFor = async (parameters: Record<string, string> = request) => {
  const answer = await authorize({ ...parameters, ...allow });
  expect(answer.status).toBe(302);
  return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
};
const exchange = (more: Record<string, string>) =>
  send('POST', `${base}/oauth2/token`, {
    form: {
      grant_type: 'authorization_code',
      redirect_uri: request.redirect_uri,
      client_id: client.client_id,
      ...more,
    },
  });

describe('the authorize endpoint', () => {
  test('answers with a page whose form sends all parameters back', async () => {
    const answer = await authorize({ ...request, state: '"><b>' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.text).toMatch(/^<!doctype html>/);
    expect(answer.text).toContain(
      '<input type="hidden" name="redirect_uri" value="https://app.example/callback?from=intacct">',
    );
    expect(answer.text).toContain('value="&quot;&gt;&lt;b&gt;"');
    expect(answer.text).toContain('<option>Admin@Paystub</option>');
  });

  test('redirects the browser with a code and the state', async () => {
    const answer = await authorize({ ...request, ...allow });
    expect(answer.status).toBe(302);
    const url = new URL(answer.headers.get('location') ?? '');
    expect(url.origin + url.pathname).toBe('https://app.example/callback');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      from: 'intacct',
      code: expect.stringMatching(/^[\w-]{40}$/),
      state: 'xyz',
    });
  });

  test('redirects the browser with access_denied where the user denies', async () => {
    const answer = await authorize({ ...request, decision: 'deny' });
    expect(answer.headers.get('location')).toBe(
      'https://app.example/callback?from=intacct&error=access_denied&state=xyz',
    );
  });

  test.each([
    ['an http address', { redirect_uri: 'http://app.example/callback' }],
    ['a script', { redirect_uri: 'javascript:alert(1)' }],
    ['no address', { redirect_uri: 'callback' }],
    ['another type', { response_type: 'token' }],
    ['a plain challenge', { code_challenge: 'x', code_challenge_method: 'plain' }],
    ['an unknown user', { username: 'Other@Paystub', decision: 'allow' }],
  ])('refuses a request with %s with 400', async (_, wrong) => {
    const answer = await authorize({ ...request, ...wrong });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: 'invalid_request' });
  });

  test('refuses an unknown client and a missing one', async () => {
    expect(errorIn((await authorize({ ...request, client_id: 'x' })).body)).toMatchObject({ errorId: 'REST-1216' });
    expect((await authorize({ ...request, client_id: '' })).body).toEqual(gatewayError('GW-0037', 'Missing Client ID'));
  });

  test('accepts a redirect address of a mobile application', async () => {
    const answer = await authorize({ ...request, redirect_uri: 'com.example.app:/done', ...allow });
    expect(answer.headers.get('location')).toMatch(/^com\.example\.app:\/done\?code=/);
  });
});

describe('an authorization code', () => {
  test('can be exchanged once', async () => {
    const code = await codeFor();
    const answer = await exchange({ code, client_secret: client.client_secret });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body)).toEqual(['token_type', 'access_token', 'refresh_token', 'expires_in']);
    expect(answer.body.expires_in).toBe(43_200);
    const headers = { Authorization: `Bearer ${answer.body.access_token}` };
    expect((await send('GET', positions, { headers })).status).toBe(200);
    expect((await exchange({ code, client_secret: client.client_secret })).body.error).toBe('invalid_grant');
  });

  test('brings no refresh token unless offline_access was asked for', async () => {
    const code = await codeFor({ ...request, scope: '' });
    const answer = await exchange({ code, client_secret: client.client_secret });
    expect(Object.keys(answer.body)).toEqual(['token_type', 'access_token', 'expires_in']);
  });

  test('with a challenge needs the verifier instead of the client secret', async () => {
    const code_verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const code_challenge = createHash('sha256').update(code_verifier).digest('base64url');
    expect(code_challenge).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'); // RFC 7636, appendix B
    const parameters = { ...request, code_challenge, code_challenge_method: 'S256' };
    const code = await codeFor(parameters);
    expect((await exchange({ code, code_verifier: 'other' })).body.error).toBe('invalid_grant');
    expect((await exchange({ code, client_secret: client.client_secret })).body.error).toBe('invalid_grant');
    expect((await exchange({ code, code_verifier })).status).toBe(200);
  });

  test.each([
    ['an unknown code', { code: 'x' }],
    ['another address', { redirect_uri: 'https://app.example/other' }],
  ])('is refused with %s', async (_, wrong) => {
    const answer = await exchange({ code: await codeFor(), client_secret: client.client_secret, ...wrong });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ error: 'invalid_grant', error_description: expect.any(String) });
  });

  test('expires after ten minutes', async () => {
    const code = await codeFor();
    paystub.clock.advance(600);
    expect((await exchange({ code, client_secret: client.client_secret })).body.error).toBe('invalid_grant');
  });

  test('is refused where the secret, the code or the redirect address is missing', async () => {
    const code = await codeFor();
    expect((await exchange({ code })).body).toEqual(gatewayError('GW-0015', 'Missing client_secret Attribute'));
    expect((await exchange({})).body).toEqual(gatewayError('GW-0015', 'Missing code Attribute'));
    expect((await exchange({ code, redirect_uri: '' })).body).toEqual(
      gatewayError('GW-0015', 'Missing redirect_uri Attribute'),
    );
    expect(errorIn((await exchange({ code, client_secret: 'x' })).body)).toMatchObject({ errorId: 'REST-1216' });
  });
});

describe('a second authorization of one user', () => {
  const refresh = (ask: Client, refresh_token: string) =>
    ask('POST', `${base}/oauth2/token`, { form: { grant_type: 'refresh_token', ...client, refresh_token } });

  test('ends the earlier refresh token', async () => {
    const first = await exchange({ code: await codeFor(), client_secret: client.client_secret });
    const second = await exchange({ code: await codeFor(), client_secret: client.client_secret });
    expect((await refresh(send, first.body.refresh_token)).body.error).toBe('invalid_grant');
    expect((await refresh(send, second.body.refresh_token)).status).toBe(200);
    const headers = { Authorization: `Bearer ${first.body.access_token}` };
    expect((await send('GET', positions, { headers })).status).toBe(200);
  });

  test('keeps the earlier refresh token where that variant is chosen', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.token.second-authorization': 'stays' } } });
    send = other.sandbox();
    const first = await exchange({ code: await codeFor(), client_secret: client.client_secret });
    await exchange({ code: await codeFor(), client_secret: client.client_secret });
    expect((await refresh(send, first.body.refresh_token)).status).toBe(200);
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
