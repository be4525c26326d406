// Names, values and order are those of the sample in Sage's guide "Working with custom fields", on another object.
import { beforeEach, describe, expect, test } from 'vitest';
import { addOwnData } from '../../../../src/seed/add-own-data.ts';
import { asVendorKit } from '../../../../src/vendors/kit.ts';
import { sageIntacct } from '../../../../src/vendors/sage-intacct/index.ts';
import { type Client, startPaystub, type TestPaystub } from '../../../helpers/paystub.ts';
import { base, errorIn, queryService, rulesOf, startIntacct } from '../intacct.ts';

const employee = 'company-config/employee';
const fields = [
  { key: '1', object: employee, id: 'CUSTOM_CHECKBOX', type: 'checkbox' },
  { key: '2', object: employee, id: 'CUSTOM_EMAIL', type: 'email' },
  { key: '3', object: employee, id: 'CUSTOM_CURRENCY', type: 'currency' },
  { key: '4', object: employee, id: 'CUSTOM_PERCENTAGE', type: 'percent' },
  { key: '5', object: employee, id: 'PICKLIST', label: 'Pick one', type: 'picklist', values: ['one', 'two'] },
  { key: '6', object: employee, id: 'MULTI_PICKLIST', type: 'multi-picklist', values: ['a', 'b', 'c'] },
  { key: '7', object: employee, id: 'HIRED_ON', type: 'date' },
  { key: '8', object: employee, id: 'CARD', type: 'text', default: 'none' },
  { key: '9', object: 'company-config/class', id: 'REGION', type: 'text', required: true },
  { key: '10', object: 'time/timesheet-line', id: 'SITE', type: 'text' },
  { key: '11', object: 'construction/employee-position', id: 'GRADE', type: 'number' },
];
const values = { 'nsp::CUSTOM_CURRENCY': 59, 'nsp::CUSTOM_PERCENTAGE': 7, 'nsp::PICKLIST': 'one' };

/** A sandbox with these fields, and their values of the sample for the first employee. */
async function sandboxOf(server: TestPaystub): Promise<Client> {
  const client = server.sandbox();
  const state = '/__admin/state/sage-intacct';
  for (const field of fields) await client('PUT', `${state}/custom-field/${field.key}`, { json: field });
  expect((await client('PATCH', `${state}/employee/1`, { json: values })).status).toBe(200);
  return client;
}

const paystub = await startIntacct();
let send: Client;
beforeEach(async () => {
  send = await sandboxOf(paystub);
});

const employees = `${base}/objects/company-config/employee`;
const primaryContact = { id: 'Jane Roe' };

async function create(path: string, json: object): Promise<string> {
  const answer = await send('POST', path, { json });
  expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('"totalSuccess":1')]);
  return answer.body['ia::result'].key;
}
const read = async (path: string) => (await send('GET', path)).body['ia::result'];
const refusal = async (method: 'POST' | 'PATCH', path: string, json: object) => {
  const { status, body } = await send(method, path, { json });
  const { details } = errorIn(body) as { details: { message: string; target: string }[] };
  return [status, ...details.map(({ message }) => message)];
};

