import type { components } from '../generated/types.ts';
import {
  constraintViolated,
  constraintViolatedInText,
  invalidDateRange,
  missingParameter,
  startAfterEndAsListed,
} from '../refusals/errors.ts';
import type { Term } from '../tables.ts';
import type { Context } from '../types.ts';
import { findActiveTerm } from '../wire/references.ts';
import { allTime, clampDate, type DatedTerm, isEmpty, type Span, subtract } from './effective-dates.ts';

/** One person's employment terms as a request carries them. */
export type Item = components['schemas']['EmploymentTermsOfPerson'];
export type SentAssignment = components['schemas']['EmploymentTermAssignment'];

/** Notes that a create or a delete does not look at an assignmentSpan. */
export function noteUnusedSpan(call: Context, { assignmentSpan }: Item): void {
  if (assignmentSpan !== undefined) call.rule('ukg.terms.span-elsewhere');
}

/** An assignment that has all it needs. */
export type CheckedEntry = SentAssignment & { readonly effectiveDate: string; readonly expirationDate: string };

/**
 * The assignments of an item.
 * @throws a named failure for the first thing that is missing or wrong in itself
 */
export function checkItem(call: Context, item: Item): readonly CheckedEntry[] {
  const missing = item.personIdentity === undefined ? 'personIdentity' : item.assignments ? undefined : 'assignments';
  if (missing !== undefined) {
    call.rule('ukg.request.missing-parameter');
    throw missingParameter(missing);
  }
  if (item.assignments?.length === 0) throw violated(call, 'assignments cannot be empty');
  return (item.assignments ?? []).map((entry) => checkEntry(call, entry));
}

/**
 * One assignment.
 * @throws a named failure for the first thing that is missing or wrong in itself
 */
export function checkEntry(call: Context, entry: SentAssignment): CheckedEntry {
  const { employmentTerm, effectiveDate, expirationDate } = entry;
  if (employmentTerm === undefined) {
    call.rule('ukg.request.missing-parameter');
    throw missingParameter('employmentTerm');
  }
  if (effectiveDate === undefined) throw violated(call, 'effectiveDate cannot be null');
  if (expirationDate === undefined) throw violated(call, 'expirationDate cannot be null');
  if (effectiveDate > expirationDate) throw startAfterEnd(call);
  if (effectiveDate === expirationDate) call.rule('ukg.terms.empty-range');
  return entry as CheckedEntry;
}

function startAfterEnd(call: Context) {
  switch (call.choose('ukg.terms.start-after-end')) {
    case 'date-range':
      return invalidDateRange();
    case 'listed-text':
      return startAfterEndAsListed();
    case 'constraint':
      return violated(call, 'expirationDate cannot be before effectiveDate');
  }
}

/**
 * The days that an update replaces: all time without an assignmentSpan.
 * @throws a named failure for a span without an end or with its ends swapped
 */
export function spanOf(call: Context, span: Item['assignmentSpan']): Span {
  if (span === undefined) return allTime;
  const { start, end } = span;
  if (start === undefined) throw violated(call, 'start cannot be null');
  if (end === undefined) throw violated(call, 'end cannot be null');
  if (end < start) throw violated(call, 'end cannot be before start');
  call.rule('ukg.terms.put.span');
  return clamped(call, start, end);
}

function violated(call: Context, reason: string) {
  return call.choose('ukg.terms.constraint-text') === 'details'
    ? constraintViolated(reason)
    : constraintViolatedInText(reason);
}

/**
 * An assignment by the id of its term, its dates within time.
 * @param find looks the term up; by default only one that is active
 */
export function resolveEntry(
  call: Context,
  { employmentTerm, effectiveDate, expirationDate }: CheckedEntry,
  find: typeof findActiveTerm = findActiveTerm,
): DatedTerm {
  const term = find(call, employmentTerm);
  const span = clamped(call, effectiveDate, expirationDate);
  if (!isCovered(span, term.versions)) call.rule('ukg.terms.outside-versions');
  return { termId: term.id, ...span };
}

function isCovered(span: Span, versions: Term['versions']): boolean {
  if (versions.some(({ startDate, endDate }) => startDate <= span.effective && endDate >= span.expiration)) return true;
  const uncovered = versions.reduce<readonly DatedTerm[]>(
    (left, { startDate, endDate }) => subtract(left, { effective: startDate, expiration: endDate }),
    [{ ...span, termId: 0 }],
  );
  return uncovered.every(isEmpty);
}

function clamped(call: Context, from: string, to: string): Span {
  const span = { effective: clampDate(from), expiration: clampDate(to) };
  if (span.effective !== from || span.expiration !== to) call.rule('ukg.dates.clamped');
  return span;
}
