import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectUnbindable, ola } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const headers = { 'Content-Type': 'application/json' };
const post = (externalNumber: string, client = send) =>
  client('POST', `${api}/Employees`, {
    headers,
    raw: `{"FirstName":"A","LastName":"B","ExternalNumber":${externalNumber}}`,
  });

// ExternalNumber and the ids are int64 in the vendor's document.
describe('an integer of 64 bits in a body', () => {
  test.each([
    '9007199254740993',
    '-9007199254740993',
    '9223372036854775807',
    '-9223372036854775808',
    '9007199254740992',
    '9007199254740991',
    '0',
  ])('%s is stored and given back exactly', async (number) => {
    const created = await post(number);
    expect([created.status, created.text]).toEqual([201, expect.stringContaining(`"ExternalNumber":${number},`)]);
    const read = await send('GET', `${api}/Employees/${created.body.Id}`);
    expect(read.text).toBe(created.text);
  });

  test.each(['9223372036854775808', '-9223372036854775809', '99999999999999999999'])(
    '%s is beyond the range and refused',
    async (number) => {
      expectUnbindable(await post(number), {
        ExternalNumber: [
          `Error converting value ${number} to type 'System.Nullable\`1[System.Int64]'. Path 'ExternalNumber', line 1, position ${49 + number.length}.`,
        ],
      });
    },
  );

  test('is unique by its exact value', async () => {
    const first = await post('9007199254740993');
    expect((await post('9007199254740992')).status).toBe(201);
    const second = await post('9007199254740993');
    expect(second.status).toBe(400);
    expect(second.text).toContain('9007199254740993');
    expect(second.text).toContain(String(first.body.Id));
  });

  test('may come as a text', async () => {
    expect((await post('" 9007199254740993 "')).text).toContain('"ExternalNumber":9007199254740993,');
    expect((await post('"9223372036854775808"')).status).toBe(400);
    expect((await post('"1.0"')).status).toBe(400);
    expect((await post('"1e2"')).status).toBe(400);
  });

  // GitHub JamesNK/Newtonsoft.Json 2353: 10.50 became 11; Convert.ToInt64 rounds halves to the even number.
  test.each([
    ['10.6', '11'],
    ['10.4', '10'],
    ['10.5', '10'],
    ['11.5', '12'],
    ['-10.5', '-10'],
    ['-11.5', '-12'],
    ['1e18', '1000000000000000000'],
    ['1e2', '100'],
    ['1.0', '1'],
  ])('%s is rounded to %s', async (number, rounded) => {
    const created = await post(number);
    expect([created.status, created.text]).toEqual([201, expect.stringContaining(`"ExternalNumber":${rounded},`)]);
  });

  test.each(['1e19', '1e400', '-9.3e18'])('%s cannot be rounded to one', async (number) => {
    expect((await post(number)).status).toBe(400);
  });

  test('with a fraction is refused under the variant refused', async () => {
    const choices = { 'poweroffice.body.fractions': 'refused' };
    const strict = await startPaystub({ vendors: [powerOfficeGo], settings: { choices } });
    expect((await post('10.6', strict.sandbox())).status).toBe(400);
  });

  test('is found by ranges of exact numbers and sorted by its value', async () => {
    for (const number of ['9007199254740993', '9007199254740992', '5']) await post(number);
    const found = await send('GET', `${api}/Employees?externalNos=9007199254740993`);
    expect(found.text.match(/"ExternalNumber":\d+/g)).toEqual(['"ExternalNumber":9007199254740993']);
    const beyond = await send('GET', `${api}/Employees?externalNos=9007199254740993-`);
    expect(beyond.text.match(/"ExternalNumber":\d+/g)).toEqual(['"ExternalNumber":9007199254740993']);
    const sorted = await send('GET', `${api}/Employees?externalNos=5-&OrderBy=ExternalNumber desc`);
    expect(sorted.text.match(/\d{16}/g)).toEqual(['9007199254740993', '9007199254740992']);
  });
});

const holidays = (number: string, client = send) =>
  client('PATCH', `${api}/Employees/${ola}/PayrollSettings`, {
    headers,
    raw: `[{"op":"replace","path":"/NumberOfHolidays","value":${number}}]`,
  });
const salaryLine = (raw: string, client = send) => client('POST', `${api}/SalaryLines`, { headers, raw });

// Json.NET reads a nullable Int32 with ReadAsInt32, which takes digits alone; its position is the end of the number.
describe('an integer of 32 bits in a body', () => {
  test.each(['2147483648', '-2147483649', '9007199254740993'])('%s is beyond the range and refused', async (number) => {
    const patched = await holidays(number);
    expect([patched.status, patched.body.detail]).toEqual([400, expect.stringContaining(number)]);
    const position = 14 + number.length;
    expectUnbindable(await salaryLine(`{"IncomeYear":${number}}`), {
      IncomeYear: [
        `JSON integer ${number} is too large or small for an Int32. Path 'IncomeYear', line 1, position ${position}.`,
      ],
    });
  });

  test.each(['1.0', '2.5', '1e2', '-0.0', '1E400'])('%s is no integer, wherever it stands', async (number) => {
    const body = `{\n  "Comment": "1.0, \\"",\n  "incomeYear": ${number}\n}`;
    const position = 16 + number.length;
    expectUnbindable(await salaryLine(body), {
      incomeYear: [`Input string '${number}' is not a valid integer. Path 'incomeYear', line 3, position ${position}.`],
    });
    const patched = await holidays(number);
    expect([patched.status, patched.body.detail]).toEqual([
      400,
      `EmployeePayrollSettingsPatchDto: The value '${Number(number)}' is invalid for target location.`,
    ]);
  });

  test('with a fraction of zero is taken with the twin', async () => {
    expect((await holidays('25')).body.NumberOfHolidays).toBe(25);
    const refused = await holidays('25.0');
    expect([refused.status, refused.headers.get('x-paystub-rules')]).toEqual([
      400,
      expect.stringContaining('poweroffice.body.int32-floats'),
    ]);
    const settings = { twins: { 'poweroffice.body.int32-floats': 'twin' } };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings })).sandbox();
    expect((await holidays('25.0', client)).body.NumberOfHolidays).toBe(25);
    expect((await holidays('2.5', client)).status).toBe(400);
  });
});

