// The requests are samples of Sage's OpenAPI document of time, with keys of the seed.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { base, errorIn, queryService, rulesOf, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});

const timeTypes = `${base}/objects/time/time-type`;
const timesheets = `${base}/objects/time/timesheet`;
const lines = `${base}/objects/time/timesheet-line`;
const rateTables = `${base}/objects/construction/rate-table`;
const none = { key: null, id: null };
const unnamed = { ...none, name: null };

const line = {
  dimensions: { department: { key: '3' }, location: { key: '2' } },
  entryDate: '2024-04-01',
  quantity: 6,
  description: 'Week of 04/01/24',
  notes: 'Talked to client regarding project',
  timeType: { key: '1' },
  isBillable: true,
};
const sheet = {
  beginDate: '2024-01-01',
  state: 'submitted',
  description: 'Week of 01/01/24',
  employee: { key: '2' },
  lines: [line],
};

async function create(path: string, json: object): Promise<string> {
  const answer = await send('POST', path, { json });
  expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('"totalSuccess":1')]);
  return answer.body['ia::result'].key;
}
const read = async (path: string) => (await send('GET', path)).body['ia::result'];
const refusal = async (path: string, json: object) => {
  const answer = await send('POST', path, { json });
  const [detail] = errorIn(answer.body).details as { message: string; target: string }[];
  return [answer.status, detail?.message, detail?.target];
};

describe('a time type', () => {
  const overtime = { id: 'Double', earningType: { key: '2' }, glAccount: { key: '5' }, offsetGLAccount: { key: '2' } };

  test('is created, shown in the order of the sample, changed and deleted', async () => {
    const key = await create(timeTypes, overtime);
    const got = await read(`${timeTypes}/${key}`);
    expect(Object.keys(got)).toEqual('key id href earningType glAccount offsetGLAccount status entity'.split(' '));
    expect(got).toMatchObject({
      id: 'Double',
      earningType: { key: '2', id: 'Overtime', href: '/objects/company-config/earning-type/2' },
      glAccount: { key: '5', id: '60100', name: 'Salaries', href: '/objects/general-ledger/account/5' },
      status: 'active',
      entity: unnamed,
    });
    expect((await send('PATCH', `${timeTypes}/${key}`, { json: { status: 'inactive' } })).status).toBe(200);
    expect((await send('PATCH', `${timeTypes}/${key}`, { json: { id: 'Other' } })).status).toBe(400);
    expect((await send('DELETE', `${timeTypes}/${key}`)).status).toBe(204);
  });

  test('needs an id that no other one has, and accounts that are there', async () => {
    expect((await send('POST', timeTypes, { json: {} })).status).toBe(400);
    expect((await send('POST', timeTypes, { json: { id: 'Overtime' } })).status).toBe(409);
    const json = { ...overtime, offsetGLAccount: { id: '69999' } };
    expect(await refusal(timeTypes, json)).toEqual([422, expect.stringContaining('69999'), '/offsetGLAccount']);
    const unknown = { ...overtime, earningType: { key: '22' } };
    expect(await refusal(timeTypes, unknown)).toEqual([422, 'Earning type 22 does not exist', '/earningType']);
  });

  test('keeps what it refers to, and is kept by what refers to it', async () => {
    await create(timesheets, sheet);
    expect((await send('DELETE', `${timeTypes}/1`)).status).toBe(422);
    const account = await create(`${base}/objects/general-ledger/account`, { id: '60400', name: 'Overtime' });
    await create(timeTypes, { id: 'X', offsetGLAccount: { key: account } });
    expect((await send('DELETE', `${base}/objects/general-ledger/account/${account}`)).status).toBe(422);
  });
});

