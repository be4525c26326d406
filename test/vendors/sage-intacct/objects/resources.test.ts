import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, positions, queryService, rulesOf, signIn, startIntacct } from '../intacct.ts';

const paystub = await startIntacct({ now: '2026-01-15T10:00:00Z' });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});

const classes = `${base}/objects/construction/labor-class`;
const unions = `${base}/objects/construction/labor-union`;
const shifts = `${base}/objects/construction/labor-shift`;
const primaryContact = { id: 'Jane Roe' };
const employees = `${base}/objects/company-config/employee`;
const rateTables = `${base}/objects/construction/rate-table`;
const rateLines = `${base}/objects/construction/rate-table-timesheet-line`;
const timesheets = `${base}/objects/time/timesheet`;
const entries = `${base}/objects/time/timesheet-line`;

async function create(path: string, json: object): Promise<string> {
  const answer = await send('POST', path, { json });
  expect(answer.status).toBe(201);
  return answer.body['ia::result'].key;
}
const rows = async (query: object) => (await send('POST', queryService, { json: query })).body['ia::result'];
const timesheetFor = async (line: object) => {
  const employee = { key: await create(employees, { id: 'jsmith', primaryContact, name: 'John Smith' }) };
  return create(timesheets, {
    beginDate: '2026-01-12',
    employee,
    lines: [{ entryDate: '2026-01-12', quantity: 6, ...line }],
  });
};

test('the lists of rate tables, timesheets and their lines are not empty, and hold one another', async () => {
  const lists = [rateTables, rateLines, timesheets, entries];
  const counts = lists.map(async (path) => (await send('GET', path)).body['ia::meta'].totalCount);
  expect(await Promise.all(counts)).toEqual([1, 1, 1, 1]);
  const rate = (await send('GET', `${rateLines}/1`)).body['ia::result'];
  expect(rate).toMatchObject({ rateTable: { id: 'RT-100' }, laborRate: '42.50' });
  const { lines, employee, beginDate, endDate } = (await send('GET', `${timesheets}/1`)).body['ia::result'];
  expect([employee.id, beginDate, endDate]).toEqual(['EMP-001', '2023-01-16', '2023-01-22']);
  expect(lines).toMatchObject([{ entryDate: '2023-01-16', quantity: 8, timesheet: { key: '1' } }]);
});

test('the lists of employees are not empty, and no employee of the seed holds a position', async () => {
  expect((await send('GET', employees)).body['ia::result']).toMatchObject([{ id: 'EMP-001' }, { id: 'EMP-002' }]);
  const fields = ['id', 'name', 'jobTitle', 'startDate', 'status', 'manager.id', 'employeePosition.id'];
  expect(await rows({ object: 'employee', fields, filters: [{ $eq: { id: 'EMP-002' } }] })).toEqual([
    {
      id: 'EMP-002',
      name: 'Doe, John',
      jobTitle: 'Electrician',
      startDate: '2021-09-01',
      status: 'active',
      'manager.id': 'EMP-001',
      'employeePosition.id': null,
    },
  ]);
});

