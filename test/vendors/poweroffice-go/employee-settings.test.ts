import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../helpers/paystub.ts';
import { api, expectEmpty, expectProblem, ingrid, kari, ola } from './bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  paystub.clock.set('2026-01-15T10:00:00Z');
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const unknown = ['Object(s) not found', 'Employee with id = 12345 not found.'] as const;

describe.each([
  {
    name: 'PayrollSettings',
    title: 'Employee payroll settings validation error(s)',
    dto: 'EmployeePayrollSettingsPatchDto',
    blank: {
      HolidayPayPercentage: null,
      HolidayPayAbove60Percentage: null,
      LimitHolidayPayAbove60To6G: null,
      NumberOfHolidays: null,
      NumberOfHolidaysAbove60: null,
      OmitECOnHolidayPayProvision: null,
      PayslipDeliveryType: null,
      PayslipEmailAddress: null,
      PayslipLanguageType: null,
      RemunerationPeriodType: null,
    },
    changes: {
      NumberOfHolidays: 30,
      PayslipDeliveryType: 'EmailAndApp',
      PayslipEmailAddress: 'abc@online.no',
      PayslipLanguageType: 'Nn_NO',
    },
    bad: replace('/NumberOfHolidays', 'bogus'),
    choice: '/payslipLanguageType',
  },
  {
    name: 'PensionSettings',
    title: 'Employee pension settings validation error(s)',
    dto: 'EmployeePensionSettingsPatchDto',
    blank: {
      FnoStatus: null,
      FnoStatusPercentage: null,
      HoursPerYearFno: null,
      IncludeInFnoPensionReport: null,
      IsReceivingAfp: null,
      IsUnfitForWork: null,
      PensionAgeFno: null,
    },
    changes: { FnoStatus: 'Sick', FnoStatusPercentage: 12, IncludeInFnoPensionReport: true },
    bad: replace('/FnoStatusPercentage', 'bogus'),
    choice: '/FnoStatus',
  },
])('$name', ({ name, title, dto, blank, changes, bad, choice }) => {
  const path = `${api}/Employees/${ola}/${name}`;

  test("are null at first: the client's count", async () => {
    expect((await send('GET', path)).text).toBe(JSON.stringify(blank));
  });

  test('keep what a PATCH says, for this employee alone', async () => {
    const json = Object.entries(changes).map(([member, value]) => replace(`/${member.toLowerCase()}`, String(value)));
    const answer = await send('PATCH', path, { json });
    expect(answer.text).toBe(JSON.stringify({ ...blank, ...changes }));
    expect((await send('GET', path)).text).toBe(answer.text);
    expect((await send('GET', `${api}/Employees/${kari}/${name}`)).text).toBe(JSON.stringify(blank));
  });

  test('leave the stamp of the employee alone', async () => {
    const before = (await send('GET', `${api}/Employees/${ola}`)).text;
    const [member = '', value] = Object.entries(changes)[0] ?? [];
    await send('PATCH', path, { json: [replace(`/${member}`, value)] });
    expect((await send('GET', `${api}/Employees/${ola}`)).text).toBe(before);
  });

  test('of an unknown employee are 404', async () => {
    for (const method of ['GET', 'PATCH']) {
      const body = method === 'PATCH' ? { json: [] } : {};
      expectProblem(await send(method, `${api}/Employees/12345/${name}`, body), 404, ...unknown);
    }
  });

  test('a bad value, an unknown member and a choice as an integer are refused', async () => {
    const patch = (operation: object) => send('PATCH', path, { json: [operation] });
    expectProblem(await patch(bad), 400, title, `${dto}: The value 'bogus' is invalid for target location.`);
    const gone = `${dto}: The target location specified by path segment 'id' was not found.`;
    expectProblem(await patch(replace('/Id', 1)), 400, title, gone);
    const text = `Enum '${choice.slice(1).toLowerCase()}' with value = 1 is not valid. (Enums is not allowed to be represented as integers).`;
    expectProblem(await patch(replace(choice, 1)), 400, title, text);
  });
});

test('holiday pay percentages are rounded to one decimal', async () => {
  const json = [replace('/HolidayPayPercentage', '12.84'), replace('/HolidayPayAbove60Percentage', 2.35)];
  const answer = await send('PATCH', `${api}/Employees/${ola}/PayrollSettings`, { json });
  expect(answer.body).toMatchObject({ HolidayPayPercentage: 12.8, HolidayPayAbove60Percentage: 2.4 });
});