describe('a line of a timesheet', () => {
  test('is taken as in the sample, whose entry date lies outside the period, and shows names', async () => {
    const key = await create(timesheets, sheet);
    const [got] = (await read(`${timesheets}/${key}`)).lines;
    expect(Object.keys(got).slice(0, 12)).toEqual(
      'key id href timesheet dimensions entryDate quantity lineNumber description notes timeType isBillable'.split(' '),
    );
    expect(got).toMatchObject({
      timeType: { key: '1', id: 'Regular', href: '/objects/time/time-type/1' },
      dimensions: {
        department: { key: '3', id: 'EL', name: 'Electrical', href: '/objects/company-config/department/3' },
        location: { key: '2', id: 'OSL', name: 'Oslo' },
        project: unnamed,
        costType: unnamed,
      },
    });
    expect(await read(`${lines}/${got.key}`)).toEqual(got);
    const query = {
      object: 'time/timesheet-line',
      fields: ['timeType.id', 'dimensions.department.id'],
      filters: [{ $eq: { 'dimensions.location.id': 'OSL' } }],
    };
    expect((await send('POST', queryService, { json: query })).body['ia::result']).toEqual([
      { 'timeType.id': 'Regular', 'dimensions.department.id': 'EL' },
    ]);
  });

  test.each([
    ['timeType', { timeType: { id: 'Nap' } }, 'Nap'],
    ['dimensions/department', { dimensions: { department: { id: 'X' } } }, "The department 'X' is invalid."],
    ['dimensions/location', { dimensions: { location: { key: '99' } } }, "The location '99' is invalid."],
    ['dimensions/employee', { dimensions: { employee: { id: 'NOBODY' } } }, "The employee 'NOBODY' is invalid."],
    ['dimensions/class', { dimensions: { class: { id: 'X' } } }, "The class 'X' is invalid."],
  ])('is refused with an unknown %s, with its timesheet and alone', async (member, more, text) => {
    const message = expect.stringContaining(text);
    const json = { ...sheet, lines: [line, { ...line, ...more }] };
    expect(await refusal(timesheets, json)).toEqual([422, message, `/lines/1/${member}`]);
    expect(await refusal(lines, { timesheet: { key: '1' }, ...line, ...more })).toEqual([422, message, `/${member}`]);
    const changed = await send('PATCH', `${lines}/1`, { json: more });
    expect([changed.status, errorIn(changed.body).details]).toMatchObject([422, [{ target: `/${member}` }]]);
  });

  test('takes no time type that is inactive, and no dimension that may not be posted to', async () => {
    await send('PATCH', `${timeTypes}/2`, { json: { status: 'inactive' } });
    const inactive = { ...line, timesheet: { key: '1' }, timeType: { id: 'Overtime' } };
    expect(await refusal(lines, inactive)).toEqual([422, expect.stringContaining('Overtime'), '/timeType']);
    const json = { id: 'OLD', name: 'Old', status: 'activeNonPosting' };
    await create(`${base}/objects/company-config/department`, json);
    const dimensions = { department: { id: 'OLD' } };
    const answer = await send('POST', timesheets, { json: { ...sheet, lines: [{ ...line, dimensions }] } });
    expect([answer.status, rulesOf(answer)]).toEqual([422, expect.arrayContaining(['intacct.entry.non-posting'])]);
    await create(rateTables, { id: 'r', name: 'r', timesheetLines: [{ dimensions }] }); // nothing is posted by these
  });
});

describe('the employee of a line', () => {
  const other = { dimensions: { employee: { key: '1' } } };
  const json = { ...sheet, lines: [line, { ...line, ...other }] };
  const client = async (choice: string) => {
    const choices = { 'intacct.timesheet.line-employee': choice };
    return (await startIntacct({ settings: { choices } })).sandbox();
  };
  const employeesOf = async (client: Client, key: string) => {
    const shown = (await client('GET', `${timesheets}/${key}`)).body['ia::result'].lines;
    return shown.map(({ dimensions }: { dimensions: { employee: { key: string | null } } }) => dimensions.employee.key);
  };
  const createBy = async (client: Client) => (await client('POST', timesheets, { json })).body['ia::result'].key;

  test('is that of its timesheet where none is sent', async () => {
    expect(await employeesOf(send, await createBy(send))).toEqual(['2', '1']);
    expect(await employeesOf(send, '1')).toEqual(['1']);
  });

  test('is that of its timesheet for a line that is created alone, or loses its own', async () => {
    const key = await create(lines, { ...line, timesheet: { key: '1' } });
    const employee = async () => (await read(`${lines}/${key}`)).dimensions.employee.key;
    expect(await employee()).toBe('1');
    const change = (employee: object | null) =>
      send('PATCH', `${lines}/${key}`, { json: { dimensions: { employee } } }).then(rulesOf);
    expect(await change({ key: '2' })).toContain('intacct.timesheet.line-employee');
    expect(await employee()).toBe('2');
    await change(null);
    expect(await employee()).toBe('1');
  });

  test('changes with that of its timesheet, unless it was another one', async () => {
    const key = await createBy(send);
    const added = { lines: [{ entryDate: '2024-01-02', quantity: 1 }] };
    await send('PATCH', `${timesheets}/${key}`, { json: added });
    const third = await create(`${base}/objects/company-config/employee`, { id: 'E-3', primaryContact: { key: '1' } });
    await send('PATCH', `${timesheets}/${key}`, { json: { employee: { key: third } } });
    expect(await employeesOf(send, key)).toEqual([third, '1', third]);
  });

  test.each([
    ['sheet', ['2', '2']],
    ['as-sent', [null, '1']],
  ])('is another one where %s is chosen', async (choice, expected) => {
    const chosen = await client(choice);
    expect(await employeesOf(chosen, await createBy(chosen))).toEqual(expected);
  });

  test('rests on no rule where it is sent as the timesheet has it', async () => {
    const same = { ...sheet, lines: [{ ...line, dimensions: { employee: { key: '2' } } }] };
    expect(rulesOf(await send('POST', timesheets, { json: same }))).not.toContain('intacct.timesheet.line-employee');
  });
});

