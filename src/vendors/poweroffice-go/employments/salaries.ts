import type { Full, Salary } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { location } from '../wire/created.ts';
import { employmentOf } from '../wire/find.ts';
import { given } from '../wire/given.ts';
import { listReply } from '../wire/list.ts';
import { salary as members } from '../wire/members.ts';
import { patchedRecord } from '../wire/patch.ts';
import { pick } from '../wire/wire.ts';
import {
  datedLines,
  demandValues,
  type LineKind,
  lineOf,
  refuseLast,
  refuseOutside,
  refuseSameDate,
  startLine,
} from './lines.ts';

const kind: LineKind = {
  what: 'Salary (line)',
  short: 'salary',
  dto: 'EmploymentSalaryPatchDto',
  title: 'Employment validation error(s)',
  members,
};
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
  const employment = employmentOf(call, call.params.employmentId);
  const body = given(call);
  const line = save(call, {
    ...startLine(call, employment, call.sequence('salary')),
    FromDate: body.FromDate,
    RemunerationType: body.RemunerationType,
    AnnualSalary: body.AnnualSalary ?? null,
    HourlyRate: body.HourlyRate ?? null,
  });
  const headers = location(call, `/v2/Employees/Employments/${employment.Id}/Salaries/${line.Id}`);
  return { status: 201, headers, body: give(call, line) };
}

/** PATCH /Employees/Employments/{employmentId}/Salaries/{salaryId} */
export function patchSalary(call: Call<'patchSalary'>): Reply<'patchSalary'> {
  const line = save(call, patchedRecord(call, kind, salaryOf(call), call.body));
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

function save(call: Context, line: Salary): Salary {
  demandValues(call, kind, line, ['FromDate', 'RemunerationType']);
  refuseOutside(call, kind, line);
  refuseSameDate(call, call.state.salaries, kind, line);
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.salaries.put(line);
  return line;
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
