import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, queryService, rulesOf, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(async () => {
  send = paystub.sandbox();
  await add('company-config/contact', { id: 'Mary', printAs: 'Mary', firstName: 'Mary', lastName: 'Vanitha' });
  await add('company-config/contact', { id: 'Glenn', printAs: 'Glenn Thomas', firstName: 'Glenn', lastName: 'Thomas' });
  await add('company-config/department', { id: 'TS', name: 'Technical services' });
  await add('company-config/location', { id: '1', name: 'United States of America' });
});

async function add(object: string, json: object): Promise<void> {
  expect((await send('POST', `${base}/objects/${object}`, { json })).status).toBe(201);
}

const employees = `${base}/objects/company-config/employee`;

/** The sample of Sage's OpenAPI document, without the attachment folder, and with a manager who exists. */
const mary = {
  id: 'mVanitha',
  SSN: '650125932',
  jobTitle: 'Accountants',
  startDate: '2021-04-30',
  birthDate: '1984-04-01',
  name: 'Mary Vanitha',
  defaultCurrency: 'USD',
  manager: { id: 'MGR-CS' },
  location: { id: '1' },
  department: { id: 'TS' },
  earningType: { id: 'Salaries' },
  postActualCostWithVariance: false,
  employeeType: { id: 'Full Time' },
  primaryContact: { id: 'Mary' },
  attachmentFolder: { key: '10' },
  preferredPaymentMethod: 'cash',
};
const manager = { id: 'MGR-CS', primaryContact: { id: 'Glenn' } };

async function create(json: object): Promise<string> {
  const answer = await send('POST', employees, { json });
  expect(answer.status).toBe(201);
  return answer.body['ia::result'].key;
}
const read = async (key: string) => (await send('GET', `${employees}/${key}`)).body['ia::result'];

describe('an employee', () => {
  test('gives back every member of the sample create, in the order of the sample get', async () => {
    const managerKey = await create(manager);
    const got = await read(await create(mary));
    expect(Object.keys(got)).toEqual(
      `key id SSN jobTitle location department manager birthDate startDate endDate status employeeType gender
      terminationType name primaryContact attachmentFolder defaultCurrency form1099 earningType
      postActualCostWithVariance audit class defaultCustomer defaultItem defaultVendor defaultTimeAllocation
      defaultExpenseDistribution preferredPaymentMethod bankFile filePaymentService ach
      sendAutomaticPaymentNotification isPlaceholderResource mergePaymentRequests employeePosition webURL entity
      employeeRates positionSkills bankFileSetup href`.split(/\s+/),
    );
    const { manager: _, attachmentFolder, ...same } = mary;
    expect(got).toMatchObject({
      ...same,
      manager: {
        key: managerKey,
        id: 'MGR-CS',
        name: 'Thomas, Glenn',
        href: `/objects/company-config/employee/${managerKey}`,
      },
      attachmentFolder: { ...attachmentFolder, id: null, href: '/objects/company-config/folder/10' },
      status: 'active',
      gender: null,
      terminationType: null,
      form1099: { name: null, type: null, box: null },
      bankFile: { paymentCountryCode: null, paymentCurrency: null },
      ach: { enabled: false, bankRoutingNumber: null, accountType: null },
      filePaymentService: 'none',
      sendAutomaticPaymentNotification: false,
      isPlaceholderResource: false,
      mergePaymentRequests: true,
      class: { key: null, id: null, name: null },
      employeePosition: { key: null, id: null },
      webURL: expect.stringMatching(/^https:\/\/.*\/acct\/ur\.phtml\?\.r=./),
      entity: { key: null, id: null, name: null },
      employeeRates: [],
      positionSkills: [],
      bankFileSetup: [],
    });
  });

  test('leaves by an update of status, end date and kind of termination, which are independent', async () => {
    const key = await create(manager);
    const leaving = { status: 'inactive', endDate: '2023-04-01', terminationType: 'voluntary' };
    expect((await send('PATCH', `${employees}/${key}`, { json: leaving })).status).toBe(200);
    expect(await read(key)).toMatchObject({ ...leaving, primaryContact: { id: 'Glenn' } });
  });

  test('keeps the fields of a group that an update does not name', async () => {
    const key = await create({ ...manager, ach: { enabled: true, bankRoutingNumber: '011000015' } });
    await send('PATCH', `${employees}/${key}`, { json: { ach: { accountNumber: '77' } } });
    expect((await read(key)).ach).toEqual({
      enabled: true,
      bankRoutingNumber: '011000015',
      accountNumber: '77',
      accountType: null,
      remittanceType: null,
    });
  });

  test('has no department where its reference has null for the id', async () => {
    const key = await create({ ...manager, department: { id: 'TS' }, manager: { id: null } });
    expect((await send('PATCH', `${employees}/${key}`, { json: { department: { id: null } } })).status).toBe(200);
    expect(await read(key)).toMatchObject({
      department: { key: null, id: null, name: null },
      manager: { key: null, id: null, name: null },
    });
    expect((await send('PATCH', `${employees}/${key}`, { json: { department: { id: '' } } })).status).toBe(400);
  });

  test('cannot be deleted while somebody has that employee as manager', async () => {
    const key = await create(manager);
    await create(mary);
    expect((await send('DELETE', `${employees}/${key}`)).status).toBe(422);
  });

  test('is known less well where it refers to an object that is not simulated', async () => {
    const answer = await send('POST', employees, { json: { ...manager, defaultVendor: { id: 'V-1' } } });
    expect([answer.status, answer.headers.get('x-paystub-evidence')]).toEqual([201, 'inferred']);
  });

  test('has groups of fields that queries read', async () => {
    await create({ ...manager, ach: { accountNumber: '77' } });
    const fields = ['id', 'ach.accountNumber', 'mergePaymentRequests', 'manager.id'];
    const answer = await send('POST', queryService, {
      json: { object: 'employee', fields, filters: [{ $eq: { id: 'MGR-CS' } }] },
    });
    expect(answer.body['ia::result']).toEqual([
      { id: 'MGR-CS', 'ach.accountNumber': '77', mergePaymentRequests: true, 'manager.id': null },
    ]);
  });
});