test('a line of a rate table has a time type and dimensions, which are there', async () => {
  const rate = { timeType: { id: 'Overtime' }, dimensions: { class: { id: 'COM' }, task: { id: 'T-1' } } };
  const key = await create(rateTables, { id: 'r', name: 'r', timesheetLines: [rate] });
  expect((await read(`${rateTables}/${key}`)).timesheetLines).toMatchObject([
    { timeType: { key: '2', id: 'Overtime' }, dimensions: { class: { name: 'Commercial' }, task: { id: 'T-1' } } },
  ]);
  for (const [member, more] of [
    ['timeType', { timeType: { key: '9' } }],
    ['dimensions/class', { dimensions: { class: { id: 'X' } } }],
  ] as const) {
    const json = { id: 's', name: 's', timesheetLines: [{ ...rate, ...more }] };
    expect(await refusal(rateTables, json)).toEqual([422, expect.any(String), `/timesheetLines/0/${member}`]);
  }
});

test('a reference to nothing is none, and what is left out is said to be not simulated', async () => {
  const dimensions = { department: { id: null }, project: { id: null }, class: null };
  const key = await create(lines, { ...line, timesheet: { key: '1' }, timeType: { id: null }, dimensions });
  expect(await read(`${lines}/${key}`)).toMatchObject({ timeType: none, dimensions: { department: unnamed } });
  const json = { ...line, timesheet: { key: '1' }, dimensions: { warehouse: { id: 'W' } } };
  expect((await send('POST', lines, { json })).headers.get('x-paystub-error')).toBe('not-simulated');
});

test("an entry date outside the period is stored, as in Sage's sample, or refused where that is chosen", async () => {
  const choices = { 'intacct.timesheet.entry-period': 'refused' };
  const strict = (await startIntacct({ settings: { choices } })).sandbox();
  const post = async (path: string, json: object) => {
    const answer = await strict('POST', path, { json });
    return [answer.status, answer.status === 201 ? [] : errorIn(answer.body).details];
  };
  const message = '2024-04-01 is not within the period from 2024-01-01 to 2024-01-07';
  expect(await post(timesheets, sheet)).toMatchObject([422, [{ message, target: '/lines/0/entryDate' }]]);
  for (const [entryDate, status] of [
    ['2023-12-31', 422],
    ['2024-01-01', 201],
    ['2024-01-07', 201],
    ['2024-01-08', 422],
  ] as const) {
    expect((await post(timesheets, { ...sheet, lines: [{ ...line, entryDate }] }))[0]).toBe(status);
  }
  const ended = { ...sheet, endDate: '2024-12-31' }; // so has the sample of a get
  expect((await post(timesheets, ended))[0]).toBe(201);
  expect(await post(lines, { ...line, timesheet: { key: '1' } })).toMatchObject([422, [{ target: '/entryDate' }]]);
});

test('lines are shown by their numbers, or by their keys where that is chosen', async () => {
  const json = { id: 'r', name: 'r', timesheetLines: [{ lineNumber: 9 }, { lineNumber: 2 }, { lineNumber: 5 }] };
  const numbers = async (client: Client) => {
    const { key } = (await client('POST', rateTables, { json })).body['ia::result'];
    const shown = (await client('GET', `${rateTables}/${key}`)).body['ia::result'].timesheetLines;
    return shown.map(({ lineNumber }: { lineNumber: number }) => lineNumber);
  };
  expect(await numbers(send)).toEqual([2, 5, 9]);
  const choices = { 'intacct.lines.order': 'key' };
  expect(await numbers((await startIntacct({ settings: { choices } })).sandbox())).toEqual([9, 2, 5]);
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
