import { namesOf } from '../../../engine/http/members.ts';
import { identityView, maySeeIdentity } from '../access/privileges.ts';
import * as schemas from '../generated/schemas.ts';
import { type Address, type Dto, type Employee, type Full, inClient, type NumberSeries } from '../tables.ts';
import type { Context } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { filled } from '../wire/defaults.ts';
import type { Listed } from '../wire/list.ts';
import { pick } from '../wire/pick.ts';

/** The members of an employee in wire order. */
export const employeeNames = namesOf(schemas.EmployeeDto);

const addressNames = namesOf(schemas.ContactAddressDto);

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

type IsShown = (member: keyof Full<'EmployeeDto'>) => boolean;

/**
 * The DTO of an employee: codes and numbers beside the ids, and masks over members that the caller may not see.
 * @param isShown false for members that are not given
 * @param names members that the DTO needs; it may lack the others
 */
export function showEmployee(
  call: Context,
  row: Employee,
  isShown: IsShown = () => true,
  names: readonly (keyof Full<'EmployeeDto'>)[] = employeeNames,
): Full<'EmployeeDto'> {
  const { departments, locations } = call.state;
  const codeOf = (table: { get(key: string): { readonly Code: string | null } | undefined }, id: number | null) =>
    id === null ? null : (table.get(String(id))?.Code ?? null);
  const item = pick(row as Partial<Full<'EmployeeDto'>>, names) as Writable<Full<'EmployeeDto'>>;
  if (names.includes('DepartmentCode')) item.DepartmentCode = codeOf(departments, row.DepartmentId);
  if (names.includes('LocationCode')) item.LocationCode = codeOf(locations, row.LocationId);
  if (names.includes('ManagerEmployeeNo')) item.ManagerEmployeeNo = managerNumber(call, row);
  if (names.includes('MailAddress'))
    item.MailAddress = row.MailAddress === null ? null : pick(row.MailAddress, addressNames);
  return Object.assign(item, inherited(call, row, isShown), masks(call, row, isShown));
}

/** The sources of employees as items of lists: besides their records, all that `showEmployee` reads. */
export function listedEmployees(call: Context): Listed<Employee> {
  const { departments, locations, employees } = call.state;
  return {
    table: employees,
    basis: (row) => managerNumber(call, row),
    form: identityView(call),
    version: departments.version + locations.version,
  };
}

function managerNumber({ state }: Context, { ManagerEmployeeId: id }: Employee): number | null {
  return id === null ? null : (state.employees.get(String(id))?.Number ?? null);
}

function inherited(call: Context, row: Employee, isShown: IsShown): Partial<Employee> {
  const { SalaryBankAccountId, ExpenseBankAccountId, TravelExpenseBankAccountId } = row;
  const inherits = (['ExpenseBankAccountId', 'TravelExpenseBankAccountId'] as const).some(
    (name) => row[name] === null && isShown(name),
  );
  if (SalaryBankAccountId === null || !inherits) return {};
  if (call.choose('poweroffice.bank-accounts.inherited') === 'null') return {};
  return {
    ExpenseBankAccountId: ExpenseBankAccountId ?? SalaryBankAccountId,
    TravelExpenseBankAccountId: TravelExpenseBankAccountId ?? SalaryBankAccountId,
  };
}

const masked = { Gender: 'Hidden', NationalIdNumber: 'hidden', InternationalIdNumber: 'hidden' } as const;

function masks(call: Context, row: Employee, isShown: IsShown): Partial<Employee> {
  const names = namesOfMasked.filter((name) => row[name] !== null && row[name] !== masked[name] && isShown(name));
  if (names.length === 0 || maySeeIdentity(call) || !call.holds('poweroffice.employee.masks')) return {};
  return pick(masked, names);
}

const namesOfMasked = Object.keys(masked) as (keyof typeof masked)[];

/** A new employee from the body of a POST; absent members but the number are null until `completeEmployee`. */
export function createEmployee(call: Context, body: Dto<'EmployeePostDto'>, references: References): Employee {
  const now = nextStamp(call);
  const orNull = <T>(value: T | undefined) => value ?? null;
  return {
    client: call.caller.client,
    Id: call.sequence('contact'),
    ...references,
    Number: body.Number ?? nextNumber(call, body.SubLedgerNumberSeriesId),
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
    InternationalIdReportToAltinn: orNull(body.InternationalIdReportToAltinn),
    HiredDate: orNull(body.HiredDate),
    StartDate: orNull(body.StartDate),
    EndDate: orNull(body.EndDate),
    ExternalImportReference: orNull(body.ExternalImportReference),
    ExternalNumber: orNull(body.ExternalNumber),
    IsArchived: orNull(body.IsArchived),
    MailAddress: body.MailAddress == null ? null : createAddress(call, body.MailAddress, now),
    ContactGroupIds: orNull(body.ContactGroupIds),
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

/** A new employee that was found valid, with Go's own values for members that the body left out. */
export function completeEmployee(call: Context, body: Dto<'EmployeePostDto'>, employee: Employee): Employee {
  const { MailAddress } = employee;
  const skipsNumber = body.Number == null && !call.holds('poweroffice.employee.next-number');
  return {
    ...employee,
    ...filled(call, 'poweroffice.employee.defaults', employee, employeeDefaults),
    Number: skipsNumber ? nextNumber(call, body.SubLedgerNumberSeriesId) : employee.Number,
    MailAddress: MailAddress && completeAddress(call, MailAddress),
  };
}

const employeeDefaults = { InternationalIdReportToAltinn: false, IsArchived: false, ContactGroupIds: [] };

/** A new address; its country is Norway if it names none. */
export function completeAddress(call: Context, address: Address): Address {
  if (address.CountryCode !== null || !call.holds('poweroffice.employee.country-default')) return address;
  return { ...address, CountryCode: 'NO' };
}

/** Ids of the records that an employee refers to. */
export type References = Pick<Employee, 'DepartmentId' | 'LocationId' | 'ManagerEmployeeId'>;

/** A new address; its country is null until `completeAddress` where the body names none. */
export function createAddress(call: Context, body: Dto<'ContactAddressPatchDto'>, now: string): Address {
  return {
    Id: call.sequence('address'),
    AddressLine1: body.AddressLine1 ?? null,
    AddressLine2: body.AddressLine2 ?? null,
    City: body.City ?? null,
    ZipCode: body.ZipCode ?? null,
    CountryCode: body.CountryCode ?? null,
    ExternalCode: body.ExternalCode ?? null,
    LastChangedDateTimeOffset: now,
  };
}

/** The number series of the client's employees. */
export function employeeSeries({ caller, state }: Context): readonly NumberSeries[] {
  return state.numberSeries.by('client', caller.client).filter((row) => row.SubLedgerNumberSeriesType === 'Employee');
}

// The next free number of a series, the default one if none is named.
function nextNumber(call: Context, id: string | null | undefined): number {
  const { client } = call.caller;
  const all = employeeSeries(call);
  const series = all.find((row) => row.Id === id) ?? all.find(({ IsDefault }) => IsDefault);
  const counter = series === undefined || series.IsDefault ? client : series.Id;
  const below = (series?.FromInclusive ?? 1) - 1;
  for (;;) {
    const number = below + call.sequence(`employeeNumber ${counter}`);
    if (call.state.employees.by('Number', inClient(client, number)).length === 0) return number;
  }
}
