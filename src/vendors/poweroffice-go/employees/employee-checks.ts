import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/employees.ts';
import { unknownDepartmentCode, unknownLocationCode } from '../refusals/employees.ts';
import { missingValues, unknownReference } from '../refusals/requests.ts';
import { type Address, type Dto, type Employee, inClient } from '../tables.ts';
import type { Context } from '../types.ts';
import { isCountryCode } from '../wire/countries.ts';
import { ownOf } from '../wire/find.ts';
import { requireLengths, requireValues } from '../wire/member-checks.ts';
import { employeeSeries, type References } from './employee-record.ts';
import { isNationalId } from './national-id.ts';

const title = 'Employee validation error(s)';

/**
 * Finds the records that a new employee refers to: by id or, without one, by code or number.
 * @throws a 404 for a reference that leads nowhere
 */
export function resolveReferences(call: Context, body: Dto<'EmployeePostDto'>): References {
  const { departments, locations } = call.state;
  requireNumberSeries(call, body.SubLedgerNumberSeriesId);
  return {
    DepartmentId: body.DepartmentId ?? idByCode(call, departments, body.DepartmentCode, unknownDepartmentCode),
    LocationId: body.LocationId ?? idByCode(call, locations, body.LocationCode, unknownLocationCode),
    ManagerEmployeeId: body.ManagerEmployeeId ?? idByNumber(call, body.ManagerEmployeeNo),
  };
}

function requireNumberSeries(call: Context, id: string | null | undefined): void {
  if (id == null) return;
  const series = ownOf(call, call.state.numberSeries, id);
  if (series === undefined) throw unknownReference(title, 'Sub-ledger number series', id);
  if (series.SubLedgerNumberSeriesType !== 'Employee') throw refusals.seriesOfAnotherType(id);
}

type CodedTable = {
  by(index: 'client', value: string): readonly { readonly Id: number; readonly Code: string | null }[];
};

function idByCode(
  call: Context,
  table: CodedTable,
  code: string | null | undefined,
  unknown: typeof unknownDepartmentCode,
): number | null {
  if (code == null) return null;
  const row = table.by('client', call.caller.client).find(({ Code }) => Code === code);
  if (row === undefined) throw unknown(code);
  return row.Id;
}

/** The references of a new employee that was found valid: decides about those that were named by code or number. */
export function keepReferences(call: Context, body: Dto<'EmployeePostDto'>, references: References): References {
  const ids = {
    DepartmentId: body.DepartmentId ?? null,
    LocationId: body.LocationId ?? null,
    ManagerEmployeeId: body.ManagerEmployeeId ?? null,
  };
  const isSame = (Object.keys(ids) as (keyof References)[]).every((name) => ids[name] === references[name]);
  return isSame || call.holds('poweroffice.employee.references-by-code') ? references : ids;
}

function idByNumber(call: Context, number: number | null | undefined): number | null {
  if (number == null) return null;
  const [manager] = call.state.employees.by('Number', inClient(call.caller.client, number));
  if (manager === undefined) throw refusals.unknownManagerNumber(number);
  return manager.Id;
}

/**
 * Checks an employee as it would be after a POST or a whole PATCH.
 * @throws the refusal of the first thing that is wrong with it
 */
export function checkEmployee(call: Context, employee: Employee): void {
  const missing = (['FirstName', 'LastName', 'Number'] as const).filter((name) => employee[name] === null);
  if (missing.length > 0) throw missingValues(title, missing);
  requireLengths(title, schemas.EmployeePatchDto, employee);
  checkIdentity(employee);
  checkReferences(call, employee);
  checkUnique(call, employee);
  checkNumber(call, employee);
  if (employee.MailAddress !== null) checkAddress(call, employee, employee.MailAddress);
}

/** The contact groups of an employee as they are stored: an employee is a member of a group or not. */
export function groupsOnce(call: Context, ids: Employee['ContactGroupIds']): Employee['ContactGroupIds'] {
  if (ids === null) return ids;
  const once = [...new Set(ids)];
  if (once.length === ids.length) return ids;
  switch (call.choose('poweroffice.employee.repeated-groups')) {
    case 'once':
      return once;
    case 'kept':
      return ids;
    case 'refused':
      throw refusals.repeatedContactGroups();
  }
}

function checkIdentity(employee: Employee): void {
  const { NationalIdNumber: number, InternationalIdCountryCode: country } = employee;
  if (number !== null && !isNationalId(number)) throw refusals.invalidNationalId();
  requireCountry(country);
  if (employee.InternationalIdReportToAltinn !== true) return;
  const needed = ['InternationalIdNumber', 'InternationalIdCountryCode', 'InternationalIdType'] as const;
  const missing = needed.filter((name) => employee[name] === null);
  if (missing.length > 0) throw refusals.incompleteInternationalId(missing);
}

function checkReferences(call: Context, employee: Employee): void {
  const { departments, locations, employees, contactGroups } = call.state;
  const requireOwn = (noun: string, table: Parameters<typeof ownOf>[1], id: number | null) => {
    if (id !== null && ownOf(call, table, id) === undefined) throw unknownReference(title, noun, id);
  };
  requireOwn('Department', departments, employee.DepartmentId);
  requireOwn('Location', locations, employee.LocationId);
  requireOwn('Employee', employees, employee.ManagerEmployeeId);
  const unknown = (employee.ContactGroupIds ?? []).filter((id) => ownOf(call, contactGroups, id) === undefined);
  if (unknown.length > 0) throw refusals.unknownOwnContactGroups(unknown);
}

function checkUnique(call: Context, employee: Employee): void {
  for (const name of ['ExternalImportReference', 'ExternalNumber', 'Number'] as const) {
    const value = employee[name];
    if (value === null) continue;
    const holder = call.state.employees.by(name, inClient(employee.client, value)).find(({ Id }) => Id !== employee.Id);
    if (holder === undefined) continue;
    throw name === 'ExternalImportReference'
      ? refusals.importReferenceTaken(value, holder.Id)
      : refusals.numberTaken(name, value, holder.Id);
  }
}

function checkNumber(call: Context, { Number: number }: Employee): void {
  const all = employeeSeries(call);
  if (all.length === 0 || number === null) return;
  const isWithin = all.some(({ FromInclusive, ToInclusive }) => FromInclusive <= number && number <= ToInclusive);
  if (!isWithin) throw refusals.numberOutsideSeries(number);
}

function checkAddress(call: Context, { Id, client }: Employee, address: Address): void {
  requireLengths(title, schemas.ContactAddressPatchDto, address, 'MailAddress.');
  requireValues(title, schemas.ContactAddressPostDto, address, 'MailAddress.');
  requireCountry(address.CountryCode);
  const { ExternalCode: code } = address;
  if (code === null) return;
  const holder = call.state.employees
    .by('client', client)
    .find((employee) => employee.Id !== Id && employee.MailAddress?.ExternalCode === code);
  if (holder !== undefined) throw refusals.addressCodeTaken(code, holder.Id);
}

function requireCountry(code: string | null): void {
  if (code !== null && !isCountryCode(code)) throw refusals.unknownCountry(code);
}
