import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/payroll.ts';
import { unknownReference } from '../refusals/requests.ts';
import type { SalaryLine } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { ownOf } from '../wire/find.ts';
import { listReply } from '../wire/list.ts';
import { locationHeader } from '../wire/location-header.ts';
import { requireValues } from '../wire/member-checks.ts';
import { patchedRecord } from '../wire/patch.ts';
import { pick } from '../wire/pick.ts';
import { requireBody } from '../wire/require-body.ts';
import { checkPayLine } from './payroll.ts';

const title = 'Salary line validation error(s)';
const members = schemas.SalaryLinePatchDto;
const target = { dto: 'SalaryLinePatchDto', title, members } as const;
const writable = namesOf(members);
const names = namesOf(schemas.SalaryLineDto);

/** GET /SalaryLines: the lines that the integration created. */
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
  const body = requireBody(call);
  const empty = Object.fromEntries(writable.map((name) => [name, null])) as Record<(typeof writable)[number], null>;
  const now = nextStamp(call);
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
  return { status: 201, headers: locationHeader(call, `/v2/SalaryLines/${line.Id}`), body: pick(line, names) };
}

/** PATCH /SalaryLines/{id} */
export function patchSalaryLine(call: Call<'patchSalaryLine'>): Reply<'patchSalaryLine'> {
  const current = lineOf(call);
  if (current.IsLocked) throw refusals.salaryLineLocked(current.Id);
  return { status: 200, body: pick(save(call, patchedRecord(call, target, current, call.body)), names) };
}

/** DELETE /SalaryLines/{id} */
export function deleteSalaryLine(call: Call<'deleteSalaryLine'>): Reply<'deleteSalaryLine'> {
  const { Id, IsLocked } = lineOf(call);
  call.rule('poweroffice.salary-line.delete');
  if (IsLocked) throw refusals.salaryLineInUse(Id);
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
  throw refusals.unknownSalaryLine(call.params.id);
}

function save(call: Context, line: SalaryLine): SalaryLine {
  requireValues(title, schemas.SalaryLinePostDto, line);
  const employee = line.EmployeeId ?? 0;
  if (ownOf(call, call.state.employees, employee) === undefined) throw unknownReference(title, 'Employee', employee);
  checkPayLine(call, line, { references: title, misfits: title, bankAccounts: title, remittance: false });
  checkImportReference(call, line);
  call.state.salaryLines.put(line);
  return line;
}

function checkImportReference({ state }: Context, line: SalaryLine): void {
  const { Id, client, ExternalImportReference: reference } = line;
  if (reference === null) return;
  const holder = state.salaryLines
    .by('client', client)
    .find((each) => each.Id !== Id && each.ExternalImportReference === reference);
  if (holder !== undefined) throw refusals.salaryLineReferenceTaken(reference, holder.Id);
}