describe('custom fields', () => {
  test('are shown by a get as in the sample, before the lists and the link, with what was never set', async () => {
    const got = await read(`${employees}/1`);
    expect(Object.keys(got).slice(-13)).toEqual([
      'entity',
      ...fields.filter(({ object }) => object === employee).map(({ id }) => `nsp::${id}`),
      ...['employeeRates', 'positionSkills', 'bankFileSetup', 'href'],
    ]);
    expect(got).toMatchObject({
      ...{ 'nsp::CUSTOM_CHECKBOX': false, 'nsp::CUSTOM_EMAIL': null, 'nsp::CUSTOM_CURRENCY': 59 },
      ...{ 'nsp::CUSTOM_PERCENTAGE': 7, 'nsp::PICKLIST': 'one', 'nsp::MULTI_PICKLIST': [] },
      ...{ 'nsp::HIRED_ON': null, 'nsp::CARD': null },
    });
  });

  test('stand before the link of an object without lists, also of one that was read before they were there', async () => {
    const path = `${base}/objects/construction/employee-position/1`;
    expect(Object.keys(await read(path)).slice(-2)).toEqual(['nsp::GRADE', 'href']);
    const plain = (await startIntacct()).sandbox();
    expect(Object.keys((await plain('GET', path)).body['ia::result'])).toHaveLength(7);
    const put = await plain('PUT', '/__admin/state/sage-intacct/custom-field/11', { json: fields.at(-1) });
    expect(put.status).toBe(200);
    expect((await plain('GET', path)).body['ia::result']).toMatchObject({ 'nsp::GRADE': null });
  });

  test('are given to a new object, kept by an update that does not name them, and cleared by null', async () => {
    const given = {
      ...{ 'nsp::CUSTOM_CHECKBOX': true, 'nsp::CUSTOM_EMAIL': 'name@domain.com', 'nsp::CUSTOM_CURRENCY': 1.5 },
      ...{ 'nsp::PICKLIST': 'two', 'nsp::MULTI_PICKLIST': ['a', 'c'], 'nsp::HIRED_ON': '2024-02-29' },
    };
    const key = await create(employees, { id: 'E1', primaryContact, ...given });
    expect(await read(`${employees}/${key}`)).toMatchObject({ ...given, 'nsp::CARD': 'none' });
    const change = { jobTitle: 'Baker', 'nsp::PICKLIST': null, 'nsp::MULTI_PICKLIST': ['b'], 'nsp::CARD': '' };
    expect((await send('PATCH', `${employees}/${key}`, { json: change })).status).toBe(200);
    expect(await read(`${employees}/${key}`)).toMatchObject({ ...given, ...change, 'nsp::CARD': null });
    expect(await read(`${employees}/${await create(employees, { id: 'E2', primaryContact })}`)).toMatchObject({
      ...{ 'nsp::CUSTOM_CHECKBOX': false, 'nsp::MULTI_PICKLIST': [], 'nsp::CARD': 'none', 'nsp::PICKLIST': null },
    });
  });

  test.each([
    [{ 'nsp::CUSTOM_CHECKBOX': 'true' }, '/nsp::CUSTOM_CHECKBOX must be a boolean'],
    [{ 'nsp::CUSTOM_CURRENCY': '59' }, '/nsp::CUSTOM_CURRENCY must be a number'],
    [{ 'nsp::CUSTOM_EMAIL': 'name' }, '/nsp::CUSTOM_EMAIL must be a valid email address'],
    [{ 'nsp::PICKLIST': 'three' }, '/nsp::PICKLIST must be one of one, two'],
    [{ 'nsp::MULTI_PICKLIST': 'a' }, '/nsp::MULTI_PICKLIST must be an array'],
    [{ 'nsp::MULTI_PICKLIST': ['a', 'd'] }, '/nsp::MULTI_PICKLIST/1 must be one of a, b, c'],
    [{ 'nsp::HIRED_ON': '2023-02-29' }, '/nsp::HIRED_ON must be a date'],
    [{ 'nsp::CARD': 7 }, '/nsp::CARD must be a string'],
    [{ 'nsp::OTHER': 7 }, '/nsp::OTHER is not a valid field'],
    [{ 'nsp::r10007': { key: '1' } }, '/nsp::r10007 is a field that Paystub does not simulate'],
  ])('refuse what they cannot have: %j', async (wrong, message) => {
    expect(await refusal('POST', employees, { id: 'E1', primaryContact, ...wrong })).toEqual([400, message]);
    expect(await refusal('PATCH', `${employees}/1`, wrong)).toEqual([400, message]);
    expect(await refusal('POST', employees, { 'nsp::CARD': 7, foo: 1, ...wrong })).toContain(message);
  });

  test('take any text for an email address where that position of the rule is chosen', async () => {
    const careless = await sandboxOf(
      await startIntacct({ settings: { twins: { 'intacct.custom-field.email': 'twin' } } }),
    );
    const json = { 'nsp::CUSTOM_EMAIL': 'name' };
    expect((await careless('PATCH', `${employees}/1`, { json })).status).toBe(200);
  });

  test('that are required need a value at the start, and keep one', async () => {
    const classes = `${base}/objects/company-config/class`;
    const missing = [422, '/nsp::REGION is required'];
    expect(await refusal('POST', classes, { id: 'SW', name: 'Software' })).toEqual(missing);
    expect(await refusal('POST', classes, { id: 'SW', name: 'Software', 'nsp::REGION': '' })).toEqual(missing);
    const key = await create(classes, { id: 'SW', name: 'Software', 'nsp::REGION': 'West' });
    expect(await refusal('PATCH', `${classes}/${key}`, { 'nsp::REGION': null })).toEqual(missing);
    expect((await send('PATCH', `${classes}/${key}`, { json: { name: 'Programs' } })).status).toBe(200);
    // a class of the seed, which is older than the field
    expect((await send('PATCH', `${classes}/1`, { json: { name: 'Shops' } })).status).toBe(200);
  });

  test('are on lines as well', async () => {
    const line = { entryDate: '2024-01-02', quantity: 6 };
    const sheets = `${base}/objects/time/timesheet`;
    const sheet = { beginDate: '2024-01-01', employee: { key: '1' } };
    const wrong = { ...sheet, lines: [line, { ...line, 'nsp::SITE': 1 }] };
    expect(await refusal('POST', sheets, wrong)).toEqual([400, '/lines/1/nsp::SITE must be a string']);
    const key = await create(sheets, { ...sheet, lines: [{ ...line, 'nsp::SITE': 'Harbour' }] });
    expect((await read(`${sheets}/${key}`)).lines).toMatchObject([{ ...line, 'nsp::SITE': 'Harbour' }]);
  });

  test('are judged item by item in a batch', async () => {
    const items = [
      { id: 'E1', primaryContact, 'nsp::PICKLIST': 'two' },
      { id: 'E2', primaryContact, 'nsp::PICKLIST': 'three' },
    ];
    const { status, body } = await send('POST', employees, { json: items });
    expect([status, body['ia::result'].map((item: object) => Object(item)['ia::status'])]).toEqual([207, [201, 400]]);
  });
});

