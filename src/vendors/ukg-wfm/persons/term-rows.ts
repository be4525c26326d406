import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/person-changes.ts';
import type { DatedTerm, Person } from '../tables.ts';
import { isFree, storeTerms, termsOf, withTerm } from '../terms/terms.ts';
import type { Context } from '../types.ts';
import { clampDate, dayAfter, endOfTime } from '../wire/dates.ts';
import { findByName } from '../wire/references.ts';

type Row = components['schemas']['TermOfPerson'];
type Terms = readonly DatedTerm[];

/**
 * Changes a person's employment terms by the rows of a person. A row adds an assignment, one with originalStartDate
 * changes the assignment that starts then, or removes it where its name is empty.
 * @throws a named failure for a row that cannot be
 */
export function changeTerms(call: Context, person: Person, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  storeTerms(
    call,
    person,
    rows.reduce<Terms>((terms, row) => changedBy(call, terms, row), termsOf(call, person)),
  );
}

function changedBy(call: Context, terms: Terms, row: Row): Terms {
  const { originalStartDate: start } = row;
  if (start === undefined) return placed(call, terms, toTerm(call, row, undefined));
  const original = terms.find(({ effective }) => effective === start);
  if (original === undefined) {
    if (call.choose('ukg.people.write.unknown-start') === 'ignored') return terms;
    throw refusals.unknownStart('originalStartDate', start);
  }
  const others = terms.filter((term) => term !== original);
  return row.name === '' ? others : placed(call, others, toTerm(call, row, original));
}

function toTerm(call: Context, { name, startDate, endDate }: Row, original: DatedTerm | undefined): DatedTerm {
  const termId = name === undefined ? original?.termId : requireTermId(call, name);
  if (termId === undefined) throw refusals.missingInRow('name');
  const effective = startDate ?? original?.effective;
  if (effective === undefined) throw refusals.missingInRow('startDate');
  if (endDate !== undefined && endDate < effective) throw refusals.termBackwards(effective, endDate);
  const expiration = endDate === undefined ? (original?.expiration ?? endOfTime) : endOf(call, endDate);
  if (expiration < effective) throw refusals.termBackwards(effective, expiration);
  return { termId, effective: clampDate(effective), expiration };
}

function requireTermId(call: Context, name: string): number {
  const term = findByName(call, name, call.state.term);
  if (term === undefined) throw refusals.badValue('name', name);
  const isRefused = !term.isActive && call.choose('ukg.terms.inactive-term') === 'refuse';
  if (isRefused) throw refusals.badValue('name', name);
  return term.id;
}

/** The exclusive end of a term whose last day is sent. */
function endOf(call: Context, lastDay: string): string {
  if (lastDay >= endOfTime) return endOfTime;
  return clampDate(call.holds('ukg.people.write.last-day') ? dayAfter(lastDay) : lastDay);
}

function placed(call: Context, terms: Terms, entry: DatedTerm): Terms {
  const isRefused = !isFree(terms, entry) && call.choose('ukg.people.write.term-over-existing') === 'refused';
  if (isRefused) throw refusals.termOverExisting(entry.effective, entry.expiration);
  return withTerm(terms, entry);
}
