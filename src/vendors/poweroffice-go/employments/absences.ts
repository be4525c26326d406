import * as refusals from '../refusals/lines.ts';
import type { Context } from '../types.ts';
import { filled } from '../wire/defaults.ts';
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

/** The optional members of a new leave or layoff; absent ones are null until `completeAbsence`. */
export function optionalMembers(body: Partial<OptionalMembers>): OptionalMembers {
  return {
    EndDate: body.EndDate ?? null,
    AdjustFixedWage: body.AdjustFixedWage ?? null,
    ExcludeEmployeeFromPayroll: body.ExcludeEmployeeFromPayroll ?? null,
    EndedAndReported: body.EndedAndReported ?? null,
    ReportingId: body.ReportingId ?? null,
  };
}

/** A new leave or layoff that was found valid, with Go's own values for members that the body left out. */
export function completeAbsence<A extends Absence>(call: Context, absence: A): A {
  const booleans = { AdjustFixedWage: false, ExcludeEmployeeFromPayroll: false, EndedAndReported: false };
  const ReportingId = absence.ReportingId ?? assignedId(call);
  return { ...absence, ReportingId, ...filled(call, 'poweroffice.absence.defaults', absence, booleans) };
}

function assignedId(call: Context): string | null {
  const id = `POGO_${call.ids.text(6, '0123456789abcdef')}`;
  return call.holds('poweroffice.absence.reporting-id') ? id : null;
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