describe.each([
  [
    'labor-class',
    classes,
    ['JOURNEY', 'APPREN'],
    { id: 'LC001', name: 'LC Skilled', description: 'Skilled laborer', status: 'active' },
  ],
  ['labor-shift', shifts, ['DAY', 'NIGHT'], { id: 'LS-002', name: 'Day Shift - 10am to 6pm PST' }],
  ['labor-union', unions, ['L-100'], { id: 'BAC' }],
])('the object %s', (name, path, seeded, json) => {
  const key = String(seeded.length + 1);
  const item = `${path}/${key}`;

  test('is created, read, changed, listed, queried and deleted like an employee position', async () => {
    const reference = { key, id: json.id, href: `/objects/construction/${name}/${key}` };
    const created = await send('POST', path, { json });
    expect(created.status).toBe(201);
    expect(created.text).toBe(
      JSON.stringify({ 'ia::result': reference, 'ia::meta': { totalCount: 1, totalSuccess: 1, totalError: 0 } }),
    );
    const got = await send('GET', item);
    expect(Object.keys(got.body['ia::result'])).toEqual([
      'key',
      'id',
      'name',
      'description',
      'status',
      'audit',
      'href',
    ]);
    expect(got.body['ia::result']).toMatchObject({ description: null, name: null, status: 'active', ...json });
    expect((await send('PATCH', item, { json: { description: 'changed' } })).body['ia::result']).toEqual(reference);
    expect((await send('PATCH', path, { json: [{ key, name: 'new' }] })).status).toBe(200);
    const listed: { id: string }[] = (await send('GET', path)).body['ia::result'];
    expect(listed.map(({ id }) => id)).toEqual([...seeded, json.id]);
    expect(listed.at(-1)).toEqual(reference);
    const filters = [{ $eq: { id: json.id } }];
    expect(await rows({ object: name, fields: ['name', 'description'], filters })).toEqual([
      { name: 'new', description: 'changed' },
    ]);
    expect((await send('POST', path, { json })).status).toBe(409);
    expect((await send('DELETE', item)).status).toBe(204);
    expect((await send('GET', item)).status).toBe(404);
  });

  test('requires an id', async () => {
    const answer = await send('POST', path, { json: { name: 'x' } });
    expect(errorIn(answer.body).details).toMatchObject([{ target: '/id' }]);
  });

  test('has the limits of length of an employee position', async () => {
    expect((await send('POST', path, { json: { id: 'x', name: 'x'.repeat(81) } })).status).toBe(422);
  });
});

