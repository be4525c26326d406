// The error texts that the examples of PowerOffice Go's own OpenAPI documents show, to the letter but for the ids.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, type Send, startPaystub } from '../../../helpers/paystub.ts';
import { api, employ, expectProblem, ingrid, kari, ola, olasFirst, reported } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employments = `${api}/Employees/${ola}/Employments/${olasFirst}`;
const lines = `${api}/Employees/Employments/${olasFirst}`;
const patch = (...json: object[]): Send => ({ json, headers: { 'Content-Type': 'application/json-patch+json' } });
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });

const employment = 'Employment validation error(s)';
const rows: readonly [string, string, Send, number, string, string][] = [
  [
    'GET',
    `${api}/Employees/Employments?Fields=Bogus`,
    {},
    400,
    'Invalid resourceParameter',
    'Fields property in resourceParameter is not formatted correct.',
  ],
  ['POST', `${api}/Employees/${ola}/Employments`, {}, 400, employment, 'Employment object is missing.'],
  ['POST', `${lines}/Salaries`, {}, 400, employment, 'Employment salary object is missing.'],
  [
    'POST',
    `${lines}/FtePercentages`,
    {},
    400,
    employment,
    'Employment full-time equivalent (FTE) percentage object is missing.',
  ],
  ['POST', `${lines}/Leaves`, {}, 400, employment, 'Employment leave object is missing.'],
  ['POST', `${lines}/Layoffs`, {}, 400, employment, 'Employment layoff object is missing.'],
  ['POST', `${lines}/FixedSalaries`, {}, 400, employment, 'Employment fixed salary object is missing.'],
  [
    'PATCH',
    employments,
    patch(replace('/TaxCountryCode', 'UK')),
    400,
    employment,
    'The country code UK is not valid according to ISO 3166-1.',
  ],
  [
    'PATCH',
    `${lines}/Salaries/1020003`,
    patch(replace('/FromDate', 'bogus')),
    400,
    employment,
    "EmploymentSalaryPatchDto: The value 'bogus' is invalid for target location.",
  ],
  [
    'PATCH',
    `${lines}/FtePercentages/1030002`,
    patch(replace('/FtePercentage', 'bogus')),
    400,
    employment,
    "EmploymentFtePercentagePatchDto: The value 'bogus' is invalid for target location.",
  ],
  [
    'PATCH',
    `${api}/Employees/Employments/${reported}/Leaves/f575b4b0-55be-4b56-b01f-000001000001`,
    patch(replace('/TypeOfLeave', 2)),
    400,
    employment,
    "Enum 'typeofleave' with value = 2 is not valid. (Enums is not allowed to be represented as integers).",
  ],
  [
    'POST',
    `${api}/Employees/${ola}/HourlyRates`,
    { json: {} },
    400,
    'Employee Hourly Rates validation error(s)',
    'ValidFromDate date must have a value.',
  ],
  [
    'POST',
    `${api}/Employees/${ola}/HourlyRates`,
    {},
    400,
    'Employee Hourly Rates validation error(s)',
    'Hourly-rates object is missing.',
  ],
  [
    'PATCH',
    `${api}/Departments/1000601`,
    patch(replace('/manageremployeeno', 1)),
    400,
    'Department validation error(s)',
    "DepartmentPatchDto: The target location specified by path segment 'manageremployeeno' was not found.",
  ],
  ...['BankAccounts', 'PayrollSettings', 'PensionSettings'].map((part): (typeof rows)[number] => {
    const [noun, member] =
      {
        BankAccounts: ['bank accounts', 'SalaryBankAccountId'],
        PayrollSettings: ['payroll settings', 'NumberOfHolidays'],
        PensionSettings: ['pension settings', 'PensionAgeFno'],
      }[part] ?? [];
    const text = `Employee${part}PatchDto: The value 'bogus' is invalid for target location.`;
    return [
      'PATCH',
      `${api}/Employees/${ola}/${part}`,
      patch(replace(`/${member}`, 'bogus')),
      400,
      `Employee ${noun} validation error(s)`,
      text,
    ];
  }),
  [
    'POST',
    `${api}/Employees`,
    { json: { FirstName: 'A', LastName: 'B', ExternalImportReference: 'HR-2' } },
    400,
    'Employee validation error(s)',
    `ExternalImportReference is already in use. 'HR-2' is used on (contact) Id = ${ola}.`,
  ],
  [
    'GET',
    `${api}/Employees?contactGroupIds=1-5`,
    {},
    400,
    'Unable to cast object(s)',
    "contactGroupIds contains negative numbers and/or range of numbers. '-' is not allowed, only comma ',' separated single positive numbers are allowed.",
  ],
  [
    'GET',
    `${api}/Employees?contactGroupIds=41345,21445`,
    {},
    404,
    'Object(s) not found',
    'Could not find contact group(s) with id = 41345, 21445.',
  ],
  [
    'GET',
    `${api}/Employees/12345/Employments`,
    {},
    404,
    'Employment not found error(s)',
    'Employee with id = 12345 not found.',
  ],
  [
    'GET',
    `${api}/Employees/${ola}/Employments/12345`,
    {},
    404,
    'Employment not found error(s)',
    'Employment with id = 12345 not found.',
  ],
  ...['Salaries', 'FtePercentages', 'FixedSalaries', 'Leaves', 'Layoffs'].map((list): (typeof rows)[number] => [
    'GET',
    `${api}/Employees/Employments/12345/${list}`,
    {},
    404,
    'Employment not found error(s)',
    'Employment with id = 12345 not found.',
  ]),
  ['GET', `${api}/Employees/12345`, {}, 404, 'Object(s) not found', 'Employee with id = 12345 not found.'],
  ['PATCH', `${api}/Departments/12345`, patch(), 404, 'Object(s) not found', 'Department with id = 12345 not found.'],
  [
    'POST',
    `${api}/Employees`,
    { json: { FirstName: 'A', LastName: 'B', DepartmentCode: 'Avdeling10' } },
    404,
    'Employee validation error(s)',
    "Department with code = 'Avdeling10' not found.",
  ],
  [
    'GET',
    `${api}/PayItems/21d4ddf1-c8bf-4874-8879-b70468fa1032`,
    {},
    404,
    'Object(s) not found',
    'Pay item with id = 21d4ddf1-c8bf-4874-8879-b70468fa1032 not found.',
  ],
  [
    'DELETE',
    `${api}/Employees/${kari}/Employments/${reported}`,
    {},
    409,
    'Employment conflict error(s)',
    `Employment with id = ${reported} has been reported (a-melding) and thus cannot be deleted.`,
  ],
  [
    'DELETE',
    `${lines}/Salaries/1020003`,
    {},
    409,
    'Employment conflict error(s)',
    'Salary (line) with id = 1020003 is the last salary line on the employment and thus cannot be deleted.',
  ],
  [
    'DELETE',
    `${lines}/FtePercentages/1030002`,
    {},
    409,
    'Employment conflict error(s)',
    'Full-time equivalent (FTE) percentage (line) with id = 1030002 is the last FTE percentage line on the employment and thus cannot be deleted.',
  ],
  [
    'DELETE',
    `${api}/Employees/${ola}`,
    {},
    409,
    'Employee conflict',
    `Employee with id = ${ola} is in use and cannot be deleted.`,
  ],
];

