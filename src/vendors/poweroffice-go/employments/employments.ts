import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/employments.ts';
import type { Employment } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { employeeOfEmployment, employmentOf } from '../wire/find.ts';
import { changedAfter, isBlank, listReply, trimmed } from '../wire/list.ts';
import { movesStamp, patched } from '../wire/patch/patch.ts';
import { pick } from '../wire/pick.ts';
import { requireBody } from '../wire/posts.ts';
import { dayOf } from '../wire/stamps.ts';
import { deleted, locationHeader } from '../wire/write-replies.ts';
import { checkEmployment } from './employment-checks.ts';
import {
  addFirstLines,
  completeEmployment,
  createEmployment,
  deleteLines,
  keepEmployeeStamp,
  employmentNames as names,
  saveEmployment,
  showEmployment,
} from './employment-record.ts';

const lightNames = namesOf(schemas.EmploymentLightDto);

const members = schemas.EmploymentPatchDto;
const target = { dto: 'EmploymentPatchDto', title: 'Employment validation error(s)', members } as const;
const writable = namesOf(members);

/** GET /Employees/Employments: the list that integrations poll. */
export function getEmployments(call: Call<'getEmployments'>): Reply<'getEmployments'> {
  const { activeEmployments, employmentForm: form, lastChangedDateTimeOffsetGreaterThan: changed } = call.query;
  let rows: readonly Employment[] = call.state.employments.by('client', call.caller.client);
  if (activeEmployments !== undefined) rows = rows.filter((row) => isActive(call, row) === activeEmployments);
  rows = ofForm(call, rows, form);
  rows = changedAfter(call, rows, 'lastChangedDateTimeOffsetGreaterThan', changed, changedAt);
  const listed = { table: call.state.employments };
  return listReply(call, rows, lightNames, (row) => pick(row, lightNames), listed);
}

const changedAt = (row: Employment) => row.LastChangedDateTimeOffset;

/** GET /Employees/{employeeId}/Employments */
export function getEmployeeEmployments(call: Call<'getEmployeeEmployments'>): Reply<'getEmployeeEmployments'> {
  const { Id } = employeeOfEmployment(call, call.params.employeeId);
  return listReply(call, call.state.employments.by('employee', String(Id)), names, (row) => showEmployment(call, row));
}

/** GET /Employees/{employeeId}/Employments/{employmentId} */
export function getEmploymentById(call: Call<'getEmploymentById'>): Reply<'getEmploymentById'> {
  const employment = employmentOf(call, call.params.employmentId, call.params.employeeId);
  return { status: 200, body: showEmployment(call, employment) };
}

/** POST /Employees/{employeeId}/Employments */
export function postEmployment(call: Call<'postEmployment'>): Reply<'postEmployment'> {
  const { Id: EmployeeId } = employeeOfEmployment(call, call.params.employeeId);
  const body = requireBody(call);
  const created = createEmployment(call, EmployeeId, body);
  checkEmployment(call, created);
  const employment = completeEmployment(call, created);
  keepEmployeeStamp(call, EmployeeId);
  saveEmployment(call, employment);
  addFirstLines(call, employment);
  const headers = locationHeader(call, `/v2/Employees/${EmployeeId}/Employments/${employment.Id}`);
  return { status: 201, headers, body: showEmployment(call, employment) };
}

/** PATCH /Employees/{employeeId}/Employments/{employmentId} */
export function patchEmployment(call: Call<'patchEmployment'>): Reply<'patchEmployment'> {
  const current = employmentOf(call, call.params.employmentId, call.params.employeeId);
  const before = pick(current, writable);
  const after = patched(call, target, before, call.body);
  const changed = { ...current, ...after, EndedAndReported: after.EndedAndReported ?? false };
  checkEmployment(call, changed);
  const changesReport = after.StartDate !== before.StartDate || after.ReportingId !== before.ReportingId;
  if (current.reported && changesReport && !call.holds('poweroffice.employment.change-after-report')) {
    throw refusals.employmentReported(current.Id);
  }
  keepEmployeeStamp(call, current.EmployeeId);
  const moves = movesStamp(call, before, after);
  const employment = moves ? { ...changed, LastChangedDateTimeOffset: nextStamp(call) } : changed;
  saveEmployment(call, employment);
  return { status: 200, body: showEmployment(call, employment) };
}

/** DELETE /Employees/{employeeId}/Employments/{employmentId} */
export function deleteEmployment(call: Call<'deleteEmployment'>): Reply<'deleteEmployment'> {
  const employment = employmentOf(call, call.params.employmentId, call.params.employeeId);
  const { Id } = employment;
  if (isReported(call, employment)) throw refusals.employmentReported(Id);
  keepEmployeeStamp(call, employment.EmployeeId);
  deleteLines(call, employment);
  call.state.employments.delete(String(Id));
  return deleted(call);
}

function isReported(call: Context, { reported, EndedAndReported }: Employment): boolean {
  return reported || (EndedAndReported === true && call.holds('poweroffice.employment.ended-is-reported'));
}

// An employment that ends today is no longer active: its end date has to lie in the future.
function isActive(call: Context, { EndDate, EndedAndReported }: Employment): boolean {
  const today = dayOf(call.now);
  const isOpen =
    EndDate === today
      ? call.choose('poweroffice.employments.ends-today') === 'active'
      : EndDate === null || EndDate > today;
  return isOpen && (!EndedAndReported || call.holds('poweroffice.employments.active-filter'));
}

function ofForm(call: Context, rows: readonly Employment[], text: string | undefined): readonly Employment[] {
  if (isBlank(call, text)) return rows;
  const forms = schemas.EmploymentDto.EmploymentForm.values;
  const name = trimmed(call, text);
  const form = forms.find((each) => each.toLowerCase() === name.toLowerCase());
  if (form === undefined) throw refusals.unknownForm(text);
  if (form !== name && !call.holds('poweroffice.query.any-case')) throw refusals.unknownForm(text);
  return rows.filter((row) => row.EmploymentForm === form);
}
