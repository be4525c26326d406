import { invalid, lastLine, lineNotFound, valuesMissing } from '../refusals/errors.ts';
import type { Employment } from '../tables.ts';
import type { Context } from '../types.ts';
import { employmentOf } from '../wire/find.ts';
import type { PatchTarget } from '../wire/patch.ts';
import { stampOf } from '../wire/stamp.ts';

/** What is said of the lines of one kind, and what may be patched of them. */
export type LineKind = PatchTarget & { readonly what: string; readonly short: string };

type Line = { readonly Id: number | string; readonly EmploymentId: number };
type Dated = Line & { readonly FromDate: string | null };
type Table<R> = {
  get(key: string): R | undefined;
  by(index: 'employment', value: string): readonly R[];
};

/** What a new line starts with. */
export function startLine<Id>(call: Context, employment: Employment, id: Id) {
  const now = stampOf(call);
  const { client, EmployeeId, Id: EmploymentId } = employment;
  return { client, Id: id, EmployeeId, EmploymentId, CreatedDateTimeOffset: now, LastChangedDateTimeOffset: now };
}

/** The line of a path, which must belong to the employment of the path. */
export function lineOf<R extends Line>(
  call: Context,
  table: Table<R>,
  { what }: LineKind,
  employmentId: number,
  id: number | string,
): R {
  const employment = employmentOf(call, employmentId);
  const line = table.get(String(id));
  if (line?.EmploymentId === employment.Id) return line;
  call.rule('poweroffice.line.not-found');
  throw lineNotFound(what, id);
}

/** The dated lines of an employment, the earliest first. */
export function datedLines<R extends Dated>(call: Context, table: Table<R>, employmentId: number): readonly R[] {
  const { Id } = employmentOf(call, employmentId);
  call.rule('poweroffice.lines.by-date');
  return table.by('employment', String(Id)).toSorted((a, b) => compare(a.FromDate ?? '', b.FromDate ?? ''));
}

/** The lines of an employment whose ids are no numbers, in the order of their creation. */
export function linesByCreation<R extends Line & { readonly CreatedDateTimeOffset: string; readonly Id: string }>(
  call: Context,
  table: Table<R>,
  employmentId: number,
): readonly R[] {
  const { Id } = employmentOf(call, employmentId);
  call.rule('poweroffice.lines.by-creation');
  return table
    .by('employment', String(Id))
    .toSorted((a, b) => compare(a.CreatedDateTimeOffset, b.CreatedDateTimeOffset) || compare(a.Id, b.Id));
}

/** Refuses a line without the values that its kind needs. */
export function demandValues<R extends object>(
  call: Context,
  { title }: LineKind,
  line: R,
  names: readonly (keyof R & string)[],
): void {
  const missing = names.filter((name) => line[name] === null);
  if (missing.length === 0) return;
  call.rule('poweroffice.body.required');
  throw valuesMissing(title, missing);
}

/** Refuses a share that is none. */
export function demandPercentage(call: Context, { title }: LineKind, name: string, percentage: number | null): void {
  if (percentage !== null && percentage >= 0 && percentage <= 100) return;
  call.rule('poweroffice.line.percentage-range');
  throw invalid(title, `${name} must be between 0 and 100.`);
}

/** Refuses a second line from the same day, which would leave open which of them counts. */
export function refuseSameDate<R extends Dated>(call: Context, table: Table<R>, kind: LineKind, line: R): void {
  const lines = table.by('employment', String(line.EmploymentId));
  if (!lines.some((other) => other.Id !== line.Id && other.FromDate === line.FromDate)) return;
  if (call.choose('poweroffice.line.same-date') === 'allowed') return;
  throw invalid(kind.title, `A ${kind.short} line with FromDate = ${line.FromDate} already exists on the employment.`);
}

/** Refuses a line from before its employment starts or after it ends, where that reading is chosen. */
export function refuseOutside(call: Context, { title }: LineKind, { EmploymentId, FromDate }: Dated): void {
  const { StartDate = null, EndDate = null } = call.state.employments.get(String(EmploymentId)) ?? {};
  const day = FromDate ?? '';
  if ((StartDate === null || StartDate <= day) && (EndDate === null || day <= EndDate)) return;
  if (call.choose('poweroffice.line.outside-employment') === 'allowed') return;
  throw invalid(title, `FromDate = ${day} is not within the employment.`);
}

/** Refuses to delete the last line of a kind. */
export function refuseLast<R extends Line>(call: Context, table: Table<R>, kind: LineKind, line: R): void {
  call.rule('poweroffice.line.last-stays');
  if (table.by('employment', String(line.EmploymentId)).length === 1) throw lastLine(kind.what, line.Id, kind.short);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
