import * as refusals from '../refusals/lines.ts';
import type { Context } from '../types.ts';
import type { Line, LineNames } from './line-resource.ts';

/** The members that leaves and layoffs have in common. */
type Absence = Line<string> & {
  readonly StartDate: string | null;
  readonly EndDate: string | null;
  readonly AdjustFixedWage: boolean | null;
  readonly ExcludeEmployeeFromPayroll: boolean | null;
  readonly EndedAndReported: boolean | null;
  readonly ReportingId: string | null;
};

/** The members that the body of a POST may leave out. */
type OptionalMembers = Omit<Absence, keyof Line | 'StartDate'>;

/** The optional members of a new leave or layoff, with Go's own values for absent ones. */
export function absenceDefaults(call: Context, body: Partial<OptionalMembers>): OptionalMembers {
  call.rule('poweroffice.absence.defaults');
  return {
    EndDate: body.EndDate ?? null,
    AdjustFixedWage: body.AdjustFixedWage ?? false,
    ExcludeEmployeeFromPayroll: body.ExcludeEmployeeFromPayroll ?? false,
    EndedAndReported: body.EndedAndReported ?? false,
    ReportingId: body.ReportingId ?? `POGO_${call.ids.text(6, '0123456789abcdef')}`,
  };
}

/** Refuses a leave or layoff that ends before it starts. */
export function requirePeriod({ StartDate, EndDate }: Absence): void {
  if (StartDate !== null && EndDate !== null && EndDate < StartDate) throw refusals.absenceEndsBeforeStart();
}

/** Refuses a leave or layoff that overlaps another one of the employment, where that variant is chosen. */
export function refuseOverlap(call: Context, { kind }: LineNames, lines: readonly Absence[], line: Absence): void {
  const overlapping = lines.find(
    (sibling) => sibling.Id !== line.Id && startsBeforeEnd(line, sibling) && startsBeforeEnd(sibling, line),
  );
  if (overlapping === undefined || call.choose('poweroffice.absence.overlaps') === 'allowed') return;
  throw refusals.absenceOverlaps(kind, overlapping.Id);
}

function startsBeforeEnd({ StartDate }: Absence, { EndDate }: Absence): boolean {
  return EndDate === null || (StartDate ?? '') <= EndDate;
}

/** Refuses to delete a leave or layoff that has ended and been reported. */
export function refuseReported(call: Context, { noun }: LineNames, { Id, EndedAndReported }: Absence): void {
  if (EndedAndReported !== true) return;
  if (call.choose('poweroffice.absence.delete-reported') === 'deleted') return;
  throw refusals.absenceReported(noun, Id);
}
