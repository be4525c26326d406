import { request } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { readSpec } from '../../src/generate/contract/read-spec.ts';
import { withVendorNames } from '../../src/generate/contract/vendor-names.ts';
import { vendors } from '../../src/vendors/index.ts';
import { toyVendor } from '../engine/toy-vendor.ts';
import { readDocumented } from '../helpers/documented.ts';
import { type Client, startPaystub } from '../helpers/paystub.ts';

const documented = await readDocumented();
const paystub = await startPaystub({ vendors });
const fresh = () => documented.watch(paystub.sandbox());
const call = fresh();

const position = { id: 'T-1', name: 'Tester' };
const positions = '/intacct/objects/construction/employee-position';
const create = (client: Client, id = position.id) => client('POST', positions, { json: { ...position, id } });
const table = '/__admin/state/sage-intacct/employee-position';

afterAll(() => {
  expect([...documented.called].sort()).toEqual([...documented.operationIds].sort());
});

describe('every operation answers as specs/paystub/ says', () => {
  test.each([
    ['GET', '/__admin/health', 200],
    ['GET', '/__admin/version', 200],
    ['GET', '/__admin/info', 200],
    ['GET', '/__admin/openapi/paystub.json', 200],
    ['GET', '/__admin/openapi/ukg-wfm.json', 200],
    ['GET', '/__admin/openapi/sage-intacct.json', 200],
    ['GET', '/__admin/openapi/poweroffice-go.json', 200],
    ['GET', '/__admin/openapi/nobody.json', 400],
    ['GET', '/__admin/rules', 200],
    ['GET', '/__admin/rules?vendor=ukg-wfm&evidence=inferred', 200],
    ['GET', '/__admin/rules?vendor=nobody', 400],
    ['GET', '/__admin/rules?evidence=rumour', 400],
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
  ])('%s %s: %i', async (method, path, status) => {
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
  ])('%s %s %j: %i', async (method, path, json, status) => {
    expect((await fresh()(method, path, { json })).status).toBe(status);
  });

  test('a wrong request changes nothing', async () => {
    const client = fresh();
    const before = (await client('GET', '/__admin/state')).text;
    for (const json of [{ key: '2' }, [], 'text'])
      expect((await client('PUT', `${table}/1`, { json })).status).toBe(400);
    expect((await client('GET', '/__admin/state')).text).toBe(before);
  });
});

describe('single records', () => {
  const employees = '/__admin/state/poweroffice-go/employees';
  const person = '/__admin/state/ukg-wfm/person/100';

  test.each([
    ['PUT', `${table}/1`, { key: '1', id: 'E' }, 'the member "audit" is missing'],
    ['PATCH', `${table}/1`, { nam: 'x' }, 'there is no member "nam"; did you mean "name"?'],
    ['PATCH', `${table}/1`, { status: 'gone' }, '/status: must be one of active, inactive, not "gone"'],
    ['PATCH', `${table}/1`, { name: 7 }, '/name: must be string or null, not 7'],
    ['PATCH', person, { lastName: null }, 'the member "lastName" is missing'],
    ['PATCH', `${employees}/1000001`, { DateOfBirth: 'yesterday' }, '/DateOfBirth: must match format "date"'],
    ['PATCH', `${employees}/1000001`, { Id: 1.5 }, '/Id: must be integer, not 1.5'],
  ])('%s %s %j: 400, and the record is as it was', async (method, path, json, detail) => {
    const client = fresh();
    const before = (await client('GET', path)).text;
    const { status, body } = await client(method, path, { json });
    expect([status, body.title]).toEqual([400, 'Not a record of this table']);
    expect(body.detail).toContain(detail);
    expect((await client('GET', path)).text).toBe(before);
  });

  test('null is a value where the record may have it, and else takes the member away', async () => {
    const client = fresh();
    const { body } = await client('PATCH', `${employees}/1000001`, { json: { JobTitle: null } });
    expect(body).toMatchObject({ JobTitle: null, LastName: 'Nordmann', PhoneNumber: null });
    const { body: nameless } = await client('PATCH', person, { json: { firstName: null, email: 'a@example.com' } });
    expect(Object.keys(nameless)).not.toContain('firstName');
    expect(nameless.email).toBe('a@example.com');
  });
});

