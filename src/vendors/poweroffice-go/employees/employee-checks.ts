import { codeNotFound, invalid, referenceNotFound, unknownContactGroups, valuesMissing } from '../refusals/errors.ts';
import { type Address, type Dto, type Employee, inClient } from '../tables.ts';
import type { Context } from '../types.ts';
import { ownOf } from '../wire/find.ts';
import { checkLengths } from '../wire/lengths.ts';
import { address as addressMembers, employee as members } from '../wire/members.ts';
import { isCountryCode } from './countries.ts';
import type { References } from './employee-record.ts';
import { isNationalId } from './national-id.ts';

const title = 'Employee validation error(s)';

/**
 * Finds what a new employee refers to by id or, where no id is given, by code or number.
 * @throws a 404 for what is not there
 */
export function resolveReferences(call: Context, body: Dto<'EmployeePostDto'>): References {
  const { departments, locations, employees } = call.state;
  const { client } = call.caller;
  const byCode = (what: string, rows: readonly { client: string; Id: number; Code: string | null }[], code: string) => {
    call.rule('poweroffice.employee.references-by-code');
    const found = rows.find((row) => row.Code === code);
    if (found === undefined) throw codeNotFound(title, what, code);
    return found.Id;
  };
  const byNumber = (number: number) => {
    call.rule('poweroffice.employee.references-by-code');
    const [found] = employees.by('Number', inClient(client, number));
    if (found === undefined) throw referenceNotFound(title, 'Employee', number, 'number');
    return found.Id;
  };
  const { DepartmentCode, LocationCode, ManagerEmployeeNo, SubLedgerNumberSeriesId: series } = body;
  if (series != null && series !== call.state.clients.get(client)?.employeeNumbers.id) {
    call.rule('poweroffice.body.unknown-reference');
    throw referenceNotFound(title, 'Sub-ledger number series', series);
  }
  return {
    DepartmentId:
      body.DepartmentId ??
      (DepartmentCode == null ? null : byCode('Department', departments.by('client', client), DepartmentCode)),
    LocationId:
      body.LocationId ??
      (LocationCode == null ? null : byCode('Location', locations.by('client', client), LocationCode)),
    ManagerEmployeeId: body.ManagerEmployeeId ?? (ManagerEmployeeNo == null ? null : byNumber(ManagerEmployeeNo)),
  };
}

/**
 * Judges an employee as it would be after a POST or a whole PATCH.
 * @throws the first thing that is wrong with it
 */
export function checkEmployee(call: Context, employee: Employee): void {
  const missing = (['FirstName', 'LastName', 'Number'] as const).filter((name) => employee[name] === null);
  if (missing.length > 0) {
    call.rule('poweroffice.body.required');
    throw valuesMissing(title, missing);
  }
  checkLengths(call, title, members, employee);
  checkIdentity(call, employee);
  checkReferences(call, employee);
  checkUnique(call, employee);
  checkNumber(call, employee);
  if (employee.MailAddress !== null) checkAddress(call, employee, employee.MailAddress);
}

function checkIdentity(call: Context, employee: Employee): void {
  const { NationalIdNumber: number, InternationalIdCountryCode: country } = employee;
  if (number !== null && !isNationalId(number)) {
    call.rule('poweroffice.employee.national-id');
    throw invalid(title, 'NationalIdNumber is not valid.');
  }
  if (country !== null) checkCountry(call, country);
  if (employee.InternationalIdReportToAltinn !== true) return;
  const needed = ['InternationalIdNumber', 'InternationalIdCountryCode', 'InternationalIdType'] as const;
  const missing = needed.filter((name) => employee[name] === null);
  if (missing.length === 0) return;
  call.rule('poweroffice.employee.international-id');
  throw valuesMissing(title, missing);
}

function checkReferences(
  call: Context,
  { DepartmentId, LocationId, ManagerEmployeeId, ContactGroupIds }: Employee,
): void {
  const { departments, locations, employees, contactGroups } = call.state;
  const demand = (what: string, table: Parameters<typeof ownOf>[1], id: number | null) => {
    if (id === null || ownOf(call, table, id) !== undefined) return;
    call.rule('poweroffice.body.unknown-reference');
    throw referenceNotFound(title, what, id);
  };
  demand('Department', departments, DepartmentId);
  demand('Location', locations, LocationId);
  demand('Employee', employees, ManagerEmployeeId);
  const unknown = (ContactGroupIds ?? []).filter((id) => ownOf(call, contactGroups, id) === undefined);
  if (unknown.length === 0) return;
  call.rule('poweroffice.employees.contact-groups');
  throw unknownContactGroups(unknown);
}

function checkUnique(call: Context, employee: Employee): void {
  for (const name of ['ExternalImportReference', 'ExternalNumber', 'Number'] as const) {
    const value = employee[name];
    if (value === null) continue;
    const same = call.state.employees
      .by(name, inClient(employee.client, value))
      .find((other) => other.Id !== employee.Id);
    if (same === undefined) continue;
    call.rule(
      name === 'ExternalImportReference'
        ? 'poweroffice.employee.unique-reference'
        : 'poweroffice.employee.unique-numbers',
    );
    throw invalid(title, `${name} is already in use. '${value}' is used on (contact) Id = ${same.Id}.`);
  }
}

function checkNumber(call: Context, { Number: number }: Employee): void {
  const series = call.state.clients.get(call.caller.client)?.employeeNumbers;
  if (series === undefined || number === null || (series.from <= number && number <= series.to)) return;
  call.rule('poweroffice.employee.number-series');
  throw invalid(title, `Number ${number} is not within the range of an employee ledger number series.`);
}

function checkAddress(call: Context, { Id, client }: Employee, address: Address): void {
  checkLengths(call, title, addressMembers, address, 'MailAddress.');
  const missing = (['City', 'ZipCode'] as const).filter((name) => address[name] === null);
  if (missing.length > 0) {
    call.rule('poweroffice.body.required');
    throw valuesMissing(
      title,
      missing.map((name) => `MailAddress.${name}`),
    );
  }
  if (address.CountryCode !== null) checkCountry(call, address.CountryCode);
  const { ExternalCode: code } = address;
  if (code === null) return;
  const same = call.state.employees
    .by('client', client)
    .find((other) => other.Id !== Id && other.MailAddress?.ExternalCode === code);
  if (same === undefined) return;
  call.rule('poweroffice.employee.unique-address-code');
  throw invalid(title, `ExternalCode is already in use. '${code}' is used on (contact) Id = ${same.Id}.`);
}

function checkCountry(call: Context, code: string): void {
  if (isCountryCode(code)) return;
  call.rule('poweroffice.employee.country-code');
  throw invalid(title, `The country code ${code} is not valid according to ISO 3166-1.`);
}
