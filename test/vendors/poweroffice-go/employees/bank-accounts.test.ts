import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectProblem, ola } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  paystub.clock.set('2026-01-15T10:00:00Z');
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const unknown = ['Object(s) not found', 'Employee with id = 12345 not found.'] as const;

describe('PATCH /Employees/{employeeId}/BankAccounts', () => {
  const path = `${api}/Employees/${ola}/BankAccounts`;
  const title = 'Employee bank accounts validation error(s)';

  test('returns the employee with the accounts', async () => {
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

  test('leaves absent accounts null, or shows the salary account under the variant shown', async () => {
    const choices = { 'poweroffice.bank-accounts.inherited': 'shown' };
    const variant = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const { body } = await variant('PATCH', path, { json: [replace('/SalaryBankAccountId', 1_050_001)] });
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
      "EmployeeBankAccountsPatchDto: The target location specified by path segment 'FirstName' was not found.",
    ],
    [replace('/SalaryBankAccountId', 99), 404, 'Bank account with id = 99 not found.'],
    [replace('/SalaryBankAccountId', 1_050_003), 400, 'Bank account does not belong to the employee.'],
  ])('refuses %j with %i', async (operation, status, detail) => {
    expectProblem(await send('PATCH', path, { json: [operation] }), status, title, detail);
  });

  test('answers 404 for an unknown employee, and is the only method at its path', async () => {
    expectProblem(await send('PATCH', `${api}/Employees/12345/BankAccounts`, { json: [] }), 404, ...unknown);
    expect((await send('GET', path)).status).toBe(404);
  });
});
