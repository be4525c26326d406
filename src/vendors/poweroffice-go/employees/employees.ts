import { negativeContactGroups, objectInUse, uncastable, unknownContactGroups } from '../refusals/errors.ts';
import type { Address, Employee } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { location } from '../wire/created.ts';
import { employeeOf, ownOf } from '../wire/find.ts';
import { given } from '../wire/given.ts';
import { changedAfter, isBlank, listReply } from '../wire/list.ts';
import { address as addressMembers, employee as members } from '../wire/members.ts';
import { isIn, readRanges } from '../wire/number-ranges.ts';
import { movesStamp, patched } from '../wire/patch.ts';
import { stampOf } from '../wire/stamp.ts';
import { pick } from '../wire/wire.ts';
import { checkEmployee, resolveReferences } from './employee-checks.ts';
import { draftAddress, draftEmployee, giveEmployee, employeeNames as names } from './employee-record.ts';

const target = { dto: 'EmployeePatchDto', title: 'Employee validation error(s)', members } as const;
const writable = Object.keys(members) as (keyof typeof members)[];
const addressWritable = Object.keys(addressMembers) as (keyof typeof addressMembers)[];

/** GET /Employees */
export function getEmployees(call: Call<'getEmployees'>): Reply<'getEmployees'> {
  const { query } = call;
  let rows: readonly Employee[] = call.state.employees.by('client', call.caller.client);
  rows = inRanges(call, rows, 'employeeNos', query.employeeNos, (row) => row.Number);
  rows = inRanges(call, rows, 'externalNos', query.externalNos, (row) => row.ExternalNumber);
  const { externalImportReference: reference } = query;
  if (!isBlank(reference)) rows = rows.filter((row) => row.ExternalImportReference === reference.trim());
  rows = inGroups(call, rows, query.contactGroupIds);
  const created = query.employeeCreatedDateTimeOffsetGreaterThan;
  rows = changedAfter(
    call,
    rows,
    'employeeCreatedDateTimeOffsetGreaterThan',
    created,
    (row) => row.EmployeeCreatedDateTimeOffset,
  );
  const changed = query.lastChangedDateTimeOffsetGreaterThan;
  rows = changedAfter(
    call,
    rows,
    'lastChangedDateTimeOffsetGreaterThan',
    changed,
    (row) => row.LastChangedDateTimeOffset,
  );
  return listReply(call, rows, names, (row) => giveEmployee(call, row));
}

/** GET /Employees/{employeeId} */
export function getEmployeeById(call: Call<'getEmployeeById'>): Reply<'getEmployeeById'> {
  return { status: 200, body: giveEmployee(call, employeeOf(call, call.params.employeeId)) };
}

/** POST /Employees */
export function postEmployee(call: Call<'postEmployee'>): Reply<'postEmployee'> {
  const body = given(call);
  call.rule('poweroffice.employee.create');
  const employee = draftEmployee(call, body, resolveReferences(call, body));
  checkEmployee(call, employee);
  call.state.employees.put(employee);
  const headers = location(call, `/v2/Employees/${employee.Id}`);
  return { status: 201, headers, body: giveEmployee(call, employee) };
}

/** PATCH /Employees/{employeeId} */
export function patchEmployee(call: Call<'patchEmployee'>): Reply<'patchEmployee'> {
  const current = employeeOf(call, call.params.employeeId);
  const { MailAddress } = current;
  const before = { ...pick(current, writable), MailAddress: MailAddress && pick(MailAddress, addressWritable) };
  const after = patched(call, target, before, call.body);
  const changed = {
    ...current,
    ...after,
    MailAddress: changedAddress(call, MailAddress, after.MailAddress),
  };
  checkEmployee(call, changed);
  call.rule('poweroffice.employee.stamp');
  const onlyAddress = changed.MailAddress !== MailAddress && sameBut(before, after);
  const moves = !onlyAddress && movesStamp(call, before, after);
  const employee = moves ? { ...changed, LastChangedDateTimeOffset: stampOf(call) } : changed;
  call.state.employees.put(employee);
  return { status: 200, body: giveEmployee(call, employee) };
}

/** DELETE /Employees/{employeeId} */
export function deleteEmployee(call: Call<'deleteEmployee'>): Reply<'deleteEmployee'> {
  const { Id } = employeeOf(call, call.params.employeeId);
  const { employments, employees, departments, salaryLines } = call.state;
  const { client } = call.caller;
  call.rule('poweroffice.employee.delete');
  const inUse =
    employments.by('employee', String(Id)).length > 0 ||
    employees.by('client', client).some((other) => other.ManagerEmployeeId === Id) ||
    departments.by('client', client).some((department) => department.ManagerEmployeeId === Id) ||
    salaryLines.by('client', client).some((line) => line.EmployeeId === Id);
  if (inUse) {
    call.rule('poweroffice.employee.in-use');
    throw objectInUse('Employee conflict', 'Employee', Id);
  }
  employees.delete(String(Id));
  return { status: 200 };
}

function inRanges(
  call: Context,
  rows: readonly Employee[],
  name: string,
  text: string | undefined,
  numberOf: (row: Employee) => number | null,
): readonly Employee[] {
  if (isBlank(text)) return rows;
  call.rule('poweroffice.filter.ranges');
  const ranges = readRanges(text);
  if (ranges === undefined) {
    call.rule('poweroffice.filter.malformed-ranges');
    throw uncastable(`${name} is not formatted correct. '${text}' is not a list of numbers and ranges of numbers.`);
  }
  return rows.filter((row) => isIn(ranges, numberOf(row)));
}

function inGroups(call: Context, rows: readonly Employee[], text: string | undefined): readonly Employee[] {
  if (isBlank(text)) return rows;
  call.rule('poweroffice.employees.contact-groups');
  if (text.includes('-')) throw negativeContactGroups();
  const ids = text.split(',').map((part) => Number(part.trim()));
  if (!ids.every(Number.isSafeInteger)) {
    call.rule('poweroffice.filter.malformed-ranges');
    throw uncastable(`contactGroupIds is not formatted correct. '${text}' is not a list of numbers.`);
  }
  const unknown = ids.filter((id) => ownOf(call, call.state.contactGroups, id) === undefined);
  if (unknown.length > 0) throw unknownContactGroups(unknown);
  return rows.filter((row) => row.ContactGroupIds?.some((id) => ids.includes(id)));
}

type Given = Pick<Address, (typeof addressWritable)[number]> | null;

function changedAddress(call: Context, before: Address | null, after: Given): Address | null {
  if (after === null) return null;
  const now = stampOf(call);
  if (before === null) return draftAddress(call, after, now);
  const same = addressWritable.every((name) => before[name] === after[name]);
  return same ? before : { ...before, ...after, LastChangedDateTimeOffset: now };
}

function sameBut(before: object, after: object): boolean {
  return JSON.stringify({ ...before, MailAddress: null }) === JSON.stringify({ ...after, MailAddress: null });
}
