import { describe, expect, test } from 'vitest';
import type { Client } from '../../helpers/paystub.ts';
import { askForToken, startUkg, terms } from './ukg.ts';

const paystub = await startUkg();
const realm = 'http://auth0.com/oauth/grant-type/password-realm';
const client_ = { client_id: 'paystub-client', client_secret: 'paystub-client-secret' };
const audience = 'https://wfm.ukg.net/api';
const user = { username: 'apiuser', password: 'paystub-password', realm: 'tenant' };

const ask = (client: Client, fields: Record<string, string>) =>
  client('POST', '/ukg/oauth/token', { form: { ...client_, ...fields } });
const read = (client: Client, token: string) =>
  client('GET', `${terms}/100`, { headers: { Authorization: `Bearer ${token}` } });

describe('UKG Authentication', () => {
  test.each([
    ['client credentials', { grant_type: 'client_credentials', audience, organization: 'org_1' }],
    ['the password realm grant', { grant_type: realm, audience, ...user }],
  ])('gives a token for %s', async (_, fields) => {
    const client = paystub.client();
    const answer = await ask(client, fields);
    expect([answer.status, answer.body.token_type, answer.body.refresh_token]).toEqual([200, 'Bearer', undefined]);
    expect((await read(client, answer.body.access_token)).status).toBe(200);
  });

  test('takes its fields as JSON too', async () => {
    const fields = { ...client_, grant_type: 'client_credentials', audience };
    expect((await paystub.client()('POST', '/ukg/oauth/token', { json: fields })).status).toBe(200);
  });

  test('a refresh token of offline_access lives 24 hours', async () => {
    const { client: open, clock } = await startUkg();
    const client = open();
    const { body } = await ask(client, { grant_type: realm, audience, ...user, scope: 'openid offline_access' });
    expect(body.scope).toBe('openid offline_access');
    const refresh = () => ask(client, { grant_type: 'refresh_token', refresh_token: body.refresh_token });
    clock.advance(24 * 3600 - 1);
    const second = await refresh();
    expect((await read(client, second.body.access_token)).status).toBe(200);
    clock.advance(1);
    expect((await refresh()).status).toBe(400);
  });

  test.each([
    [{ grant_type: 'client_credentials', audience: 'https://elsewhere' }, 400, 'invalid_request'],
    [{ grant_type: 'client_credentials' }, 400, 'invalid_request'],
    [{ grant_type: 'client_credentials', audience, client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ grant_type: realm, audience, ...user, password: 'wrong' }, 401, 'invalid_grant'],
    [{ grant_type: 'refresh_token', refresh_token: 'unknown' }, 400, 'invalid_grant'],
    [{ grant_type: 'authorization_code', code: 'x' }, 400, 'invalid_grant'],
    [{ grant_type: 'magic' }, 400, 'unsupported_grant_type'],
    [{}, 400, 'invalid_request'],
  ])('refuses %j', async (fields: Record<string, string>, status, error) => {
    const answer = await ask(paystub.client(), fields);
    expect([answer.status, answer.body.error]).toEqual([status, error]);
  });
});

describe('rate limits', () => {
  const calls = async (client: Client, count: number) => {
    const statuses = new Map<number, number>();
    for (let i = 0; i < count; i += 1) {
      const { status } = await client('GET', `${terms}/100`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    return Object.fromEntries(statuses);
  };

  test('are none where none is chosen', async () => {
    const { client } = await startUkg({ settings: { limits: 'real' } });
    expect(await calls(client(), 310)).toEqual({ 200: 310 });
  });

  test('answer 429 with Retry-After where one is chosen', async () => {
    const choices = { 'ukg.limits.rate': 'three-hundred' };
    const { client: open, clock } = await startUkg({ settings: { limits: 'real', choices } });
    const client = open();
    expect(await calls(client, 301)).toEqual({ 200: 300, 429: 1 });
    const answer = await client('GET', `${terms}/100`);
    expect([answer.headers.get('retry-after'), answer.body.errorCode]).toEqual(['60', 'PAYSTUB-TOO-MANY-REQUESTS']);
    clock.advance(60);
    expect((await client('GET', `${terms}/100`)).status).toBe(200);
  });
});

describe('failures that a test orders', () => {
  const order = async (client: Client, status: number) => {
    const fault = { match: { vendor: 'ukg-wfm' }, effect: { kind: 'status', status, retryAfter: 7 } };
    expect((await client('POST', '/__admin/faults', { json: fault })).status).toBe(201);
  };

  test('a spike of token requests has the body of the release notes', async () => {
    const client = paystub.sandbox('spike');
    await order(client, 503);
    const answer = await askForToken(client);
    expect([answer.status, answer.headers.get('retry-after'), answer.text]).toEqual([
      503,
      '7',
      JSON.stringify({
        errorCode: 'GTW-ERROR-012',
        message:
          'The request was rejected due to a spike in requests for access tokens. Resubmit your request after a brief wait.',
      }),
    ]);
  });

  test.each([429, 500, 503, 504])('%i is in the standard shape', async (status) => {
    const client = paystub.sandbox(`status-${status}`);
    await order(client, status);
    const answer = await client('GET', `${terms}/100`);
    expect([answer.status, answer.headers.get('retry-after'), Object.keys(answer.body)]).toEqual([
      status,
      '7',
      ['errorCode', 'message'],
    ]);
  });

  test.each([400, 401])('%i of a token request is in the shape of RFC 6749', async (status) => {
    const client = paystub.sandbox(`token-${status}`);
    await order(client, status);
    const answer = await askForToken(client);
    expect([answer.status, Object.keys(answer.body)]).toEqual([status, ['error', 'error_description']]);
  });
});

test('nothing went wrong inside', () => expect(paystub.reports).toEqual([]));
