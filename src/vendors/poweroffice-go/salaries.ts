import type { Call, Context, Reply } from './call.ts';
import { location } from './created.ts';
import { valuesMissing } from './errors.ts';
import { employmentOf } from './find.ts';
import { given } from './given.ts';
import { datedLines, type LineKind, lineOf, refuseLast, refuseSameDate } from './lines.ts';
import { listReply } from './list.ts';
import { salary as members } from './members.ts';
import { movesStamp, patched } from './patch.ts';
import { stampOf } from './stamp.ts';
import type { Full, Salary } from './tables.ts';
import { pick } from './wire.ts';

const kind: LineKind = { what: 'Salary (line)', short: 'salary' };
const title = 'Employment validation error(s)';
const writable = Object.keys(members) as (keyof typeof members)[];
const names = [
  'Id',
  'EmployeeId',
  'EmploymentId',
  'FromDate',
  'RemunerationType',
  'AnnualSalary',
  'HourlyRate',
  'CreatedDateTimeOffset',
  'LastChangedDateTimeOffset',
] as const;

/** GET /Employees/Employments/{employmentId}/Salaries */
export function getSalaries(call: Call<'getSalaries'>): Reply<'getSalaries'> {
  const lines = datedLines(call, call.state.salaries, call.params.employmentId);
  return listReply(call, lines, names, (line) => give(call, line));
}

/** GET /Employees/Employments/{employmentId}/Salaries/{salaryId} */
export function getSalaryById(call: Call<'getSalaryById'>): Reply<'getSalaryById'> {
  return { status: 200, body: give(call, salaryOf(call)) };
}

/** POST /Employees/Employments/{employmentId}/Salaries */
export function postSalary(call: Call<'postSalary'>): Reply<'postSalary'> {
  const { Id: EmploymentId, EmployeeId } = employmentOf(call, call.params.employmentId);
  const body = given(call);
  const now = stampOf(call);
  const line: Salary = {
    client: call.caller.client,
    Id: call.sequence('salary'),
    EmployeeId,
    EmploymentId,
    FromDate: body.FromDate,
    RemunerationType: body.RemunerationType,
    AnnualSalary: body.AnnualSalary ?? null,
    HourlyRate: body.HourlyRate ?? null,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  };
  save(call, line);
  const headers = location(call, `/v2/Employees/Employments/${EmploymentId}/Salaries/${line.Id}`);
  return { status: 201, headers, body: give(call, line) };
}

/** PATCH /Employees/Employments/{employmentId}/Salaries/{salaryId} */
export function patchSalary(call: Call<'patchSalary'>): Reply<'patchSalary'> {
  const current = salaryOf(call);
  const before = pick(current, writable);
  const after = patched(call, { dto: 'EmploymentSalaryPatchDto', title, members }, before, call.body);
  const LastChangedDateTimeOffset = movesStamp(call, before, after) ? stampOf(call) : current.LastChangedDateTimeOffset;
  const line = { ...current, ...after, LastChangedDateTimeOffset };
  save(call, line);
  return { status: 200, body: give(call, line) };
}

/** DELETE /Employees/Employments/{employmentId}/Salaries/{salaryId} */
export function deleteSalary(call: Call<'deleteSalary'>): Reply<'deleteSalary'> {
  const line = salaryOf(call);
  refuseLast(call, call.state.salaries, kind, line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.salaries.delete(String(line.Id));
  return { status: 200 };
}

function salaryOf(call: Call<'getSalaryById' | 'patchSalary' | 'deleteSalary'>): Salary {
  const { employmentId, salaryId } = call.params;
  return lineOf(call, call.state.salaries, kind, employmentId, salaryId);
}

function save(call: Context, line: Salary): void {
  const missing = (['FromDate', 'RemunerationType'] as const).filter((name) => line[name] === null);
  if (missing.length > 0) {
    call.rule('poweroffice.body.required');
    throw valuesMissing(title, missing);
  }
  refuseSameDate(call, call.state.salaries, kind, line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.salaries.put(line);
}

function give(call: Context, line: Salary): Full<'EmploymentSalaryDto'> {
  if (line.RemunerationType !== 'FixedWage' || line.AnnualSalary === null || line.HourlyRate !== null) {
    return pick(line, names);
  }
  if (call.choose('poweroffice.salary.computed-rate') === 'null') return pick(line, names);
  const hours = call.state.employments.get(String(line.EmploymentId))?.FullTimeHoursPerWeek ?? 0;
  const HourlyRate = hours === 0 ? null : Math.round((line.AnnualSalary / (hours * 52)) * 100) / 100;
  return pick({ ...line, HourlyRate }, names);
}