describe('a rate table', () => {
  const line = {
    lineNumber: 1,
    description: 'Labor Time - Overtime Pricing.',
    startDate: '2025-08-03',
    markupPercent: '8.250',
    laborRate: '115.500',
  };
  const table = { id: '2025-LV2', name: '2025 Level 2', description: '2025 Level 2 Rate Table', status: 'active' };

  test('is created with its lines, which refer to a position', async () => {
    const key = await create(rateTables, { ...table, timesheetLines: [{ ...line, employeePosition: { key: '2' } }] });
    const got = (await send('GET', `${rateTables}/${key}`)).body['ia::result'];
    expect(got).toMatchObject({ ...table, timesheetLines: [{ key: '2', lineNumber: 1, markupPercent: '8.250' }] });
    const own = (await send('GET', `${rateLines}/2`)).body['ia::result'];
    expect(own).toEqual(got.timesheetLines[0]);
    expect(own).toMatchObject({
      ...line,
      id: '2',
      rateTable: { key, id: '2025-LV2', name: '2025 Level 2', href: `/objects/construction/rate-table/${key}` },
      employeePosition: {
        key: '2',
        id: 'EP-002',
        name: 'Electrician-2',
        href: '/objects/construction/employee-position/2',
      },
      laborClass: { key: null, id: null, name: null },
    });
    expect(Object.keys(own.laborClass)).toEqual(['key', 'id', 'name']);
    expect((await send('GET', rateLines)).body['ia::result']).toEqual([
      { key: '1', id: '1', href: '/objects/construction/rate-table-timesheet-line/1' },
      { key: '2', id: '2', href: '/objects/construction/rate-table-timesheet-line/2' },
    ]);
  });

  test('is found through its lines, by the position of a line', async () => {
    await create(rateTables, {
      ...table,
      timesheetLines: [{ employeePosition: { id: 'EP-001' } }, { employeePosition: { id: 'PLUM-001' } }, {}],
    });
    const query = {
      object: 'construction/rate-table-timesheet-line',
      fields: ['key', 'employeePosition.id', 'employeePosition.audit.createdBy', 'rateTable.name', 'lineNumber'],
    };
    expect(await rows({ ...query, filters: [{ $eq: { 'employeePosition.id': 'PLUM-001' } }] })).toEqual([
      {
        key: '3',
        'employeePosition.id': 'PLUM-001',
        'employeePosition.audit.createdBy': '1',
        'rateTable.name': '2025 Level 2',
        lineNumber: 2,
      },
    ]);
    expect(await rows({ ...query, fields: ['key'], filters: [{ $eq: { 'employeePosition.id': null } }] })).toEqual([
      { key: '1' },
      { key: '4' },
    ]);
    const downwards = await send('POST', queryService, {
      json: { object: 'rate-table', fields: ['timesheetLines.key'] },
    });
    expect(downwards.status).toBe(400);
  });

  test('has decimals that are summed exactly and compared as numbers', async () => {
    const timesheetLines = ['0.10', '0.2', '115.500', '9'].map((laborRate) => ({ laborRate }));
    await create(rateTables, { ...table, timesheetLines });
    const object = 'rate-table-timesheet-line';
    const ofTable = { $eq: { 'rateTable.id': table.id } };
    expect(
      await rows({
        object,
        filters: [ofTable],
        fields: ['sum:laborRate', 'min:laborRate', 'max:laborRate', 'avg:lineNumber', 'sum:lineNumber'],
      }),
    ).toEqual([
      {
        'sum:laborRate': '124.800',
        'min:laborRate': '0.10',
        'max:laborRate': '115.500',
        'avg:lineNumber': 2.5,
        'sum:lineNumber': 10,
      },
    ]);
    expect(await rows({ object, fields: ['laborRate'], filters: [ofTable, { $gt: { laborRate: '9.0' } }] })).toEqual([
      { laborRate: '115.500' },
    ]);
    expect(await rows({ object, fields: ['avg:laborRate'], filters: [{ $lt: { laborRate: 1 } }] })).toEqual([
      { 'avg:laborRate': '0.1500' },
    ]);
  });

  test('is created whole or not at all', async () => {
    const answer = await send('POST', rateTables, {
      json: { ...table, timesheetLines: [{}, { employeePosition: { id: 'none' } }] },
    });
    expect(answer.status).toBe(422);
    expect(errorIn(answer.body).details).toMatchObject([{ target: '/timesheetLines/1/employeePosition' }]);
    expect((await send('GET', rateTables)).body['ia::result']).toMatchObject([{ id: 'RT-100' }]);
    expect((await send('GET', rateLines)).body['ia::result']).toMatchObject([{ key: '1' }]);
  });

  test('is deleted with its lines', async () => {
    const key = await create(rateTables, { ...table, timesheetLines: [{ employeePosition: { key: '1' } }] });
    expect((await send('DELETE', `${rateTables}/${key}`)).status).toBe(204);
    expect((await send('GET', `${rateLines}/2`)).status).toBe(404);
    expect((await send('GET', `${rateLines}/1`)).status).toBe(200);
    expect((await send('DELETE', `${positions}/1`)).status).toBe(204);
  });

  test('has lines that are written through it alone', async () => {
    for (const [method, path] of [
      ['POST', rateLines],
      ['DELETE', `${rateLines}/1`],
    ] as const) {
      expect((await send(method, path)).status).toBe(405);
    }
  });
});

