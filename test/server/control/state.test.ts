import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { readDocumented } from '../../helpers/documented.ts';
import { startPaystub } from '../../helpers/paystub.ts';

const documented = await readDocumented();
const paystub = await startPaystub({ vendors });
const fresh = () => documented.watch(paystub.sandbox());

const positions = '/intacct/objects/construction/employee-position';
const table = '/__admin/state/sage-intacct/employee-position';

test('Records are put, changed and removed past the vendor’s rules', async () => {
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

test('What Paystub keeps for itself is in no list of tables and among no effects', async () => {
  const client = fresh();
  const json = { id: 'ONCE', name: 'Once' };
  await client('POST', positions, { json, headers: { 'Idempotency-Key': 'a-key-of-the-client' } });
  await client('PATCH', '/poweroffice/v2/Employees/1000001', {
    json: [{ op: 'replace', path: '/JobTitle', value: 'Boss' }],
  });
  const tables = (await client('GET', '/__admin/state')).body;
  expect(Object.keys(tables['poweroffice-go'])).not.toContain('marks');
  expect(Object.keys(tables['sage-intacct'])).not.toContain('remembered');
  for (const [id, changed] of [
    [1, ['sage-intacct/employee-position']],
    [2, ['poweroffice-go/employees']],
  ] as const) {
    const { changes, effects } = (await client('GET', `/__admin/requests/${id}`)).body;
    expect(changes.map(({ table: name }: { table: string }) => name)).toEqual(changed);
    expect(effects.join()).not.toMatch(/marks|remembered/);
  }
});

describe('a record', () => {
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
  ])('is as it was after a refused %s %s %j', async (method, path, json, detail) => {
    const client = fresh();
    const before = (await client('GET', path)).text;
    const { status, body } = await client(method, path, { json });
    expect([status, body.title]).toEqual([400, 'Not a record of this table']);
    expect(body.detail).toContain(detail);
    expect((await client('GET', path)).text).toBe(before);
  });

  test.each([
    [{ kind: 'skil', value: {} }, /\/kind: must be one of (.*, )?cascadeProfile, .*skills, /],
    [{ kind: 'skills', value: { assignments: 7 } }, '/value/assignments: must be array, not 7'],
    [
      { kind: 'skills', value: { assignments: [{ effectivDate: '2026-01-01' }] } },
      '/value/assignments/0: there is no member "effectivDate"; did you mean "effectiveDate"?',
    ],
  ])('%j of UKG is refused where its value is none of its kind', async (json, detail) => {
    const client = fresh();
    const path = `/__admin/state/ukg-wfm/otherAssignment/${encodeURIComponent(`100 ${json.kind}`)}`;
    const { status, body } = await client('PUT', path, { json: { personKey: 100, ...json } });
    const matching = typeof detail === 'string' ? expect.stringContaining(detail) : expect.stringMatching(detail);
    expect([status, body.detail]).toEqual([400, matching]);
    expect(body.detail).not.toContain('oneOf');
    expect((await client('GET', path)).status).toBe(404);
  });

  test('gets null for a member that may be null, and loses one that may not', async () => {
    const client = fresh();
    const { body } = await client('PATCH', `${employees}/1000001`, { json: { JobTitle: null } });
    expect(body).toMatchObject({ JobTitle: null, LastName: 'Nordmann', PhoneNumber: null });
    const { body: nameless } = await client('PATCH', person, { json: { firstName: null, email: 'a@example.com' } });
    expect(Object.keys(nameless)).not.toContain('firstName');
    expect(nameless.email).toBe('a@example.com');
  });
});

describe('a value that names one record alone', () => {
  const employees = '/__admin/state/poweroffice-go/employees';
  const persons = '/__admin/state/ukg-wfm/person';

  test.each([
    ['PATCH', `${employees}/1000001`, { Number: 2 }, /^\/Number: 2 is that of employees \d+ already$/],
    ['PATCH', `${persons}/100`, { personNumber: '10020' }, /^\/personNumber: 10020 is that of person \d+ already$/],
    ['PATCH', `${persons}/100`, { userName: 'ApiUser' }, /^\/userName: ApiUser is that of person 10 already$/],
    ['PATCH', `${table}/1`, { id: 'EP-002' }, /^\/id: EP-002 is that of employee-position \d+ already$/],
  ])('%s of %s refuses %j, with a pointer', async (method, path, json, detail) => {
    const client = fresh();
    const before = (await client('GET', path)).text;
    const { status, body } = await client(method, path, { json });
    expect([status, body.title, body.detail]).toEqual([
      400,
      'Not a record of this table',
      expect.stringMatching(detail),
    ]);
    expect((await client('GET', path)).text).toBe(before);
  });

  test('is refused by PUT of a second record, and kept by PUT of its holder', async () => {
    const client = fresh();
    const { body } = await client('GET', `${persons}/100`);
    expect((await client('PUT', `${persons}/100`, { json: body })).status).toBe(200);
    const { status, body: problem } = await client('PUT', `${persons}/999`, { json: { ...body, personKey: 999 } });
    expect([status, problem.detail]).toEqual([
      400,
      expect.stringContaining('/personNumber: 20190 is that of person 100'),
    ]);
  });

  test('may be that of another client', async () => {
    const client = fresh();
    const { body } = await client('GET', `${employees}/1000001`);
    const other = { ...body, client: 'other', Id: 999, MailAddress: null };
    expect((await client('PUT', `${employees}/999`, { json: other })).status).toBe(200);
  });
});

test('Integers beyond 2^53 are put and given back exactly', async () => {
  const client = fresh();
  const path = '/__admin/state/poweroffice-go/employees/1000001';
  const raw = '{"ExternalNumber":9007199254740993}';
  const changed = await client('PATCH', path, { headers: { 'Content-Type': 'application/json' }, raw });
  expect(changed.text).toContain('"ExternalNumber":9007199254740993,');
  expect((await client('GET', path)).text).toBe(changed.text);
  const refused = await client('PATCH', path, {
    headers: { 'Content-Type': 'application/json' },
    raw: '{"ExternalNumber":9223372036854775808}',
  });
  expect([refused.status, refused.body.detail]).toEqual([
    400,
    '/ExternalNumber: must be integer or null, not 9223372036854775808',
  ]);
});
