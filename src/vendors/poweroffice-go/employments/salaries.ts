import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import type { Dto, Full, Salary } from '../tables.ts';
import type { Context } from '../types.ts';
import { pick } from '../wire/pick.ts';
import { computedRate } from './computed-rate.ts';
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
  beforeDelete: (_call, line, lines) => refuseLast(words, lines, line),
  show,
});

function show(
  call: Context,
  line: Salary,
  isShown: (member: keyof Full<'EmploymentSalaryDto'>) => boolean,
): Full<'EmploymentSalaryDto'> {
  const hours = call.state.employments.get(String(line.EmploymentId))?.FullTimeHoursPerWeek;
  const computed = isShown('HourlyRate') ? computedRate(line, hours) : null;
  if (computed === null || call.choose('poweroffice.salary.computed-rate') === 'null') return pick(line, names);
  return pick({ ...line, HourlyRate: computed }, names);
}
