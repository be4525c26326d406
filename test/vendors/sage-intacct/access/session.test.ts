import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, positions, signIn, startIntacct } from '../intacct.ts';

const start = '2026-01-15T10:00:00Z';
const paystub = await startIntacct({ now: start });
let send: Client;
beforeEach(() => {
  paystub.clock.set(start);
  send = paystub.sandbox();
});

const client = { client_id: 'paystub.app.sage.com', client_secret: 'paystub-client-secret' };

describe('a session id', () => {
  const tokenFor = (session_id: string) =>
    send('POST', `${base}/oauth2/token`, { form: { grant_type: 'client_credentials', ...client, session_id } });

  test('gives tokens of its user at the token endpoint for six hours', async () => {
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

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
