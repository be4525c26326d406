import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/payroll.ts';
import { unknownReference } from '../refusals/requests.ts';
import type { SalaryLine } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { filled } from '../wire/defaults.ts';
import { ownOf } from '../wire/find.ts';
import { listReply } from '../wire/list.ts';
import { requireValues } from '../wire/member-checks.ts';
import { patchedRecord } from '../wire/patch/patch.ts';
import { pick } from '../wire/pick.ts';
import { requireBody } from '../wire/posts.ts';
import { deleted, locationHeader } from '../wire/write-replies.ts';
import { checkPayLine } from './payroll.ts';

const title = 'Salary line validation error(s)';
const members = schemas.SalaryLinePatchDto;
const target = { dto: 'SalaryLinePatchDto', title, members } as const;
const writable = namesOf(members);
const names = namesOf(schemas.SalaryLineDto);

/** GET /SalaryLines: the lines that the integration created. */
export function getSalaryLines(call: Call<'getSalaryLines'>): Reply<'getSalaryLines'> {
  const lines = linesOf(call);
  const isAnyDeleted = lines.some(({ IsDeletedByUser }) => IsDeletedByUser);
  const isListed = !isAnyDeleted || call.choose('poweroffice.salary-line.deleted-by-user') === 'listed';
  const listed = isListed ? lines : lines.filter(({ IsDeletedByUser }) => !IsDeletedByUser);
  return listReply(call, listed, names, (line) => pick(line, names), { table: call.state.salaryLines });
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
  const created = {
    client: call.caller.client,
    application: call.caller.application,
    Id: call.sequence('salaryLine'),
    ...empty,
    ...pick(body, Object.keys(body) as (keyof typeof body)[]),
    IsLocked: false,
    IsDeletedByUser: false,
    CreatedDateTimeOffset: now,
    LastChangedDateTimeOffset: now,
  };
  check(call, created);
  const line = { ...created, ...filled(call, 'poweroffice.salary-line.defaults', created, defaults) };
  call.state.salaryLines.put(line);
  return { status: 201, headers: locationHeader(call, `/v2/SalaryLines/${line.Id}`), body: pick(line, names) };
}

/** PATCH /SalaryLines/{id} */
export function patchSalaryLine(call: Call<'patchSalaryLine'>): Reply<'patchSalaryLine'> {
  const current = lineOf(call);
  if (current.IsLocked) throw refusals.salaryLineLocked(current.Id);
  const line = patchedRecord(call, target, current, call.body, (changed) => check(call, changed));
  call.state.salaryLines.put(line);
  return { status: 200, body: pick(line, names) };
}

/** DELETE /SalaryLines/{id} */
export function deleteSalaryLine(call: Call<'deleteSalaryLine'>): Reply<'deleteSalaryLine'> {
  const { Id, IsLocked } = lineOf(call);
  if (IsLocked) throw refusals.salaryLineInUse(Id);
  call.state.salaryLines.delete(String(Id));
  return deleted(call);
}

const defaults = { IsCarPool: false, WorkDriveExceedsKilometerLimit: false, UseRemittance: false };

function linesOf(call: Context): readonly SalaryLine[] {
  return call.state.salaryLines.by('client', call.caller.client).filter((line) => isVisible(call, line));
}

function isVisible(call: Context, { application }: SalaryLine): boolean {
  return application === call.caller.application || !call.holds('poweroffice.salary-line.own');
}

function lineOf(call: Call<'getSalaryLineById' | 'patchSalaryLine' | 'deleteSalaryLine'>): SalaryLine {
  const line = ownOf(call, call.state.salaryLines, call.params.id);
  if (line !== undefined && isVisible(call, line)) return line;
  throw refusals.unknownSalaryLine(call.params.id);
}

function check(call: Context, line: SalaryLine): void {
  requireValues(title, schemas.SalaryLinePostDto, line);
  const employee = line.EmployeeId ?? 0;
  if (ownOf(call, call.state.employees, employee) === undefined) throw unknownReference(title, 'Employee', employee);
  checkPayLine(call, line, {
    references: title,
    misfits: title,
    bankAccounts: title,
    isChecked: () => call.choose('poweroffice.salary-line.processing-type') === 'as-fixed',
    remittance: false,
  });
  checkImportReference(call, line);
}

function checkImportReference({ state }: Context, line: SalaryLine): void {
  const { Id, client, ExternalImportReference: reference } = line;
  if (reference === null) return;
  const holder = state.salaryLines
    .by('client', client)
    .find((each) => each.Id !== Id && each.ExternalImportReference === reference);
  if (holder !== undefined) throw refusals.salaryLineReferenceTaken(reference, holder.Id);
}
