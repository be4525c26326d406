import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Client } from '../../../helpers/paystub.ts';
import { base, errorIn, queryService, rulesOf, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});

const path = (object: string) => `${base}/objects/company-config/${object}`;
const employees = path('employee');

async function create(object: string, json: object): Promise<string> {
  const answer = await send('POST', path(object), { json });
  expect([answer.status, answer.body['ia::meta']]).toEqual([201, { totalCount: 1, totalSuccess: 1, totalError: 0 }]);
  return answer.body['ia::result'].key;
}
const read = async (object: string, key: string) => (await send('GET', `${path(object)}/${key}`)).body['ia::result'];
const details = (answer: Answer) => errorIn(answer.body).details;
const none = { key: null, id: null, name: null };

describe('a department', () => {
  test('is created as in the sample, and shown with parent, supervisor and users', async () => {
    const parent = await create('department', { id: 'TECH', name: 'Technology' });
    const key = await create('department', {
      id: 'SW',
      name: 'Software',
      reportTitle: 'Software Development',
      status: 'active',
      parent: { key: parent },
      supervisor: { key: '2' },
    });
    const got = await read('department', key);
    expect(Object.keys(got)).toEqual('id key name parent supervisor audit status reportTitle href'.split(' '));
    expect(got).toMatchObject({
      id: 'SW',
      name: 'Software',
      parent: { key: parent, id: 'TECH', name: 'Technology', href: `/objects/company-config/department/${parent}` },
      supervisor: { key: '2', id: 'EMP-002', name: 'Doe, John', href: '/objects/company-config/employee/2' },
      audit: { createdByUser: { key: '1', id: 'Admin', href: '/objects/company-config/user/1' }, createdBy: '1' },
      status: 'active',
      reportTitle: 'Software Development',
    });
    expect(await read('department', parent)).toMatchObject({ parent: none, supervisor: none, reportTitle: null });
  });

  test('takes a new id, unless another department has it', async () => {
    const key = await create('department', { id: 'SW', name: 'Software' });
    const renamed = await send('PATCH', `${path('department')}/${key}`, { json: { id: 'SOFT' } });
    expect([renamed.status, renamed.body['ia::result'].id]).toEqual([200, 'SOFT']);
    expect(rulesOf(renamed)).toContain('intacct.department.id');
    expect(await read('department', key)).toMatchObject({ id: 'SOFT', name: 'Software' });
    const taken = await send('PATCH', `${path('department')}/${key}`, { json: { id: 'OPS' } });
    expect([taken.status, details(taken)]).toMatchObject([
      409,
      [{ message: 'Another record with the value OPS already exists' }],
    ]);
  });

  test('cannot be under itself, or under one that is below it', async () => {
    const key = await create('department', { id: 'TECH', name: 'Technology' });
    await create('department', { id: 'SW', name: 'Software', parent: { id: 'TECH' } });
    for (const parent of ['TECH', 'SW']) {
      const answer = await send('PATCH', `${path('department')}/${key}`, { json: { parent: { id: parent } } });
      expect([answer.status, details(answer)]).toMatchObject([422, [{ target: '/parent' }]]);
      expect(answer.body['ia::result']['ia::error'].code).toBe('operationFailed');
    }
    expect((await read('department', key)).parent).toEqual(none);
  });
});

