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

  test('gets null for a member that may be null, and loses one that may not', async () => {
    const client = fresh();
    const { body } = await client('PATCH', `${employees}/1000001`, { json: { JobTitle: null } });
    expect(body).toMatchObject({ JobTitle: null, LastName: 'Nordmann', PhoneNumber: null });
    const { body: nameless } = await client('PATCH', person, { json: { firstName: null, email: 'a@example.com' } });
    expect(Object.keys(nameless)).not.toContain('firstName');
    expect(nameless.email).toBe('a@example.com');
  });
});
