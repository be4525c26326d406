// The calls of fylein's SDK for this API and of its connector: how a client in production reads dimensions and employees
// and creates an employee (github.com/fylein/intacct-rest-sdk-py, github.com/fylein/fyle-intacct-api).
import { expect, test } from 'vitest';
import { base, queryService, signIn, startIntacct } from './intacct.ts';

const paystub = await startIntacct({ settings: { auth: 'strict' } });
const active = [{ $eq: { status: 'active' } }];
const jsonHeaders = { Accept: 'application/json', 'Content-Type': 'application/json' };

/** A client whose token is that of the administrator. */
async function connect() {
  const send = paystub.sandbox();
  const headers = { ...jsonHeaders, ...(await signIn(send, 'Admin@Paystub')) };
  return (method: string, path: string, json?: object) =>
    send(method, path, json === undefined ? { headers } : { headers, json });
}

type Connection = Awaited<ReturnType<typeof connect>>;

/** Reads all pages of a query. */
async function readAll(send: Connection, object: string, fields: readonly string[], filters: readonly object[]) {
  const size = 2;
  const rows: Record<string, unknown>[] = [];
  for (let start = 1; ; start += size) {
    const page = { filters, filterExpression: 'and', filterParameters: {}, orderBy: [], start, size };
    const { status, body } = await send('POST', queryService, { object, fields, ...page });
    expect(status).toBe(200);
    rows.push(...body['ia::result']);
    if (body['ia::meta'].next === null) return rows;
  }
}

async function count(send: Connection, object: string): Promise<number> {
  const json = {
    object,
    fields: ['id'],
    filters: active,
    filterExpression: 'and',
    filterParameters: {},
    start: 1,
    size: 1,
  };
  return (await send('POST', queryService, json)).body['ia::meta'].totalCount;
}

test.each([
  ['company-config/department', ['id', 'name', 'status'], ['OPS', 'PM', 'EL', 'FIN']],
  ['company-config/location', ['id', 'name', 'status'], ['HQ', 'OSL', 'SITE-1']],
  ['company-config/class', ['id', 'name', 'status'], ['COM', 'RES']],
  ['company-config/user', ['id', 'userName', 'status'], ['Admin', 'Viewer', 'Nobody', 'Editor']],
  [
    'company-config/contact',
    ['id', 'printAs', 'email1'],
    ['Jane Roe', 'John Doe', 'Admin', 'Viewer', 'Nobody', 'Editor'],
  ],
])('%s is counted and read page by page', async (object, fields, ids) => {
  const send = await connect();
  expect(await count(send, object)).toBe(ids.length);
  const rows = await readAll(send, object, fields, active);
  expect(rows.map(({ id }) => id)).toEqual(ids);
  for (const row of rows) expect(Object.keys(row)).toEqual(fields);
});

test('employees are read with the email of the contact, department and location', async () => {
  const fields = [
    'id',
    'name',
    'status',
    'primaryContact.email1',
    'primaryContact.printAs',
    'department.id',
    'location.id',
  ];
  const rows = await readAll(await connect(), 'company-config/employee', fields, active);
  expect(rows.at(0)).toEqual({
    id: 'EMP-001',
    name: 'Roe, Jane',
    status: 'active',
    'primaryContact.email1': 'jane.roe@example.com',
    'primaryContact.printAs': 'Jane Roe',
    'department.id': 'PM',
    'location.id': 'OSL',
  });
});

test('after the first reading only what has changed is read', async () => {
  const send = await connect();
  const changed = [{ $gte: { 'audit.modifiedDateTime': '2024-01-01T00:00:00Z' } }];
  const read = () => readAll(send, 'company-config/department', ['id', 'status'], changed);
  expect(await read()).toEqual([]);
  await send('PATCH', `${base}/objects/company-config/department/4`, { status: 'inactive' });
  expect(await read()).toEqual([{ id: 'FIN', status: 'inactive' }]);
});

test('an employee is created with a contact, and read by the key of the answer', async () => {
  const send = await connect();
  const contact = {
    id: 'Joanna',
    printAs: 'Joanna',
    email1: 'joanna@example.com',
    firstName: 'Joanna',
    lastName: null,
  };
  expect((await send('POST', `${base}/objects/company-config/contact`, contact)).status).toBe(201);
  const employee = { id: 'Joanna', primaryContact: { id: 'Joanna' }, location: { id: 'HQ' }, department: { id: null } };
  const created = await send('POST', `${base}/objects/company-config/employee`, employee);
  expect(created.status).toBe(201);
  const { key } = created.body['ia::result'];
  expect((await send('GET', `${base}/objects/company-config/employee/${key}`)).body['ia::result']).toMatchObject({
    id: 'Joanna',
    name: 'Joanna',
    primaryContact: { email1: 'joanna@example.com', printAs: 'Joanna' },
    location: { id: 'HQ' },
    department: { id: null },
  });
});