describe('a timesheet', () => {
  test('is created with its lines and read with them', async () => {
    const key = await timesheetFor({ employeePosition: { key: '1' }, isBillable: true, notes: 'x' });
    const got = (await send('GET', `${timesheets}/${key}`)).body['ia::result'];
    expect(got).toMatchObject({
      key,
      id: key,
      beginDate: '2026-01-12',
      state: 'draft',
      employee: { key: '3', id: 'jsmith', href: '/objects/company-config/employee/3' },
      lines: [
        {
          quantity: 6,
          lineNumber: 1,
          isBillable: true,
          employeePosition: { id: 'EP-001' },
          timesheet: { key, id: key },
        },
      ],
    });
  });

  test('accepts further lines', async () => {
    const timesheet = { key: await timesheetFor({}) };
    const key = await create(entries, {
      timesheet,
      entryDate: '2026-01-13',
      quantity: 2.5,
      employeePosition: { id: 'EP-002' },
    });
    expect((await send('GET', `${entries}/${key}`)).body['ia::result']).toMatchObject({
      quantity: 2.5,
      employeePosition: { key: '2' },
    });
    const object = 'time/timesheet-line';
    const filters = [{ $eq: { 'timesheet.key': timesheet.key } }];
    expect(await rows({ object, fields: ['sum:quantity', 'count:key'], filters })).toEqual([
      { 'sum:quantity': 8.5, 'count:key': 2 },
    ]);
    expect(
      await rows({
        object,
        fields: ['timesheet.employee.name'],
        filters: [{ $eq: { 'employeePosition.id': 'EP-002' } }],
      }),
    ).toEqual([{ 'timesheet.employee.name': 'John Smith' }]);
    expect((await send('DELETE', `${entries}/${key}`)).status).toBe(204);
  });

  test('requires an employee that exists', async () => {
    const answer = await send('POST', timesheets, { json: { beginDate: '2026-01-12', employee: { id: 'nobody' } } });
    expect(answer.status).toBe(422);
    expect((await send('POST', timesheets, { json: { beginDate: '2026-01-12' } })).status).toBe(400);
  });
});

describe('the lines in an update of their owner', () => {
  const linesOf = async (path: string, key: string, name: string) =>
    (await send('GET', `${path}/${key}`)).body['ia::result'][name];

  test('are added without a key, and changed or removed with one', async () => {
    const key = await create(rateTables, {
      id: 'r',
      name: 'r',
      timesheetLines: [{ laborRate: '1.00' }, { laborRate: '2.00' }],
    });
    const json = {
      description: 'UPDATED',
      timesheetLines: [
        { 'ia::operation': 'delete', key: '2' },
        { key: '3', laborRate: '2.50', employeePosition: { id: 'EP-001' } },
        { laborRate: '3.00' },
      ],
    };
    const answer = await send('PATCH', `${rateTables}/${key}`, { json });
    expect(answer.status).toBe(200);
    expect(answer.body['ia::result']).toEqual({ key, id: 'r', href: `/objects/construction/rate-table/${key}` });
    expect(await linesOf(rateTables, key, 'timesheetLines')).toMatchObject([
      { key: '3', lineNumber: 2, laborRate: '2.50', employeePosition: { key: '1' } },
      { key: '4', lineNumber: 3, laborRate: '3.00' },
    ]);
    expect((await send('GET', `${rateTables}/${key}`)).body['ia::result'].description).toBe('UPDATED');
    expect((await send('DELETE', `${positions}/1`)).status).toBe(422);
  });

  test('are written all or not at all', async () => {
    const key = await create(rateTables, { id: 'r', name: 'r', timesheetLines: [{ laborRate: '1.00' }] });
    const other = await create(rateTables, { id: 's', name: 's', timesheetLines: [{ laborRate: '5.00' }] });
    for (const bad of [{ key: '3', laborRate: '9.00' }, { key: '99' }, { employeePosition: { id: 'none' } }]) {
      const answer = await send('PATCH', `${rateTables}/${key}`, {
        json: { name: 'new', timesheetLines: [{ key: '2', laborRate: '7.00' }, bad] },
      });
      expect(answer.status).toBe(422);
      expect((await send('GET', `${rateTables}/${key}`)).body['ia::result']).toMatchObject({
        name: 'r',
        timesheetLines: [{ laborRate: '1.00' }],
      });
      expect(await linesOf(rateTables, other, 'timesheetLines')).toMatchObject([{ laborRate: '5.00' }]);
    }
  });

  test('of a timesheet have the members that a new line requires', async () => {
    const key = await timesheetFor({});
    const patch = (lines: readonly object[]) =>
      send('PATCH', `${timesheets}/${key}`, { json: { state: 'submitted', lines } });
    const answer = await patch([{ quantity: 2 }]);
    expect(answer.status).toBe(400);
    expect(errorIn(answer.body).details).toMatchObject([{ target: '/lines/0/entryDate' }]);
    expect(errorIn(answer.body).details).toHaveLength(1);
    expect(
      (
        await patch([
          { quantity: 2, entryDate: '2026-01-13' },
          { key: '2', quantity: 8 },
        ])
      ).status,
    ).toBe(200);
    expect(await linesOf(timesheets, key, 'lines')).toMatchObject([
      { quantity: 8, lineNumber: 1 },
      { quantity: 2, lineNumber: 2 },
    ]);
    expect((await send('GET', `${timesheets}/${key}`)).body['ia::result'].state).toBe('submitted');
  });

  test('can be changed directly too, except for their owner', async () => {
    await timesheetFor({});
    expect(
      (await send('PATCH', `${entries}/2`, { json: { key: '2', quantity: 4, employeePosition: { key: '7' } } })).status,
    ).toBe(200);
    expect((await send('GET', `${entries}/2`)).body['ia::result']).toMatchObject({
      quantity: 4,
      employeePosition: { id: 'PLUM-001' },
    });
    expect((await send('PATCH', entries, { json: [{ key: '2', notes: 'x' }] })).status).toBe(200);
    for (const json of [{ timesheet: { key: '1' } }, { key: '3' }]) {
      const answer = await send('PATCH', `${entries}/2`, { json });
      expect(errorIn(answer.body).details).toMatchObject([{ errorId: 'REST-1050' }]);
    }
  });
});

