import { request } from 'node:http';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';

// Input that is made to hold the server up or to break it: a server that hangs fails a test by its time limit.
vi.setConfig({ testTimeout: 60_000 }); // the first answer of Prism may take long
const paystub = await startPaystub({ vendors });
const terms = '/ukg/api/v1/commons/persons/employment_terms?person_number=20190';
const position = '/intacct/ia/api/v1/objects/construction/employee-position';

beforeAll(() => paystub.sandbox()('POST', position, { json: { id: 'W-1', name: 'loads the validators' } }));

afterEach(() => {
  expect(paystub.reports).toEqual([]);
});

describe('an expression', () => {
  test('of a fault that would take for ever is broken off, and its fault never strikes', async () => {
    const call = paystub.sandbox();
    const body = [{ jsonPath: '$.name[?match(@,"(a+)+")]' }];
    const fault = { match: { body }, effect: { kind: 'status', status: 500 } };
    expect((await call('POST', '/__admin/faults', { json: fault })).status).toBe(201);
    const post = () => call('POST', position, { json: { id: 'F-1', name: [`${'a'.repeat(40)}b`] } });
    expect([(await post()).status, (await post()).status]).toEqual([400, 400]);
  });

  test('of a model filter that would take for ever is not simulated', async () => {
    // By its assertion V8 cannot test it with its linear engine, which a replay in this process may have turned on.
    const path = `/intacct/ia/api/v1/services/core/model?filter=${encodeURIComponent('(([a-z/-]+)+)+(?=!)')}`;
    const call = paystub.sandbox();
    const answer = await call('GET', path);
    expect([answer.status, answer.headers.get('X-Paystub-Error')]).toEqual([501, 'not-simulated']);
    expect(answer.headers.get('X-Paystub-Evidence')).toBe('inferred');
  });
});

describe('a body of thousands of numbers in the place of texts', () => {
  test('is read a few times, not once for each of them', async () => {
    const path = '/ukg/api/v1/timekeeping/setup/employment_terms/multi_read';
    const qualifiers = Array.from({ length: 4000 }, (_, i) => i);
    const parse = vi.spyOn(JSON, 'parse');
    const { status, text } = await paystub.sandbox()('POST', path, {
      json: { where: { employmentTerms: { qualifiers } } },
    });
    const count = parse.mock.calls.length;
    parse.mockRestore();
    expect([status, text]).toEqual([400, expect.stringContaining('WTK-82615')]);
    expect(count).toBeLessThan(10);
  });
});

describe('a name of Object.prototype', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s names nothing', async (name) => {
    const call = paystub.sandbox();
    const json = {};
    expect((await call('POST', `/__admin/actions/ukg-wfm/${name}`, { json })).status).toBe(404);
    expect((await call('GET', `/__admin/state/ukg-wfm/${name}`)).status).toBe(404);
    expect((await call('GET', `/__admin/state/ukg-wfm/person/${name}`)).status).toBe(404);
    expect([400, 404]).toContain((await call('POST', `/__admin/snapshots/${name}/restore`)).status); // or no name at all
    expect((await call('PUT', `/__admin/rules/${name}`, { json: { twin: true } })).status).toBe(404);
    expect((await call('POST', `/__admin/faults/presets/${name}`)).status).toBe(404);
    expect((await call('POST', '/__admin/pact/states', { json: { action: 'setup', state: name } })).status).toBe(404);
  });
});

describe('a name of Object.prototype as a key of a query', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s is an unknown key like any other',
    async (name) => {
      const call = paystub.sandbox();
      const intacct = '/intacct/ia/api/v1/objects/construction/employee-position?size=1';
      for (const path of [terms, intacct, '/poweroffice/v2/Employees?pageSize=1']) {
        expect((await call('GET', `${path}&${name}=1`)).status).toBeLessThan(500);
        const { status, body } = await call('GET', '/__admin/requests');
        expect(status).toBe(200);
        expect(body.requests[0].rules.every((rule: unknown) => typeof rule === 'string')).toBe(true);
      }
    },
  );
});

describe('the clock', () => {
  // RFC 3339, section 5.8: a leap second was inserted at the end of 1990.
  test.each([
    ['1990-12-31T23:59:60Z', '1991-01-01T00:00:00.000Z'],
    ['1990-12-31T15:59:60-08:00', '1991-01-01T00:00:00.000Z'],
    ['2020-01-01t10:00:00z', '2020-01-01T10:00:00.000Z'],
    ['2020-01-01T10:00:00.5+0530', '2020-01-01T04:30:00.500Z'],
  ])('is set to %s', async (now, shown) => {
    const answer = await paystub.sandbox()('PATCH', '/__admin/clock', { json: { now, mode: 'frozen' } });
    expect([answer.status, answer.body.now], answer.text).toEqual([200, shown]);
  });

  test.each(['P9000Y', '-P9000Y', 'P99999999999Y', 'PT99999999999999999S'])('refuses to go by %s', async (advance) => {
    const call = paystub.sandbox();
    expect((await call('PATCH', '/__admin/clock', { json: { advance } })).status).toBe(400);
    expect((await call('GET', '/__admin/clock')).status).toBe(200);
  });
});

describe('a lone surrogate', () => {
  test('in a body is stored or refused, and shown', async () => {
    const call = paystub.sandbox();
    const headers = { 'Content-Type': 'application/json' };
    const raw = '{"id":"\\ud800","name":"\\udc00x","password":"\\ud800secret"}';
    expect((await call('POST', position, { raw, headers })).status).toBeLessThan(500);
    for (const path of ['', '/1', '/1/explain', '/har'])
      expect((await call('GET', `/__admin/requests${path}`)).status).toBe(200);
  });
});

describe('an odd Host', () => {
  test.each(['a b', '[::1', ':', '%', 'x:99999', '"', 'é'])(
    '%s is answered, and so is the export of the journal',
    async (host) => {
      const name = `host-${Buffer.from(host).toString('hex')}`;
      const status = await new Promise((resolve, reject) => {
        const { port } = new URL(paystub.url);
        const headers = { Host: Buffer.from(host).toString('latin1'), 'X-Paystub-Sandbox': name };
        const options = { port, host: '127.0.0.1', path: terms, headers: { ...headers, Prefer: 'code=400' } };
        const sent = request(options, (answer) => answer.resume().on('end', () => resolve(answer.statusCode)));
        sent.on('error', reject).end();
      });
      expect(status).toBe(400);
      const har = await paystub.sandbox(name)('GET', '/__admin/requests/har');
      expect(har.status).toBe(200);
    },
  );
});

describe('an idempotency key', () => {
  const intacct = vendors.find(({ name }) => name === 'sage-intacct');
  const writing = (intacct?.contract.operations ?? []).filter(({ method }) => method === 'POST' || method === 'PATCH');

  test.each(writing.map((operation) => [operation.id, operation] as const))(
    'that comes again with another payload gets a documented answer of %s',
    async (id, { method, path }) => {
      const call = paystub.sandbox();
      const headers = { 'Idempotency-Key': id };
      const url = `/intacct/ia/api/v1${path.replaceAll(/\{[^}]+\}/g, '1')}`;
      await call(method, url, { json: { a: 1 }, headers });
      expect((await call(method, url, { json: { a: 2 }, headers })).status).toBeLessThan(500);
      const afterRefusal = { 'Idempotency-Key': `${id}-2` };
      await call(method, url, { raw: '{', headers: { ...afterRefusal, 'Content-Type': 'application/json' } });
      expect((await call(method, url, { json: { a: 2 }, headers: afterRefusal })).status).toBeLessThan(500);
    },
  );
});