describe('a rate of an employee', () => {
  const rates = `${base}/objects/company-config/employee-rate`;
  const hourly = { hourlyRate: 250.5, startDate: '2024-01-01' };

  test('is created with the employee, shown by it, and read and deleted by its key', async () => {
    const key = await create({ ...manager, employeeRates: [hourly] });
    const [rate] = (await read(key)).employeeRates;
    expect(rate).toMatchObject({
      employee: { key, id: 'MGR-CS', name: 'Thomas, Glenn' },
      ...hourly,
      hourlyRate: '250.5',
      annualSalary: null,
      endDate: null,
    });
    expect(Object.keys(rate)).toEqual(
      'id key employee hourlyRate annualSalary startDate endDate audit href'.split(' '),
    );
    expect((await send('GET', `${rates}/${rate.key}`)).body['ia::result']).toEqual(rate);
    expect((await send('DELETE', `${rates}/${rate.key}`)).status).toBe(204);
    expect((await read(key)).employeeRates).toEqual([]);
  });

  test('ends the day before the next one starts', async () => {
    const key = await create({ ...manager, employeeRates: [hourly] });
    const raise = { annualSalary: '500000.00', startDate: '2024-03-01' };
    const answer = await send('PATCH', `${employees}/${key}`, { json: { employeeRates: [raise] } });
    expect(rulesOf(answer)).toContain('intacct.employee.rate-ends');
    expect((await read(key)).employeeRates).toMatchObject([
      { ...hourly, hourlyRate: '250.5', endDate: '2024-02-29' },
      { ...raise, endDate: null },
    ]);
  });

  test('is queried, and not created on its own', async () => {
    const json = { object: 'company-config/employee-rate', fields: ['employee.id', 'hourlyRate', 'annualSalary'] };
    expect((await send('POST', queryService, { json })).body['ia::result']).toEqual([
      { 'employee.id': 'EMP-001', hourlyRate: null, annualSalary: '720000.00' },
      { 'employee.id': 'EMP-002', hourlyRate: '265.50', annualSalary: null },
    ]);
    expect((await send('POST', rates, { json: hourly })).status).toBe(405);
  });
});

