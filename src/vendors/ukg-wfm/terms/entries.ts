import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { missingParameter } from '../refusals/requests.ts';
import { constraintViolated, constraintViolatedInText, invalidDateRange, startAfterEnd } from '../refusals/terms.ts';
import type { DatedTerm, Span, Term } from '../tables.ts';
import type { Context } from '../types.ts';
import { clampDate } from '../wire/dates.ts';
import { allTime, isEmpty, subtract } from './effective-dates.ts';
import { requireActiveTerm } from './term-lookup.ts';

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
  if (effectiveDate === expirationDate) call.rule('ukg.terms.empty-range');
  return { employmentTerm, effectiveDate, expirationDate };
}

function backwards(call: Context): VendorFailure {
  switch (call.choose('ukg.terms.start-after-end')) {
    case 'date-range':
      return invalidDateRange();
    case 'listed-text':
      return startAfterEnd();
    case 'constraint':
      return violation(call, 'expirationDate cannot be before effectiveDate');
  }
}

/**
 * The days that an update replaces: all time without an assignmentSpan.
 * @throws a named failure for a span without an end or with its ends swapped
 */
export function requireSpan(call: Context, span: Item['assignmentSpan']): Span {
  if (span === undefined) return allTime;
  const { start, end } = span;
  if (start === undefined) throw violation(call, 'start cannot be null');
  if (end === undefined) throw violation(call, 'end cannot be null');
  if (end < start) throw violation(call, 'end cannot be before start');
  call.rule('ukg.terms.put.span');
  return clamped(call, start, end);
}

/** Notes that a create or a delete does not look at an assignmentSpan. */
export function noteUnusedSpan(call: Context, { assignmentSpan }: Item): void {
  if (assignmentSpan !== undefined) call.rule('ukg.terms.span-elsewhere');
}

function violation(call: Context, reason: string): VendorFailure {
  const isInDetails = call.choose('ukg.terms.constraint-text') === 'details';
  return isInDetails ? constraintViolated(reason) : constraintViolatedInText(reason);
}

/**
 * Puts the id of its term in place of an entry's reference, and its dates within time.
 * @param findTerm finds the term of the reference; unless given, it must be active
 */
export function resolveEntry(
  call: Context,
  { employmentTerm, effectiveDate, expirationDate }: Entry,
  findTerm = requireActiveTerm,
): DatedTerm {
  const term = findTerm(call, employmentTerm);
  const span = clamped(call, effectiveDate, expirationDate);
  if (!isCovered(span, term.versions)) call.rule('ukg.terms.outside-versions');
  return { termId: term.id, ...span };
}

function isCovered(span: Span, versions: Term['versions']): boolean {
  if (versions.some(({ startDate, endDate }) => startDate <= span.effective && endDate >= span.expiration)) return true;
  const uncovered = versions.reduce<readonly DatedTerm[]>(
    (spans, { startDate, endDate }) => subtract(spans, { effective: startDate, expiration: endDate }),
    [{ ...span, termId: 0 }],
  );
  return uncovered.every(isEmpty);
}

function clamped(call: Context, from: string, to: string): Span {
  const span = { effective: clampDate(from), expiration: clampDate(to) };
  if (span.effective !== from || span.expiration !== to) call.rule('ukg.dates.clamped');
  return span;
}