describe('a query', () => {
  const ask = (query: object, client = send) => client('POST', queryService, { json: { object: employee, ...query } });
  const rowsOf = async (query: object) => (await ask(query)).body['ia::result'];

  test('reads custom fields, and filters, sorts and groups by them', async () => {
    await create(employees, { id: 'E1', primaryContact, 'nsp::CUSTOM_CURRENCY': 100, 'nsp::PICKLIST': 'two' });
    const all = ['id', 'nsp::CUSTOM_CURRENCY', 'nsp::PICKLIST', 'nsp::CUSTOM_CHECKBOX'];
    expect(await rowsOf({ fields: all, orderBy: [{ 'nsp::CUSTOM_CURRENCY': 'desc' }] })).toEqual([
      { id: 'EMP-002', 'nsp::CUSTOM_CURRENCY': null, 'nsp::PICKLIST': null, 'nsp::CUSTOM_CHECKBOX': false },
      { id: 'E1', 'nsp::CUSTOM_CURRENCY': 100, 'nsp::PICKLIST': 'two', 'nsp::CUSTOM_CHECKBOX': false },
      { id: 'EMP-001', 'nsp::CUSTOM_CURRENCY': 59, 'nsp::PICKLIST': 'one', 'nsp::CUSTOM_CHECKBOX': false },
    ]);
    const found = async (filter: object) => (await rowsOf({ fields: ['id'], filters: [filter] })).map(Object.values);
    expect(await found({ $gt: { 'nsp::CUSTOM_CURRENCY': 59 } })).toEqual([['E1']]);
    expect(await found({ $eq: { 'nsp::PICKLIST': null } })).toEqual([['EMP-002']]);
    expect(await found({ $eq: { 'nsp::CUSTOM_CHECKBOX': true } })).toEqual([]);
    expect(await rowsOf({ fields: ['sum:nsp::CUSTOM_CURRENCY'] })).toEqual([{ 'sum:nsp::CUSTOM_CURRENCY': 159 }]);
    await send('PATCH', `${employees}/1`, { json: { 'nsp::PICKLIST': 'two' } });
    expect(await found({ $eq: { 'nsp::PICKLIST': 'two' } })).toEqual([['EMP-001'], ['E1']]);
  });

  test('reads those of the objects that others refer to', async () => {
    const json = { object: 'time/timesheet', fields: ['id', 'employee.nsp::CUSTOM_CURRENCY'] };
    expect((await send('POST', queryService, { json })).body['ia::result']).toEqual([
      { id: '1', 'employee.nsp::CUSTOM_CURRENCY': 59 },
    ]);
  });

  test('names the rule that it rests on, and without it refuses them as fields that are not there', async () => {
    expect(rulesOf(await ask({ fields: ['id', 'nsp::CARD'] }))).toEqual([
      'intacct.query.custom-fields',
      'intacct.query.no-order',
    ]);
    const other = await sandboxOf(
      await startIntacct({ settings: { twins: { 'intacct.query.custom-fields': 'twin' } } }),
    );
    expect((await ask({ fields: ['nsp::CARD'] }, other)).status).toBe(400);
  });

  test('refuses a field that the company has not, and one with several values as not simulated', async () => {
    const unknown = await ask({ fields: ['nsp::OTHER'] });
    expect([unknown.status, errorIn(unknown.body).message, unknown.headers.get('x-paystub-error')]).toEqual([
      400,
      'The nsp::OTHER field does not exist in company-config/employee objects in version 1',
      null,
    ]);
    const several = await ask({ fields: ['nsp::MULTI_PICKLIST'] });
    expect([several.status, several.headers.get('x-paystub-error')]).toEqual([400, 'not-simulated']);
  });
});

