import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { askForToken, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const read = (client: Client, authorization: string) =>
  client('GET', `${terms}/100`, { headers: { Authorization: authorization } });
const refresh = (client: Client, token: string) =>
  askForToken(client, { grant_type: 'refresh_token', refresh_token: token, username: '', password: '' });

describe('an access token', () => {
  test.each(['', 'Bearer ', 'bearer '])('an access token after "%s" is accepted', async (prefix) => {
    const client = paystub.client();
    const { body } = await askForToken(client);
    expect((await read(client, prefix + body.access_token)).status).toBe(200);
  });

  test('an access token after "bearer" in lower case is refused where that is chosen', async () => {
    const client = (await startUkg({ settings: { choices: { 'ukg.auth.bearer-any-case': 'exact' } } })).client();
    const { body } = await askForToken(client);
    const statuses = ['bearer ', 'Bearer ', ''].map(
      async (prefix) => (await read(client, prefix + body.access_token)).status,
    );
    expect(await Promise.all(statuses)).toEqual([401, 200, 200]);
  });

  test('an access token lives 1799 seconds', async () => {
    const { client: open, clock } = await startUkg();
    const client = open();
    const { body } = await askForToken(client);
    clock.advance(1798);
    expect((await read(client, body.access_token)).status).toBe(200);
    clock.advance(1);
    expect((await read(client, body.access_token)).status).toBe(401);
  });

  test.each(['unknown', 'Bearer unknown', 'Bearer'])(
    'the Authorization header "%s" is refused with 401',
    async (authorization) => {
      const answer = await read(paystub.client(), authorization);
      expect([answer.status, answer.body.errorCode]).toEqual([401, 'PAYSTUB-UNAUTHORIZED']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    },
  );

  test('an access token of another sandbox is refused', async () => {
    const { body } = await askForToken(paystub.client());
    expect((await read(paystub.client(), body.access_token)).status).toBe(401);
  });

  test('an access token is no refresh token, and a refresh token no access token', async () => {
    const client = paystub.client();
    const { body } = await askForToken(client);
    expect((await read(client, body.refresh_token)).status).toBe(401);
    expect((await refresh(client, body.access_token)).status).toBe(400);
  });

  test('a user without function access is refused with 403', async () => {
    const client = paystub.client();
    const { body } = await askForToken(client, { username: 'noaccess' });
    const answer = await read(client, body.access_token);
    expect([answer.status, answer.body]).toEqual([
      403,
      { errorCode: 'WCO-101344', message: 'The current user is not authorized to access this functionality.' },
    ]);
  });

  test('in the lenient mode a call needs no token, and an unknown path is 404 before the token is checked', async () => {
    expect((await paystub.client()('GET', `${terms}/100`)).status).toBe(200);
    const answer = await paystub.client()('GET', '/ukg/api/v1/nothing', { headers: { Authorization: 'unknown' } });
    expect(answer.status).toBe(404);
  });
});

describe('auth modes', () => {
  test('the mode off accepts any token', async () => {
    const { client } = await startUkg({ settings: { auth: 'off' } });
    expect((await read(client(), 'unknown')).status).toBe(200);
  });

  test('the mode strict refuses a call without a token', async () => {
    const { client: open } = await startUkg({ settings: { auth: 'strict' } });
    const client = open();
    expect((await client('GET', `${terms}/100`)).status).toBe(401);
    const { body } = await askForToken(client);
    expect((await read(client, `Bearer ${body.access_token}`)).status).toBe(200);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
