import { afterAll, describe, expect, test } from 'vitest';
import { readSpec } from '../../../src/generate/contract/read-spec.ts';
import { withVendorNames } from '../../../src/generate/contract/vendor-names.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { readDocumented } from '../../helpers/documented.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';

const documented = await readDocumented();
const paystub = await startPaystub({ vendors });
const fresh = () => documented.watch(paystub.sandbox());
const call = fresh();

const position = { id: 'T-1', name: 'Tester' };
const positions = '/intacct/objects/construction/employee-position';
const create = (client: Client, id = position.id) => client('POST', positions, { json: { ...position, id } });
const table = '/__admin/state/sage-intacct/employee-position';

async function post(url: string, headers: Record<string, string>, form: Record<string, string>): Promise<number> {
  return (await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) })).status;
}

afterAll(() => {
  expect([...documented.called].sort()).toEqual([...documented.operationIds].sort());
});

describe('the control API, as its contract describes it,', () => {
  test.each([
    ['GET', '/__admin/health', 200],
    ['GET', '/__admin/version', 200],
    ['GET', '/__admin/metrics', 200],
    ['GET', '/__admin/info', 200],
    ['GET', '/__admin/usage', 404],
    ['GET', '/__admin/coverage', 404],
    ['GET', '/__admin/people/expected', 404],
    ['GET', '/__admin/requests/scenario?from=2&to=1', 400],
    ['GET', '/__admin/openapi/paystub.json', 200],
    ['GET', '/__admin/openapi/ukg-wfm.json', 200],
    ['GET', '/__admin/openapi/sage-intacct.json', 200],
    ['GET', '/__admin/openapi/poweroffice-go.json', 200],
    ['GET', '/__admin/openapi/nobody.json', 400],
    ['GET', '/__admin/rules', 200],
    ['GET', '/__admin/rules?vendor=ukg-wfm&evidence=inferred', 200],
    ['GET', '/__admin/rules?vendor=nobody', 400],
    ['GET', '/__admin/rules?evidence=rumour', 400],
    ['GET', '/__admin/people?search=ferreira', 200],
    ['GET', '/__admin/people?vendor=nobody', 400],
    ['GET', '/__admin/timeline/ukg-wfm/100', 200],
    ['GET', '/__admin/timeline/nobody/100', 400],
    ['GET', '/__admin/timeline/ukg-wfm/100/changes', 200],
    ['GET', '/__admin/state', 200],
    ['GET', table, 200],
    ['GET', `${table}?limit=0`, 400],
    ['GET', '/__admin/state/sage-intacct/nothing', 404],
    ['GET', '/__admin/state/nobody/employee-position', 404],
    ['GET', `${table}/1`, 200],
    ['GET', `${table}/99`, 404],
    ['DELETE', `${table}/99`, 404],
    ['GET', '/__admin/sandboxes', 200],
    ['GET', '/__admin/sandboxes/default', 200],
    ['GET', '/__admin/sandboxes/nobody', 404],
    ['DELETE', '/__admin/sandboxes/default', 409],
    ['GET', '/__admin/snapshots', 200],
    ['GET', '/__admin/snapshots/nothing', 404],
    ['DELETE', '/__admin/snapshots/nothing', 404],
    ['POST', '/__admin/snapshots/nothing/restore', 404],
    ['GET', '/__admin/clock', 200],
    ['DELETE', '/__admin/clock', 200],
    ['GET', '/__admin/actions', 200],
    ['POST', '/__admin/actions/ukg-wfm/nothing', 404],
    ['GET', '/__admin/limits', 200],
    ['GET', '/__admin/pact/states', 200],
    ['GET', '/__admin/faults', 200],
    ['DELETE', '/__admin/faults', 204],
    ['DELETE', '/__admin/faults/nothing', 404],
    ['GET', '/__admin/faults/presets', 200],
    ['POST', '/__admin/faults/presets/nothing', 404],
    ['GET', '/__admin/requests', 200],
    ['GET', '/__admin/requests?status=many', 400],
    ['GET', '/__admin/requests/counts', 200],
    ['GET', '/__admin/requests/har', 200],
    ['GET', '/__admin/requests/99', 404],
    ['GET', '/__admin/requests/99/explain', 404],
    ['DELETE', '/__admin/requests', 204],
    ['POST', '/__admin/reset', 204],
    ['POST', '/__admin/reload', 404],
  ])('answers %s %s with %i', async (method, path, status) => {
    expect((await call(method, path)).status).toBe(status);
  });

  test.each([
    ['POST', '/__admin/sandboxes', { name: 'a b' }, 400],
    ['POST', '/__admin/sandboxes', { name: 'default' }, 409],
    ['POST', '/__admin/sandboxes', { name: 'copy', from: { sandbox: 'nobody' } }, 404],
    ['POST', '/__admin/sandboxes', { name: 'copy', from: { sandbox: 'default', snapshot: 'nothing' } }, 404],
    ['PATCH', '/__admin/sandboxes/default', { auth: 'none' }, 400],
    ['POST', '/__admin/snapshots', { name: '' }, 400],
    ['PUT', '/__admin/snapshots/x', { paystub: 'snapshot', version: 2 }, 400],
    [
      'PUT',
      '/__admin/snapshots/x',
      { paystub: 'snapshot', version: 1, at: '2026-01-01T00:00:00Z', tables: { nothing: {} } },
      400,
    ],
    ['POST', '/__admin/rewind', { request: 99 }, 409],
    ['POST', '/__admin/rewind', { request: 'last' }, 400],
    ['PATCH', '/__admin/clock', { now: 'tomorrow' }, 400],
    ['PATCH', '/__admin/clock', { advance: '1 month' }, 400],
    ['PATCH', '/__admin/clock', {}, 400],
    ['PUT', '/__admin/limits', { mode: 'unreal' }, 400],
    ['PUT', '/__admin/limits', { mode: 'real' }, 200],
    ['POST', '/__admin/faults', { effect: { kind: 'earthquake' } }, 400],
    ['POST', '/__admin/faults', { match: { operation: 'noSuchOperation' }, effect: { kind: 'reset' } }, 400],
    ['POST', '/__admin/faults', { match: { body: [{ jsonPath: '$[' }] }, effect: { kind: 'reset' } }, 400],
    ['POST', '/__admin/actions/poweroffice-go/employment.reported', { employmentId: 1010001 }, 200],
    ['POST', '/__admin/actions/poweroffice-go/employment.reported', { employmentId: 1 }, 400],
    ['POST', '/__admin/actions/poweroffice-go/employment.reported', { employment: 1 }, 400],
    ['PUT', '/__admin/rules/no.such.rule', { variant: 'x' }, 404],
    ['PUT', '/__admin/rules/ukg.terms.get.none', { variant: 'x' }, 400],
    ['PUT', '/__admin/rules/ukg.terms.get.none', { variant: 'not-found' }, 200],
    ['PUT', `${table}/1`, { key: '2' }, 400],
    ['PATCH', `${table}/1`, { key: '2' }, 400],
    ['POST', '/__admin/requests/verify', { expect: [] }, 400],
    ['POST', '/__admin/pact/states', { state: '', action: 'setup', params: {} }, 200],
    ['POST', '/__admin/pact/states', { state: 'the moon is full', action: 'setup' }, 404],
  ])('answers %s %s %j with %i', async (method, path, json, status) => {
    expect((await fresh()(method, path, { json })).status).toBe(status);
  });

  test('changes nothing for a wrong request', async () => {
    const client = fresh();
    const before = (await client('GET', '/__admin/state')).text;
    for (const json of [{ key: '2' }, [], 'text'])
      expect((await client('PUT', `${table}/1`, { json })).status).toBe(400);
    expect((await client('GET', '/__admin/state')).text).toBe(before);
  });
});

