// The samples are those of Sage's OpenAPI documents of company configuration and of projects, with keys of the seed.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, queryService, rulesOf, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});

const objects = `${base}/objects`;
const types = `${objects}/company-config/employee-type`;
const earnings = `${objects}/company-config/earning-type`;
const skills = `${objects}/projects/position-skill`;
const setups = `${objects}/company-config/employee-bank-file-setup`;
const employees = `${objects}/company-config/employee`;
const primaryContact = { id: 'Jane Roe' };
const nobody = { key: null, id: null };

async function create(path: string, json: object): Promise<string> {
  const answer = await send('POST', path, { json });
  expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('"totalSuccess":1')]);
  return answer.body['ia::result'].key;
}
const read = async (path: string) => (await send('GET', path)).body['ia::result'];
const statusOf = async (method: 'PATCH' | 'DELETE', path: string, json?: object) =>
  (await send(method, path, json === undefined ? {} : { json })).status;
const refusal = async (method: 'POST' | 'PATCH', path: string, json: object) => {
  const answer = await send(method, path, { json });
  const [detail] = errorIn(answer.body).details as { message: string; target: string }[];
  return [answer.status, detail?.message, detail?.target];
};

describe('an employee type', () => {
  test('is created and shown as in the samples, and given to an employee by its name', async () => {
    const key = await create(types, { id: 'Temporary Worker', parent: { key: '1' }, status: 'active' });
    const { audit, ...got } = await read(`${types}/${key}`);
    expect(Object.keys({ ...got, audit }).toSorted()).toEqual(
      'audit entity form1099 href id key parent status'.split(' '),
    );
    expect(got).toEqual({
      key,
      id: 'Temporary Worker',
      parent: { key: '1', id: 'Full Time', href: '/objects/company-config/employee-type/1' },
      status: 'active',
      form1099: { type: null, box: null },
      entity: { key: null, id: null, name: null },
      href: `/objects/company-config/employee-type/${key}`,
    });
    expect(audit).toMatchObject({ createdByUser: { id: 'Admin' }, createdBy: '1' });
    const employee = await create(employees, { id: 'E1', primaryContact, employeeType: { id: 'Temporary Worker' } });
    expect((await read(`${employees}/${employee}`)).employeeType).toEqual({
      ...{ key, id: 'Temporary Worker', href: `/objects/company-config/employee-type/${key}` },
    });
  });

  test('refuses its form 1099, a parent below itself and an id that is taken', async () => {
    const child = await create(types, { id: 'Intern', parent: { key: '2' } });
    expect(await refusal('POST', types, { id: 'X', form1099: { type: 'MISC' } })).toEqual([
      ...[400, '/form1099 is a read-only field', '/form1099'],
    ]);
    expect((await refusal('PATCH', `${types}/2`, { parent: { key: child } }))[0]).toBe(422);
    expect((await send('POST', types, { json: { id: 'Intern' } })).status).toBe(409);
    expect((await refusal('PATCH', `${types}/${child}`, { id: 'Trainee' }))[1]).toBe('/id is a read-only field');
  });

  test('is not deleted while employees have it, and not given to one once it is inactive', async () => {
    expect(await statusOf('DELETE', `${types}/1`)).toBe(422);
    const key = await create(types, { id: 'Intern' });
    expect(await statusOf('PATCH', `${types}/${key}`, { status: 'inactive' })).toBe(200);
    const json = { id: 'E1', primaryContact, employeeType: { key } };
    const text = `Employee type ${key} is inactive and cannot be referenced`;
    expect(await refusal('POST', employees, json)).toEqual([422, text, '/employeeType']);
    expect(await statusOf('DELETE', `${types}/${key}`)).toBe(204);
    expect(await refusal('POST', employees, json)).toEqual([
      ...[422, `Employee type ${key} does not exist`, '/employeeType'],
    ]);
  });
});

describe('an earning type', () => {
  const overtime = {
    id: 'Double time',
    billableGLAccount: { key: '5' },
    nonBillableGLAccount: { key: '6' },
    calculationMethod: 'hourly',
    rateMultiplier: '2',
  };

  test('is created and changed as in the samples, and shown without link, status and entity', async () => {
    const key = await create(earnings, overtime);
    expect(await statusOf('PATCH', `${earnings}/${key}`, { rateMultiplier: 1.5 })).toBe(200);
    const got = await read(`${earnings}/${key}`);
    expect(Object.keys(got)).toEqual(
      'key id billableGLAccount nonBillableGLAccount rateMultiplier calculationMethod audit'.split(' '),
    );
    expect(got).toMatchObject({
      billableGLAccount: { key: '5', id: '60100', name: 'Salaries', href: '/objects/general-ledger/account/5' },
      nonBillableGLAccount: { key: '6', id: '60200' },
      rateMultiplier: '1.5',
      calculationMethod: 'hourly',
    });
    expect(await read(`${earnings}/${await create(earnings, { id: 'Bonus' })}`)).toMatchObject({
      ...{ billableGLAccount: { ...nobody, name: null }, calculationMethod: 'salary', rateMultiplier: null },
    });
  });

  test('keeps its accounts, and is kept by employees and time types', async () => {
    const account = await create(`${objects}/general-ledger/account`, { id: '60400', name: 'Bonus' });
    await create(earnings, { id: 'Bonus', nonBillableGLAccount: { key: account } });
    expect(await statusOf('DELETE', `${objects}/general-ledger/account/${account}`)).toBe(422);
    expect(await statusOf('DELETE', `${earnings}/1`)).toBe(422); // the seed's Jane Roe earns it
    expect(await statusOf('DELETE', `${earnings}/2`)).toBe(422); // the time type Overtime has it
    const unknown = { id: 'E1', primaryContact, earningType: { id: 'Tips' } };
    expect(await refusal('POST', employees, unknown)).toEqual([
      422,
      'Earning type Tips does not exist',
      '/earningType',
    ]);
  });
});