describe('a position that is in use', () => {
  const uses: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['Employee', () => create(employees, { id: 'e', primaryContact, employeePosition: { key: '1' } })],
    [
      'Rate table timesheet line',
      () => create(rateTables, { id: 'r', name: 'r', timesheetLines: [{ employeePosition: { id: 'EP-001' } }] }),
    ],
    ['Timesheet line', () => timesheetFor({ employeePosition: { key: '1' } })],
  ];

  test.each(uses)('by a %s cannot be deleted', async (by, use) => {
    await use();
    const answer = await send('DELETE', `${positions}/1`);
    expect(answer.status).toBe(422);
    expect(errorIn(answer.body)).toMatchObject({
      code: 'operationFailed',
      errorId: 'REST-7001',
      message: 'DELETE request on objects/construction/employee-position object was unsuccessful',
      details: [{ message: `Employee position EP-001 is in use (${by}) and cannot be deleted` }],
    });
    expect((await send('GET', `${positions}/1`)).status).toBe(200);
    expect((await send('DELETE', `${positions}/1,2`)).status).toBe(207);
  });

  test('can be deleted once nothing refers to it any more', async () => {
    const key = await create(employees, { id: 'e', primaryContact, employeePosition: { key: '1' } });
    expect((await send('PATCH', `${employees}/${key}`, { json: { employeePosition: null } })).status).toBe(200);
    expect((await send('GET', `${employees}/${key}`)).body['ia::result'].employeePosition).toEqual({
      key: null,
      id: null,
    });
    expect((await send('DELETE', `${positions}/1`)).status).toBe(204);
  });

  test('on a timesheet can only be set inactive', async () => {
    await timesheetFor({ employeePosition: { key: '1' } });
    for (const json of [{ name: 'New' }, { description: null }, { status: 'inactive', name: 'New' }]) {
      const answer = await send('PATCH', `${positions}/1`, { json });
      expect(answer.status).toBe(422);
      expect(errorIn(answer.body)).toMatchObject({
        errorId: 'REST-7001',
        message: 'PATCH request on objects/construction/employee-position object was unsuccessful',
      });
    }
    expect((await send('PATCH', `${positions}/1`, { json: { status: 'inactive' } })).status).toBe(200);
    expect((await send('PATCH', `${positions}/1`, { json: { status: 'active' } })).status).toBe(422);
    expect((await send('PATCH', `${positions}/1`, { json: {} })).status).toBe(200);
  });

  test('elsewhere than on a timesheet can be changed', async () => {
    await create(employees, { id: 'e', primaryContact, employeePosition: { key: '1' } });
    expect((await send('PATCH', `${positions}/1`, { json: { name: 'New' } })).status).toBe(200);
  });

  test('is protected, and so are classes, shifts and unions', async () => {
    const [laborClass, laborUnion] = [
      { key: await create(classes, { id: 'c', name: 'c' }) },
      { key: await create(unions, { id: 'u' }) },
    ];
    await timesheetFor({ laborClass, laborUnion });
    expect((await send('DELETE', `${classes}/${laborClass.key}`)).status).toBe(422);
    expect((await send('PATCH', `${unions}/${laborUnion.key}`, { json: { name: 'x' } })).status).toBe(422);
  });
});

