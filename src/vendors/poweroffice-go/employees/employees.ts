import { isInt64, toInteger, toJson } from '../../../engine/http/json.ts';
import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/employees.ts';
import { malformedNumbers } from '../refusals/lists.ts';
import { type Address, type Employee, inClient } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { fewNumbers, inRanges, readRanges } from '../wire/filters/number-ranges.ts';
import { employeeOf, ownOf } from '../wire/find.ts';
import { changedAfter, isBlank, listReply, trimmed } from '../wire/list.ts';
import { movesStamp, patched } from '../wire/patch/patch.ts';
import { pick } from '../wire/pick.ts';
import { requireBody } from '../wire/posts.ts';
import { deleted, locationHeader } from '../wire/write-replies.ts';
import { checkEmployee, groupsOnce, keepReferences, resolveReferences } from './employee-checks.ts';
import {
  completeAddress,
  completeEmployee,
  createAddress,
  createEmployee,
  listedEmployees,
  employeeNames as names,
  showEmployee,
} from './employee-record.ts';
import { lookedUp } from './look-up-filters.ts';

const members = schemas.EmployeePatchDto;
const target = { dto: 'EmployeePatchDto', title: 'Employee validation error(s)', members } as const;
const writable = namesOf(members);
const addressWritable = namesOf(schemas.ContactAddressPatchDto);

/** GET /Employees */
export function getEmployees(call: Call<'getEmployees'>): Reply<'getEmployees'> {
  const {
    employeeNos,
    externalNos,
    externalImportReference: reference,
    contactGroupIds,
    employeeCreatedDateTimeOffsetGreaterThan: created,
    lastChangedDateTimeOffsetGreaterThan: changed,
  } = call.query;
  let rows = candidates(call);
  rows = inRanges(call, rows, 'employeeNos', employeeNos, (row) => row.Number);
  rows = inRanges(call, rows, 'externalNos', externalNos, (row) => row.ExternalNumber);
  if (!isBlank(call, reference)) rows = withReference(rows, trimmed(call, reference));
  rows = inGroups(call, rows, contactGroupIds);
  rows = lookedUp(call, rows);
  rows = changedAfter(call, rows, 'employeeCreatedDateTimeOffsetGreaterThan', created, createdAt);
  rows = changedAfter(call, rows, 'lastChangedDateTimeOffsetGreaterThan', changed, changedAt);
  return listReply(call, rows, names, (row, ...shown) => showEmployee(call, row, ...shown), listedEmployees(call));
}

/** Employees in the list's own order, all that its filters can let through among them. */
function candidates({ caller: { client }, query, state: { employees } }: Call<'getEmployees'>): readonly Employee[] {
  for (const [index, text] of [
    ['Number', query.employeeNos],
    ['ExternalNumber', query.externalNos],
  ] as const) {
    const numbers = text === undefined ? undefined : fewNumbers(readRanges(text));
    if (numbers !== undefined)
      return employees.byAny(
        index,
        numbers.map((number) => inClient(client, number)),
      );
  }
  return employees.by('client', client);
}

const createdAt = (row: Employee) => row.EmployeeCreatedDateTimeOffset;
const changedAt = (row: Employee) => row.LastChangedDateTimeOffset;

/** GET /Employees/{employeeId} */
export function getEmployeeById(call: Call<'getEmployeeById'>): Reply<'getEmployeeById'> {
  return { status: 200, body: showEmployee(call, employeeOf(call, call.params.employeeId)) };
}

/** POST /Employees */
export function postEmployee(call: Call<'postEmployee'>): Reply<'postEmployee'> {
  const body = requireBody(call);
  const references = resolveReferences(call, body);
  const draft = createEmployee(call, body, references);
  const created = { ...draft, ContactGroupIds: groupsOnce(call, draft.ContactGroupIds) };
  checkEmployee(call, created);
  const employee = { ...completeEmployee(call, body, created), ...keepReferences(call, body, references) };
  call.state.employees.put(employee);
  const headers = locationHeader(call, `/v2/Employees/${employee.Id}`);
  return { status: 201, headers, body: showEmployee(call, employee) };
}