describe('the position skills of an employee', () => {
  test('are objects of projects, created and shown as in the samples', async () => {
    const mechanic = { id: 'Quantum Mechanic', description: 'Scientist who works with very tiny wrenches.' };
    const key = await create(skills, mechanic);
    const got = await read(`${skills}/${key}`);
    expect(Object.keys(got)).toEqual('key id description status audit entity href'.split(' '));
    expect(got).toMatchObject({ ...mechanic, status: 'active', href: `/objects/projects/position-skill/${key}` });
    const employee = await create(employees, {
      id: 'E1',
      primaryContact,
      positionSkills: [{ key }, { id: 'First aid' }],
    });
    const shown = [
      { key, id: 'Quantum Mechanic', href: `/objects/projects/position-skill/${key}` },
      { key: '1', id: 'First aid', href: '/objects/projects/position-skill/1' },
    ];
    expect((await read(`${employees}/${employee}`)).positionSkills).toEqual(shown);
    expect(await statusOf('DELETE', `${skills}/${key}`)).toBe(422);
    expect(await statusOf('DELETE', `${employees}/${employee}`)).toBe(204);
    expect(await statusOf('DELETE', `${skills}/${key}`)).toBe(204);
  });

  const idsOf = async (client: Client) => {
    const { positionSkills } = (await client('GET', `${employees}/1`)).body['ia::result'];
    return positionSkills.map(({ id }: { id: string }) => id);
  };

  test('are added to and taken away by an update, as lines are', async () => {
    const added = await send('PATCH', `${employees}/1`, { json: { positionSkills: [{ id: 'High voltage' }] } });
    expect([added.status, rulesOf(added)]).toEqual([200, expect.arrayContaining(['intacct.employee.position-skills'])]);
    expect(await idsOf(send)).toEqual(['First aid', 'High voltage']);
    const again = await send('PATCH', `${employees}/1`, { json: { positionSkills: [{ key: '1' }, { key: '2' }] } });
    expect(rulesOf(again)).not.toContain('intacct.employee.position-skills'); // both readings come to the same
    const taken = { positionSkills: [{ key: '1', 'ia::operation': 'delete' }] };
    expect(await statusOf('PATCH', `${employees}/1`, taken)).toBe(200);
    expect(await idsOf(send)).toEqual(['High voltage']);
    const foreign = [422, 'Position skill 1 is no line of EMP-001', '/positionSkills/0'];
    expect(await refusal('PATCH', `${employees}/1`, taken)).toEqual(foreign);
  });

  test('are replaced by an update where that is chosen', async () => {
    const choices = { 'intacct.employee.position-skills': 'replaced' };
    const replacing = (await startIntacct({ settings: { choices } })).sandbox();
    await replacing('PATCH', `${employees}/1`, { json: { positionSkills: [{ id: 'High voltage' }] } });
    expect(await idsOf(replacing)).toEqual(['High voltage']);
  });

  test('have to be there and active, but for those that the employee has', async () => {
    expect(await statusOf('PATCH', `${skills}/1`, { status: 'inactive' })).toBe(200);
    expect(await statusOf('PATCH', `${employees}/1`, { positionSkills: [{ key: '1' }] })).toBe(200);
    const text = 'Position skill First aid is inactive and cannot be referenced';
    const json = { id: 'E1', primaryContact, positionSkills: [{ id: 'High voltage' }, { id: 'First aid' }] };
    expect(await refusal('POST', employees, json)).toEqual([422, text, '/positionSkills/1']);
    const unknown = { positionSkills: [{ id: 'Juggling' }] };
    expect((await refusal('PATCH', `${employees}/1`, unknown))[1]).toBe('Position skill Juggling does not exist');
  });
});

