import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectProblem, kari, ola } from '../bakery.ts';

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

  test('are null at first, so that those of the client apply', async () => {
    expect((await send('GET', path)).text).toBe(JSON.stringify(blank));
  });

  test('are changed by PATCH for one employee alone', async () => {
    const json = Object.entries(changes).map(([member, value]) => replace(`/${member.toLowerCase()}`, String(value)));
    const answer = await send('PATCH', path, { json });
    expect(answer.text).toBe(JSON.stringify({ ...blank, ...changes }));
    expect((await send('GET', path)).text).toBe(answer.text);
    expect((await send('GET', `${api}/Employees/${kari}/${name}`)).text).toBe(JSON.stringify(blank));
  });

  test('do not move the stamp of the employee when they change', async () => {
    const before = (await send('GET', `${api}/Employees/${ola}`)).text;
    const [member = '', value] = Object.entries(changes)[0] ?? [];
    await send('PATCH', path, { json: [replace(`/${member}`, value)] });
    expect((await send('GET', `${api}/Employees/${ola}`)).text).toBe(before);
  });

  test('answer 404 for an unknown employee', async () => {
    for (const method of ['GET', 'PATCH']) {
      const body = method === 'PATCH' ? { json: [] } : {};
      expectProblem(await send(method, `${api}/Employees/12345/${name}`, body), 404, ...unknown);
    }
  });

  test('refuse a bad value, an unknown member and a choice as an integer', async () => {
    const patch = (operation: object) => send('PATCH', path, { json: [operation] });
    expectProblem(await patch(bad), 400, title, `${dto}: The value 'bogus' is invalid for target location.`);
    const gone = `${dto}: The target location specified by path segment 'Id' was not found.`;
    expectProblem(await patch(replace('/Id', 1)), 400, title, gone);
    const text = `Enum '${choice.slice(1).toLowerCase()}' with value = 1 is not valid. (Enums is not allowed to be represented as integers).`;
    expectProblem(await patch(replace(choice, 1)), 400, title, text);
  });
});

test('PATCH PayrollSettings rounds holiday pay percentages to one decimal', async () => {
  const json = [replace('/HolidayPayPercentage', '12.84'), replace('/HolidayPayAbove60Percentage', 2.35)];
  const answer = await send('PATCH', `${api}/Employees/${ola}/PayrollSettings`, { json });
  expect(answer.body).toMatchObject({ HolidayPayPercentage: 12.8, HolidayPayAbove60Percentage: 2.4 });
});
