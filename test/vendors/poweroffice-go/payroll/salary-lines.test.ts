import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, authorize, expectEmpty, expectProblem, ingrid, ola } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const path = `${api}/SalaryLines`;
const title = 'Salary line validation error(s)';
const payItem = (code: number) => `21d4ddf1-c8bf-4874-8871-${String(code).padStart(12, '0')}`;
const replace = (to: string, value: unknown) => ({ op: 'replace', path: to, value });
const line = { EmployeeId: ola, PayItemId: payItem(30), Amount: 99 };
const post = (json: object, client = send) => client('POST', path, { json });

describe('POST /SalaryLines', () => {
  test('returns the whole line, with false for absent booleans', async () => {
    const answer = await post({ ...line, ExternalImportReference: '123abc' });
    const { Id, CreatedDateTimeOffset: stamp } = answer.body;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${paystub.url}${path}/${Id}`);
    expect(answer.text).toBe(
      JSON.stringify({
        Id,
        ...{ EmployeeId: ola, PayItemId: payItem(30), Amount: 99, Quantity: null, Rate: null, AccountId: null },
        ...{ OppositeAccountId: null, DepartmentId: null, ProjectId: null, VatCodeId: null, Comment: null },
        ...{ FromDate: null, ToDate: null, IncomeYear: null, TaxRule: null, DeductionType: null, StartAmount: null },
        ...{ MinAmount: null, MaxAmount: null, MemberNo: null, SupplierAccountId: null, SupplierBankAccountId: null },
        ...{ Cid: null, CommuterPersonType: null, Number: null, CarListPrice: null, CarRegistrationDate: null },
        ...{ CarRegistrationNo: null, IsCarPool: false, HomeWorkKilometers: null, PrivateDrivenKilometers: null },
        ...{ WorkDriveExceedsKilometerLimit: false, UseRemittance: false, ExternalImportReference: '123abc' },
        ...{ IsLocked: false, IsDeletedByUser: false, CreatedDateTimeOffset: stamp, LastChangedDateTimeOffset: stamp },
      }),
    );
    expect((await send('GET', `${path}/${Id}`)).text).toBe(answer.text);
    expect((await send('GET', path)).body).toEqual([answer.body]);
  });

  test.each([
    [undefined, 400, 'Salary line object is missing.'],
    [{}, 400, 'EmployeeId must have a value. PayItemId must have a value.'],
    [{ ...line, EmployeeId: 99 }, 404, 'Employee with id = 99 not found.'],
    [{ ...line, PayItemId: payItem(1) }, 404, `Pay item with id = ${payItem(1)} not found.`],
    [{ ...line, DepartmentId: 99 }, 404, 'Department with id = 99 not found.'],
    [{ ...line, PayItemId: payItem(99) }, 400, `Pay item with id = ${payItem(99)} is not active.`],
  ])('refuses %j with %i', async (json, status, detail) => {
    expectProblem(await send('POST', path, json === undefined ? {} : { json }), status, title, detail);
    expectEmpty(await send('GET', path), 204);
  });

  test.each([
    [{ EmployeeId: ola, PayItemId: payItem(20) }, 'Quantity must have a value.'],
    [
      { ...line, UseRemittance: true },
      'UseRemittance cannot be set when the processing type of the pay item is FixedAmount.',
    ],
  ])('keeps %j, or refuses it like a fixed salary line under the variant', async (json, detail) => {
    expect((await post(json)).status).toBe(201);
    const choices = { 'poweroffice.salary-line.processing-type': 'as-fixed' };
    const strict = await startPaystub({ vendors: [powerOfficeGo], settings: { choices } });
    expectProblem(await post(json, strict.sandbox()), 400, title, detail);
  });

  test('looks at the employee, the pay item, the other references and the reference of the import, in this order', async () => {
    await post({ ...line, ExternalImportReference: 'ABC123' });
    const refused = { AccountId: 99, DepartmentId: 99, ProjectId: 99, ExternalImportReference: 'ABC123' };
    const detailOf = async (json: object) => (await post({ ...line, ...refused, ...json })).body.detail;
    const noPayItem = { PayItemId: payItem(1) };
    expect(await detailOf({ EmployeeId: 99, ...noPayItem })).toBe('Employee with id = 99 not found.');
    expect(await detailOf(noPayItem)).toBe(`Pay item with id = ${payItem(1)} not found.`);
    expect(await detailOf({})).toBe('Account with id = 99 not found.');
    expect(await detailOf({ AccountId: undefined })).toBe('Department with id = 99 not found.');
    const free = { AccountId: undefined, DepartmentId: undefined };
    expect(await detailOf(free)).toBe('Project with id = 99 not found.');
    expect(await detailOf({ ...free, ProjectId: undefined })).toMatch(/^ExternalImportReference is already in use\./);
  });

  test('refuses a reference that another line has', async () => {
    const first = await post({ ...line, ExternalImportReference: 'ABC123' });
    const detail = `ExternalImportReference is already in use. 'ABC123' is used on salary line with Id = ${first.body.Id}.`;
    expectProblem(await post({ ...line, ExternalImportReference: 'ABC123' }), 400, title, detail);
  });
});

describe('a salary line', () => {
  test('is visible only to the integration that created it', async () => {
    const { Id } = (await post(line)).body;
    const headers = await authorize(send, 'withoutSalary');
    expectEmpty(await send('GET', path, { headers }), 403);
    await send('POST', '/__admin/actions/poweroffice-go/privilege.grant', {
      json: { applicationKey: '3b8e4c6a-ad9f-4e75-8b0b-2f4d5e6b7c83', privilege: 'SalaryLine_Full' },
    });
    const foreign = await authorize(send, 'withoutSalary');
    expectEmpty(await send('GET', path, { headers: foreign }), 204);
    for (const method of ['GET', 'DELETE']) {
      const answer = await send(method, `${path}/${Id}`, { headers: foreign });
      expectProblem(answer, 404, 'Object(s) not found', `Salary line with id = ${Id} not found.`);
    }
    expect((await send('GET', `${path}/${Id}`)).status).toBe(200);
  });

  test("takes the vendor's own patch example", async () => {
    const { Id } = (await post(line)).body;
    const answer = await send('PATCH', `${path}/${Id}`, {
      json: [
        { op: 'add', path: '/DepartmentId', value: '1000601' },
        replace('/DepartmentId', '1000602'),
        { op: 'remove', path: '/DepartmentId' },
        { op: 'test', path: '/PayItemId', value: payItem(30) },
        replace('/EmployeeId', ingrid),
      ],
    });
    expect(answer.body).toMatchObject({ EmployeeId: ingrid, DepartmentId: null });
    const bogus = await send('PATCH', `${path}/${Id}`, { json: [replace('/Amount', 'bogus')] });
    expectProblem(bogus, 400, title, "SalaryLinePatchDto: The value 'bogus' is invalid for target location.");
    expectProblem(
      await send('PATCH', `${path}/12345`, { json: [] }),
      404,
      'Object(s) not found',
      'Salary line with id = 12345 not found.',
    );
  });

  test('keeps its employee from being deleted until it is deleted itself', async () => {
    const { Id } = (await post({ ...line, EmployeeId: ingrid })).body;
    expect((await send('DELETE', `${api}/Employees/${ingrid}`)).status).toBe(409);
    expectEmpty(await send('DELETE', `${path}/${Id}`), 200);
    expectEmpty(await send('GET', path), 204);
    expectEmpty(await send('DELETE', `${api}/Employees/${ingrid}`), 200);
  });

  test.each([false, true])(
    'that is locked cannot be changed or deleted (deleted by a user: %s)',
    async (deletedByUser) => {
      const { Id } = (await post(line)).body;
      const json = { salaryLineId: Id, deletedByUser };
      await send('POST', '/__admin/actions/poweroffice-go/salary-line.locked', { json });
      expect((await send('GET', `${path}/${Id}`)).body).toMatchObject({
        IsLocked: true,
        IsDeletedByUser: deletedByUser,
      });
      const patch = await send('PATCH', `${path}/${Id}`, { json: [replace('/Amount', 5)] });
      expectProblem(patch, 400, title, `Salary line with id = ${Id} is locked and cannot be changed.`);
      const detail = `Salary line with id = ${Id} is in use and cannot be deleted.`;
      expectProblem(await send('DELETE', `${path}/${Id}`), 409, 'Salary line conflict', detail);
    },
  );
});
