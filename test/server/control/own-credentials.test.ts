import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors, settings: { auth: 'strict' } });

type Call = { readonly body?: string; readonly headers?: Record<string, string>; readonly method?: string };

/** Calls the plain base URL: neither path nor header names a sandbox. */
async function plain(path: string, { body, headers = {}, method = body === undefined ? 'GET' : 'POST' }: Call = {}) {
  const reply = await fetch(paystub.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? undefined : JSON.parse(text) };
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const json = { 'Content-Type': 'application/json' };
const admin = (method: string, path: string, content: unknown) =>
  plain(`/__admin/${path}`, { method, body: JSON.stringify(content), headers: json });
const create = (name: string, credentials: object) => admin('POST', 'sandboxes', { name, credentials });
const requestsOf = async (name: string) => (await plain(`/sandbox/${name}/__admin/requests`)).body.total;

const ukg = {
  client_id: 'paystub-client',
  client_secret: 'paystub-client-secret',
  username: 'apiuser',
  password: 'paystub-password',
};
const appkey = { appkey: 'paystub-appkey' };
const ukgToken = async (fields: Record<string, string>) =>
  plain('/ukg/api/authentication/access_token', {
    body: new URLSearchParams({ grant_type: 'password', auth_chain: 'OAuthLdapService', ...ukg, ...fields }).toString(),
    headers: { ...form, ...appkey },
  });
const persons = '/ukg/api/v1/commons/persons/100';

describe('a sandbox with credentials of its own', () => {
  test.each([['client_id'], ['username']])(
    'is reached by its %s of UKG, and by the tokens that it got',
    async (name) => {
      const sandbox = `ukg-${name.replace('_', '-')}`;
      const value = `own-${name}`;
      expect((await create(sandbox, { 'ukg-wfm': { [name]: value } })).status).toBe(201);
      const token = await ukgToken({ [name]: value });
      expect(token.status).toBe(200);
      const call = (authorization: string) => plain(persons, { headers: { ...appkey, Authorization: authorization } });
      expect((await call(token.body.access_token)).status).toBe(200);
      expect(await requestsOf(sandbox)).toBe(2);
      const refreshed = await ukgToken({ grant_type: 'refresh_token', refresh_token: token.body.refresh_token });
      expect([refreshed.status, await requestsOf(sandbox)]).toEqual([200, 3]);
      const others = await ukgToken({});
      expect([(await call(others.body.access_token)).status, await requestsOf(sandbox)]).toEqual([200, 3]);
    },
  );

  test.each([
    ['client_id', 'own.app.sage.com'],
    ['username', 'alice@Paystub'],
  ])('is reached by its %s of Sage Intacct, and by the tokens that it got', async (name, value) => {
    const sandbox = `intacct-${name.replace('_', '-')}`;
    expect((await create(sandbox, { 'sage-intacct': { [name]: value } })).status).toBe(201);
    const fields = {
      client_id: 'paystub.app.sage.com',
      client_secret: 'paystub-client-secret',
      username: 'Admin@Paystub',
    };
    const token = await plain('/intacct/ia/api/v1/oauth2/token', {
      body: JSON.stringify({ grant_type: 'client_credentials', ...fields, [name]: value }),
      headers: json,
    });
    expect(token.status).toBe(200);
    const position = '/intacct/ia/api/v1/objects/construction/employee-position/1';
    const Authorization = `Bearer ${token.body.access_token}`;
    expect((await plain(position, { method: 'DELETE', headers: { Authorization } })).status).toBe(204);
    expect((await plain(position, { headers: { Authorization } })).status).toBe(404);
    expect(await requestsOf(sandbox)).toBe(3);
    expect(await requestsOf('default')).toBeGreaterThanOrEqual(0);
  });

  test('is reached by its client key of PowerOffice Go, in production and in the demo environment', async () => {
    const key = 'AAAAAAAA-0000-4000-8000-000000000001';
    expect((await create('go', { 'poweroffice-go': { client_key: key } })).status).toBe(201);
    const { body: info } = await plain('/__admin/info');
    const production = info.vendors['poweroffice-go'];
    const demo = production.others.find(({ name }: { name: string }) => name === 'demo');
    for (const [base, { credentials }] of [
      ['', production],
      ['/Demo', demo],
    ] as const) {
      const subscription = { 'Ocp-Apim-Subscription-Key': credentials.subscription_key };
      const basic = Buffer.from(`${credentials.application_key}:${key.toLowerCase()}`).toString('base64');
      const token = await plain(`/poweroffice${base}/OAuth/Token`, {
        body: 'grant_type=client_credentials',
        headers: { ...form, ...subscription, Authorization: `Basic ${basic}` },
      });
      expect(token.status).toBe(200);
      const headers = { ...subscription, Authorization: `Bearer ${token.body.access_token}` };
      expect((await plain(`/poweroffice${base}/v2/Employees/Employments`, { headers })).status).toBe(200);
    }
    expect(await requestsOf('go')).toBe(4);
  });

  // RFC 6749, section 2.3.1: both parts are encoded as in a form before a colon joins them.
  test('is reached by Basic credentials with a colon, a plus and a percent sign, encoded as OAuth demands', async () => {
    const [key, id] = ['a:b+c%d e&f', 'my:app+%1'];
    await create('odd', { 'poweroffice-go': { client_key: key }, 'sage-intacct': { client_id: id } });
    const { credentials } = (await plain('/__admin/info')).body.vendors['poweroffice-go'];
    const encode = (part: string) => new URLSearchParams({ part }).toString().slice('part='.length);
    const basic = (...parts: readonly string[]) => `Basic ${Buffer.from(parts.join(':')).toString('base64')}`;
    const goToken = (Authorization: string) =>
      plain('/poweroffice/OAuth/Token', {
        body: 'grant_type=client_credentials',
        headers: { ...form, 'Ocp-Apim-Subscription-Key': credentials.subscription_key, Authorization },
      });
    const application = credentials.application_key;
    expect((await goToken(basic(encode(application), encode(key)))).status).toBe(200);
    expect((await goToken(basic(application, encodeURIComponent(key)))).status).toBe(200);
    expect((await goToken(basic(application, key))).status).toBe(400);
    expect(await requestsOf('odd')).toBe(2);
    const introspected = await plain('/sandbox/odd/intacct/ia/api/v1/oauth2/introspect', {
      body: 'token=x',
      headers: { ...form, Authorization: basic(encode(id), encode('paystub-client-secret')) },
    });
    expect([introspected.status, introspected.body]).toEqual([200, { active: false }]);
  });

  test('keeps them over a reset, a snapshot and a copy, shows them in info, and gives them back', async () => {
    await create('kept', { 'ukg-wfm': { username: 'kept' } });
    await plain('/sandbox/kept/__admin/snapshots', { method: 'POST', body: '{"name":"x"}', headers: json });
    await admin('PATCH', 'sandboxes/kept', { credentials: { 'ukg-wfm': { username: 'kept-2' } } });
    await plain('/sandbox/kept/__admin/snapshots/x/restore', { method: 'POST' });
    await plain('/sandbox/kept/__admin/reset', { method: 'POST' });
    await admin('POST', 'sandboxes', { name: 'copy', from: { sandbox: 'kept' } });
    expect((await plain('/__admin/sandboxes/copy')).body.credentials).toBeUndefined();
    expect((await plain('/__admin/sandboxes/kept')).body.credentials).toEqual({ 'ukg-wfm': { username: 'kept-2' } });
    expect((await ukgToken({ username: 'kept-2' })).status).toBe(200);
    expect((await ukgToken({ username: 'kept' })).status).not.toBe(200);
    expect((await plain('/__admin/info')).body.sandboxes).toContainEqual({
      name: 'kept',
      credentials: { 'ukg-wfm': { ...ukg, ...appkey, username: 'kept-2' } },
    });
    const { body } = await admin('PATCH', 'sandboxes/kept', { credentials: { 'ukg-wfm': {} } });
    expect(body.credentials).toBeUndefined();
    expect((await ukgToken({ username: 'kept-2' })).status).not.toBe(200);
  });

  test('leaves a request alone that names a sandbox by path or header', async () => {
    await create('named', { 'ukg-wfm': { username: 'named' } });
    await plain('/sandbox/another/ukg/api/authentication/access_token', {
      body: new URLSearchParams({ grant_type: 'password', ...ukg, username: 'named' }).toString(),
      headers: { ...form, ...appkey },
    });
    expect([await requestsOf('named'), await requestsOf('another')]).toEqual([0, 1]);
  });

  test.each([
    [409, { 'ukg-wfm': { username: 'TAKEN' } }, 'The username TAKEN of ukg-wfm belongs to the sandbox first.'],
    [
      409,
      { 'ukg-wfm': { username: 'noaccess' } },
      'The username noaccess of ukg-wfm is a built-in one, which every sandbox has.',
    ],
    [400, { 'ukg-wfm': { password: 'x' } }, 'A sandbox has no password of ukg-wfm of its own.'],
  ])('is not made: %i for %j', async (status, credentials, detail) => {
    await create('first', { 'ukg-wfm': { username: 'taken' } });
    expect(await create('second', credentials)).toMatchObject({ status, body: { detail } });
    expect((await plain('/__admin/sandboxes/second')).status).toBe(404);
  });
});
