import { objectInUse, referenceNotFound } from '../refusals/errors.ts';
import { type Department, type Dto, type Full, inClient } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { location } from '../wire/created.ts';
import { ownOf } from '../wire/find.ts';
import { given } from '../wire/given.ts';
import { changedAfter, isBlank, listReply } from '../wire/list.ts';
import { department as members } from '../wire/members.ts';
import { patchedRecord } from '../wire/patch.ts';
import { stampOf } from '../wire/stamp.ts';
import { pick } from '../wire/wire.ts';
import { checkDimension, dimensionOf, nextCode, withCodes } from './dimensions.ts';

const target = { dto: 'DepartmentPatchDto', title: 'Department validation error(s)', members } as const;
const names = [
  'Id',
  'Code',
  'Name',
  'IsActive',
  'ManagerEmployeeId',
  'ManagerEmployeeNo',
  'CreatedFromImportJournalId',
  'CreatedDateTimeOffset',
  'LastChangedDateTimeOffset',
] as const;

/** GET /Departments */
export function getDepartments(call: Call<'getDepartments'>): Reply<'getDepartments'> {
  const { codes, name, isActive, managerEmployeeNo, createdFromImportJournalId: journal } = call.query;
  let rows = withCodes(call, all(call), codes);
  if (!isBlank(name)) rows = withName(call, rows, name.trim().toLowerCase());
  if (isActive !== undefined) rows = rows.filter((row) => row.IsActive === isActive);
  if (managerEmployeeNo !== undefined) rows = rows.filter((row) => managerNo(call, row) === managerEmployeeNo);
  if (journal !== undefined) rows = rows.filter((row) => row.CreatedFromImportJournalId === journal.toLowerCase());
  rows = changedAfter(
    call,
    rows,
    'createdDateTimeOffsetGreaterThan',
    call.query.createdDateTimeOffsetGreaterThan,
    createdAt,
  );
  const changed = call.query.lastChangedDateTimeOffsetGreaterThan;
  rows = changedAfter(call, rows, 'lastChangedDateTimeOffsetGreaterThan', changed, changedAt);
  return listReply(call, rows, names, (row) => give(call, row));
}

/** GET /Departments/{id} */
export function getDepartmentById(call: Call<'getDepartmentById'>): Reply<'getDepartmentById'> {
  return { status: 200, body: give(call, dimensionOf(call, call.state.departments, 'Department', call.params.id)) };
}

/** POST /Departments */
export function postDepartment(call: Call<'postDepartment'>): Reply<'postDepartment'> {
  const body = given(call);
  const now = stampOf(call);
  call.rule('poweroffice.department.create');
  const row = save(call, {
    client: call.caller.client,
    Id: call.sequence('department'),
    Code: body.Code ?? nextCode(call, all(call)),
    Name: body.Name,
    IsActive: body.IsActive ?? false,
    ManagerEmployeeId: body.ManagerEmployeeId ?? managerIdOf(call, body.ManagerEmployeeNo),
    CreatedFromImportJournalId: null,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  });
  return { status: 201, headers: location(call, `/v2/Departments/${row.Id}`), body: give(call, row) };
}

/** PATCH /Departments/{id} */
export function patchDepartment(call: Call<'patchDepartment'>): Reply<'patchDepartment'> {
  const current = dimensionOf(call, call.state.departments, 'Department', call.params.id);
  return { status: 200, body: give(call, save(call, patchedRecord(call, target, current, call.body))) };
}

/** DELETE /Departments/{id} */
export function deleteDepartment(call: Call<'deleteDepartment'>): Reply<'deleteDepartment'> {
  const { Id } = dimensionOf(call, call.state.departments, 'Department', call.params.id);
  const { employees, employments, fixedSalaries, salaryLines } = call.state;
  const { client } = call.caller;
  const inUse =
    employees.by('client', client).some(({ DepartmentId }) => DepartmentId === Id) ||
    salaryLines.by('client', client).some(({ DepartmentId }) => DepartmentId === Id) ||
    employments
      .by('client', client)
      .some((row) => fixedSalaries.by('employment', String(row.Id)).some(({ DepartmentId }) => DepartmentId === Id));
  call.rule('poweroffice.dimension.delete');
  if (inUse) throw objectInUse('Department conflict', 'Department', Id);
  call.state.departments.delete(String(Id));
  return { status: 200 };
}

const createdAt = (row: Department) => row.CreatedDateTimeOffset;
const changedAt = (row: Department) => row.LastChangedDateTimeOffset;

function all(call: Context): readonly Department[] {
  return call.state.departments.by('client', call.caller.client);
}

function withName(call: Context, rows: readonly Department[], name: string): readonly Department[] {
  const whole = call.choose('poweroffice.departments.name-filter') === 'whole';
  const matches = (text: string) => (whole ? text === name : text.includes(name));
  return rows.filter(({ Name }) => matches((Name ?? '').toLowerCase()));
}

function managerNo({ state }: Context, { ManagerEmployeeId }: Department): number | null {
  return state.employees.get(String(ManagerEmployeeId))?.Number ?? null;
}

function managerIdOf(call: Context, number: Dto<'DepartmentPostDto'>['ManagerEmployeeNo']): number | null {
  if (number == null) return null;
  const [manager] = call.state.employees.by('Number', inClient(call.caller.client, number));
  if (manager !== undefined) return manager.Id;
  call.rule('poweroffice.body.unknown-reference');
  throw referenceNotFound(target.title, 'Employee', number, 'number');
}

function save(call: Context, row: Department): Department {
  checkDimension(call, target.title, all(call), row);
  const { ManagerEmployeeId } = row;
  if (ManagerEmployeeId !== null && ownOf(call, call.state.employees, ManagerEmployeeId) === undefined) {
    call.rule('poweroffice.body.unknown-reference');
    throw referenceNotFound(target.title, 'Employee', ManagerEmployeeId);
  }
  call.state.departments.put(row);
  return row;
}

function give(call: Context, row: Department): Full<'DepartmentDto'> {
  return pick({ ...row, ManagerEmployeeNo: managerNo(call, row) }, names);
}