describe('the documented text', () => {
  test.each(rows)('answers %s %s', async (method, path, request, status, title, detail) => {
    const answer = await send(method, path, request);
    expectProblem(answer, status, title, detail);
  });

  test('answers PATCH of a layoff', async () => {
    const added = await send('POST', `${lines}/Layoffs`, { json: { StartDate: '2025-02-01', LayoffPercentage: 50 } });
    const answer = await send(
      'PATCH',
      `${lines}/Layoffs/${added.body.Id}`,
      patch(replace('/LayoffPercentage', 'bogus')),
    );
    expectProblem(
      answer,
      400,
      employment,
      "EmploymentLayoffPatchDto: The value 'bogus' is invalid for target location.",
    );
  });

  test('answers PATCH of a fixed salary line', async () => {
    const json = { PayItemId: '21d4ddf1-c8bf-4874-8871-000000000050', SupplierAccountId: 1_060_001 };
    const added = await send('POST', `${lines}/FixedSalaries`, { json });
    const answer = await send(
      'PATCH',
      `${lines}/FixedSalaries/${added.body.Id}`,
      patch(replace('/SupplierBankAccountId', '1050102')),
    );
    expectProblem(
      answer,
      400,
      'Fixed salary line validation error(s)',
      'Bank account does not belong to the supplier.',
    );
  });
});

describe('a leftover text in the vendor’s document', () => {
  test('about a pay item does not answer DELETE of an unknown line', async () => {
    const unknown = 'f575b4b0-55be-4b56-b01f-44b204df82c5';
    for (const list of ['Leaves', 'Layoffs', 'FixedSalaries']) {
      const answer = await send('DELETE', `${lines}/${list}/${unknown}`);
      expect([answer.status, answer.body.detail.includes('Pay item')]).toEqual([404, false]);
    }
  });

  test('about a missing object does not answer PATCH of an unknown employment', async () => {
    const answer = await send('PATCH', `${api}/Employees/${ola}/Employments/12345`, patch());
    expectProblem(answer, 404, 'Employment not found error(s)', 'Employment with id = 12345 not found.');
    expect((await send('GET', `${api}/Employees/${ingrid}/Employments/${await employ(send)}`)).status).toBe(200);
  });
});
