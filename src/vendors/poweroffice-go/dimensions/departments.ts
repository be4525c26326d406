import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import { dimensionInUse, unknownDepartment } from '../refusals/dimensions.ts';
import { unknownReference } from '../refusals/requests.ts';
import { type Department, type Dto, type Full, inClient } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { ownOf } from '../wire/find.ts';
import { changedAfter, isBlank, listReply, trimmed } from '../wire/list.ts';
import { patchedRecord } from '../wire/patch/patch.ts';
import { pick } from '../wire/pick.ts';
import { requireBody } from '../wire/posts.ts';
import { deleted, locationHeader } from '../wire/write-replies.ts';
import { checkDimension, isNamedByLines, withCodes, withDimensionDefaults } from './dimensions.ts';

const members = schemas.DepartmentPatchDto;
const target = { dto: 'DepartmentPatchDto', title: 'Department validation error(s)', members } as const;
const names = namesOf(schemas.DepartmentDto);

/** GET /Departments */
export function getDepartments(call: Call<'getDepartments'>): Reply<'getDepartments'> {
  const { codes, name, isActive, managerEmployeeNo, createdFromImportJournalId: journal } = call.query;
  let rows = withCodes(call, all(call), codes, ({ Code }) => Code);
  if (!isBlank(call, name)) rows = withName(call, rows, trimmed(call, name));
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
  return { status: 200, body: show(call, departmentOf(call)) };
}

/** POST /Departments */
export function postDepartment(call: Call<'postDepartment'>): Reply<'postDepartment'> {
  const body = requireBody(call);
  const now = nextStamp(call);
  const named = managerIdOf(call, body);
  const row = {
    client: call.caller.client,
    Id: call.sequence('department'),
    Code: body.Code ?? null,
    Name: body.Name,
    IsActive: body.IsActive ?? null,
    ManagerEmployeeId: body.ManagerEmployeeId ?? named,
    CreatedFromImportJournalId: null,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  };
  check(call, row);
  const unnamed = named !== null && !call.holds('poweroffice.departments.manager-by-number');
  const complete = withDimensionDefaults(call, all(call), unnamed ? { ...row, ManagerEmployeeId: null } : row);
  call.state.departments.put(complete);
  return { status: 201, headers: locationHeader(call, `/v2/Departments/${row.Id}`), body: show(call, complete) };
}

/** PATCH /Departments/{id} */
export function patchDepartment(call: Call<'patchDepartment'>): Reply<'patchDepartment'> {
  const row = patchedRecord(call, target, departmentOf(call), call.body, (changed) => check(call, changed));
  call.state.departments.put(row);
  return { status: 200, body: show(call, row) };
}

/** DELETE /Departments/{id} */
export function deleteDepartment(call: Call<'deleteDepartment'>): Reply<'deleteDepartment'> {
  const { Id } = departmentOf(call);
  if (isInUse(call, Id)) throw dimensionInUse('Department', Id);
  call.state.departments.delete(String(Id));
  return deleted(call);
}

function departmentOf(call: Call<'getDepartmentById' | 'patchDepartment' | 'deleteDepartment'>): Department {
  const row = ownOf(call, call.state.departments, call.params.id);
  if (row === undefined) throw unknownDepartment(call.params.id);
  return row;
}

function isInUse(call: Context, id: number): boolean {
  const { employees, generalLedgerAccounts, projects } = call.state;
  const isOfDepartment = ({ DepartmentId }: { readonly DepartmentId: number | null }) => DepartmentId === id;
  const { client } = call.caller;
  return (
    employees.by('client', client).some(isOfDepartment) ||
    projects.by('client', client).some(isOfDepartment) ||
    generalLedgerAccounts.by('client', client).some(isOfDepartment) ||
    isNamedByLines(call, isOfDepartment)
  );
}

const createdAt = (row: Department) => row.CreatedDateTimeOffset;
const changedAt = (row: Department) => row.LastChangedDateTimeOffset;

function all(call: Context): readonly Department[] {
  return call.state.departments.by('client', call.caller.client);
}

function withName(call: Context, rows: readonly Department[], name: string): readonly Department[] {
  const lower = name.toLowerCase();
  return rows.filter(({ Name }) => {
    const text = Name ?? '';
    const isWhole = text.toLowerCase() === lower;
    if (!isWhole && !text.toLowerCase().includes(lower)) return false;
    if (!isWhole && call.choose('poweroffice.departments.name-filter') === 'whole') return false;
    return text.includes(name) || call.holds('poweroffice.departments.name-case');
  });
}

function managerNo({ state }: Context, { ManagerEmployeeId }: Department): number | null {
  return state.employees.get(String(ManagerEmployeeId))?.Number ?? null;
}

// An id in the body goes before a number.
function managerIdOf({ state, caller }: Context, body: Dto<'DepartmentPostDto'>): number | null {
  const { ManagerEmployeeId: id, ManagerEmployeeNo: number } = body;
  if (id != null || number == null) return null;
  const [manager] = state.employees.by('Number', inClient(caller.client, number));
  if (manager === undefined) throw unknownReference(target.title, 'Employee', number, 'number');
  return manager.Id;
}

function check(call: Context, row: Department): void {
  checkDimension(target.title, all(call), row);
  const { ManagerEmployeeId: manager } = row;
  if (manager !== null && ownOf(call, call.state.employees, manager) === undefined) {
    throw unknownReference(target.title, 'Employee', manager);
  }
}

function show(call: Context, row: Department): Full<'DepartmentDto'> {
  return pick({ ...row, ManagerEmployeeNo: managerNo(call, row) }, names);
}
