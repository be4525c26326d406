import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { missingParameter } from '../refusals/requests.ts';
import * as refusals from '../refusals/terms.ts';
import type { DatedTerm, Span, Term } from '../tables.ts';
import type { Context } from '../types.ts';
import { clampDate } from '../wire/dates.ts';
import { referenceText } from '../wire/references.ts';
import { isEmpty, subtract } from './effective-dates.ts';
import { requireActiveTerm, requireTerm } from './term-lookup.ts';

/** One person's employment terms as a request carries them. */
export type Item = components['schemas']['EmploymentTermsOfPerson'];
export type SentAssignment = components['schemas']['EmploymentTermAssignment'];

/** An assignment with all its members. */
type Entry = Required<SentAssignment>;

/**
 * The assignments of an item, in the order of the request.
 * @throws a named failure for the first member that is missing or wrong in itself
 */
export function requireEntries(call: Context, { personIdentity, assignments }: Item): readonly Entry[] {
  if (personIdentity === undefined) throw missingParameter('personIdentity');
  if (assignments === undefined) throw missingParameter('assignments');
  if (assignments.length === 0) throw violation(call, 'assignments cannot be empty');
  return assignments.map((assignment) => requireEntry(call, assignment));
}

/**
 * One assignment, complete.
 * @throws a named failure for the first member that is missing or wrong in itself
 */
export function requireEntry(call: Context, assignment: SentAssignment): Entry {
  const { employmentTerm, effectiveDate, expirationDate } = assignment;
  if (employmentTerm === undefined) throw missingParameter('employmentTerm');
  if (effectiveDate === undefined) throw violation(call, 'effectiveDate cannot be null');
  if (expirationDate === undefined) throw violation(call, 'expirationDate cannot be null');
  if (effectiveDate > expirationDate) throw backwards(call);
  if (effectiveDate === expirationDate && !call.holds('ukg.terms.empty-range')) throw backwards(call);
  return { employmentTerm, effectiveDate, expirationDate };
}

function backwards(call: Context): VendorFailure {
  switch (call.choose('ukg.terms.start-after-end')) {
    case 'date-range':
      return refusals.invalidDateRange();
    case 'listed-text':
      return refusals.startAfterEnd();
    case 'constraint':
      return violation(call, 'expirationDate cannot be before effectiveDate');
  }
}

/**
 * The days that an update replaces; `undefined` for all time.
 * @throws a named failure for a span without an end or with its ends swapped
 */
export function requireSpan(call: Context, span: Item['assignmentSpan']): Span | undefined {
  if (span === undefined) return undefined;
  const { start, end } = span;
  if (start === undefined) throw violation(call, 'start cannot be null');
  if (end === undefined) throw violation(call, 'end cannot be null');
  if (end < start) throw violation(call, 'end cannot be before start');
  return { effective: start, expiration: end };
}

/** The span of a create or a delete, which does not count; `undefined` where there is none or it is incomplete. */
export function unusedSpan({ assignmentSpan: { start, end } = {} }: Item): Span | undefined {
  return start === undefined || end === undefined ? undefined : { effective: start, expiration: end };
}

function violation(call: Context, reason: string): VendorFailure {
  const isInDetails = call.choose('ukg.terms.constraint-text') === 'details';
  return isInDetails ? refusals.constraintViolated(reason) : refusals.constraintViolatedInText(reason);
}

/**
 * Puts the id of its term in place of an entry's reference, and its dates within time.
 * @throws a named failure for a term that cannot be assigned
 */
export function resolveEntry(call: Context, { employmentTerm, effectiveDate, expirationDate }: Entry): DatedTerm {
  const term = requireActiveTerm(call, employmentTerm);
  const span = withinTime(call, { effective: effectiveDate, expiration: expirationDate });
  const isAssignable = isCovered(span, term.versions) || call.holds('ukg.terms.outside-versions');
  if (!isAssignable) throw refusals.unknownTerm(referenceText(employmentTerm));
  return { termId: term.id, ...span };
}

/**
 * The same for an entry that is to be removed. Nothing is assigned beyond the ends of time.
 * @throws a named failure for a term that does not exist
 */
export function resolveRemoval(call: Context, { employmentTerm, effectiveDate, expirationDate }: Entry): DatedTerm {
  const { id } = requireTerm(call, employmentTerm);
  return { termId: id, effective: clampDate(effectiveDate), expiration: clampDate(expirationDate) };
}

function isCovered(span: Span, versions: Term['versions']): boolean {
  if (versions.some(({ startDate, endDate }) => startDate <= span.effective && endDate >= span.expiration)) return true;
  const uncovered = versions.reduce<readonly DatedTerm[]>(
    (spans, { startDate, endDate }) => subtract(spans, { effective: startDate, expiration: endDate }),
    [{ ...span, termId: 0 }],
  );
  return uncovered.every(isEmpty);
}

function withinTime(call: Context, span: Span): Span {
  const effective = clampDate(span.effective);
  const expiration = clampDate(span.expiration);
  const isWithin = effective === span.effective && expiration === span.expiration;
  return isWithin || !call.holds('ukg.dates.clamped') ? span : { effective, expiration };
}