/** PATCH /Employees/{employeeId} */
export function patchEmployee(call: Call<'patchEmployee'>): Reply<'patchEmployee'> {
  const current = employeeOf(call, call.params.employeeId);
  const { MailAddress } = current;
  const before = { ...pick(current, writable), MailAddress: MailAddress && pick(MailAddress, addressWritable) };
  const sent = patched(call, target, before, call.body);
  const after = { ...sent, ContactGroupIds: groupsOnce(call, sent.ContactGroupIds) };
  const changed = { ...current, ...after, MailAddress: changedAddress(call, MailAddress, after.MailAddress) };
  checkEmployee(call, changed);
  const isOnlyAddress = changed.MailAddress !== MailAddress && isEqualButAddress(before, after);
  const moves = isOnlyAddress ? !call.holds('poweroffice.employee.stamp') : movesStamp(call, before, after);
  const employee = {
    ...changed,
    MailAddress: MailAddress === null ? completed(call, changed.MailAddress) : changed.MailAddress,
    LastChangedDateTimeOffset: moves ? nextStamp(call) : changed.LastChangedDateTimeOffset,
  };
  call.state.employees.put(employee);
  return { status: 200, body: showEmployee(call, employee) };
}

/** DELETE /Employees/{employeeId} */
export function deleteEmployee(call: Call<'deleteEmployee'>): Reply<'deleteEmployee'> {
  const { Id } = employeeOf(call, call.params.employeeId);
  if (isInUse(call, Id)) throw refusals.employeeInUse(Id);
  call.state.employees.delete(String(Id));
  return deleted(call);
}

function isInUse({ state, caller: { client } }: Context, id: number): boolean {
  const { employments, employees, departments, projects, salaryLines } = state;
  return (
    employments.by('employee', String(id)).length > 0 ||
    employees.by('client', client).some((employee) => employee.ManagerEmployeeId === id) ||
    departments.by('client', client).some((department) => department.ManagerEmployeeId === id) ||
    projects.by('client', client).some((project) => project.ProjectManagerEmployeeId === id) ||
    salaryLines.by('client', client).some((line) => line.EmployeeId === id)
  );
}

function withReference(rows: readonly Employee[], reference: string): readonly Employee[] {
  return rows.filter((row) => row.ExternalImportReference === reference);
}

function inGroups(call: Context, rows: readonly Employee[], text: string | undefined): readonly Employee[] {
  if (isBlank(call, text)) return rows;
  if (text.includes('-')) throw refusals.negativeContactGroups();
  const parts = text.split(',').map((part) => part.trim());
  const ids = parts.map((part) => (/^\d+$/.test(part) ? toInteger(part) : undefined));
  if (!ids.every(isInt64)) throw malformedNumbers('contactGroupIds', text, 'numbers');
  const unknown = ids.filter((id) => ownOf(call, call.state.contactGroups, id) === undefined);
  if (unknown.length > 0) throw refusals.unknownContactGroups(unknown);
  return rows.filter((row) => row.ContactGroupIds?.some((id) => ids.includes(id)));
}

type WritableAddress = Pick<Address, (typeof addressWritable)[number]>;

function changedAddress(call: Context, before: Address | null, after: WritableAddress | null): Address | null {
  if (after === null) return null;
  const now = nextStamp(call);
  if (before === null) return createAddress(call, after, now);
  const isSame = addressWritable.every((name) => before[name] === after[name]);
  return isSame ? before : { ...before, ...after, LastChangedDateTimeOffset: now };
}

function completed(call: Context, address: Address | null): Address | null {
  return address && completeAddress(call, address);
}

function isEqualButAddress(before: object, after: object): boolean {
  return toJson({ ...before, MailAddress: null }) === toJson({ ...after, MailAddress: null });
}