describe('the control API', () => {
  test('serves its own OpenAPI document', async () => {
    const written = withVendorNames(
      readSpec('specs/paystub'),
      vendors.map(({ name }) => name),
    );
    const { servers, ...document } = (await call('GET', '/__admin/openapi/paystub.json')).body;
    const { servers: usual, ...others } = written as Record<string, unknown>;
    expect(document).toEqual(others);
    expect(usual).toHaveLength(1);
    expect(servers).toEqual([{ url: paystub.url, description: expect.stringMatching(/^This Paystub/) }]);
  });

  test('lists the OpenAPI documents, and each is found where the list says', async () => {
    const { body } = await call('GET', '/__admin/openapi');
    expect(body.map(({ name }: { name: string }) => name)).toEqual([...vendors.map(({ name }) => name), 'paystub']);
    for (const { url } of body) expect(await (await fetch(url)).json()).toMatchObject({ openapi: '3.1.0' });
  });

  test.each([
    ['ukg-wfm', ['/ukg/api']],
    ['sage-intacct', ['/intacct/ia/api/v1']],
    ['poweroffice-go', ['/poweroffice', '/poweroffice/Demo']],
  ])('the document of %s names only this sandbox as server and token endpoint', async (vendor, mounts) => {
    const url = `${paystub.url}/sandbox/imported/__admin/openapi/${vendor}.json`;
    const document = (await (await fetch(url)).json()) as {
      servers: { url: string }[];
      components: { securitySchemes: Record<string, { flows?: Record<string, Record<string, string>> }> };
    };
    const here = `${paystub.url}/sandbox/imported`;
    expect(document.servers.map((server) => server.url)).toEqual(mounts.map((mount) => here + mount));
    const urls = Object.values(document.components.securitySchemes).flatMap(({ flows = {} }) =>
      Object.values(flows).flatMap((flow) => Object.entries(flow).filter(([name]) => name.endsWith('Url'))),
    );
    for (const [, endpoint] of urls) expect(endpoint).toMatch(new RegExp(`^${here}`));
  });

  test('gives base URLs and test credentials in the documented shape', async () => {
    const { body } = await call('GET', '/__admin/info');
    expect(
      Object.entries(body.vendors).map(([name, vendor]) => [name, (vendor as { baseUrl: string }).baseUrl]),
    ).toEqual([
      ['ukg-wfm', `${paystub.url}/ukg`],
      ['sage-intacct', `${paystub.url}/intacct`],
      ['poweroffice-go', `${paystub.url}/poweroffice`],
    ]);
    const names = (vendor: string) => Object.keys(body.vendors[vendor].credentials);
    expect(names('ukg-wfm')).toEqual(['username', 'password', 'client_id', 'client_secret', 'appkey']);
    expect(names('sage-intacct')).toEqual(['client_id', 'client_secret', 'username']);
    expect(names('poweroffice-go')).toEqual(['application_key', 'client_key', 'subscription_key']);
  });

  test('gives the credentials of callers who may do less, each of whom gets a token', async () => {
    const { vendors: all } = (await call('GET', '/__admin/info')).body;
    type Other = { name: string; baseUrl: string; credentials: Record<string, string> };
    const others = (vendor: string): readonly Other[] => all[vendor].others;
    const namesOf = (vendor: string) => others(vendor).map(({ name }) => name);
    expect(namesOf('ukg-wfm')).toEqual(['no-access']);
    expect(namesOf('sage-intacct')).toEqual(['read-only', 'no-delete', 'no-access']);
    const ofPowerOffice = ['demo', 'read-only', 'without-salary', 'without-subscription'];
    expect(namesOf('poweroffice-go')).toEqual(ofPowerOffice);

    const statuses = await Promise.all([
      ...others('ukg-wfm').map(({ baseUrl, credentials: { appkey = '', ...user } }) =>
        post(
          `${baseUrl}/api/authentication/access_token`,
          { appkey },
          {
            ...{ ...user, grant_type: 'password', auth_chain: 'OAuthLdapService' },
          },
        ),
      ),
      ...others('sage-intacct').map(({ baseUrl, credentials }) =>
        post(`${baseUrl}/ia/api/v1/oauth2/token`, {}, { ...credentials, grant_type: 'client_credentials' }),
      ),
      ...others('poweroffice-go').map(({ baseUrl, credentials: { subscription_key = '', ...keys } }) =>
        post(
          `${baseUrl}/OAuth/Token`,
          {
            'Ocp-Apim-Subscription-Key': subscription_key,
            Authorization: `Basic ${btoa(`${keys.application_key}:${keys.client_key}`)}`,
          },
          { grant_type: 'client_credentials' },
        ),
      ),
    ]);
    expect(statuses).toEqual(statuses.map(() => 200));
    expect(statuses).toHaveLength(8);
  });

  test('names the values that it would accept', async () => {
    const answer = await call('GET', '/__admin/state/nobody/x');
    expect(answer.body.allowed).toEqual(['ukg-wfm', 'sage-intacct', 'poweroffice-go']);
  });

  test.each([
    ['DELETE', '/__admin/health', 405],
    ['GET', '/__admin/nothing', 404],
  ])('answers %s %s with a problem', async (method, path, status) => {
    const answer = await paystub.sandbox()(method, path);
    expect([answer.status, answer.headers.get('content-type'), answer.body.status]).toEqual([
      status,
      'application/problem+json',
      status,
    ]);
  });
});

