import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import { dimensionInUse } from '../refusals/dimensions.ts';
import { unknownReference } from '../refusals/requests.ts';
import { type Department, type Dto, type Full, inClient } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { ownOf } from '../wire/find.ts';
import { changedAfter, isBlank, listReply } from '../wire/list.ts';
import { locationHeader } from '../wire/location-header.ts';
import { patchedRecord } from '../wire/patch.ts';
import { pick } from '../wire/pick.ts';
import { requireBody } from '../wire/require-body.ts';
import { checkDimension, dimensionOf, nextCode, withCodes } from './dimensions.ts';

const members = schemas.DepartmentPatchDto;
const target = { dto: 'DepartmentPatchDto', title: 'Department validation error(s)', members } as const;
const names = namesOf(schemas.DepartmentDto);

/** GET /Departments */
export function getDepartments(call: Call<'getDepartments'>): Reply<'getDepartments'> {
  const { codes, name, isActive, managerEmployeeNo, createdFromImportJournalId: journal } = call.query;
  let rows = withCodes(call, all(call), codes);
  if (!isBlank(name)) rows = withName(call, rows, name.trim().toLowerCase());
  if (isActive !== undefined) rows = rows.filter((row) => row.IsActive === isActive);
  if (managerEmployeeNo !== undefined) rows = rows.filter((row) => managerNo(call, row) === managerEmployeeNo);
  if (journal !== undefined) rows = rows.filter((row) => row.CreatedFromImportJournalId === journal.toLowerCase());
  const { createdDateTimeOffsetGreaterThan: created, lastChangedDateTimeOffsetGreaterThan: changed } = call.query;
  rows = changedAfter(call, rows, 'createdDateTimeOffsetGreaterThan', created, createdAt);
  rows = changedAfter(call, rows, 'lastChangedDateTimeOffsetGreaterThan', changed, changedAt);
  return listReply(call, rows, names, (row) => show(call, row));
}

/** GET /Departments/{id} */
export function getDepartmentById(call: Call<'getDepartmentById'>): Reply<'getDepartmentById'> {
  return { status: 200, body: show(call, dimensionOf(call, call.state.departments, 'Department', call.params.id)) };
}

/** POST /Departments */
export function postDepartment(call: Call<'postDepartment'>): Reply<'postDepartment'> {
  const body = requireBody(call);
  const now = nextStamp(call);
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
  return { status: 201, headers: locationHeader(call, `/v2/Departments/${row.Id}`), body: show(call, row) };
}

/** PATCH /Departments/{id} */
export function patchDepartment(call: Call<'patchDepartment'>): Reply<'patchDepartment'> {
  const current = dimensionOf(call, call.state.departments, 'Department', call.params.id);
  return { status: 200, body: show(call, save(call, patchedRecord(call, target, current, call.body))) };
}

/** DELETE /Departments/{id} */
export function deleteDepartment(call: Call<'deleteDepartment'>): Reply<'deleteDepartment'> {
  const { Id } = dimensionOf(call, call.state.departments, 'Department', call.params.id);
  call.rule('poweroffice.dimension.delete');
  if (isInUse(call, Id)) throw dimensionInUse('Department', Id);
  call.state.departments.delete(String(Id));
  return { status: 200 };
}

function isInUse({ state, caller: { client } }: Context, id: number): boolean {
  const { employees, employments, fixedSalaries, salaryLines } = state;
  const isOfDepartment = ({ DepartmentId }: { readonly DepartmentId: number | null }) => DepartmentId === id;
  return (
    employees.by('client', client).some(isOfDepartment) ||
    salaryLines.by('client', client).some(isOfDepartment) ||
    employments.by('client', client).some(({ Id }) => fixedSalaries.by('employment', String(Id)).some(isOfDepartment))
  );
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

function managerIdOf({ state, caller }: Context, number: Dto<'DepartmentPostDto'>['ManagerEmployeeNo']): number | null {
  if (number == null) return null;
  const [manager] = state.employees.by('Number', inClient(caller.client, number));
  if (manager === undefined) throw unknownReference(target.title, 'Employee', number, 'number');
  return manager.Id;
}

function save(call: Context, row: Department): Department {
  checkDimension(target.title, all(call), row);
  const { ManagerEmployeeId: manager } = row;
  if (manager !== null && ownOf(call, call.state.employees, manager) === undefined) {
    throw unknownReference(target.title, 'Employee', manager);
  }
  call.state.departments.put(row);
  return row;
}

function show(call: Context, row: Department): Full<'DepartmentDto'> {
  return pick({ ...row, ManagerEmployeeNo: managerNo(call, row) }, names);
}