describe('PATCH /Employees/{employeeId}/BankAccounts', () => {
  const path = `${api}/Employees/${ola}/BankAccounts`;
  const title = 'Employee bank accounts validation error(s)';

  test('gives the employee with the accounts', async () => {
    const json = [replace('/SalaryBankAccountId', '1050001'), replace('/expenseBankAccountId', 1_050_002)];
    const answer = await send('PATCH', path, { json });
    expect(answer.body).toMatchObject({
      Id: ola,
      SalaryBankAccountId: 1_050_001,
      ExpenseBankAccountId: 1_050_002,
      TravelExpenseBankAccountId: null,
    });
    expect((await send('GET', `${api}/Employees/${ola}`)).text).toBe(answer.text);
  });

  test('accounts that are not set are null, or those for the salary, by choice', async () => {
    const choices = { 'poweroffice.bank-accounts.inherited': 'shown' };
    const other = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const { body } = await other('PATCH', path, { json: [replace('/SalaryBankAccountId', 1_050_001)] });
    expect([body.ExpenseBankAccountId, body.TravelExpenseBankAccountId]).toEqual([1_050_001, 1_050_001]);
  });

  test.each([
    [
      replace('/SalaryBankAccountId', 'bogus'),
      400,
      "EmployeeBankAccountsPatchDto: The value 'bogus' is invalid for target location.",
    ],
    [
      replace('/FirstName', 'x'),
      400,
      "EmployeeBankAccountsPatchDto: The target location specified by path segment 'firstname' was not found.",
    ],
    [replace('/SalaryBankAccountId', 99), 404, 'Bank account with id = 99 not found.'],
    [replace('/SalaryBankAccountId', 1_050_003), 404, 'Bank account with id = 1050003 not found.'],
  ])('%j: %i', async (operation, status, detail) => {
    expectProblem(await send('PATCH', path, { json: [operation] }), status, title, detail);
  });

  test('of an unknown employee is 404, and there is nothing else at the path', async () => {
    expectProblem(await send('PATCH', `${api}/Employees/12345/BankAccounts`, { json: [] }), 404, ...unknown);
    expect((await send('GET', path)).status).toBe(404);
  });
});

describe('hourly rates', () => {
  const path = `${api}/Employees/${ola}/HourlyRates`;
  const title = 'Employee Hourly Rates validation error(s)';
  const post = (json: object) => send('POST', path, { json });

  test('come by date, and count until the next ones do', async () => {
    const answer = await send('GET', path);
    expect(answer.text).toBe(
      JSON.stringify([
        { Id: 1_040_001, ValidFromDate: '2024-03-01', ValidToDate: '2025-01-01', BillableRate: 950, CostRate: 410 },
        { Id: 1_040_002, ValidFromDate: '2025-01-01', ValidToDate: null, BillableRate: 990, CostRate: 425 },
      ]),
    );
    expectEmpty(await send('GET', `${api}/Employees/${ingrid}/HourlyRates`), 204);
  });

  test.each([
    ['2026-01-15', 'true', [1_040_002]],
    ['2025-01-01', 'True', [1_040_002]],
    ['2024-12-31', 'true', [1_040_001]],
    ['2024-12-31', 'false', [1_040_001, 1_040_002]],
    ['2023-01-01', 'true', []],
  ])('on %s with validNow=%s', async (day, validNow, expected) => {
    paystub.clock.set(`${day}T12:00:00Z`);
    const { body = [] } = await send('GET', `${path}?validNow=${validNow}`);
    expect(body.map(({ Id }: { Id: number }) => Id)).toEqual(expected);
  });

  test('POST adds, PATCH changes, DELETE takes away', async () => {
    const added = await post({ ValidFromDate: '2026-02-01', BillableRate: '1000' });
    expect(added.status).toBe(201);
    expect(added.headers.get('location')).toBe(`${paystub.url}${path}/${added.body.Id}`);
    expect(added.body).toEqual({
      Id: added.body.Id,
      ValidFromDate: '2026-02-01',
      ValidToDate: null,
      BillableRate: 1000,
      CostRate: null,
    });
    const patched = await send('PATCH', `${path}/${added.body.Id}`, { json: [replace('/CostRate', '210')] });
    expect(patched.body).toEqual({ ...added.body, CostRate: 210 });
    expect((await send('GET', `${path}/1040002`)).body.ValidToDate).toBe('2026-02-01');
    expectEmpty(await send('DELETE', `${path}/${added.body.Id}`), 200);
    expect((await send('GET', `${path}/1040002`)).body.ValidToDate).toBeNull();
  });

  test.each([
    [undefined, 'Hourly-rates object is missing.'],
    [{ BillableRate: 5 }, 'ValidFromDate date must have a value.'],
    [{ ValidFromDate: null }, 'ValidFromDate date must have a value.'],
    [{ ValidFromDate: '2026-02-01', CostRate: 0 }, 'CostRate must be a positive number.'],
    [{ ValidFromDate: '2026-02-01', BillableRate: -5 }, 'BillableRate must be a positive number.'],
    [{ ValidFromDate: '2025-01-01' }, 'Hourly rates with ValidFromDate = 2025-01-01 already exist on the employee.'],
  ])('POST %j is refused', async (json, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), 400, title, detail);
  });

  test('PATCH that takes the date away is refused', async () => {
    const answer = await send('PATCH', `${path}/1040001`, { json: [{ op: 'remove', path: '/ValidFromDate' }] });
    expectProblem(answer, 400, title, 'ValidFromDate date must have a value.');
    const bogus = await send('PATCH', `${path}/1040001`, { json: [replace('/CostRate', 'bogus')] });
    expectProblem(bogus, 400, title, "EmployeeHourlyRatePatchDto: The value 'bogus' is invalid for target location.");
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s of what is unknown is 404', async (method) => {
    const body = method === 'PATCH' ? { json: [] } : {};
    const detail = 'Employee Hourly Rate with id = 123 not found.';
    expectProblem(await send(method, `${path}/123`, body), 404, 'Object(s) not found', detail);
    const other = await send(method, `${api}/Employees/${kari}/HourlyRates/1040001`, body);
    expectProblem(other, 404, 'Object(s) not found', 'Employee Hourly Rate with id = 1040001 not found.');
    expectProblem(await send(method, `${api}/Employees/12345/HourlyRates/1040001`, body), 404, ...unknown);
  });
});