describe('a reference to a position', () => {
  test.each([
    ['an unknown key', { key: '99' }, 422],
    ['an unknown id', { id: 'ep-001' }, 422],
    ['a key and an id that are not the same object', { key: '1', id: 'EP-002' }, 422],
    ['a key and its id', { key: '1', id: 'EP-001' }, 201],
    ['an empty id', { id: '' }, 400],
    ['nothing', {}, 400],
    ['a name as well', { key: '1', name: 'x' }, 400],
    ['null', null, 201],
  ])('by %s has the right status', async (_, employeePosition, status) => {
    expect((await send('POST', employees, { json: { id: 'e', primaryContact, employeePosition } })).status).toBe(
      status,
    );
  });

  test('that is inactive is refused, unless the object referred to it before', async () => {
    const key = await create(employees, { id: 'before', primaryContact, employeePosition: { key: '1' } });
    await send('PATCH', `${positions}/1`, { json: { status: 'inactive' } });
    const answer = await send('POST', employees, {
      json: { id: 'after', primaryContact, employeePosition: { id: 'EP-001' } },
    });
    expect(answer.status).toBe(422);
    expect(errorIn(answer.body)).toMatchObject({
      message: 'POST request on objects/company-config/employee object was unsuccessful',
      details: [
        { target: '/employeePosition', message: 'Employee position EP-001 is inactive and cannot be referenced' },
      ],
    });
    expect(
      (await send('PATCH', `${employees}/${key}`, { json: { name: 'x', employeePosition: { key: '1' } } })).status,
    ).toBe(200);
    expect((await send('GET', `${employees}/${key}`)).body['ia::result'].employeePosition.id).toBe('EP-001');
  });

  test('cannot write members that are only shown', async () => {
    const answer = await send('POST', employees, {
      json: { id: 'e', primaryContact, employeePosition: { key: '1', href: '/x' } },
    });
    expect(errorIn(answer.body).details).toMatchObject([{ errorId: 'REST-1050', target: '/employeePosition/href' }]);
    const lines = await send('POST', rateTables, { json: { id: 'r', name: 'r', timesheetLines: [{ audit: {} }] } });
    expect(errorIn(lines.body).details).toMatchObject([{ errorId: 'REST-1050', target: '/timesheetLines/0/audit' }]);
  });
});

test('a documented field that is not simulated is refused as such, and an unknown one as unknown', async () => {
  const answer = await send('POST', employees, { json: { id: 'e', 'nsp::BADGE': '7', foo: 1 } });
  expect(answer.status).toBe(400);
  expect(errorIn(answer.body).details).toMatchObject([
    { message: '/nsp::BADGE is a field that Paystub does not simulate', errorId: 'SIM-0017' },
    { message: '/foo is not a valid field', errorId: 'REST-1043' },
  ]);
});

