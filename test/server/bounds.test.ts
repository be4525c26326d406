import { afterAll, describe, expect, test } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';

// A request costs what it may cost: what is longer is refused before it is read, as Paystub's own limit.
const paystub = await startPaystub({ vendors });
const list = (length: number, item: string) => `[${Array.from({ length }, () => item).join(',')}]`;
const json = { 'Content-Type': 'application/json' };

afterAll(() => expect(paystub.reports).toEqual([]));

describe('a body of more than 50,000 objects, lists and members', () => {
  test.each([
    ['ukg-wfm', 'POST', '/ukg/api/v1/commons/persons/employment_terms'],
    ['sage-intacct', 'POST', '/intacct/ia/api/v1/services/core/query'],
    ['poweroffice-go', 'PATCH', '/poweroffice/v2/Employees/1'],
  ])('is not simulated for %s, and its evidence is inferred', async (_vendor, method, path) => {
    const answer = await paystub.sandbox()(method, path, { raw: list(50_000, '{}'), headers: json });
    expect([answer.status, answer.headers.get('X-Paystub-Error')]).toEqual([501, 'not-simulated']);
    expect(answer.headers.get('X-Paystub-Evidence')).toBe('inferred');
  });

  test('is too large for the control API', async () => {
    const answer = await paystub.sandbox()('POST', '/__admin/faults', { raw: list(50_000, '{}'), headers: json });
    expect([answer.status, answer.body.title]).toEqual([413, 'Body too large']);
  });

  test('is read where it has as many elements that are neither', async () => {
    const patch = [{ op: 'replace', path: '/FirstName', value: Array.from({ length: 100_000 }, () => 1) }];
    const headers = { 'Content-Type': 'application/json-patch+json' };
    const { body } = await paystub.sandbox()('GET', '/poweroffice/v2/Employees');
    const path = `/poweroffice/v2/Employees/${body[0].Id}`;
    const answer = await paystub.sandbox()('PATCH', path, { raw: JSON.stringify(patch), headers });
    expect(answer.status).toBe(400);
  });

  test('is imported where it is a snapshot', async () => {
    const rows = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`K${i}`, null]));
    const document = { paystub: 'snapshot', version: 1, at: '2026-01-01T00:00:00Z' };
    const snapshot = { ...document, tables: { 'sage-intacct/employee-position': rows } };
    const answer = await paystub.sandbox()('PUT', '/__admin/snapshots/large', { json: snapshot });
    expect(answer.status, answer.text.slice(0, 200)).toBe(201);
  });
});

// Three replicas work on a request within one turn.
test.skipIf(process.env.PAYSTUB_REPLICAS !== undefined)(
  'others are served while a query groups 12,000 objects',
  async () => {
    const ask = paystub.sandbox('many');
    const path = '/intacct/objects/construction/employee-position/1';
    const { 'ia::result': position } = (await ask('GET', path)).body;
    const rows = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, i) => [`${50_000 + i}`, { ...position, key: `${50_000 + i}`, id: `P-${i}` }]),
    );
    const tables = { 'sage-intacct/employee-position': rows };
    const snapshot = { paystub: 'snapshot', version: 1, at: '2026-01-01T00:00:00Z', tables };
    expect((await ask('PUT', '/__admin/snapshots/many', { json: snapshot })).text).toContain('"changes":12000');
    await ask('POST', '/__admin/snapshots/many/restore');
    const query = { object: 'construction/employee-position', fields: ['id', 'count:key'], size: 2 };
    let isAnswered = false;
    const querying = ask('POST', '/intacct/services/core/query', { json: query }).finally(() => {
      isAnswered = true;
    });
    let served = 0;
    for (; !isAnswered; served += 1) await paystub.sandbox('many')('GET', '/__admin/health');
    const { status, body } = await querying;
    expect([status, body['ia::result'].length, body['ia::result'][1]['count:key']]).toEqual([200, 2, 1]);
    expect(served).toBeGreaterThan(2); // one is under way when the query comes, another when its answer does
  },
);

test('a text of more than 1,048,576 characters is not simulated', async () => {
  const ask = (length: number) =>
    paystub.sandbox()('POST', '/poweroffice/v2/Employees', { json: ['x'.repeat(length)] });
  expect([(await ask(1_048_576)).status, (await ask(1_048_577)).status]).toEqual([400, 501]);
});

test('a form of more than 1,048,576 characters is not simulated', async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answer = await paystub.sandbox()('POST', '/poweroffice/OAuth/Token', { raw: '+'.repeat(1_048_577), headers });
  expect([answer.status, answer.headers.get('X-Paystub-Error')]).toEqual([501, 'not-simulated']);
});