describe('the bank file set-up of an employee', () => {
  const swiss = { bankAccountNumber: 'CH9300762011623852957', bankAccountName: 'Jane Roe', businessIdCode: 'UBSWCHZH' };

  test('is written through the employee, and listed and read by its key', async () => {
    const key = await create(employees, {
      ...{ id: 'E1', primaryContact },
      bankFileSetup: [{ ...swiss, creditorBankAddress: { postCode: '8001' } }],
    });
    const [got] = (await read(`${employees}/${key}`)).bankFileSetup;
    expect(got).toMatchObject({
      ...swiss,
      employee: { key, id: 'E1', href: `/objects/company-config/employee/${key}` },
      accountClassification: 'ccd',
      bsbNumber: null,
      creditorBankAddress: { addressLine1: null, postCode: '8001', countryCode: null },
      href: `/objects/company-config/employee-bank-file-setup/${got.key}`,
    });
    expect(got.id).toBe(got.key);
    expect(got.employee).not.toHaveProperty('name');
    expect(await read(`${setups}/${got.key}`)).toEqual(got);
    expect((await read(setups)).map(({ key: each }: { key: string }) => each)).toEqual(['1', got.key]);
    expect((await send('DELETE', `${setups}/${got.key}`)).status).toBe(405);
    const change = { bankFileSetup: [{ key: got.key, paymentReference: 'Week 32' }] };
    expect(await statusOf('PATCH', `${employees}/${key}`, change)).toBe(200);
    expect(await read(`${setups}/${got.key}`)).toEqual({ ...got, paymentReference: 'Week 32' });
    const removal = { bankFileSetup: [{ key: got.key, 'ia::operation': 'delete' }] };
    expect(await statusOf('PATCH', `${employees}/${key}`, removal)).toBe(200);
    expect((await read(`${employees}/${key}`)).bankFileSetup).toEqual([]);
  });

  test('is queried by the employee', async () => {
    const json = {
      object: 'company-config/employee-bank-file-setup',
      fields: ['bankAccountNumber', 'sortCode', 'employee.name'],
      filters: [{ $eq: { 'employee.id': 'EMP-001' } }],
    };
    expect((await send('POST', queryService, { json })).body['ia::result']).toEqual([
      { bankAccountNumber: '87402896', sortCode: '204718', 'employee.name': 'Roe, Jane' },
    ]);
  });

  test('needs the country of the bank file where that is how the employee is paid', async () => {
    const text = '/bankFile/paymentCountryCode is required where /filePaymentService is bankFile';
    const target = '/bankFile/paymentCountryCode';
    const json = { id: 'E1', primaryContact, filePaymentService: 'bankFile' };
    expect(await refusal('POST', employees, json)).toEqual([422, text, target]);
    const key = await create(employees, { ...json, bankFile: { paymentCountryCode: 'gb' } });
    expect(await refusal('PATCH', `${employees}/${key}`, { bankFile: { paymentCountryCode: null } })).toEqual([
      ...[422, text, target],
    ]);
    expect(await statusOf('PATCH', `${employees}/${key}`, { filePaymentService: 'ach', bankFile: {} })).toBe(200);
  });
});

test('the model of an employee has the lists of its lines and, with their fields, of its skills', async () => {
  const { lists, refs } = (await send('GET', `${base}/services/core/model?name=company-config/employee`)).body[
    'ia::result'
  ];
  expect(Object.keys(lists)).toEqual(['employeeRates', 'positionSkills', 'bankFileSetup']);
  expect(lists.bankFileSetup).toEqual({ apiObject: 'company-config/employee-bank-file-setup' });
  expect(lists.positionSkills).toMatchObject({
    apiObject: 'projects/position-skill',
    fields: { href: { type: 'string', readOnly: true }, id: { type: 'string' }, key: { type: 'string' } },
  });
  expect(refs.employeeType).toMatchObject({ apiObject: 'company-config/employee-type' });
  expect(Object.keys(refs.earningType.fields)).toEqual(['href', 'id', 'key']);
});

// The sample of a composite request in Sage's guide, with an employee of the seed.
test('employees of the same department and type as one are found by one composite request', async () => {
  await create(employees, {
    id: 'Emp2',
    jobTitle: 'Sr Software Eng',
    primaryContact,
    department: { key: '2' },
    employeeType: { key: '1' },
  });
  await create(employees, { id: 'Emp3', primaryContact, department: { key: '2' }, employeeType: { key: '2' } });
  const json = [
    { method: 'GET', path: '/objects/company-config/employee/1', resultReference: 'employee' },
    {
      method: 'POST',
      path: '/services/core/query',
      body: {
        object: 'employee',
        fields: ['id', 'jobTitle', 'department.key', 'employeeType.id'],
        filters: [
          { $eq: { 'department.key': '@{employee.department.key}' } },
          { $eq: { 'employeeType.id': '@{employee.employeeType.id}' } },
        ],
        filterExpression: '1 and 2',
        orderBy: [{ id: 'asc' }],
      },
    },
  ];
  const { status, body } = await send('POST', `${base}/services/core/composite`, { json });
  expect([status, body['ia::result'][1]['ia::result']]).toEqual([
    200,
    [
      { id: 'EMP-001', jobTitle: 'Site manager', 'department.key': '2', 'employeeType.id': 'Full Time' },
      { id: 'Emp2', jobTitle: 'Sr Software Eng', 'department.key': '2', 'employeeType.id': 'Full Time' },
    ],
  ]);
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
