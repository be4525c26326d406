import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, gatewayError, signIn, startIntacct } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';
const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const client = { client_id: 'paystub.app.sage.com', client_secret: 'paystub-client-secret' };

describe('the introspect endpoint', () => {
  const introspect = (token: string, headers: Record<string, string>) =>
    send('POST', `${base}/oauth2/introspect`, { form: { token }, headers });
  const basic = {
    Authorization: `Basic ${Buffer.from(`${client.client_id}:${client.client_secret}`).toString('base64')}`,
  };

  test('names the user and the application of a token', async () => {
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

  test('decodes basic credentials as form fields', async () => {
    const { Authorization } = await signIn(send, 'Viewer@Paystub');
    const encoded = `${client.client_id.replaceAll('.', '%2E')}:${client.client_secret.replaceAll('-', '%2D')}`;
    const answer = await introspect(Authorization.slice('Bearer '.length), {
      Authorization: `Basic ${Buffer.from(encoded).toString('base64')}`,
    });
    expect([answer.status, answer.body.active]).toEqual([200, true]);
  });

  test('answers active false alone for a token that is not active', async () => {
    const { Authorization } = await signIn(send, 'Viewer@Paystub');
    paystub.clock.advance(43_200);
    expect((await introspect(Authorization.slice('Bearer '.length), basic)).text).toBe('{"active":false}');
    expect((await introspect('x', basic)).text).toBe('{"active":false}');
  });

  test('requires a bearer token or client credentials of its caller', async () => {
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

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
