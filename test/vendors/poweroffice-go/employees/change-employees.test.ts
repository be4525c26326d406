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

  // The groups are members of the contact: what is in no group list of its own has no other stamp.
  test('moves the stamp of the employee when its contact groups change, not that of the group', async () => {
    const group = (await send('GET', `${api}/ContactGroups/1000802`)).body;
    const before = (await send('GET', `${employees}/${ola}`)).body;
    const { body } = await patch(ola, { op: 'add', path: '/ContactGroupIds/-', value: 1_000_802 });
    expect(body.LastChangedDateTimeOffset > before.LastChangedDateTimeOffset).toBe(true);
    expect((await send('GET', `${api}/ContactGroups/1000802`)).body).toEqual(group);
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

describe('positions in the contact groups of an employee', () => {
  const outOfBounds = (segment: string) =>
    `EmployeePatchDto: The index value provided by path segment '${segment}' is out of bounds of the array size.`;
  test.each([
    [{ op: 'remove', path: '/ContactGroupIds/9' }, outOfBounds('9')],
    [{ op: 'test', path: '/ContactGroupIds/9', value: 1 }, outOfBounds('9')],
    [{ op: 'replace', path: '/ContactGroupIds/1', value: 1 }, outOfBounds('1')],
    [{ op: 'move', from: '/ContactGroupIds/4', path: '/ContactGroupIds/0' }, outOfBounds('4')],
    [{ op: 'copy', from: '/ContactGroupIds/4', path: '/ContactGroupIds/0' }, outOfBounds('4')],
    [{ op: 'add', path: '/ContactGroupIds/-1', value: 1 }, outOfBounds('-1')],
    [
      { op: 'add', path: '/ContactGroupIds/x', value: 1 },
      "EmployeePatchDto: The path segment 'x' is invalid for an array index.",
    ],
    [
      { op: 'test', path: '/ContactGroupIds/0', value: 4 },
      "EmployeePatchDto: The current value '1000801' at position '0' is not equal to the test value '4'.",
    ],
    [
      { op: 'replace', path: '//FirstName', value: 'x' },
      "EmployeePatchDto: The provided string '//FirstName' is an invalid path.",
    ],
  ])('are refused in the words of the library: %j', async (operation, detail) => {
    expectProblem(await patch(kari, operation), 400, invalid, detail);
  });

  test("are refused where the vendor's examples stand in one document", async () => {
    const answer = await patch(
      kari,
      { op: 'add', path: '/ContactGroupIds/-', value: '1' },
      { op: 'add', path: '/ContactGroupIds', value: [3, 1001] },
      { op: 'remove', path: '/ContactGroupIds/0' },
      { op: 'remove', path: '/ContactGroupIds/-' },
      { op: 'replace', path: '/ContactGroupIds/0', value: 1002 },
    );
    expectProblem(answer, 400, invalid, outOfBounds('0'));
  });

  test.each([
    [ola, { op: 'remove', path: '/ContactGroupIds/-' }],
    [ola, { op: 'replace', path: '/ContactGroupIds/-', value: 1_000_801 }],
    [kari, { op: 'test', path: '/ContactGroupIds/-', value: 1_000_801 }],
  ])('that the library does not find are 400, or 500 under the variant server-error: %i %j', async (id, operation) => {
    expectProblem(await patch(id, operation), 400, invalid, outOfBounds('-'));
    const choices = { 'poweroffice.patch.end-of-list': 'server-error' };
    const variant = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const answer = await variant('PATCH', `${employees}/${id}`, { json: [operation] });
    expect([answer.status, answer.body.title]).toEqual([500, 'An error occurred while processing your request.']);
  });
});

describe('a contact group that an employee has already', () => {
  const again = { op: 'add', path: '/ContactGroupIds/-', value: 1_000_801 };
  test.each([
    ['once', 200, [1_000_801]],
    ['kept', 200, [1_000_801, 1_000_801]],
    ['refused', 400, undefined],
  ])('is, under the variant %s, answered with %i and %j', async (variant, status, groups) => {
    const choices = { 'poweroffice.employee.repeated-groups': variant };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const changed = await client('PATCH', `${employees}/${kari}`, { json: [again] });
    expect([changed.status, changed.body.ContactGroupIds]).toEqual([status, groups]);
    const json = { FirstName: 'A', LastName: 'B', ContactGroupIds: [1_000_801, '1000801'] };
    const created = await client('POST', employees, { json });
    expect([created.status, created.body.ContactGroupIds]).toEqual([status === 200 ? 201 : 400, groups]);
  });
});

describe('a choice that is given as an integer', () => {
  test.each([
    ['lower', 'gender'],
    ['as-sent', 'Gender'],
  ])('is named, under the variant %s, as %s', async (variant, name) => {
    const choices = { 'poweroffice.patch.enum-segment': variant };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const answer = await client('PATCH', `${employees}/${kari}`, { json: [replace('/Gender', 2)] });
    const text = `Enum '${name}' with value = 2 is not valid. (Enums is not allowed to be represented as integers).`;
    expectProblem(answer, 400, invalid, text);
  });
});

describe('an error', () => {
  test.each([
    ['json', 'application/json; charset=utf-8'],
    ['problem-json', 'application/problem+json; charset=utf-8'],
  ])('has, under the variant %s, the media type %s', async (variant, type) => {
    const choices = { 'poweroffice.errors.media-type': variant };
    const client = (await startPaystub({ vendors: [powerOfficeGo], settings: { choices } })).sandbox();
    const replies = [
      await client('GET', `${employees}/1`),
      await client('GET', `${employees}/abc`),
      await client('POST', employees, { raw: '{}', headers: { 'Content-Type': 'text/plain' } }),
    ];
    expect(replies.map(({ headers }) => headers.get('content-type'))).toEqual([type, type, type]);
    expect(replies[0]?.headers.get('x-paystub-rules')).toContain('poweroffice.errors.media-type');
    const gateway = await client('GET', `${api}/Nothing`);
    expect(gateway.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });
});

describe('a patch of 3 MB with 4,000 operations', () => {
  test('is answered with all of them applied', async () => {
    const list = Array.from({ length: 400_000 }, () => 1_000_801);
    const more = Array.from({ length: 4000 }, (_, index) => ({
      op: index % 2 === 0 ? 'add' : 'remove',
      path: '/ContactGroupIds/-',
      value: 1_000_802,
    }));
    const answer = await patch(kari, { op: 'add', path: '/ContactGroupIds', value: list }, ...more);
    expect([answer.status, answer.body.ContactGroupIds]).toEqual([200, [1_000_801]]);
  });
});
