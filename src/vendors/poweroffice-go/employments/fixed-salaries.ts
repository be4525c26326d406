import { checkPayLine } from '../payroll/pay-lines.ts';
import type { FixedSalary } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { location } from '../wire/created.ts';
import { employmentOf } from '../wire/find.ts';
import { given } from '../wire/given.ts';
import { listReply } from '../wire/list.ts';
import { fixedSalary as members } from '../wire/members.ts';
import { patchedRecord } from '../wire/patch.ts';
import { pick } from '../wire/wire.ts';
import { demandValues, type LineKind, lineOf, linesByCreation, startLine } from './lines.ts';

const kind: LineKind = {
  what: 'Fixed salary (line)',
  short: 'fixed salary',
  dto: 'EmploymentFixedSalaryPatchDto',
  title: 'Employment validation error(s)',
  members,
};
const writable = Object.keys(members) as (keyof typeof members)[];
const names = [
  'Id',
  'EmployeeId',
  'EmploymentId',
  ...writable,
  'CreatedDateTimeOffset',
  'LastChangedDateTimeOffset',
] as const;

/** GET /Employees/Employments/{employmentId}/FixedSalaries */
export function getFixedSalaries(call: Call<'getFixedSalaries'>): Reply<'getFixedSalaries'> {
  const lines = linesByCreation(call, call.state.fixedSalaries, call.params.employmentId);
  return listReply(call, lines, names, (line) => pick(line, names));
}

/** GET /Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId} */
export function getFixedSalaryById(call: Call<'getFixedSalaryById'>): Reply<'getFixedSalaryById'> {
  return { status: 200, body: pick(lineOfPath(call), names) };
}

/** POST /Employees/Employments/{employmentId}/FixedSalaries */
export function postFixedSalary(call: Call<'postFixedSalary'>): Reply<'postFixedSalary'> {
  const employment = employmentOf(call, call.params.employmentId);
  const body = given(call);
  const empty = Object.fromEntries(writable.map((name) => [name, null])) as Record<keyof typeof members, null>;
  call.rule('poweroffice.fixed-salary.defaults');
  const line = save(call, {
    ...startLine(call, employment, call.ids.uuid()),
    ...empty,
    ...pick(body, Object.keys(body) as (keyof typeof body)[]),
    IsActive: body.IsActive ?? true,
    IsCarPool: body.IsCarPool ?? false,
    WorkDriveExceedsKilometerLimit: body.WorkDriveExceedsKilometerLimit ?? false,
    UseRemittance: body.UseRemittance ?? true,
  });
  const headers = location(call, `/v2/Employees/Employments/${employment.Id}/FixedSalaries/${line.Id}`);
  return { status: 201, headers, body: pick(line, names) };
}

/** PATCH /Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId} */
export function patchFixedSalary(call: Call<'patchFixedSalary'>): Reply<'patchFixedSalary'> {
  const line = save(call, patchedRecord(call, kind, lineOfPath(call), call.body));
  return { status: 200, body: pick(line, names) };
}

/** DELETE /Employees/Employments/{employmentId}/FixedSalaries/{fixedSalaryId} */
export function deleteFixedSalary(call: Call<'deleteFixedSalary'>): Reply<'deleteFixedSalary'> {
  const line = lineOfPath(call);
  call.rule('poweroffice.fixed-salary.delete');
  call.state.fixedSalaries.delete(line.Id);
  return { status: 200 };
}

function lineOfPath(call: Call<'getFixedSalaryById' | 'patchFixedSalary' | 'deleteFixedSalary'>): FixedSalary {
  const { employmentId, fixedSalaryId } = call.params;
  return lineOf(call, call.state.fixedSalaries, kind, employmentId, fixedSalaryId);
}

function save(call: Context, line: FixedSalary): FixedSalary {
  demandValues(call, kind, line, ['PayItemId']);
  const isPatch = call.operation?.method === 'PATCH';
  const unchecked = isPatch && call.choose('poweroffice.fixed-salary.patch-checks') === 'unchecked';
  checkPayLine(call, line, {
    references: kind.title,
    misfits: unchecked ? undefined : 'Fixed salary line validation error(s)',
    bankAccounts: 'Fixed salary line validation error(s)',
    remittance: true,
  });
  call.rule('poweroffice.line.leaves-employment-stamp');
  call.state.fixedSalaries.put(line);
  return line;
}