describe('the control API', () => {
  test('serves its own document as it is written', async () => {
    const written = withVendorNames(
      readSpec('specs/paystub'),
      vendors.map(({ name }) => name),
    );
    expect((await call('GET', '/__admin/openapi/paystub.json')).body).toEqual(written);
  });

  test('tells base URLs and test credentials in the documented shape', async () => {
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

  test('puts, changes and removes records past the vendor’s rules', async () => {
    const client = fresh();
    const stored = (await client('GET', `${table}/1`)).body;
    expect((await client('PATCH', `${table}/1`, { json: { name: 'Another' } })).body).toEqual({
      ...stored,
      name: 'Another',
    });
    expect((await client('GET', `${positions}/1`)).body['ia::result'].name).toBe('Another');
    expect((await client('PUT', `${table}/1`, { json: stored })).status).toBe(200);
    expect((await client('GET', `${table}/1`)).body).toEqual(stored);
    expect((await client('DELETE', `${table}/1`)).status).toBe(204);
    expect((await client('GET', `${positions}/1`)).status).toBe(404);
  });

  test('names what would be accepted', async () => {
    const answer = await call('GET', '/__admin/state/nobody/x');
    expect(answer.body.allowed).toEqual(['ukg-wfm', 'sage-intacct', 'poweroffice-go']);
  });

  test('names the kinds of faults, and what is wrong with one of a kind', async () => {
    const order = (effect: object) => call('POST', '/__admin/faults', { json: { effect } });
    const unknown = await order({ kind: 'earthquake' });
    expect(unknown.body.detail).toBe('body /effect: there is no kind earthquake');
    expect(unknown.body.allowed).toEqual([
      'delay',
      'reset',
      'empty',
      'commit-then-drop',
      'status',
      'commit-then-status',
      'truncate',
      'slow',
      'fail-items',
      'stale-read',
      'edit-after',
    ]);
    expect((await order({ kind: 'status', status: 200 })).body.detail).toBe('body /effect/status: must be >= 400');
  });

  test.each([
    ['DELETE', '/__admin/health', 405],
    ['GET', '/__admin/nothing', 404],
  ])('%s %s is a problem', async (method, path, status) => {
    const answer = await paystub.sandbox()(method, path);
    expect([answer.status, answer.headers.get('content-type'), answer.body.status]).toEqual([
      status,
      'application/problem+json',
      status,
    ]);
  });

  test('asks for its token where one is set, and for that one alone', async () => {
    const guarded = (await startPaystub({ vendors: [toyVendor], adminToken: 'open-sesame' })).sandbox();
    expect((await guarded('GET', '/__admin/health')).status).toBe(200);
    for (const headers of [{}, { Authorization: 'Bearer open-sesamf' }, { Authorization: 'open-sesame' }]) {
      const answer = await guarded('POST', '/__admin/reset', { headers });
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
    expect((await guarded('POST', '/__admin/reset', { headers: { Authorization: 'Bearer open-sesame' } })).status).toBe(
      204,
    );
  });

  test.each([['evil.example'], ['127.0.0.1.evil.example'], ['localhost.evil.example:4010']])(
    'answers to no page that calls it %s',
    async (host) => {
      const status = await new Promise<number | undefined>((resolve) => {
        request(`${paystub.url}/__admin/info`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
      expect(status).toBe(403);
    },
  );

  test('lets browsers call from the origin that it was told, and from no other place', async () => {
    const open = await startPaystub({ vendors: [toyVendor], cors: 'https://app.example' });
    const headers = { Origin: 'https://app.example', 'Access-Control-Request-Headers': 'content-type' };
    const preflight = await open.sandbox()('OPTIONS', '/toy/notes', { headers });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://app.example',
    ]);
    const answer = await open.sandbox()('POST', '/toy/notes', { json: { text: 'x' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect((await call('GET', '/__admin/health')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('an employment that was reported in an a-melding cannot be deleted', async () => {
  const client = fresh();
  const [employment] = (await client('GET', '/poweroffice/v2/Employees/Employments')).body;
  const path = `/poweroffice/v2/Employees/${employment.EmployeeId}/Employments/${employment.Id}`;
  await client('POST', '/__admin/actions/poweroffice-go/employment.reported', {
    json: { employmentId: employment.Id },
  });
  const refused = await client('DELETE', path);
  expect([refused.status, refused.body.detail]).toEqual([
    409,
    `Employment with id = ${employment.Id} has been reported (a-melding) and thus cannot be deleted.`,
  ]);
  await client('POST', '/__admin/actions/poweroffice-go/employment.reported', {
    json: { employmentId: employment.Id, reported: false },
  });
  expect((await client('DELETE', path)).status).toBe(200);
});

describe('the requests of a sandbox', () => {
  test('are listed, shown, counted, exported and verified', async () => {
    const client = fresh();
    await create(client);
    await create(client);
    const page = (await client('GET', '/__admin/requests?operation=createEmployeePosition')).body;
    expect(page).toMatchObject({ total: 2, held: 2, matching: 2 });
    expect(page.requests.map((line: { status: number }) => line.status)).toEqual([201, 409]);
    const [first] = page.requests;
    const whole = (await client('GET', `/__admin/requests/${first.id}`)).body;
    expect(whole.request.body).toEqual(position);
    expect(whole.effects).toEqual(['employee-position 8 created']);
    expect((await client('GET', '/__admin/requests/counts')).body).toEqual([
      { vendor: 'sage-intacct', operation: 'createEmployeePosition', status: 201, count: 1 },
      { vendor: 'sage-intacct', operation: 'createEmployeePosition', status: 409, count: 1 },
    ]);
    const { log } = (await client('GET', '/__admin/requests/har')).body;
    expect(log.entries[0].request).toMatchObject({ method: 'POST', postData: { text: JSON.stringify(position) } });
    expect((await client('GET', `/__admin/requests/${first.id}/explain`)).body.verdict).toContain('succeeded with 201');
    const expectation = { operation: 'createEmployeePosition', body: { id: position.id } };
    const good = await client('POST', '/__admin/requests/verify', { json: { expect: [{ ...expectation, count: 2 }] } });
    expect([good.status, good.body]).toEqual([200, { verified: true, failures: [] }]);
  });

  test('that a test expected and that were not made are told with the nearest ones', async () => {
    const client = fresh();
    await create(client);
    const json = { expect: [{ operation: 'createEmployeePosition', body: { id: 'OTHER' } }] };
    const { status, body } = await client('POST', '/__admin/requests/verify', { json });
    expect(status).toBe(417);
    expect(body.failures[0]).toEqual({
      expectation: 0,
      says: 'expected at least 1, found 0',
      nearest: { request: 1, differences: [{ at: 'body/id', expected: 'OTHER', found: 'T-1' }] },
    });
  });

  test('can be expected in an order', async () => {
    const client = fresh();
    await create(client);
    await client('GET', positions);
    const expectInOrder = (operations: readonly string[]) =>
      client('POST', '/__admin/requests/verify', {
        json: { inOrder: true, expect: operations.map((operation) => ({ operation })) },
      });
    expect((await expectInOrder(['createEmployeePosition', 'listEmployeePositions'])).status).toBe(200);
    expect((await expectInOrder(['listEmployeePositions', 'createEmployeePosition'])).status).toBe(417);
  });

  test('say why they failed', async () => {
    const client = fresh();
    await client('POST', positions, { json: { name: 5 } });
    const { body } = await client('GET', '/__admin/requests/1/explain');
    expect(body.verdict).toBe('createEmployeePosition was refused: it does not fit the contract.');
    expect(body.violations.map(({ pointer, keyword }: Record<string, string>) => [pointer, keyword])).toEqual([
      ['/id', 'required'],
      ['/name', 'type'],
    ]);
    await client('GET', '/intacct/objects/construction/employee-positions/1');
    expect((await client('GET', '/__admin/requests/2/explain')).body.closest[0]).toContain(
      'GET /objects/construction/employee-position/{key}',
    );
  });

  test('show no secrets', async () => {
    const client = fresh();
    const { credentials } = (await client('GET', '/__admin/info')).body.vendors['sage-intacct'];
    const form = { grant_type: 'client_credentials', ...credentials };
    const token = (await client('POST', '/intacct/ia/api/v1/oauth2/token', { form })).body.access_token;
    await client('GET', positions, { headers: { Authorization: `Bearer ${token}` } });
    for (const path of [
      '/__admin/requests/1',
      '/__admin/requests/2',
      '/__admin/requests/har',
      '/__admin/requests/1/explain',
    ]) {
      const { text } = await client('GET', path);
      expect(text).not.toContain(token);
      expect(text).not.toContain(credentials.client_secret);
    }
  });

  test('stream as they are answered', async () => {
    const client = fresh();
    await create(client); // makes the sandbox
    const name = 'streamed';
    const stream = await fetch(`${paystub.url}/sandbox/${name}/__admin/requests/stream`);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await create(documented.watch(paystub.sandbox(name)));
    const event = (await reader?.read())?.value ?? '';
    expect(event).toMatch(/^event: request\nid: 1\ndata: \{.*"operation":"createEmployeePosition".*\}\n\n$/);
    await reader?.cancel();
  });
});

describe('watched operations that need a sandbox of their own', () => {
  test('sandboxes, snapshots, faults and the clock', async () => {
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
    (documented.called as Set<string>).add('streamRequests'); // an endless answer, judged in the test of its own above
  });
});

describe('rewind', () => {
  test('undoes all requests after one, and no further than the journal reaches', async () => {
    const client = fresh();
    await create(client, 'R-1');
    await create(client, 'R-2');
    await client('PATCH', `${positions}/8`, { json: { name: 'Changed' } });
    await client('DELETE', `${positions}/9`);
    expect((await client('POST', '/__admin/rewind', { json: { request: 2 } })).status).toBe(204);
    expect((await client('GET', `${positions}/8`)).body['ia::result'].name).toBe('Tester');
    expect((await client('GET', `${positions}/9`)).status).toBe(200);
    expect((await client('POST', '/__admin/rewind', { json: { request: 0 } })).status).toBe(204);
    expect((await create(client, 'R-3')).body['ia::result'].key).toBe('8');
    expect((await client('POST', '/__admin/rewind', { json: { request: 99 } })).status).toBe(409);
  });
});

describe('headers of ours', () => {
  test('prove that it is not production, and can be left out', async () => {
    expect((await call('GET', positions)).headers.get('x-paystub')).toBe('0.0.0-test');
    const plain = (await startPaystub({ vendors: [toyVendor], simHeaders: false })).sandbox();
    const answer = await plain('POST', '/toy/notes', { json: { text: 'x' } });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('x-paystub'))).toEqual([]);
  });

  test('a path that is nobody’s is a problem that names the mounts', async () => {
    const answer = await call('GET', '/nothing');
    expect([answer.status, answer.body.allowed]).toEqual([404, ['/ukg', '/intacct', '/poweroffice', '/__admin']]);
  });
});
