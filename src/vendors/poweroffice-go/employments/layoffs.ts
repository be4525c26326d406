import type { Layoff } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { location } from '../wire/created.ts';
import { employmentOf } from '../wire/find.ts';
import { given } from '../wire/given.ts';
import { listReply } from '../wire/list.ts';
import { layoff as members } from '../wire/members.ts';
import { patchedRecord } from '../wire/patch.ts';
import { pick } from '../wire/wire.ts';
import { absenceDefaults, checkPeriod, refuseOverlap, refuseReported } from './absences.ts';
import { demandPercentage, demandValues, type LineKind, lineOf, linesByCreation, startLine } from './lines.ts';

const kind: LineKind = {
  what: 'Layoff (line)',
  short: 'layoff',
  dto: 'EmploymentLayoffPatchDto',
  title: 'Employment validation error(s)',
  members,
};
const names = [
  'Id',
  'EmployeeId',
  'EmploymentId',
  'StartDate',
  'EndDate',
  'LayoffPercentage',
  'AdjustFixedWage',
  'ExcludeEmployeeFromPayroll',
  'EndedAndReported',
  'ReportingId',
  'CreatedDateTimeOffset',
  'LastChangedDateTimeOffset',
] as const;

/** GET /Employees/Employments/{employmentId}/Layoffs */
export function getLayoffs(call: Call<'getLayoffs'>): Reply<'getLayoffs'> {
  const lines = linesByCreation(call, call.state.layoffs, call.params.employmentId);
  return listReply(call, lines, names, (line) => pick(line, names));
}

/** GET /Employees/Employments/{employmentId}/Layoffs/{layoffId} */
export function getLayoffById(call: Call<'getLayoffById'>): Reply<'getLayoffById'> {
  return { status: 200, body: pick(layoffOf(call), names) };
}

/** POST /Employees/Employments/{employmentId}/Layoffs */
export function postLayoff(call: Call<'postLayoff'>): Reply<'postLayoff'> {
  const employment = employmentOf(call, call.params.employmentId);
  const body = given(call);
  const { StartDate, LayoffPercentage } = body;
  const start = startLine(call, employment, call.ids.uuid());
  const line = save(call, { ...start, StartDate, LayoffPercentage, ...absenceDefaults(call, body) });
  const headers = location(call, `/v2/Employees/Employments/${employment.Id}/Layoffs/${line.Id}`);
  return { status: 201, headers, body: pick(line, names) };
}

/** PATCH /Employees/Employments/{employmentId}/Layoffs/{layoffId} */
export function patchLayoff(call: Call<'patchLayoff'>): Reply<'patchLayoff'> {
  const line = save(call, patchedRecord(call, kind, layoffOf(call), call.body));
  return { status: 200, body: pick(line, names) };
}

/** DELETE /Employees/Employments/{employmentId}/Layoffs/{layoffId} */
export function deleteLayoff(call: Call<'deleteLayoff'>): Reply<'deleteLayoff'> {
  const line = layoffOf(call);
  refuseReported(call, kind, line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.layoffs.delete(line.Id);
  return { status: 200 };
}

function layoffOf(call: Call<'getLayoffById' | 'patchLayoff' | 'deleteLayoff'>): Layoff {
  const { employmentId, layoffId } = call.params;
  return lineOf(call, call.state.layoffs, kind, employmentId, layoffId);
}

function save(call: Context, line: Layoff): Layoff {
  demandValues(call, kind, line, ['StartDate', 'LayoffPercentage']);
  demandPercentage(call, kind, 'LayoffPercentage', line.LayoffPercentage);
  checkPeriod(call, kind, line);
  refuseOverlap(call, kind, call.state.layoffs.by('employment', String(line.EmploymentId)), line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.layoffs.put(line);
  return line;
}
