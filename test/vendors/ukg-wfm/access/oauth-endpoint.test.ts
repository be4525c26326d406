import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { startUkg, terms } from '../ukg.ts';

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
  ])('UKG Authentication answers a token for %s', async (_, fields) => {
    const client = paystub.client();
    const answer = await ask(client, fields);
    expect([answer.status, answer.body.token_type, answer.body.refresh_token]).toEqual([200, 'Bearer', undefined]);
    expect((await read(client, answer.body.access_token)).status).toBe(200);
  });

  test('UKG Authentication takes its fields as JSON too', async () => {
    const fields = { ...client_, grant_type: 'client_credentials', audience };
    expect((await paystub.client()('POST', '/ukg/oauth/token', { json: fields })).status).toBe(200);
  });

  test('a refresh token of the scope offline_access lives 24 hours', async () => {
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
  ])('UKG Authentication refuses %j', async (fields: Record<string, string>, status, error) => {
    const answer = await ask(paystub.client(), fields);
    expect([answer.status, answer.body.error]).toEqual([status, error]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
