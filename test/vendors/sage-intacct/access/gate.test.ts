import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, gatewayError, positions, startIntacct, supportId } from '../intacct.ts';

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

describe('the access token of a request', () => {
  test('expires after twelve hours of the sandbox clock', async () => {
    const { body } = await send('POST', token, { form: credentials });
    paystub.clock.advance(43_199);
    expect((await send('GET', positions, bearer(body.access_token))).status).toBe(200);
    paystub.clock.advance(1);
    const answer = await send('GET', positions, bearer(body.access_token));
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual(gatewayError('GW-0040', 'Expired token'));
  });

  test.each(['nonsense', 'Basic YTpi', 'Bearer', 'Bearer '])(
    'is refused with GW-0034 in the header %j',
    async (Authorization) => {
      const answer = await send('GET', positions, { headers: { Authorization } });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual(gatewayError('GW-0034', 'Invalid Authorization Header'));
    },
  );

  test.each(['Bearer nonsense', 'Bearer a.b.c', 'Bearer e30.e30'])(
    'is refused with GW-0031 in the header %j',
    async (Authorization) => {
      const answer = await send('GET', positions, { headers: { Authorization } });
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual(gatewayError('GW-0031', 'Invalid Token'));
    },
  );

  const foreign = 'Bearer e30.e30.c2ln';

  test('is refused with REST-2102 if it was never issued', async () => {
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

  test('is refused with 400 and in a bare error where those variants are chosen', async () => {
    const choices = { 'intacct.token.not-valid': 'bad-request', 'intacct.token.error-member': 'error' };
    const other = await startIntacct({ settings: { choices } });
    const answer = await other.sandbox()('GET', positions, { headers: { Authorization: foreign } });
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body)).toEqual(['error']);
    expect(answer.body.error).toMatchObject({ errorId: 'REST-2102' });
  });

  test('is refused with REST-1206 where that variant is chosen', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.token.not-valid': 'rest-1206' } } });
    const answer = await other.sandbox()('GET', positions, { headers: { Authorization: foreign } });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ errorId: 'REST-1206', message: 'The token is not valid' });
  });

  test('answers 400 REST-1206 once it has expired where that variant is chosen', async () => {
    const other = await startIntacct({ now: start, settings: { choices: { 'intacct.token.expiry': 'rest-1206' } } });
    const ask = other.sandbox();
    const { body } = await ask('POST', token, { form: credentials });
    other.clock.advance(43_200);
    const answer = await ask('GET', positions, bearer(body.access_token));
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({
      code: 'tokenInvalid',
      errorId: 'REST-1206',
      message: 'The token is not valid',
      additionalInfo: { placeholders: {}, propertySet: {} }, // its messageId is not known, and none is made up
    });
    expect(errorIn(answer.body).additionalInfo).not.toHaveProperty('messageId');
  });

  test('needs the word Bearer as it is written, or in any case where that variant is chosen', async () => {
    const lowerCase = async (ask: Client) => {
      const { body } = await ask('POST', token, { form: credentials });
      return ask('GET', positions, { headers: { Authorization: `bearer ${body.access_token}` } });
    };
    expect((await lowerCase(send)).body).toEqual(gatewayError('GW-0034', 'Invalid Authorization Header'));
    const lenient = await startIntacct({ settings: { choices: { 'intacct.token.scheme-case': 'any' } } });
    expect((await lowerCase(lenient.sandbox())).status).toBe(200);
  });

  test('is checked before the payload', async () => {
    expect(
      (await send('POST', positions, { raw: '{', headers: { Authorization: 'x', 'Content-Type': 'text/xml' } })).status,
    ).toBe(401);
  });

  test('is not a refresh token, nor the other way round', async () => {
    const { body } = await send('POST', token, { form: credentials });
    expect((await send('GET', positions, bearer(body.refresh_token))).status).toBe(400);
    const answer = await send('POST', token, {
      form: { grant_type: 'refresh_token', ...client, refresh_token: body.access_token },
    });
    expect(answer.body.error).toBe('invalid_grant');
  });
});

describe('the auth mode', () => {
  test.each([
    ['off', undefined, 200],
    ['off', 'nonsense', 200],
    ['lenient', undefined, 200],
    ['lenient', 'nonsense', 401],
    ['strict', undefined, 401],
    ['strict', 'nonsense', 401],
  ] as const)('%s with authorization %j answers %i', async (auth, authorization, status) => {
    const server = await startIntacct({ settings: { auth } });
    const headers = authorization === undefined ? {} : { Authorization: authorization };
    expect((await server.sandbox()('GET', positions, { headers })).status).toBe(status);
  });
});

describe('the entity header', () => {
  test('is accepted with the id of a known entity and refused with another', async () => {
    expect(
      (await send('GET', positions, { headers: { 'X-IA-API-Param-Entity': 'HQ' } })).body['ia::meta'].totalCount,
    ).toBe(3);
    const answer = await send('GET', positions, { headers: { 'X-IA-API-Param-Entity': '30' } });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body)).toMatchObject({ message: 'Entity 30 does not exist' });
    expect((await send('GET', positions, { headers: { 'X-IA-API-ParamEntity': '30' } })).status).toBe(200);
  });
});

describe('an entity that does not exist', () => {
  const form = { ...credentials, username: 'Admin@Paystub|MOON' };
  const answers = async (ask: Client) => {
    const { body } = await ask('POST', token, { form: credentials });
    const { refresh_token } = body;
    return [
      await ask('GET', positions, { headers: { 'X-IA-API-Param-Entity': 'MOON' } }),
      await ask('POST', token, { form }),
      await ask('POST', token, { form: { ...client, grant_type: 'refresh_token', refresh_token, entity_id: 'MOON' } }),
    ];
  };

  test('is refused in the header, in a username and in a refresh alike', async () => {
    const [request, username, refresh] = await answers(send);
    expect(errorIn(request?.body)).toMatchObject({ code: 'invalidRequest', message: 'Entity MOON does not exist' });
    for (const refused of [username, refresh]) {
      expect([refused?.status, refused?.body.error]).toEqual([401, 'invalid_grant']);
    }
  });

  test('is ignored in all of them where that variant is chosen', async () => {
    const other = await startIntacct({ settings: { choices: { 'intacct.entity.unknown-id': 'ignored' } } });
    expect((await answers(other.sandbox())).map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
