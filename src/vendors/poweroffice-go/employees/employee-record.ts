import { namesOf } from '../../../engine/http/members.ts';
import { seesIdentity } from '../access/privileges.ts';
import * as schemas from '../generated/schemas.ts';
import { type Address, type Dto, type Employee, type Full, inClient } from '../tables.ts';
import type { Context } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { pick } from '../wire/pick.ts';

/** The members of an employee in wire order. */
export const employeeNames = namesOf(schemas.EmployeeDto);

const addressNames = namesOf(schemas.ContactAddressDto);

/** The DTO of an employee: codes and numbers beside the ids, and masks over members that the caller may not see. */
export function showEmployee(call: Context, row: Employee): Full<'EmployeeDto'> {
  const { state } = call;
  const codeOf = (table: { get(key: string): { readonly Code: string | null } | undefined }, id: number | null) =>
    id === null ? null : (table.get(String(id))?.Code ?? null);
  const derived = {
    DepartmentCode: codeOf(state.departments, row.DepartmentId),
    LocationCode: codeOf(state.locations, row.LocationId),
    ManagerEmployeeNo: state.employees.get(String(row.ManagerEmployeeId))?.Number ?? null,
    MailAddress: row.MailAddress === null ? null : pick(row.MailAddress, addressNames),
  };
  return pick({ ...row, ...derived, ...inherited(call, row), ...masks(call, row) }, employeeNames);
}

function inherited(call: Context, row: Employee): Partial<Employee> {
  const { SalaryBankAccountId, ExpenseBankAccountId, TravelExpenseBankAccountId } = row;
  if (SalaryBankAccountId === null || (ExpenseBankAccountId !== null && TravelExpenseBankAccountId !== null)) return {};
  if (call.choose('poweroffice.bank-accounts.inherited') === 'null') return {};
  return {
    ExpenseBankAccountId: ExpenseBankAccountId ?? SalaryBankAccountId,
    TravelExpenseBankAccountId: TravelExpenseBankAccountId ?? SalaryBankAccountId,
  };
}

function masks(call: Context, row: Employee): Partial<Employee> {
  call.rule('poweroffice.employee.masks');
  if (call.caller.roles.includes(seesIdentity)) return {};
  return {
    Gender: row.Gender === null ? null : 'Hidden',
    NationalIdNumber: row.NationalIdNumber === null ? null : 'hidden',
    InternationalIdNumber: row.InternationalIdNumber === null ? null : 'hidden',
  };
}

/** A new employee from the body of a POST, with Go's own values for absent members. */
export function createEmployee(call: Context, body: Dto<'EmployeePostDto'>, references: References): Employee {
  const now = nextStamp(call);
  const orNull = <T>(value: T | undefined) => value ?? null;
  return {
    client: call.caller.client,
    Id: call.sequence('contact'),
    ...references,
    Number: body.Number ?? nextNumber(call),
    FirstName: body.FirstName,
    LastName: body.LastName,
    DateOfBirth: orNull(body.DateOfBirth),
    EmailAddress: orNull(body.EmailAddress),
    PhoneNumber: orNull(body.PhoneNumber),
    JobTitle: orNull(body.JobTitle),
    Gender: orNull(body.Gender),
    NationalIdNumber: orNull(body.NationalIdNumber),
    InternationalIdNumber: orNull(body.InternationalIdNumber),
    InternationalIdCountryCode: orNull(body.InternationalIdCountryCode),
    InternationalIdType: orNull(body.InternationalIdType),
    InternationalIdReportToAltinn: body.InternationalIdReportToAltinn ?? false,
    HiredDate: orNull(body.HiredDate),
    StartDate: orNull(body.StartDate),
    EndDate: orNull(body.EndDate),
    ExternalImportReference: orNull(body.ExternalImportReference),
    ExternalNumber: orNull(body.ExternalNumber),
    IsArchived: body.IsArchived ?? false,
    MailAddress: body.MailAddress == null ? null : createAddress(call, body.MailAddress, now),
    ContactGroupIds: body.ContactGroupIds ?? [],
    SalaryBankAccountId: null,
    ExpenseBankAccountId: null,
    TravelExpenseBankAccountId: null,
    SubledgerAccountId: call.sequence('subledgerAccount'),
    CreatedFromImportJournalId: null,
    ContactCreatedDateTimeOffset: now,
    EmployeeCreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  };
}

/** Ids of the records that an employee refers to. */
export type References = Pick<Employee, 'DepartmentId' | 'LocationId' | 'ManagerEmployeeId'>;

/** A new address; its country is Norway unless the body names another. */
export function createAddress(call: Context, body: Dto<'ContactAddressPatchDto'>, now: string): Address {
  return {
    Id: call.sequence('address'),
    AddressLine1: body.AddressLine1 ?? null,
    AddressLine2: body.AddressLine2 ?? null,
    City: body.City ?? null,
    ZipCode: body.ZipCode ?? null,
    CountryCode: body.CountryCode ?? 'NO',
    ExternalCode: body.ExternalCode ?? null,
    LastChangedDateTimeOffset: now,
  };
}

// The next free number of the client's series.
function nextNumber(call: Context): number {
  call.rule('poweroffice.employee.next-number');
  const { client } = call.caller;
  for (;;) {
    const number = call.sequence(`employeeNumber ${client}`);
    if (call.state.employees.by('Number', inClient(client, number)).length === 0) return number;
  }
}