describe('the control API, in a sandbox of its own,', () => {
  test('makes and removes sandboxes, snapshots and faults, and sets the clock', async () => {
    const client = fresh();
    expect(
      (await client('POST', '/__admin/sandboxes', { json: { name: 'made', settings: { auth: 'strict' } } })).status,
    ).toBe(201);
    expect((await client('GET', '/sandbox/made/intacct/objects/construction/employee-position')).status).toBe(401);
    expect((await client('PATCH', '/__admin/sandboxes/made', { json: { auth: 'off' } })).body.settings.auth).toBe(
      'off',
    );
    expect((await client('DELETE', '/__admin/sandboxes/made')).status).toBe(204);
    expect(
      (await client('PATCH', '/__admin/clock', { json: { now: '2026-03-01T08:00:00Z', mode: 'frozen' } })).body,
    ).toEqual({
      now: '2026-03-01T08:00:00.000Z',
      mode: 'frozen',
    });
    const fault = await client('POST', '/__admin/faults', { json: { effect: { kind: 'delay' }, delay: 1 } });
    expect((await client('DELETE', `/__admin/faults/${fault.body.id}`)).status).toBe(204);
    expect((await client('POST', '/__admin/faults/presets/intacct-rate-limit')).status).toBe(201);
    await client('DELETE', '/__admin/faults');
    await create(client);
    expect((await client('POST', '/__admin/snapshots', { json: { name: 'one' } })).status).toBe(201);
    const exported = (await client('GET', '/__admin/snapshots/one')).body;
    expect((await client('PUT', '/__admin/snapshots/two', { json: exported })).body.changes).toBe(1);
    await client('DELETE', `${positions}/8`);
    expect((await client('POST', '/__admin/snapshots/two/restore')).status).toBe(204);
    expect((await client('GET', `${positions}/8`)).status).toBe(200);
    expect((await client('DELETE', '/__admin/snapshots/two')).status).toBe(204);
    const aborter = new AbortController();
    await fetch(`${paystub.url}/__admin/requests/stream`, { signal: aborter.signal });
    aborter.abort();
    (documented.called as Set<string>).add('streamRequests'); // an endless reply, with a test of its own
  });
});
