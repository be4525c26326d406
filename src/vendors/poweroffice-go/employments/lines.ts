import * as refusals from '../refusals/lines.ts';
import type { Context } from '../types.ts';
import { hasOrder } from '../wire/list.ts';
import type { Line, LineNames, ListCall } from './line-resource.ts';

/** A line that counts from a date on. */
type DatedLine = Line<number> & { readonly FromDate: string | null };

/** Sorts lines by the date that they count from, the earliest first. */
export function sortByDate<L extends DatedLine>(call: ListCall, lines: readonly L[]): readonly L[] {
  const sorted = lines.toSorted((a, b) => compare(a.FromDate ?? '', b.FromDate ?? ''));
  return inOwnOrder(call, 'poweroffice.lines.by-date', sorted);
}

/** Sorts lines whose ids are no numbers by the time of their creation. */
export function sortByCreation<L extends Line<string>>(call: ListCall, lines: readonly L[]): readonly L[] {
  const sorted = lines.toSorted(
    (a, b) => compare(a.CreatedDateTimeOffset, b.CreatedDateTimeOffset) || compare(a.Id, b.Id),
  );
  return inOwnOrder(call, 'poweroffice.lines.by-creation', sorted);
}

// The own order shows where there are two lines and the client does not ask for another order.
function inOwnOrder<L>(
  call: ListCall,
  rule: 'poweroffice.lines.by-date' | 'poweroffice.lines.by-creation',
  lines: readonly L[],
): readonly L[] {
  return lines.length < 2 || hasOrder(call.query) || call.holds(rule) ? lines : lines.toReversed();
}

/** Refuses a percentage that is not between 0 and 100. */
export function requirePercentage(member: string, percentage: number | null): void {
  if (percentage === null || percentage < 0 || percentage > 100) throw refusals.percentageOutOfRange(member);
}

/** Refuses a second line from the same day, which would leave open which of them counts. */
export function refuseSameDate(call: Context, { kind }: LineNames, lines: readonly DatedLine[], line: DatedLine): void {
  if (!lines.some(({ Id, FromDate }) => Id !== line.Id && FromDate === line.FromDate)) return;
  if (call.choose('poweroffice.line.same-date') === 'allowed') return;
  throw refusals.lineSameDate(kind, line.FromDate);
}

/** Refuses a line from before its employment starts or after it ends, where that variant is chosen. */
export function refuseOutside(call: Context, { EmploymentId, FromDate }: DatedLine): void {
  const { StartDate = null, EndDate = null } = call.state.employments.get(String(EmploymentId)) ?? {};
  const day = FromDate ?? '';
  if ((StartDate === null || StartDate <= day) && (EndDate === null || day <= EndDate)) return;
  if (call.choose('poweroffice.line.outside-employment') === 'allowed') return;
  throw refusals.lineOutsideEmployment(day);
}

/** Refuses to delete the last line of a kind. */
export function refuseLast({ noun, kind }: LineNames, lines: readonly Line[], { Id }: Line): void {
  if (lines.length === 1) throw refusals.lastLine(noun, Id, kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
