import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { Dto, Full, Salary } from '../tables.ts';
import type { Context } from '../types.ts';
import { pick } from '../wire/pick.ts';
import { lineResource } from './line-resource.ts';
import { refuseLast, refuseOutside, refuseSameDate, sortByDate } from './lines.ts';

const words = { noun: 'Salary (line)', kind: 'salary' };
const names = namesOf(schemas.EmploymentSalaryDto);

/** The salary lines of an employment, each from a date on. */
export const salaries = lineResource<Salary, Dto<'EmploymentSalaryPostDto'>, Full<'EmploymentSalaryDto'>, 'salaryId'>({
  words,
  target: {
    dto: 'EmploymentSalaryPatchDto',
    title: 'Employment validation error(s)',
    members: schemas.EmploymentSalaryPatchDto,
  },
  segment: 'Salaries',
  idParameter: 'salaryId',
  table: (state) => state.salaries,
  names,
  body: schemas.EmploymentSalaryPostDto,
  sort: sortByDate,
  newId: (call) => call.sequence('salary'),
  create: (_call, start, body) => ({
    ...start,
    FromDate: body.FromDate,
    RemunerationType: body.RemunerationType,
    AnnualSalary: body.AnnualSalary ?? null,
    HourlyRate: body.HourlyRate ?? null,
  }),
  check: (call, line, lines) => {
    refuseOutside(call, line);
    refuseSameDate(call, words, lines, line);
  },
  beforeDelete: (call, line, lines) => {
    refuseLast(call, words, lines, line);
    call.rule('poweroffice.line.leaves-employment-stamp');
  },
  show,
});

function show(call: Context, line: Salary): Full<'EmploymentSalaryDto'> {
  if (line.RemunerationType !== 'FixedWage' || line.AnnualSalary === null || line.HourlyRate !== null) {
    return pick(line, names);
  }
  if (call.choose('poweroffice.salary.computed-rate') === 'null') return pick(line, names);
  const hours = call.state.employments.get(String(line.EmploymentId))?.FullTimeHoursPerWeek ?? 0;
  const HourlyRate = hours === 0 ? null : Math.round((line.AnnualSalary / (hours * 52)) * 100) / 100;
  return pick({ ...line, HourlyRate }, names);
}
