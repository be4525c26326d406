import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../helpers/paystub.ts';
import { base, gatewayError, positions, signIn, startIntacct } from './intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});

const act = (name: string, json: object) => send('POST', `/__admin/actions/sage-intacct/${name}`, { json });
const read = (headers: Readonly<Record<string, string>>) => send('GET', `${positions}/1`, { headers });

describe('a user who signs in to the web pages', () => {
  test('ends every token of that user, so that the next call answers REST-2102', async () => {
    const admin = await signIn(send, 'Admin@Paystub');
    const viewer = await signIn(send, 'Viewer@Paystub');
    const done = await act('user.signed-in', { user: 'Admin@Paystub' });
    expect([done.status, done.body]).toEqual([200, expect.objectContaining({ user: 'Admin@Paystub', tokensEnded: 2 })]);
    const answer = await read(admin);
    expect([answer.status, answer.body['ia::error'].errorId]).toEqual([401, 'REST-2102']);
    expect((await read(viewer)).status).toBe(200);
  });
});

describe('an application that the company no longer authorises', () => {
  test('is refused with GW-0011 for its tokens and with REST-1216 for new ones', async () => {
    const headers = await signIn(send, 'Admin@Paystub');
    expect((await act('application.deauthorised', { clientId: 'paystub.app.sage.com' })).status).toBe(200);
    const answer = await read(headers);
    expect([answer.status, answer.body]).toEqual([400, gatewayError('GW-0011', 'Invalid Request')]);
    const form = {
      grant_type: 'client_credentials',
      client_id: 'paystub.app.sage.com',
      client_secret: 'paystub-client-secret',
      username: 'Admin@Paystub',
    };
    const refused = await send('POST', `${base}/oauth2/token`, { form });
    expect(refused.status).toBe(401);
    expect(refused.text).toContain('REST-1216');
  });
});

describe('a permission', () => {
  const permission = 'construction/employee-position:view';

  test('that is taken away makes the next call answer 403, and 200 once it is given back', async () => {
    const headers = await signIn(send, 'Viewer@Paystub');
    await act('user.permission', { user: 'Viewer@Paystub', permission, granted: false });
    expect((await read(headers)).status).toBe(403);
    await act('user.permission', { user: 'Viewer@Paystub', permission, granted: true });
    expect((await read(headers)).status).toBe(200);
  });
});

test.each([
  ['user.signed-in', { user: 'Nobody@Elsewhere' }],
  ['user.signed-in', {}],
  ['user.signed-in', { user: 7 }],
  ['user.permission', { user: 'Viewer@Paystub', permission: 'x', granted: 'yes' }],
  ['user.permission', { user: 'Viewer@Paystub', permission: 'x', granted: true, more: 1 }],
  ['application.deauthorised', { clientId: 'nobody' }],
])('the action %s is refused with %j as its input', async (name, input) => {
  const answer = await act(name, input);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
