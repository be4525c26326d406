import { invalid, lineReported } from '../refusals/errors.ts';
import type { Context } from '../types.ts';
import type { LineKind } from './lines.ts';

/** What leaves and layoffs have in common. */
type Absence = {
  readonly Id: string;
  readonly StartDate: string | null;
  readonly EndDate: string | null;
  readonly AdjustFixedWage: boolean | null;
  readonly ExcludeEmployeeFromPayroll: boolean | null;
  readonly EndedAndReported: boolean | null;
  readonly ReportingId: string | null;
};

/** The members of a new leave or layoff that need not be given. */
export function absenceDefaults(call: Context, body: Partial<Absence>): Omit<Absence, 'Id' | 'StartDate'> {
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
export function checkPeriod(call: Context, { title }: LineKind, { StartDate, EndDate }: Absence): void {
  if (StartDate === null || EndDate === null || StartDate <= EndDate) return;
  call.rule('poweroffice.absence.end-before-start');
  throw invalid(title, 'EndDate cannot be before StartDate.');
}

/** Refuses a leave or layoff that overlaps another one of the employment, where that reading is chosen. */
export function refuseOverlap(
  call: Context,
  { title, short }: LineKind,
  others: readonly Absence[],
  one: Absence,
): void {
  const overlaps = (other: Absence) =>
    other.Id !== one.Id && startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
  const other = others.find(overlaps);
  if (other === undefined || call.choose('poweroffice.absence.overlaps') === 'allowed') return;
  throw invalid(title, `The ${short} overlaps the ${short} with id = ${other.Id}.`);
}

function startsBeforeEnd({ StartDate }: Absence, { EndDate }: Absence): boolean {
  return EndDate === null || (StartDate ?? '') <= EndDate;
}

/** Refuses to delete a leave or layoff that has ended and been reported. */
export function refuseReported(call: Context, { what }: LineKind, { Id, EndedAndReported }: Absence): void {
  if (EndedAndReported !== true) return;
  if (call.choose('poweroffice.absence.delete-reported') === 'deleted') return;
  throw lineReported(what, Id);
}