describe('an employee without a contact', () => {
  test.each([
    ['none', {}],
    ['null', { primaryContact: null }],
    ['one without id', { primaryContact: { id: null } }],
  ])('is refused with 422 and the text of the guide: %s', async (_, contact) => {
    const answer = await send('POST', employees, { json: { id: 'E1', ...contact } });
    expect(answer.status).toBe(422);
    expect(errorIn(answer.body)).toMatchObject({
      code: 'operationFailed',
      message: 'POST request on objects/company-config/employee object was unsuccessful',
      errorId: 'REST-7001',
      details: [{ message: 'Employee Contact info cannot be empty' }],
    });
    expect(rulesOf(answer)).toContain('intacct.employee.contact');
  });

  test('is refused as the guide prints it where that variant is chosen', async () => {
    const older = await startIntacct({ settings: { choices: { 'intacct.employee.contact': 'older' } } });
    const answer = await older.sandbox()('POST', employees, { json: { id: 'E1' } });
    expect(answer.status).toBe(422);
    const error = errorIn(answer.body);
    expect(error).toMatchObject({ code: 'operationFailed', message: 'Operation create object HQemployee failed' });
    const message = expect.stringMatching(/^Employee Contact info cannot be empty \[Support ID: \S+\]$/);
    expect(error.details).toEqual([{ code: 'BL01001973', message }]);
  });

  test('needs an id before it needs a contact', async () => {
    const answer = await send('POST', employees, { json: { jobTitle: 'Electrician' } });
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body).details).toMatchObject([{ message: '/id is required' }]);
  });
});

test('an employee without an id gets the next number where the company numbers its employees', async () => {
  const choices = { 'intacct.employee.id': 'numbered', 'intacct.reference.non-posting': 'everywhere' };
  const numbering = (await startIntacct({ settings: { choices } })).sandbox();
  const post = async (json: object) => (await numbering('POST', employees, { json })).body['ia::result'];
  const primaryContact = { id: 'Jane Roe' };
  expect(await post({ id: '4', primaryContact })).toMatchObject({ id: '4' });
  expect(await post({ primaryContact })).toMatchObject({ key: '4', id: '5' });
  expect(await post([{ primaryContact }, { primaryContact }])).toMatchObject([{ id: '6' }, { id: '7' }]);
  // and no employee may have a dimension that is not posted to
  const old = { id: 'OLD', name: 'Old', status: 'activeNonPosting' };
  await numbering('POST', `${base}/objects/company-config/department`, { json: old });
  const refused = await numbering('POST', employees, { json: { primaryContact, department: { id: 'OLD' } } });
  expect([refused.status, rulesOf(refused)]).toEqual([422, expect.arrayContaining(['intacct.entry.non-posting'])]);
  await send('POST', `${base}/objects/company-config/department`, { json: old });
  await create({ id: 'E1', primaryContact, department: { id: 'OLD' } });
});

test('active employees who started this year are read as the view of users is, by last names', async () => {
  const query = {
    object: 'company-config/employee',
    fields: [
      'key',
      'id',
      'primaryContact.lastName',
      'primaryContact.prefix',
      'primaryContact.firstName',
      'primaryContact.id',
      'startDate',
    ],
    filters: [{ $eq: { status: 'active' } }, { $eq: { startDate: 'currentYear' } }],
    filterParameters: { asOfDate: '2021-06-01' },
    orderBy: [{ 'primaryContact.lastName': 'asc' }],
  };
  const answer = await send('POST', `${base}/services/core/query`, { json: query });
  const person = { 'primaryContact.prefix': null };
  expect(answer.body['ia::result']).toEqual([
    {
      ...{ key: '2', id: 'EMP-002', startDate: '2021-09-01', 'primaryContact.id': 'John Doe', ...person },
      ...{ 'primaryContact.lastName': 'Doe', 'primaryContact.firstName': 'John' },
    },
    {
      ...{ key: '1', id: 'EMP-001', startDate: '2021-04-30', 'primaryContact.id': 'Jane Roe', ...person },
      ...{ 'primaryContact.lastName': 'Roe', 'primaryContact.firstName': 'Jane' },
    },
  ]);
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
