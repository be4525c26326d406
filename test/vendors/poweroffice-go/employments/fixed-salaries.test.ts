import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, employ, expectEmpty, expectProblem, ola, olasFirst } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const lines = `${api}/Employees/Employments/${olasFirst}/FixedSalaries`;
const payItem = (code: number) => `21d4ddf1-c8bf-4874-8871-${String(code).padStart(12, '0')}`;
const invalid = 'Employment validation error(s)';
const misfit = 'Fixed salary line validation error(s)';
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const post = (json: object, client = send) => client('POST', lines, { json });
const fixedAmount = { PayItemId: payItem(30), Amount: 99 };

describe('POST FixedSalaries', () => {
  test('returns the whole line with the defaults', async () => {
    const answer = await post(fixedAmount);
    const { Id, CreatedDateTimeOffset: stamp } = answer.body;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${paystub.url}${lines}/${Id}`);
    expect(answer.text).toBe(
      JSON.stringify({
        Id,
        EmployeeId: ola,
        EmploymentId: olasFirst,
        PayItemId: payItem(30),
        Amount: 99,
        Quantity: null,
        Rate: null,
        AccountId: null,
        OppositeAccountId: null,
        DepartmentId: null,
        ProjectId: null,
        VatCodeId: null,
        Comment: null,
        IsActive: true,
        FromDate: null,
        ToDate: null,
        IncomeYear: null,
        TaxRule: null,
        DeductionType: null,
        StartAmount: null,
        MinAmount: null,
        MaxAmount: null,
        MemberNo: null,
        SupplierAccountId: null,
        SupplierBankAccountId: null,
        Cid: null,
        CommuterPersonType: null,
        Number: null,
        CarListPrice: null,
        CarRegistrationDate: null,
        CarRegistrationNo: null,
        IsCarPool: false,
        HomeWorkKilometers: null,
        PrivateDrivenKilometers: null,
        WorkDriveExceedsKilometerLimit: false,
        UseRemittance: true,
        TaxDeduction: null,
        CreatedDateTimeOffset: stamp,
        LastChangedDateTimeOffset: stamp,
      }),
    );
    expect((await send('GET', `${lines}/${Id}`)).text).toBe(answer.text);
    expect((await send('GET', lines)).body).toEqual([answer.body]);
  });

  test.each([
    [10, {}],
    [10, { Amount: '45000.5' }],
    [20, { Quantity: 162.5 }],
    [21, { Quantity: 4, Rate: 300 }],
    [40, { Quantity: 120 }],
    [
      50,
      {
        SupplierAccountId: 1_060_001,
        SupplierBankAccountId: 1_050_101,
        Rate: 1.2,
        MaxAmount: 400,
        MemberNo: '77',
        Cid: '123',
      },
    ],
    [60, { CarRegistrationDate: '2022-07-01', CarListPrice: 450_000, CarRegistrationNo: 'YE79309' }],
    [60, { CarRegistrationDate: '2022-07-01', CarListPrice: 450_000, IsCarPool: true }],
    [70, { DeductionType: 'Amount', Amount: 500, StartAmount: 6000, FromDate: '2025-01-01' }],
    [80, { DeductionType: 'percent', Rate: 10, SupplierAccountId: 1_060_002 }],
  ])('takes a line of pay item %i with %j', async (code, members) => {
    const answer = await post({ PayItemId: payItem(code), ...members, Comment: 'Good job!', DepartmentId: 1_000_601 });
    expect([answer.status, answer.body.PayItemId]).toEqual([201, payItem(code)]);
  });

  const type = (name: string) => `when the processing type of the pay item is ${name}.`;
  test.each([
    [{ PayItemId: payItem(30) }, 400, misfit, 'Amount must have a value.'],
    [{ PayItemId: payItem(20), Amount: 5 }, 400, misfit, 'Quantity must have a value.'],
    [{ PayItemId: payItem(60) }, 400, misfit, 'CarRegistrationDate must have a value. CarListPrice must have a value.'],
    [
      { PayItemId: payItem(60), CarRegistrationDate: '2022-07-01', CarListPrice: 5 },
      400,
      misfit,
      `Either IsCarPool or CarRegistrationNo must be set ${type('FreeCarStandardRule')}`,
    ],
    [{ ...fixedAmount, Quantity: 2 }, 400, misfit, `Quantity cannot be set ${type('FixedAmount')}`],
    [
      { ...fixedAmount, Rate: 2, IncomeYear: 2023 },
      400,
      misfit,
      `Rate cannot be set ${type('FixedAmount')} IncomeYear cannot be set ${type('FixedAmount')}`,
    ],
    [{ ...fixedAmount, PayItemId: payItem(99) }, 400, misfit, `Pay item with id = ${payItem(99)} is not active.`],
    [
      { PayItemId: payItem(50), SupplierAccountId: 1_060_001, SupplierBankAccountId: 1_050_102 },
      400,
      misfit,
      'Bank account does not belong to the supplier.',
    ],
    [{ ...fixedAmount, PayItemId: payItem(1) }, 404, invalid, `Pay item with id = ${payItem(1)} not found.`],
    [{ ...fixedAmount, DepartmentId: 99 }, 404, invalid, 'Department with id = 99 not found.'],
    [{ PayItemId: payItem(50), SupplierAccountId: 99 }, 404, invalid, 'Supplier account with id = 99 not found.'],
    [{ Amount: 5 }, 400, invalid, 'PayItemId must have a value.'],
    [undefined, 400, invalid, 'Employment fixed salary object is missing.'],
  ])('refuses %j with %i', async (json, status, title, detail) => {
    expectProblem(await send('POST', lines, json === undefined ? {} : { json }), status, title, detail);
    expectEmpty(await send('GET', lines), 204);
  });
});

describe('PATCH FixedSalaries', () => {
  const patch = async (id: string, ...json: object[]) => send('PATCH', `${lines}/${id}`, { json });

  test("takes the vendor's own values", async () => {
    const { Id } = (await post(fixedAmount)).body;
    const answer = await patch(Id, { op: 'add', path: '/Amount', value: '123456' }, replace('/TaxRule', 'Svalbard'), {
      op: 'test',
      path: '/TaxRule',
      value: 'Svalbard',
    });
    expect([answer.status, answer.body.Amount, answer.body.TaxRule]).toEqual([200, 123_456, 'Svalbard']);
  });

  test('changes the pay item if the line fits the new one', async () => {
    const { Id } = (await post(fixedAmount)).body;
    const detail = 'Quantity must have a value.';
    expectProblem(await patch(Id, replace('/PayItemId', payItem(20))), 400, misfit, detail);
    const answer = await patch(
      Id,
      replace('/PayItemId', payItem(20).toUpperCase()),
      { op: 'remove', path: '/Amount' },
      replace('/Quantity', '10'),
    );
    expect(answer.body).toMatchObject({ PayItemId: payItem(20), Amount: null, Quantity: 10 });
  });

  test('checks the processing type, unless the variant unchecked is chosen', async () => {
    const { Id } = (await post(fixedAmount)).body;
    const surplus = 'Quantity cannot be set when the processing type of the pay item is FixedAmount.';
    expectProblem(await patch(Id, replace('/Quantity', 1)), 400, misfit, surplus);
    const choices = { 'poweroffice.fixed-salary.patch-checks': 'unchecked' };
    const variant = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const line = await post(fixedAmount, variant);
    expect((await variant('PATCH', `${lines}/${line.body.Id}`, { json: [replace('/Quantity', 1)] })).status).toBe(200);
    expectProblem(await post({ ...fixedAmount, Quantity: 1 }, variant), 400, misfit, surplus);
  });

  test('refuses a bank account of another supplier', async () => {
    const { Id } = (await post({ PayItemId: payItem(50), SupplierAccountId: 1_060_001 })).body;
    expectProblem(
      await patch(Id, replace('/SupplierBankAccountId', '1050102')),
      400,
      misfit,
      'Bank account does not belong to the supplier.',
    );
    expect((await patch(Id, replace('/SupplierBankAccountId', '1050101'))).status).toBe(200);
  });

  test.each([
    [replace('/Amount', 'bogus'), "EmploymentFixedSalaryPatchDto: The value 'bogus' is invalid for target location."],
    [{ op: 'remove', path: '/PayItemId' }, 'PayItemId must have a value.'],
    [
      replace('/Id', payItem(1)),
      "EmploymentFixedSalaryPatchDto: The target location specified by path segment 'Id' was not found.",
    ],
  ])('refuses %j', async (operation, detail) => {
    const { Id } = (await post(fixedAmount)).body;
    expectProblem(await patch(Id, operation), 400, invalid, detail);
  });
});

describe('FixedSalaries', () => {
  test('answers DELETE with 200 and no body, and counts one line less', async () => {
    const { Id } = (await post(fixedAmount)).body;
    const employment = `${api}/Employees/${ola}/Employments/${olasFirst}`;
    expect((await send('GET', employment)).body.FixedSalaryCount).toBe(1);
    expectEmpty(await send('DELETE', `${lines}/${Id}`), 200);
    expect((await send('GET', employment)).body.FixedSalaryCount).toBe(0);
    expectProblem(
      await send('GET', `${lines}/${Id}`),
      404,
      'Employment not found error(s)',
      `Fixed salary (line) with id = ${Id} not found.`,
    );
  });

  test('answers GET with 204 for an employment without lines', async () => {
    expectEmpty(await send('GET', `${api}/Employees/Employments/${await employ(send)}/FixedSalaries`), 204);
  });
});
