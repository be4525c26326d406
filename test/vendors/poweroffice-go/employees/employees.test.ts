import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { type Client, startPaystub } from '../../../helpers/paystub.ts';
import { api, expectProblem, expectUnbindable, kari, ola, per } from '../bakery.ts';

const paystub = await startPaystub({ vendors: [powerOfficeGo] });
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});
afterEach(() => expect(paystub.reports).toEqual([]));

const employees = `${api}/Employees`;
const invalid = 'Employee validation error(s)';
const post = (json: object) => send('POST', employees, { json });

describe('POST /Employees', () => {
  test('needs the names alone and adds the other members', async () => {
    const answer = await post({ FirstName: 'Henry', LastName: 'Ford' });
    expect(answer.status).toBe(201);
    const { Id, SubledgerAccountId, LastChangedDateTimeOffset: stamp } = answer.body;
    expect(answer.headers.get('location')).toBe(`${paystub.url}${employees}/${Id}`);
    expect(answer.text).toBe(
      JSON.stringify({
        Id,
        Number: 18,
        FirstName: 'Henry',
        LastName: 'Ford',
        DateOfBirth: null,
        EmailAddress: null,
        PhoneNumber: null,
        JobTitle: null,
        Gender: null,
        NationalIdNumber: null,
        InternationalIdNumber: null,
        InternationalIdCountryCode: null,
        InternationalIdType: null,
        InternationalIdReportToAltinn: false,
        HiredDate: null,
        StartDate: null,
        EndDate: null,
        DepartmentId: null,
        DepartmentCode: null,
        LocationId: null,
        LocationCode: null,
        ManagerEmployeeId: null,
        ManagerEmployeeNo: null,
        ExternalImportReference: null,
        ExternalNumber: null,
        IsArchived: false,
        MailAddress: null,
        ContactGroupIds: [],
        SalaryBankAccountId: null,
        ExpenseBankAccountId: null,
        TravelExpenseBankAccountId: null,
        SubledgerAccountId,
        CreatedFromImportJournalId: null,
        ContactCreatedDateTimeOffset: stamp,
        EmployeeCreatedDateTimeOffset: stamp,
        LastChangedDateTimeOffset: stamp,
      }),
    );
    expect((await send('GET', `${employees}/${Id}`)).text).toBe(answer.text);
  });

  test("takes the vendor's own example, with references by code", async () => {
    const answer = await post({
      FirstName: 'Henry',
      LastName: 'Ford',
      DateOfBirth: '2003-07-15',
      EmailAddress: 'abc@test.yxz',
      Gender: 'Male',
      NationalIdNumber: '30011679680',
      PhoneNumber: '+4712345678',
      JobTitle: 'Top Salesman',
      HiredDate: '2003-07-15',
      Number: 20,
      DepartmentCode: '20',
      LocationCode: '1B',
      ManagerEmployeeNo: 1,
      ExternalImportReference: 'abc123-def456',
      ExternalNumber: 12345,
      MailAddress: {
        AddressLine1: 'Postboks 404',
        AddressLine2: 'Att: Ola Nordmann',
        City: 'Oslo',
        ZipCode: '0161',
        ExternalCode: '123ABC',
      },
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      Number: 20,
      DepartmentId: 1_000_602,
      DepartmentCode: '20',
      LocationId: 1_000_701,
      LocationCode: '1B',
      ManagerEmployeeId: kari,
      ManagerEmployeeNo: 1,
      NationalIdNumber: 'hidden',
      Gender: 'Hidden',
    });
    expect(Object.keys(answer.body.MailAddress)).toEqual([
      'Id',
      'AddressLine1',
      'AddressLine2',
      'City',
      'ZipCode',
      'CountryCode',
      'ExternalCode',
      'LastChangedDateTimeOffset',
    ]);
    expect(answer.body.MailAddress.CountryCode).toBe('NO');
  });

  test('prefers an id to a code', async () => {
    const answer = await post({ FirstName: 'A', LastName: 'B', DepartmentId: 1_000_601, DepartmentCode: 'Avdeling10' });
    expect(answer.body.DepartmentCode).toBe('10');
  });

  test('takes members in any case and texts for numbers, and ignores unknown members', async () => {
    const answer = await post({
      firstname: 'A',
      LASTNAME: 'B',
      number: '30',
      gender: 'female',
      IsArchived: 'True',
      Nickname: 'x',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ FirstName: 'A', LastName: 'B', Number: 30, IsArchived: true });
  });

  const names = { FirstName: 'A', LastName: 'B' };
  test.each([
    [{ ...names, DepartmentCode: 'Avdeling10' }, 404, "Department with code = 'Avdeling10' not found."],
    [{ ...names, LocationCode: '9' }, 404, "Location with code = '9' not found."],
    [{ ...names, ManagerEmployeeNo: 99 }, 404, 'Employee with number = 99 not found.'],
    [{ ...names, DepartmentId: 99 }, 404, 'Department with id = 99 not found.'],
    [{ ...names, LocationId: 99 }, 404, 'Location with id = 99 not found.'],
    [{ ...names, ManagerEmployeeId: 5_000_001 }, 404, 'Employee with id = 5000001 not found.'],
    [
      { ...names, ExternalImportReference: 'HR-2' },
      400,
      `ExternalImportReference is already in use. 'HR-2' is used on (contact) Id = ${ola}.`,
    ],
    [
      { ...names, ExternalNumber: 30_002 },
      400,
      `ExternalNumber is already in use. '30002' is used on (contact) Id = ${ola}.`,
    ],
    [{ ...names, Number: 17 }, 400, `Number is already in use. '17' is used on (contact) Id = ${per}.`],
    [{ ...names, Number: 10_000 }, 400, 'Number 10000 is not within the range of an employee ledger number series.'],
    [{ ...names, NationalIdNumber: 'hidden' }, 400, 'NationalIdNumber is not valid.'],
    [{ ...names, NationalIdNumber: '30011679681' }, 400, 'NationalIdNumber is not valid.'],
    [
      { ...names, InternationalIdReportToAltinn: true, InternationalIdNumber: 'AB123456' },
      400,
      'InternationalIdCountryCode must have a value. InternationalIdType must have a value.',
    ],
    [{ ...names, InternationalIdCountryCode: 'UK' }, 400, 'The country code UK is not valid according to ISO 3166-1.'],
    [
      { ...names, MailAddress: { City: 'Oslo', ZipCode: '1', CountryCode: 'UK' } },
      400,
      'The country code UK is not valid according to ISO 3166-1.',
    ],
    [{ FirstName: 'A' }, 400, 'LastName must have a value.'],
    [{}, 400, 'FirstName must have a value. LastName must have a value.'],
    [{ FirstName: null, LastName: 'B' }, 400, 'FirstName must have a value.'],
    [
      { ...names, MailAddress: { AddressLine1: 'x' } },
      400,
      'MailAddress.City must have a value. MailAddress.ZipCode must have a value.',
    ],
    [
      { ...names, ExternalImportReference: 'x'.repeat(51) },
      400,
      'ExternalImportReference cannot be longer than 50 characters.',
    ],
    [
      { ...names, MailAddress: { City: 'x'.repeat(101), ZipCode: '1' } },
      400,
      'MailAddress.City cannot be longer than 100 characters.',
    ],
    [
      { ...names, Gender: 1 },
      400,
      "Enum 'gender' with value = 1 is not valid. (Enums is not allowed to be represented as integers).",
    ],
    [
      { ...names, SubLedgerNumberSeriesId: '11111111-1111-4111-8111-111111111111' },
      404,
      'Sub-ledger number series with id = 11111111-1111-4111-8111-111111111111 not found.',
    ],
    [undefined, 400, 'Employee object is missing.'],
    [null, 400, 'Employee object is missing.'],
  ])('refuses %j with %i', async (json, status, detail) => {
    const before = await send('GET', employees);
    expectProblem(await send('POST', employees, json === undefined ? {} : { json }), status, invalid, detail);
    expect((await send('GET', employees)).text).toBe(before.text);
  });

  test('answers 404 for an unknown contact group', async () => {
    const answer = await post({ ...names, ContactGroupIds: [1_000_801, 7, 8] });
    expectProblem(answer, 404, 'Employee validation error(s)', 'Could not find contact group(s) with id = 7, 8.');
  });

  // The form of the texts is that of GitHub JamesNK/Newtonsoft.Json: JsonReader, JsonSerializerInternalReader, JsonPosition.
  test.each([
    [{ Number: 'x' }, 'Number', `Error converting value "x" to type 'System.Nullable\`1[System.Int64]'.`, 44],
    [{ DateOfBirth: '2003-02-30' }, 'DateOfBirth', 'Could not convert string to DateTime: 2003-02-30.', 58],
    [{ Gender: 'Other' }, 'Gender', 'Error converting value "Other" to type \'System.Nullable`1[Gender]\'.', 48],
    [{ Gender: true }, 'Gender', 'Unexpected token Boolean when parsing enum.', 45],
    [{ MailAddress: 5 }, 'MailAddress', "Error converting value 5 to type 'ContactAddressPostDto'.", 47],
    [{ DateOfBirth: true }, 'DateOfBirth', 'Unexpected character encountered while parsing value: t.', 47],
    [{ JobTitle: ['x'] }, 'JobTitle', 'Unexpected character encountered while parsing value: [.', 44],
    [
      { ContactGroupIds: [1_000_801, 'x'] },
      'ContactGroupIds[1]',
      `Error converting value "x" to type 'System.Int64'.`,
      62,
    ],
  ])('refuses a body with %j as unreadable', async (member, path, reason, position) => {
    expectUnbindable(await send('POST', employees, { json: { ...names, ...member } }), {
      [path]: [`${reason} Path '${path}', line 1, position ${position}.`],
    });
  });

  test('refuses a list in place of the body, and a value in the second of two lines', async () => {
    const [text] = (await send('POST', employees, { json: [names] })).body.errors[''];
    const start = /^Cannot deserialize the current JSON array \(e\.g\. \[1,2,3\]\) into type 'EmployeePostDto' because/;
    expect(text).toMatch(start);
    expect(text).toMatch(/\r\nPath '', line 1, position 1\.$/);
    const headers = { 'Content-Type': 'application/json' };
    expectUnbindable(await send('POST', employees, { headers, raw: '{"FirstName":"A",\n "number": "x"}' }), {
      number: [
        `Error converting value "x" to type 'System.Nullable\`1[System.Int64]'. Path 'number', line 2, position 14.`,
      ],
    });
  });
});
