import type { Leave } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { location } from '../wire/created.ts';
import { employmentOf } from '../wire/find.ts';
import { given } from '../wire/given.ts';
import { listReply } from '../wire/list.ts';
import { leave as members } from '../wire/members.ts';
import { patchedRecord } from '../wire/patch.ts';
import { pick } from '../wire/wire.ts';
import { absenceDefaults, checkPeriod, refuseOverlap, refuseReported } from './absences.ts';
import { demandPercentage, demandValues, type LineKind, lineOf, linesByCreation, startLine } from './lines.ts';

const kind: LineKind = {
  what: 'Leave (line)',
  short: 'leave',
  dto: 'EmploymentLeavePatchDto',
  title: 'Employment validation error(s)',
  members,
};
const names = [
  'Id',
  'EmployeeId',
  'EmploymentId',
  'TypeOfLeave',
  'StartDate',
  'EndDate',
  'LeavePercentage',
  'AdjustFixedWage',
  'ExcludeEmployeeFromPayroll',
  'EndedAndReported',
  'ReportingId',
  'CreatedDateTimeOffset',
  'LastChangedDateTimeOffset',
] as const;

/** GET /Employees/Employments/{employmentId}/Leaves */
export function getLeaves(call: Call<'getLeaves'>): Reply<'getLeaves'> {
  const lines = linesByCreation(call, call.state.leaves, call.params.employmentId);
  return listReply(call, lines, names, (line) => pick(line, names));
}

/** GET /Employees/Employments/{employmentId}/Leaves/{leaveId} */
export function getLeaveById(call: Call<'getLeaveById'>): Reply<'getLeaveById'> {
  return { status: 200, body: pick(leaveOf(call), names) };
}

/** POST /Employees/Employments/{employmentId}/Leaves */
export function postLeave(call: Call<'postLeave'>): Reply<'postLeave'> {
  const employment = employmentOf(call, call.params.employmentId);
  const body = given(call);
  const { TypeOfLeave, StartDate, LeavePercentage } = body;
  const start = startLine(call, employment, call.ids.uuid());
  const line = save(call, { ...start, TypeOfLeave, StartDate, LeavePercentage, ...absenceDefaults(call, body) });
  const headers = location(call, `/v2/Employees/Employments/${employment.Id}/Leaves/${line.Id}`);
  return { status: 201, headers, body: pick(line, names) };
}

/** PATCH /Employees/Employments/{employmentId}/Leaves/{leaveId} */
export function patchLeave(call: Call<'patchLeave'>): Reply<'patchLeave'> {
  const line = save(call, patchedRecord(call, kind, leaveOf(call), call.body));
  return { status: 200, body: pick(line, names) };
}

/** DELETE /Employees/Employments/{employmentId}/Leaves/{leaveId} */
export function deleteLeave(call: Call<'deleteLeave'>): Reply<'deleteLeave'> {
  const line = leaveOf(call);
  refuseReported(call, kind, line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.leaves.delete(line.Id);
  return { status: 200 };
}

function leaveOf(call: Call<'getLeaveById' | 'patchLeave' | 'deleteLeave'>): Leave {
  const { employmentId, leaveId } = call.params;
  return lineOf(call, call.state.leaves, kind, employmentId, leaveId);
}

function save(call: Context, line: Leave): Leave {
  demandValues(call, kind, line, ['TypeOfLeave', 'StartDate', 'LeavePercentage']);
  demandPercentage(call, kind, 'LeavePercentage', line.LeavePercentage);
  checkPeriod(call, kind, line);
  refuseOverlap(call, kind, call.state.leaves.by('employment', String(line.EmploymentId)), line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.leaves.put(line);
  return line;
}