test('a get shows the newer members where that variant is chosen', async () => {
  const newer = await startIntacct({ settings: { choices: { 'intacct.get.newer-members': 'newer' } } });
  const { 'ia::result': got } = (await newer.sandbox()('GET', `${positions}/1`)).body;
  const user = { key: '1', id: 'Admin', href: '/objects/company-config/user/1' };
  expect(Object.keys(got)).toEqual(['key', 'id', 'name', 'description', 'status', 'audit', 'entity', 'href']);
  expect(Object.entries(got.audit)).toEqual([
    ['createdDateTime', '2023-01-16T17:05:41Z'],
    ['modifiedDateTime', '2023-01-16T17:05:41Z'],
    ['createdByUser', user],
    ['createdBy', '1'],
    ['modifiedByUser', user],
    ['modifiedBy', '1'],
  ]);
  expect(got.entity).toEqual({ key: null, id: null, name: null });
  const client = newer.sandbox();
  const record = (await client('GET', '/__admin/state/sage-intacct/employee-position/1')).body;
  const audit = { ...record.audit, modifiedBy: '77' }; // a user that is not there any more
  await client('PUT', '/__admin/state/sage-intacct/employee-position/1', { json: { ...record, audit } });
  const { 'ia::result': orphaned } = (await client('GET', `${positions}/1`)).body;
  expect(orphaned.audit.modifiedByUser).toEqual({ key: '77', id: '77', href: '/objects/company-config/user/77' });
  expect(newer.reports).toEqual([]);
});

test('a get of an employee shows its rates, skills and bank accounts before the href', async () => {
  const { 'ia::result': got } = (await send('GET', `${employees}/1`)).body;
  const last = ['entity', 'employeeRates', 'positionSkills', 'bankFileSetup', 'href'];
  expect(Object.keys(got).slice(-5)).toEqual(last);
  expect(got).toMatchObject({
    employeeRates: [{ annualSalary: '720000.00' }],
    positionSkills: [{ key: '1', id: 'First aid', href: '/objects/projects/position-skill/1' }],
    bankFileSetup: [{ key: '1', bankAccountNumber: '87402896' }],
  });
});

test('each kind of object has permissions of its own', async () => {
  const headers = await signIn(send, 'Viewer@Paystub');
  expect((await send('GET', classes, { headers })).status).toBe(403);
  expect((await send('POST', queryService, { headers, json: { object: 'labor-class', fields: ['key'] } })).status).toBe(
    403,
  );
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});

describe.each([
  ['labor class', classes],
  ['labor shift', shifts],
])('a %s without a name', (_, path) => {
  test('is refused, beside whatever else is wrong with it', async () => {
    const answer = await send('POST', path, { json: { id: 'X' } });
    expect([answer.status, rulesOf(answer)]).toEqual([400, expect.arrayContaining(['intacct.labor.name'])]);
    expect(errorIn(answer.body).details).toMatchObject([{ target: '/name' }]);
    const both = await send('POST', path, { json: { status: 'lost' } });
    const { details } = errorIn(both.body) as { readonly details: readonly { readonly target: string }[] };
    expect(details.map(({ target }) => target)).toEqual(['/status', '/id', '/name']);
    const batch = await send('POST', path, { json: [{ id: 'X', name: 'x' }, { id: 'Y' }] });
    expect(batch.status).toBe(207);
  });

  test('is created where that variant is chosen, alone and in an array', async () => {
    const choices = { 'intacct.labor.name': 'optional' };
    const lenient = (await startIntacct({ settings: { choices } })).sandbox();
    const created = await lenient('POST', path, { json: { id: 'X' } });
    expect([created.status, rulesOf(created)]).toEqual([201, expect.arrayContaining(['intacct.labor.name'])]);
    const { key } = created.body['ia::result'];
    expect((await lenient('GET', `${path}/${key}`)).body['ia::result']).toMatchObject({ id: 'X', name: null });
    expect((await lenient('POST', path, { json: [{ id: 'Y' }, { id: 'Z' }] })).status).toBe(201);
    expect((await lenient('POST', path, { json: { id: 'W', name: null } })).status).toBe(400);
  });
});