describe('a location', () => {
  test('shows the kind of its parent, which may be an entity', async () => {
    const key = await create('location', { id: 'loc22', name: '22-India', status: 'active', parent: { id: 'HQ' } });
    const got = await read('location', key);
    expect(Object.keys(got)).toEqual(
      `id key name parent manager startDate endDate status audit reportTitle printAs entity baseCurrency taxId
      businessId locationType href`.split(/\s+/),
    );
    expect(got).toMatchObject({
      parent: { key: '1', id: 'HQ', name: 'Headquarters', locationType: 'entity' },
      manager: none,
      entity: none,
      locationType: 'location',
    });
  });

  test('that is an entity is found by queries, referred to, and neither changed nor deleted', async () => {
    const { body } = await send('POST', queryService, {
      json: { object: 'location', fields: ['id'], filters: [{ $eq: { locationType: 'entity' } }] },
    });
    expect(body['ia::result']).toEqual([{ id: 'HQ' }]);
    await create('employee', { id: 'E', primaryContact: { id: 'Jane Roe' }, location: { id: 'HQ' } });
    for (const [method, json] of [['PATCH', { name: 'x' }], ['DELETE']] as const) {
      const answer = await send(method, `${path('location')}/1`, json === undefined ? {} : { json });
      expect([answer.status, rulesOf(answer)]).toEqual([422, expect.arrayContaining(['intacct.location.entity'])]);
    }
  });

  test('is refused with a description, or created without it where that variant is chosen', async () => {
    const json = { id: 'loc22', name: '22-India', description: 'All India offices', status: 'active' };
    const refused = await send('POST', path('location'), { json });
    expect([refused.status, details(refused)]).toMatchObject([
      400,
      [{ errorId: 'REST-1043', message: '/description is not a valid field', target: '/description' }],
    ]);
    const lenient = await startIntacct({ settings: { choices: { 'intacct.location.description': 'accepted' } } });
    expect((await lenient.sandbox()('POST', path('location'), { json })).status).toBe(201);
  });

  test('has members that cannot be written', async () => {
    const answer = await send('POST', path('location'), { json: { id: 'L', name: 'L', locationType: 'entity' } });
    expect([answer.status, details(answer)]).toMatchObject([400, [{ message: '/locationType is a read-only field' }]]);
  });
});

test('a class has a description and a parent, and keeps its id', async () => {
  const parent = await create('class', { id: 'TOP', name: 'Top' });
  const key = await create('class', {
    id: 'SW',
    name: 'Software',
    description: 'All software titles',
    status: 'active',
    parent: { key: parent },
  });
  expect(await read('class', key)).toMatchObject({
    description: 'All software titles',
    parent: { id: 'TOP', name: 'Top' },
    entity: none,
  });
  const answer = await send('PATCH', `${path('class')}/${key}`, { json: { id: 'SOFT' } });
  expect([answer.status, details(answer)]).toMatchObject([400, [{ message: '/id is a read-only field' }]]);
});

describe('a dimension', () => {
  const dimensions = ['location', 'department', 'class'] as const;

  test.each(dimensions)('needs an id and a name: %s', async (object) => {
    const answer = await send('POST', path(object), { json: {} });
    expect([answer.status, details(answer)]).toMatchObject([
      400,
      [{ message: '/id is required' }, { message: '/name is required' }],
    ]);
  });

  test.each(dimensions)('has an id of its own: %s', async (object) => {
    await create(object, { id: 'X', name: 'X' });
    expect((await send('POST', path(object), { json: { id: 'X', name: 'Other' } })).status).toBe(409);
  });

  test.each(dimensions)('that an employee has is looked up, and not deleted: %s', async (object) => {
    const employee = { id: 'E', primaryContact: { id: 'Jane Roe' }, [object]: { id: 'X' } };
    const unknown = await send('POST', employees, { json: employee });
    expect([unknown.status, details(unknown)]).toMatchObject([422, [{ target: `/${object}` }]]);
    const key = await create(object, { id: 'X', name: 'X' });
    await create('employee', employee);
    const inUse = await send('DELETE', `${path(object)}/${key}`);
    expect([inUse.status, rulesOf(inUse)]).toEqual([422, expect.arrayContaining(['intacct.delete.in-use'])]);
  });

  test.each(dimensions)('may be given to an employee without posting, and not when inactive: %s', async (object) => {
    for (const [status, expected] of [
      ['activeNonPosting', 201],
      ['inactive', 422],
    ] as const) {
      await create(object, { id: status, name: status, status });
      const json = { id: status, primaryContact: { id: 'Jane Roe' }, [object]: { id: status } };
      expect((await send('POST', employees, { json })).status).toBe(expected);
    }
  });
});

