import type { components } from '../generated/types.ts';
import { findPerson } from '../identity/person-identity.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { findTerm } from '../wire/references.ts';
import {
  allTime,
  type DatedTerm,
  inOrderOfTime,
  insertAll,
  intersection,
  isEmpty,
  remove,
  replaceWithin,
  type Span,
  withoutTails,
} from './effective-dates.ts';
import {
  checkEntry,
  checkItem,
  type Item,
  noteUnusedSpan,
  resolveEntry,
  type SentAssignment,
  spanOf,
} from './term-items.ts';

/** One person's employment terms as an answer carries them. */
export type Answer = components['schemas']['EmployeeEmploymentTerms'];

type Terms = readonly DatedTerm[];

/** Adds assignments to what a person has, and gives back what the person has then. */
export function createTerms(call: Context, item: Item): Answer {
  const entries = checkItem(call, item);
  noteUnusedSpan(call, item);
  const person = findPerson(call, item.personIdentity);
  const before = termsOf(call, person);
  const dated = entries.map((entry) => resolveEntry(call, entry));
  if (dated.some((entry) => before.some((term) => meets(term, entry)))) call.rule('ukg.terms.post.cuts-existing');
  const after = insertAll(before, arrange(call, dated).entries);
  store(call, person, after);
  return answerCreate(call, person, after, dated);
}

/** Replaces a person's assignments within a span, all time if none is given. */
export function updateTerms(call: Context, item: Item): Answer {
  const entries = checkItem(call, item);
  const span = spanOf(call, item.assignmentSpan);
  const person = findPerson(call, item.personIdentity);
  const dated = entries.map((entry) => resolveEntry(call, entry));
  const after = replaced(call, termsOf(call, person), span, dated);
  store(call, person, after);
  return answerOf(call, person, after);
}

/** Takes the days of the given assignments away; what they do not name stays. */
export function deleteTerms(call: Context, item: Item): void {
  const entries = checkItem(call, item);
  noteUnusedSpan(call, item);
  const person = findPerson(call, item.personIdentity);
  let terms = termsOf(call, person);
  for (const entry of entries.map((sent) => resolveEntry(call, sent, findTerm))) {
    const own = terms.filter(({ termId }) => termId === entry.termId);
    const exact = own.some((term) => term.effective === entry.effective && term.expiration === entry.expiration);
    if (!own.some((term) => !isEmpty(intersection(term, entry)))) call.rule('ukg.terms.delete.nothing-assigned');
    else if (!exact) call.rule('ukg.terms.delete.intersection');
    call.rule('ukg.terms.delete.others-stay');
    terms = remove(terms, entry);
  }
  store(call, person, terms);
}

/** What a person has, as the vendor answers it. */
export function answerOf(call: Context, person: Person, terms: Terms = termsOf(call, person)): Answer {
  call.rule('ukg.terms.answer');
  return {
    personIdentity: { personNumber: person.personNumber, personKey: person.personKey },
    assignments: terms.map((term) => toAssignment(call, term)),
  };
}

/** The employment terms that a person has, in the order of time. */
export function termsOf({ state }: Context, person: Person): Terms {
  return state.termAssignments.get(String(person.personKey))?.terms ?? [];
}

/** Puts an aggregated member's list in place of all that a person has. */
export function replaceAllTerms(call: Context, person: Person, assignments: readonly SentAssignment[]): Terms {
  const entries = assignments.map((entry) => checkEntry(call, entry));
  const dated = entries.map((entry) => resolveEntry(call, entry));
  store(call, person, replaced(call, termsOf(call, person), allTime, dated));
  return dated;
}

/** One assignment as an answer carries it. */
export function toAssignment({ state }: Context, { termId, effective, expiration }: DatedTerm) {
  return {
    employmentTerm: { id: termId, qualifier: state.term.get(String(termId))?.name ?? '' },
    effectiveDate: effective,
    expirationDate: expiration,
  };
}

function answerCreate(call: Context, person: Person, after: Terms, sent: Terms): Answer {
  const ownRows = after.filter((row) =>
    sent.some((entry) => entry.termId === row.termId && !isEmpty(intersection(entry, row))),
  );
  const only = ownRows.length < after.length && call.choose('ukg.terms.post.answer') === 'new-only';
  return answerOf(call, person, only ? ownRows : after);
}

function replaced(call: Context, before: Terms, span: Span, dated: Terms): Terms {
  const { entries, alone } = arrange(call, dated);
  const replacing = span === allTime ? alone : replaceWithin(before, span, entries);
  const inSpan = ({ effective, expiration }: Span) => effective >= span.effective && expiration <= span.expiration;
  if (dated.some((entry) => !isEmpty(entry) && !inSpan(entry))) call.rule('ukg.terms.put.outside-span');
  const merging = insertAll(before, entries);
  if (same(replacing, merging)) return replacing;
  return call.choose('ukg.terms.put.existing') === 'replace' ? replacing : merging;
}

/** Entries in the order in which they are applied, cut where they are to be cut, and what they come to alone. */
type Arranged = { readonly entries: Terms; readonly alone: Terms };

/** Puts entries in order; rules are asked where they matter. */
function arrange(call: Context, dated: Terms): Arranged {
  const sorted = inOrderOfTime(dated);
  const meeting = meetings(sorted);
  if (meeting.sameTerm) call.rule('ukg.terms.overlap.same-term');
  const byDate: Arranged = { entries: sorted, alone: insertAll([], sorted) };
  if (!meeting.otherTerm) return byDate;
  call.rule('ukg.terms.overlap.cuts-earlier');
  const asSent: Arranged = same(dated, sorted) ? byDate : { entries: dated, alone: insertAll([], dated) };
  const isSorted = same(asSent.alone, byDate.alone) || call.choose('ukg.terms.overlap.order') === 'by-date';
  const inOrder = isSorted ? byDate : asSent;
  if (isSorted && !meeting.nested) return inOrder;
  const short = withoutTails(inOrder.entries);
  const shortened: Arranged = { entries: short, alone: insertAll([], short) };
  if (same(shortened.alone, inOrder.alone)) return inOrder;
  return call.choose('ukg.terms.overlap.nested') === 'split' ? inOrder : shortened;
}

function store(call: Context, person: Person, terms: Terms): void {
  if (terms.length > 0) call.state.termAssignments.put({ personKey: person.personKey, terms });
  else call.state.termAssignments.delete(String(person.personKey));
}

// Whether one has an effect on the other: other terms where they share a day, the same term where they touch.
function meets(a: DatedTerm, b: DatedTerm): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  const shared = intersection(a, b);
  return a.termId === b.termId ? shared.effective <= shared.expiration : !isEmpty(shared);
}

/** Whether entries meet one of the same term, one of another, and whether one goes on after such another has ended. */
type Meetings = { readonly sameTerm: boolean; readonly otherTerm: boolean; readonly nested: boolean };

function meetings(sorted: Terms): Meetings {
  const found = { sameTerm: false, otherTerm: false, nested: false };
  for (const [i, entry] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const later = sorted[j];
      if (later === undefined || later.effective > entry.expiration) break;
      if (!meets(entry, later)) continue;
      if (entry.termId === later.termId) found.sameTerm = true;
      else found.otherTerm = true;
      if (entry.termId !== later.termId && entry.expiration > later.expiration) found.nested = true;
    }
  }
  return found;
}

function same(a: Terms, b: Terms): boolean {
  return (
    a.length === b.length &&
    a.every(({ effective, expiration, termId }, i) => {
      const other = b[i];
      return other?.effective === effective && other.expiration === expiration && other.termId === termId;
    })
  );
}
