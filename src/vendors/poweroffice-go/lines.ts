import type { Context } from './call.ts';
import { invalid, lastLine, lineNotFound } from './errors.ts';
import { employmentOf } from './find.ts';

/** What is said of the lines of one kind. */
export type LineKind = { readonly what: string; readonly short: string };

type Line = { readonly Id: number | string; readonly EmploymentId: number };
type Dated = Line & { readonly FromDate: string | null };
type LineTable<R> = {
  get(key: string): R | undefined;
  by(index: 'employment', value: string): readonly R[];
};

/** The line of a path, which must belong to the employment of the path. */
export function lineOf<R extends Line>(
  call: Context,
  table: LineTable<R>,
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
export function datedLines<R extends Dated>(call: Context, table: LineTable<R>, employmentId: number): readonly R[] {
  const { Id } = employmentOf(call, employmentId);
  call.rule('poweroffice.lines.by-date');
  return table.by('employment', String(Id)).toSorted((a, b) => compareDates(a.FromDate, b.FromDate));
}

/** Refuses a second line from the same day, which would leave open which of them counts. */
export function refuseSameDate<R extends Dated>(
  call: Context,
  table: LineTable<R>,
  { short }: LineKind,
  line: R,
): void {
  const lines = table.by('employment', String(line.EmploymentId));
  if (!lines.some((other) => other.Id !== line.Id && other.FromDate === line.FromDate)) return;
  if (call.choose('poweroffice.line.same-date') === 'allowed') return;
  const text = `A ${short} line with FromDate = ${line.FromDate} already exists on the employment.`;
  throw invalid('Employment validation error(s)', text);
}

/** Refuses to delete the last line of a kind. */
export function refuseLast<R extends Line>(call: Context, table: LineTable<R>, kind: LineKind, line: R): void {
  call.rule('poweroffice.line.last-stays');
  if (table.by('employment', String(line.EmploymentId)).length === 1) throw lastLine(kind.what, line.Id, kind.short);
}

function compareDates(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