test('the model of an object lists its custom fields, after the others or by name', async () => {
  const modelOf = async (client: Client) =>
    (await client('GET', `${base}/services/core/model?name=${employee}`)).body['ia::result'].fields;
  const model = await modelOf(send);
  const own = fields.filter(({ object }) => object === employee).map(({ id }) => `nsp::${id}`);
  expect(Object.keys(model).slice(-8)).toEqual(own.toSorted());
  const common = { readOnly: false, writeOnly: false, required: false, mutable: true };
  expect(model['nsp::CUSTOM_CHECKBOX']).toEqual({ default: false, type: 'boolean', nullable: false, ...common });
  expect(model['nsp::PICKLIST']).toMatchObject({ enum: ['one', 'two'], type: 'string', ...common });
  expect(model['nsp::CUSTOM_CURRENCY']).toEqual({ type: 'number', nullable: true, ...common });
  expect(model['nsp::MULTI_PICKLIST']).toMatchObject({ type: 'array' });
  expect(model['nsp::HIRED_ON']).toMatchObject({ type: 'string', format: 'date' });
  const sorted = await sandboxOf(
    await startIntacct({ settings: { choices: { 'intacct.custom-field.model-order': 'sorted' } } }),
  );
  const names = Object.keys(await modelOf(sorted));
  expect(names).toEqual(names.toSorted());
});

describe('own data', () => {
  const options = { now: Date.parse('2026-01-15T10:00:00Z'), randomSeed: 1 };
  const ownData = (content: object) => addOwnData({ 'sage-intacct': content }, [asVendorKit(sageIntacct)], options);
  const errorsOf = async (content: object) => (await ownData(content)).errors.map(({ message }) => message);

  test('declare custom fields of a kind of object that takes them, in a form that there is', async () => {
    const field = { key: '1', object: employee, id: 'A', type: 'text' };
    const errors = async (more: object) => errorsOf({ 'custom-field': [{ ...field, ...more }] });
    expect(await errors({})).toEqual([]);
    expect(await errors({ object: 'company-config/user' })).toEqual([
      expect.stringMatching(/^object: must be one of /),
    ]);
    expect(await errors({ id: 'nsp::A' })).toEqual(['id: must be letters, digits and _, without nsp::']);
    expect(await errors({ type: 'picklist' })).toEqual(['values: must be there for a pick list, and for it alone']);
    expect(await errors({ type: 'checkbox', default: 'yes' })).toEqual(['default: must be a boolean']);
    expect(await errors({ type: 'sequence' })).toEqual([expect.stringContaining('must be one of')]);
    const twice = { 'custom-field': [field, { ...field, key: '2' }] };
    expect(await errorsOf(twice)).toEqual([expect.stringContaining('is that of custom-field 1 already')]);
  });

  test('give objects values in the custom fields that are declared, and in no others', async () => {
    const errors = (more: object) =>
      errorsOf({ 'custom-field': fields, employee: [{ key: '1', id: 'EMP-001', ...values, ...more }] });
    expect(await errors({ 'nsp::CARD': '7' })).toEqual([]);
    expect(await errors({ 'nsp::CARD': 7 })).toEqual(['nsp::CARD: must be a string']);
    const undeclared = 'nsp::OTHER: company-config/employee has no such custom field; custom-field declares them';
    expect(await errors({ 'nsp::OTHER': '7' })).toEqual([undeclared]);
  });

  test('are held to the same by the control API', async () => {
    const path = '/__admin/state/sage-intacct/employee/1';
    expect((await send('PATCH', path, { json: { 'nsp::CARD': '7' } })).status).toBe(200);
    expect((await send('PATCH', path, { json: { 'nsp::CARD': 7 } })).body.detail).toBe(
      '/nsp::CARD: nsp::CARD: must be a string',
    );
  });

  test('can declare one for each kind of object that has a create or is a line', async () => {
    const objects = (await errorsOf({ 'custom-field': [{ key: '1', object: 'x', id: 'A', type: 'text' }] })).join();
    for (const name of objects.replace(/.*one of /, '').split(', ')) {
      const { vendors: own } = await ownData({ 'custom-field': [{ key: '1', object: name, id: 'A', type: 'text' }] });
      const client = (await startPaystub({ vendors: own })).sandbox();
      const [first] = (await client('GET', `${base}/objects/${name}`)).body['ia::result'];
      const got = (await client('GET', `${base}/objects/${name}/${first.key}`)).body['ia::result'];
      expect([name, got['nsp::A']]).toEqual([name, null]);
    }
  });
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