describe('a contact', () => {
  const jane = {
    id: 'Jane Smith',
    printAs: 'Jane Smith',
    email1: 'jane@example.com',
    firstName: 'Jane',
    lastName: 'Smith',
    middleName: null,
  };

  test('has an address, and no audit', async () => {
    const key = await create('contact', { ...jane, mailingAddress: { city: 'Oslo', isoCountryCode: 'NO' } });
    const got = await read('contact', key);
    expect(got).toMatchObject({ ...jane, showInContactList: true, status: 'active', entity: none });
    expect(got.mailingAddress).toMatchObject({ addressLine1: null, city: 'Oslo', isoCountryCode: 'NO' });
    expect(got).not.toHaveProperty('audit');
    const query = { object: 'contact', fields: ['audit.modifiedDateTime'] };
    expect((await send('POST', queryService, { json: query })).status).toBe(400);
  });

  test('is shown by its employee with its present data, and named after it', async () => {
    const contact = await create('contact', jane);
    const key = await create('employee', { id: 'E', primaryContact: { id: 'Jane Smith' } });
    await send('PATCH', `${path('contact')}/${contact}`, { json: { email1: 'new@example.com' } });
    const { name, primaryContact } = await read('employee', key);
    expect(name).toBe('Smith, Jane');
    expect(Object.keys(primaryContact)).toEqual(
      `key id lastName firstName middleName prefix email1 email2 phone1 phone2 mobile pager fax URL1 URL2
      companyName printAs mailingAddress href`.split(/\s+/),
    );
    expect(primaryContact).toMatchObject({ key: contact, id: 'Jane Smith', email1: 'new@example.com' });
    expect((await send('DELETE', `${path('contact')}/${contact}`)).status).toBe(422);
    expect((await send('DELETE', `${employees}/${key}`)).status).toBe(204);
    expect((await send('DELETE', `${path('contact')}/${contact}`)).status).toBe(204);
  });

  test('gives what is printed as a name where it has no two names', async () => {
    await create('contact', { id: 'Crew', printAs: 'The crew' });
    expect((await read('employee', await create('employee', { id: 'E', primaryContact: { id: 'Crew' } }))).name).toBe(
      'The crew',
    );
  });

  test('that is not there is refused as the contact of an employee', async () => {
    const answer = await send('POST', employees, { json: { id: 'E', primaryContact: { id: 'Somebody' } } });
    expect([answer.status, details(answer)]).toMatchObject([422, [{ message: 'Contact Somebody does not exist' }]]);
  });

  test('needs what is printed, keeps its id, and has texts of a certain length', async () => {
    const missing = await send('POST', path('contact'), { json: { id: 'X' } });
    expect([missing.status, details(missing)]).toMatchObject([400, [{ message: '/printAs is required' }]]);
    const key = await create('contact', jane);
    expect((await send('PATCH', `${path('contact')}/${key}`, { json: { id: 'J' } })).status).toBe(400);
    const long = await send('PATCH', `${path('contact')}/${key}`, { json: { firstName: 'x'.repeat(41) } });
    expect(long.body['ia::result']['ia::error'].code).toBe('operationFailed');
    expect([long.status, details(long)]).toMatchObject([422, [{ target: '/firstName' }]]);
  });
});

test('a user is shown with the contact, and lists that restrict nothing', async () => {
  const got = await read('user', '1');
  expect(Object.keys(got)).toEqual(
    `id userName accountEmail contact adminPrivileges userType webServices status entityAccess password audit key
    isChatterDisabled hideOtherDepartmentTransactions entity locations entities departments territories roles
    permissionAssignments customPermissionAssignments agentPermissionAssignments sso trustedDevices href`.split(/\s+/),
  );
  expect(got).toMatchObject({
    id: 'Admin',
    contact: { id: 'Admin', printAs: 'Admin' },
    adminPrivileges: 'full',
    userType: 'business',
    webServices: { isEnabled: true },
    entityAccess: { allowUnrestrictedAccess: true, allowTopLevelAccess: false },
    departments: [],
  });
  expect((await send('GET', path('user'))).body['ia::result'][1]).toEqual({
    key: '2',
    id: 'Viewer',
    href: '/objects/company-config/user/2',
  });
  expect((await send('DELETE', `${path('contact')}/3`)).status).toBe(422);
});

test('the model of an employee has the person of the contact, with the address as a group', async () => {
  const { body } = await send('GET', `${base}/services/core/model?name=company-config/employee`);
  const { apiObject, fields, groups } = body['ia::result'].refs.primaryContact;
  expect([apiObject, Object.keys(groups)]).toEqual(['company-config/contact', ['mailingAddress']]);
  expect(fields.email1).toMatchObject({ deprecated: true, readOnly: true, mutable: false });
  expect(Object.keys(groups.mailingAddress.fields)).toContain('isoCountryCode');
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