// ReadAsString of Json.NET keeps the characters; a patch is read as a double first and written again.
describe('a number for a text', () => {
  const create = (number: string, client = send) =>
    client('POST', `${api}/Employees`, { headers, raw: `{"FirstName":${number},"LastName":"B"}` });
  const rename = (number: string, client = send) =>
    client('PATCH', `${api}/Employees/${ola}`, {
      headers,
      raw: `[{"op":"test","path":"/FirstName","value":"Ola"},{"op":"replace","path":"/FirstName","value":${number}}]`,
    });

  test.each([
    ['1.50', '1.50', '1.5'],
    ['1.0', '1.0', '1.0'],
    ['7', '7', '7'],
    ['1e2', '1e2', '100.0'],
    ['-0.0', '-0.0', '-0.0'],
    ['0.00001', '0.00001', '1E-05'],
    ['1.5e20', '1.5e20', '1.5E+20'],
    ['9007199254740993', '9007199254740993', '9007199254740993'],
  ])('%s is the text %s in a POST, and %s in a patch', async (number, posted, patched) => {
    expect((await create(number)).body.FirstName).toBe(posted);
    expect((await rename(number)).body.FirstName).toBe(patched);
  });

  test('is named by its rule where the form differs from the shortest one, which the twin takes', async () => {
    const rule = 'poweroffice.body.written-numbers';
    expect((await create('1.50')).headers.get('x-paystub-rules')).toContain(rule);
    expect((await create('1.5')).headers.get('x-paystub-rules')).not.toContain(rule);
    const settings = { twins: { [rule]: 'twin' } };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings })).sandbox();
    expect((await create('1.50', client)).body.FirstName).toBe('1.5');
    expect((await rename('1.0', client)).body.FirstName).toBe('1');
  });
});

describe('an integer in a path or query', () => {
  test('beyond 2^53 names no other record', async () => {
    const answer = await send('GET', `${api}/Employees/9007199254740993`);
    expect([answer.status, answer.body.detail]).toEqual([404, 'Employee with id = 9007199254740993 not found.']);
  });

  test.each([
    '99999999999999999999',
    '9223372036854775808',
    `${ola}.0`,
    '0xF4242',
    '1e6',
    `%20${ola}`,
    `${ola}%20`,
    '--1',
  ])('%s is not valid as an id', async (id) => {
    expectUnbindable(await send('GET', `${api}/Employees/${id}`), {
      employeeId: [`The value '${decodeURIComponent(id).toLowerCase()}' is not valid.`],
    });
  });

  test.each([`+${ola}`, `000${ola}`])('%s is read as .NET reads integers', async (id) => {
    expect((await send('GET', `${api}/Employees/${id}`)).body.FirstName).toBe('Ola');
  });

  test('with a plus is no documented form', async () => {
    const { headers } = await send('GET', `${api}/Employees/+${ola}`);
    expect(headers.get('x-paystub-rules')).toContain('poweroffice.parameters.plus-sign');
    expect(headers.get('x-paystub-evidence')).toBe('inferred');
    expect((await send('GET', `${api}/Employees?PageSize=%2B2`)).body).toHaveLength(2);
  });

  test.each(['1.0', '0x10', '1e2', '%205', '5%20', '2147483648', '99999999999999999999'])(
    'PageSize=%s is not valid',
    async (size) => {
      expectUnbindable(await send('GET', `${api}/Employees?PageSize=${size}`), {
        PageSize: [`The value '${decodeURIComponent(size)}' is not valid.`],
      });
    },
  );

  test('has blanks and hexadecimal digits under the variant taken', async () => {
    const choices = { 'poweroffice.parameters.integer-forms': 'taken' };
    const dotNet = await startPaystub({ vendors: [powerOfficeGo], settings: { choices } });
    const client = dotNet.sandbox();
    for (const id of [`%20${ola}%20`, `0x${ola.toString(16)}`, `%23${ola.toString(16)}`]) {
      expect((await client('GET', `${api}/Employees/${id}`)).body.FirstName).toBe('Ola');
    }
    expect((await client('GET', `${api}/Employees?PageSize=0x1`)).body).toHaveLength(1);
    expect((await client('GET', `${api}/Employees/1e6`)).status).toBe(400);
  });

  test('contact groups of a filter are digits', async () => {
    for (const ids of ['0x10', '1e2', '1.0', '99999999999999999999']) {
      expect((await send('GET', `${api}/Employees?contactGroupIds=${ids}`)).status).toBe(400);
    }
    const unknown = await send('GET', `${api}/Employees?contactGroupIds=9007199254740993`);
    expect(unknown.body.detail).toBe('Could not find contact group(s) with id = 9007199254740993.');
  });
});
