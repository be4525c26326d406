import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, gatewayError, positions, signIn, startIntacct } from '../intacct.ts';

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

describe('authorize', () => {
  test('is a page with a form that sends everything back', async () => {
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

  test('sends the browser back with a code and the state', async () => {
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

  test('or with the denial', async () => {
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
  ])('refuses %s on the spot', async (_, wrong) => {
    const answer = await authorize({ ...request, ...wrong });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: 'invalid_request' });
  });

  test('refuses an unknown client, and none', async () => {
    expect(errorIn((await authorize({ ...request, client_id: 'x' })).body)).toMatchObject({ errorId: 'REST-1216' });
    expect((await authorize({ ...request, client_id: '' })).body).toEqual(gatewayError('GW-0037', 'Missing Client ID'));
  });

  test('takes the address of a mobile application', async () => {
    const answer = await authorize({ ...request, redirect_uri: 'com.example.app:/done', ...allow });
    expect(answer.headers.get('location')).toMatch(/^com\.example\.app:\/done\?code=/);
  });
});

describe('a code', () => {
  test('is good for one token', async () => {
    const code = await codeFor();
    const answer = await exchange({ code, client_secret: client.client_secret });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body)).toEqual(['token_type', 'access_token', 'refresh_token', 'expires_in']);
    expect(answer.body.expires_in).toBe(43_200);
    const headers = { Authorization: `Bearer ${answer.body.access_token}` };
    expect((await send('GET', positions, { headers })).status).toBe(200);
    expect((await exchange({ code, client_secret: client.client_secret })).body.error).toBe('invalid_grant');
  });

  test('without offline_access brings no refresh token', async () => {
    const code = await codeFor({ ...request, scope: '' });
    const answer = await exchange({ code, client_secret: client.client_secret });
    expect(Object.keys(answer.body)).toEqual(['token_type', 'access_token', 'expires_in']);
  });

  test('of a challenge needs its verifier, and then no secret', async () => {
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
  ])('with %s is invalid', async (_, wrong) => {
    const answer = await exchange({ code: await codeFor(), client_secret: client.client_secret, ...wrong });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ error: 'invalid_grant', error_description: expect.any(String) });
  });

  test('lives for ten minutes', async () => {
    const code = await codeFor();
    paystub.clock.advance(600);
    expect((await exchange({ code, client_secret: client.client_secret })).body.error).toBe('invalid_grant');
  });

  test('needs the secret, the code and the address', async () => {
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

  test('leaves it where that was chosen', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.token.second-authorization': 'stays' } } });
    send = other.sandbox();
    const first = await exchange({ code: await codeFor(), client_secret: client.client_secret });
    await exchange({ code: await codeFor(), client_secret: client.client_secret });
    expect((await refresh(send, first.body.refresh_token)).status).toBe(200);
  });
});

describe('introspection', () => {
  const introspect = (token: string, headers: Record<string, string>) =>
    send('POST', `${base}/oauth2/introspect`, { form: { token }, headers });
  const basic = {
    Authorization: `Basic ${Buffer.from(`${client.client_id}:${client.client_secret}`).toString('base64')}`,
  };

  test('tells whose a token is', async () => {
    const headers = await signIn(send, 'Viewer@Paystub|HQ');
    const token = headers.Authorization.slice('Bearer '.length);
    for (const caller of [basic, headers]) {
      const answer = await introspect(token, caller);
      expect(answer.status).toBe(200);
      const iat = Date.parse(start) / 1000;
      expect(answer.text).toBe(
        JSON.stringify({
          active: true,
          token_type: 'bearer',
          client_id: client.client_id,
          user_id: 'Viewer',
          cny_id: 'Paystub',
          exp: iat + 43_200,
          iat,
          company_key: '1',
          entity_id: 'HQ',
          entity_key: '1',
          user_key: '2',
          ai_enabled: false,
        }),
      );
    }
  });

  test('says no more of one that is not active', async () => {
    const { Authorization } = await signIn(send, 'Viewer@Paystub');
    paystub.clock.advance(43_200);
    expect((await introspect(Authorization.slice('Bearer '.length), basic)).text).toBe('{"active":false}');
    expect((await introspect('x', basic)).text).toBe('{"active":false}');
  });

  test('needs a caller that is known', async () => {
    const wrong = { Authorization: `Basic ${Buffer.from('x:y').toString('base64')}` };
    expect((await introspect('x', wrong)).status).toBe(401);
    expect((await introspect('x', { Authorization: 'Bearer x' })).body).toEqual(
      gatewayError('GW-0034', 'Invalid Authorization Header'),
    );
    expect((await introspect('', basic)).body).toEqual(gatewayError('GW-0015', 'Missing token Attribute'));
    const strict = await startIntacct({ settings: { auth: 'strict' } });
    expect((await strict.sandbox()('POST', `${base}/oauth2/introspect`, { form: { token: 'x' } })).status).toBe(401);
  });
});

describe('a session id', () => {
  const tokenFor = (session_id: string) =>
    send('POST', `${base}/oauth2/token`, { form: { grant_type: 'client_credentials', ...client, session_id } });

  test('stands for its user at the token endpoint for six hours', async () => {
    const headers = await signIn(send, 'Viewer@Paystub');
    const answer = await send('GET', `${base}/services/core/session/id`, { headers });
    expect(answer.status).toBe(200);
    const { sessionId } = answer.body['ia::result'];
    expect(answer.text).toBe(
      JSON.stringify({
        'ia::result': { sessionId, expiresIn: 21_600 },
        'ia::meta': { totalCount: 1, totalSuccess: 1, totalError: 0 },
      }),
    );
    const { status, body } = await tokenFor(sessionId);
    expect(status).toBe(200);
    const asViewer = { Authorization: `Bearer ${body.access_token}` };
    expect((await send('DELETE', `${positions}/1`, { headers: asViewer })).status).toBe(403);
    paystub.clock.advance(21_600);
    expect((await tokenFor(sessionId)).body.error).toBe('invalid_grant');
    expect((await tokenFor('x')).body.error).toBe('invalid_grant');
  });
});

test('nothing went wrong inside', () => {
  expect(paystub.reports).toEqual([]);
});
