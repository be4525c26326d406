import { invalid, objectInUse, objectNotFound, referenceNotFound, valuesMissing } from '../refusals/errors.ts';
import type { SalaryLine } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { location } from '../wire/created.ts';
import { ownOf } from '../wire/find.ts';
import { given } from '../wire/given.ts';
import { listReply } from '../wire/list.ts';
import { salaryLine as members } from '../wire/members.ts';
import { patchedRecord } from '../wire/patch.ts';
import { stampOf } from '../wire/stamp.ts';
import { pick } from '../wire/wire.ts';
import { checkPayLine } from './pay-lines.ts';

const title = 'Salary line validation error(s)';
const target = { dto: 'SalaryLinePatchDto', title, members } as const;
const writable = Object.keys(members) as (keyof typeof members)[];
const names = [
  'Id',
  ...writable,
  'IsLocked',
  'IsDeletedByUser',
  'CreatedDateTimeOffset',
  'LastChangedDateTimeOffset',
] as const;

/** GET /SalaryLines: those that the integration created. */
export function getSalaryLines(call: Call<'getSalaryLines'>): Reply<'getSalaryLines'> {
  call.rule('poweroffice.salary-line.own');
  return listReply(call, linesOf(call), names, (line) => pick(line, names));
}

/** GET /SalaryLines/{id} */
export function getSalaryLineById(call: Call<'getSalaryLineById'>): Reply<'getSalaryLineById'> {
  return { status: 200, body: pick(lineOf(call), names) };
}

/** POST /SalaryLines */
export function postSalaryLine(call: Call<'postSalaryLine'>): Reply<'postSalaryLine'> {
  const body = given(call);
  const empty = Object.fromEntries(writable.map((name) => [name, null])) as Record<keyof typeof members, null>;
  const now = stampOf(call);
  call.rule('poweroffice.salary-line.create');
  const line = save(call, {
    client: call.caller.client,
    application: call.caller.application,
    Id: call.sequence('salaryLine'),
    ...empty,
    ...pick(body, Object.keys(body) as (keyof typeof body)[]),
    IsCarPool: body.IsCarPool ?? false,
    WorkDriveExceedsKilometerLimit: body.WorkDriveExceedsKilometerLimit ?? false,
    UseRemittance: body.UseRemittance ?? false,
    IsLocked: false,
    IsDeletedByUser: false,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  });
  return { status: 201, headers: location(call, `/v2/SalaryLines/${line.Id}`), body: pick(line, names) };
}

/** PATCH /SalaryLines/{id} */
export function patchSalaryLine(call: Call<'patchSalaryLine'>): Reply<'patchSalaryLine'> {
  const current = lineOf(call);
  if (current.IsLocked) {
    call.rule('poweroffice.salary-line.locked');
    throw invalid(title, `Salary line with id = ${current.Id} is locked and cannot be changed.`);
  }
  return { status: 200, body: pick(save(call, patchedRecord(call, target, current, call.body)), names) };
}

/** DELETE /SalaryLines/{id} */
export function deleteSalaryLine(call: Call<'deleteSalaryLine'>): Reply<'deleteSalaryLine'> {
  const { Id, IsLocked } = lineOf(call);
  call.rule('poweroffice.salary-line.delete');
  if (IsLocked) throw objectInUse('Salary line conflict', 'Salary line', Id);
  call.state.salaryLines.delete(String(Id));
  return { status: 200 };
}

function linesOf({ state, caller }: Context): readonly SalaryLine[] {
  return state.salaryLines.by('client', caller.client).filter(({ application }) => application === caller.application);
}

function lineOf(call: Call<'getSalaryLineById' | 'patchSalaryLine' | 'deleteSalaryLine'>): SalaryLine {
  const line = ownOf(call, call.state.salaryLines, call.params.id);
  call.rule('poweroffice.salary-line.own');
  if (line?.application === call.caller.application) return line;
  throw objectNotFound('Salary line', call.params.id);
}

function save(call: Context, line: SalaryLine): SalaryLine {
  const missing = (['EmployeeId', 'PayItemId'] as const).filter((name) => line[name] === null);
  if (missing.length > 0) {
    call.rule('poweroffice.body.required');
    throw valuesMissing(title, missing);
  }
  if (ownOf(call, call.state.employees, line.EmployeeId ?? 0) === undefined) {
    call.rule('poweroffice.body.unknown-reference');
    throw referenceNotFound(title, 'Employee', line.EmployeeId ?? 0);
  }
  checkPayLine(call, line, { references: title, misfits: title, bankAccounts: title, remittance: false });
  checkReference(call, line);
  call.state.salaryLines.put(line);
  return line;
}

function checkReference(call: Context, { Id, client, ExternalImportReference: reference }: SalaryLine): void {
  if (reference === null) return;
  const same = call.state.salaryLines
    .by('client', client)
    .find((other) => other.Id !== Id && other.ExternalImportReference === reference);
  if (same === undefined) return;
  call.rule('poweroffice.salary-line.unique-reference');
  throw invalid(
    title,
    `ExternalImportReference is already in use. '${reference}' is used on salary line with Id = ${same.Id}.`,
  );
}