test.each(['/poweroffice/OAuth/Token', '/intacct/ia/api/v1/oauth2/token', '/ukg/api/authentication/access_token'])(
  'a form of more than 1,000 fields is not simulated at %s',
  async (path) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const ask = async (fields: number) =>
      (await paystub.sandbox()('POST', path, { raw: 'a&'.repeat(fields - 1), headers })).status;
    expect([await ask(1001), await ask(500_000), (await ask(1000)) < 500]).toEqual([501, 501, true]);
  },
);

test('integers of more than 200,000 digits together are not simulated', async () => {
  const ask = async (count: number) => {
    const raw = list(count, '7'.repeat(1000));
    return (await paystub.sandbox()('POST', '/poweroffice/v2/Employees', { raw, headers: json })).status;
  };
  expect([await ask(200), await ask(201)]).toEqual([400, 501]);
});

test('a bulk request of more than 10,000 items without a limit of its own is not simulated', async () => {
  const path = '/ukg/api/v1/timekeeping/setup/employment_terms/multi_read';
  const where = (length: number) => ({ where: { employmentTerms: { ids: Array.from({ length }, (_, i) => i) } } });
  const statuses = [10_000, 10_001].map(
    async (n) => (await paystub.sandbox()('POST', path, { json: where(n) })).status,
  );
  expect(await Promise.all(statuses)).toEqual([207, 501]);
});

describe('a query whose conditions times objects are more than a million', () => {
  const path = '/intacct/ia/api/v1/services/core/query';
  const filters = Array.from({ length: 8000 }, () => ({ $eq: { id: 'x' } }));
  const query = { object: 'construction/employee-position', fields: ['id'] };

  test('is not simulated', async () => {
    const call = paystub.sandbox();
    expect((await call('POST', path, { json: { ...query, filters } })).status).toBe(200);
    const positions = Array.from({ length: 200 }, (_, i) => ({ id: `B-${i}`, name: `B ${i}` }));
    for (const from of [0, 100])
      await call('POST', '/intacct/ia/api/v1/objects/construction/employee-position', {
        json: positions.slice(from, from + 100),
      });
    const answer = await call('POST', path, { json: { ...query, filters } });
    expect([answer.status, answer.headers.get('X-Paystub-Error')]).toEqual([501, 'not-simulated']);
    expect((await call('POST', path, { json: { ...query, filters: filters.slice(0, 10) } })).status).toBe(200);
    const fields = Array.from({ length: 8000 }, () => 'id');
    expect((await call('POST', path, { json: { ...query, fields } })).status).toBe(501);
  });

  test('is not simulated where lists have more than 10,000 values', async () => {
    const days = Array.from({ length: 10_001 }, (_, i) => new Date(i * 86_400_000).toISOString().slice(0, 10));
    const ask = (dates: readonly string[]) =>
      paystub.sandbox()('POST', path, { json: { ...query, filters: [{ $in: { 'audit.createdDateTime': dates } }] } });
    expect([(await ask(days)).status, (await ask(days.slice(1))).status]).toEqual([501, 200]);
  });

  test('is not simulated where it is sorted by more than 20 fields', async () => {
    const ask = (length: number) =>
      paystub.sandbox()('POST', path, { json: { ...query, orderBy: Array.from({ length }, () => ({ id: 'asc' })) } });
    expect([(await ask(20)).status, (await ask(21)).status]).toEqual([200, 501]);
  });

  test('is not simulated where an expression names few filters often', async () => {
    const filterExpression = Array.from({ length: 30_000 }, () => '1').join(' or ');
    const json = { ...query, filters: filters.slice(0, 1), filterExpression };
    expect((await paystub.sandbox()('POST', path, { json })).status).toBe(501);
  });
});

describe('a fault', () => {
  const fault = (body: readonly { jsonPath: string }[]) => ({
    match: { body },
    effect: { kind: 'status', status: 500 },
  });

  test.each([
    ['more than 20 expressions', fault(Array.from({ length: 21 }, () => ({ jsonPath: '$.a' })))],
    ['an expression of more than 1,000 characters', fault([{ jsonPath: `$${'[0]'.repeat(334)}` }])],
  ])('with %s is refused', async (_name, json) => {
    expect((await paystub.sandbox()('POST', '/__admin/faults', { json })).status).toBe(400);
  });
});

test('the export of the journal comes in parts that make one document', async () => {
  const call = paystub.sandbox();
  const raw = JSON.stringify({ id: 'x'.repeat(200_000) });
  for (let i = 0; i < 4; i += 1)
    await call('POST', '/intacct/ia/api/v1/objects/construction/employee-position', { raw, headers: json });
  const answer = await call('GET', '/__admin/requests/har');
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'application/json']);
  expect(answer.headers.get('Content-Length')).toBeNull();
  expect([answer.body.log.version, answer.body.log.entries.length]).toEqual(['1.2', 4]);
});
