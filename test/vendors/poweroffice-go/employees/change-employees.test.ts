import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, employ, expectEmpty, expectProblem, expectUnbindable, ingrid, kari, ola } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employees = `${api}/Employees`;
const invalid = 'Employee validation error(s)';
const post = (json: object) => send('POST', employees, { json });
const patch = (id: number, ...json: object[]) => send('PATCH', `${employees}/${id}`, { json });
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });

describe('PATCH /Employees/{employeeId}', () => {
  test("applies the vendor's own example", async () => {
    const answer = await patch(
      kari,
      { op: 'add', path: '/phoneNumber', value: '2222 5555' },
      { op: 'copy', from: '/firstname', path: '/lastname' },
      { op: 'replace', path: '/phoneNumber', value: '2222 6666' },
      { op: 'test', path: '/phoneNumber', value: '2222 6666' },
      { op: 'add', path: '/ContactGroupIds/-', value: '1000802' },
      { op: 'add', path: '/ContactGroupIds', value: [1_000_801, 1_000_802] },
      { op: 'remove', path: '/ContactGroupIds/0' },
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ LastName: 'Kari', PhoneNumber: '2222 6666', ContactGroupIds: [1_000_802] });
    expect((await send('GET', `${employees}/${kari}`)).text).toBe(answer.text);
  });

  test('moves the stamp of the employee', async () => {
    const before = await send('GET', `${employees}/${kari}`);
    const answer = await patch(kari, replace('/JobTitle', 'Daglig leder'));
    expect(answer.body.LastChangedDateTimeOffset > before.body.LastChangedDateTimeOffset).toBe(true);
    expect(answer.body.EmployeeCreatedDateTimeOffset).toBe(before.body.EmployeeCreatedDateTimeOffset);
  });

  test('moves the stamp of the address, not of the employee, when the address changes', async () => {
    const before = (await send('GET', `${employees}/${kari}`)).body;
    const { body } = await patch(kari, replace('/MailAddress/City', 'Bergen'));
    expect(body.LastChangedDateTimeOffset).toBe(before.LastChangedDateTimeOffset);
    expect(body.MailAddress).toMatchObject({ Id: before.MailAddress.Id, City: 'Bergen', ZipCode: '0161' });
    expect(body.MailAddress.LastChangedDateTimeOffset > before.MailAddress.LastChangedDateTimeOffset).toBe(true);
  });

  test('adds an address and removes it', async () => {
    const address = { City: 'Oslo', ZipCode: '0161' };
    const { body } = await patch(ingrid, { op: 'add', path: '/MailAddress', value: address });
    expect(body.MailAddress).toMatchObject({ ...address, CountryCode: 'NO', AddressLine1: null });
    expect((await patch(ingrid, { op: 'remove', path: '/MailAddress' })).body.MailAddress).toBeNull();
  });

  test('changes nothing if one operation fails', async () => {
    const before = await send('GET', `${employees}/${kari}`);
    const answer = await patch(kari, replace('/JobTitle', 'x'), { op: 'test', path: '/FirstName', value: 'Ola' });
    const detail =
      "EmployeePatchDto: The current value 'Kari' at path 'FirstName' is not equal to the test value 'Ola'.";
    expectProblem(answer, 400, invalid, detail);
    expect((await send('GET', `${employees}/${kari}`)).text).toBe(before.text);
  });

  test.each([
    [
      [replace('/EmployeeNo', 1)],
      400,
      "EmployeePatchDto: The target location specified by path segment 'EmployeeNo' was not found.",
    ],
    [
      [replace('/DepartmentCode', '10')],
      400,
      "EmployeePatchDto: The target location specified by path segment 'DepartmentCode' was not found.",
    ],
    [
      [replace('/SalaryBankAccountId', 1)],
      400,
      "EmployeePatchDto: The target location specified by path segment 'SalaryBankAccountId' was not found.",
    ],
    [[replace('/DateOfBirth', 'bogus')], 400, "EmployeePatchDto: The value 'bogus' is invalid for target location."],
    [
      [replace('/Gender', 2)],
      400,
      "Enum 'gender' with value = 2 is not valid. (Enums is not allowed to be represented as integers).",
    ],
    [[{ op: 'foo', path: '/Gender' }], 400, "EmployeePatchDto: Invalid JsonPatch operation 'foo'."],
    [[replace('/DepartmentId', 99)], 404, 'Department with id = 99 not found.'],
    [
      [replace('/ExternalImportReference', 'HR-2')],
      400,
      `ExternalImportReference is already in use. 'HR-2' is used on (contact) Id = ${ola}.`,
    ],
    [
      [replace('/ExternalImportReference', 'x'.repeat(51))],
      400,
      'ExternalImportReference cannot be longer than 50 characters.',
    ],
    [[replace('/MailAddress/City', 'x'.repeat(101))], 400, 'MailAddress.City cannot be longer than 100 characters.'],
    [[{ op: 'remove', path: '/LastName' }], 400, 'LastName must have a value.'],
    [[{ op: 'remove', path: '/MailAddress/City' }], 400, 'MailAddress.City must have a value.'],
  ])('refuses %j with %i', async (json, status, detail) => {
    expectProblem(await patch(kari, ...json), status, invalid, detail);
  });

  test('answers 404 for an unknown employee before it checks the patch', async () => {
    expectProblem(await patch(4, replace('/Bogus', 1)), 404, 'Object(s) not found', 'Employee with id = 4 not found.');
  });
});

describe('/Employees/{employeeId}', () => {
  test.each(['GET', 'DELETE'])('answers 404 to %s of an unknown employee', async (method) => {
    expectProblem(
      await send(method, `${employees}/12345`),
      404,
      'Object(s) not found',
      'Employee with id = 12345 not found.',
    );
  });

  test('refuses an id that is no number', async () => {
    expectUnbindable(await send('GET', `${employees}/abc`), { employeeId: ["The value 'abc' is not valid."] });
  });

  test('answers DELETE with 200 and no body', async () => {
    expectEmpty(await send('DELETE', `${employees}/${ingrid}`), 200);
    expect((await send('GET', `${employees}/${ingrid}`)).status).toBe(404);
  });

  test('refuses to DELETE an employee with an employment', async () => {
    await employ(send);
    const detail = `Employee with id = ${ingrid} is in use and cannot be deleted.`;
    expectProblem(await send('DELETE', `${employees}/${ingrid}`), 409, 'Employee conflict', detail);
  });

  test('refuses to DELETE a manager of another employee', async () => {
    const { Id } = (await post({ FirstName: 'A', LastName: 'B' })).body;
    await patch(ingrid, replace('/ManagerEmployeeId', Id));
    expect((await send('DELETE', `${employees}/${Id}`)).status).toBe(409);
    await patch(ingrid, replace('/ManagerEmployeeId', null));
    expectEmpty(await send('DELETE', `${employees}/${Id}`), 200);
  });
});
