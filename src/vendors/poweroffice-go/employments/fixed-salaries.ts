import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import { checkPayLine } from '../payroll/payroll.ts';
import type { Dto, FixedSalary, Full } from '../tables.ts';
import type { Context } from '../types.ts';
import { filled } from '../wire/defaults.ts';
import { pick } from '../wire/pick.ts';
import { lineResource } from './line-resource.ts';
import { sortByCreation } from './lines.ts';

const title = 'Employment validation error(s)';
const writable = namesOf(schemas.EmploymentFixedSalaryPatchDto);
const names = namesOf(schemas.EmploymentFixedSalaryDto);

/** The fixed salary lines of an employment, which every payroll takes over. */
export const fixedSalaries = lineResource<
  FixedSalary,
  Dto<'EmploymentFixedSalaryPostDto'>,
  Full<'EmploymentFixedSalaryDto'>,
  'fixedSalaryId'
>({
  words: { noun: 'Fixed salary (line)', kind: 'fixed salary' },
  target: { dto: 'EmploymentFixedSalaryPatchDto', title, members: schemas.EmploymentFixedSalaryPatchDto },
  segment: 'FixedSalaries',
  idParameter: 'fixedSalaryId',
  table: (state) => state.fixedSalaries,
  names,
  body: schemas.EmploymentFixedSalaryPostDto,
  sort: sortByCreation,
  newId: (call) => call.ids.uuid(),
  create: (_call, start, body) => {
    const empty = Object.fromEntries(writable.map((name) => [name, null])) as Record<(typeof writable)[number], null>;
    return { ...start, ...empty, ...pick(body, Object.keys(body) as (keyof typeof body)[]) };
  },
  complete: (call, line) => ({ ...line, ...filled(call, 'poweroffice.fixed-salary.defaults', line, defaults) }),
  check,
  beforeDelete: () => undefined,
  show: (_call, line) => pick(line, names),
});

const defaults = { IsActive: true, IsCarPool: false, WorkDriveExceedsKilometerLimit: false, UseRemittance: true };

function check(call: Context, line: FixedSalary): void {
  const isPatch = call.operation?.method === 'PATCH';
  checkPayLine(call, line, {
    references: title,
    misfits: 'Fixed salary line validation error(s)',
    isChecked: () => !isPatch || call.choose('poweroffice.fixed-salary.patch-checks') === 'checked',
    bankAccounts: 'Fixed salary line validation error(s)',
    remittance: true,
  });
}
