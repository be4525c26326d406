import type { components } from '../generated/types.ts';
import { keysOf, requirePerson } from '../identity/identity.ts';
import type { DatedTerm, Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { added, removed, replaced } from './changes.ts';
import { inOrderOfTime, insert, intersection, isEmpty } from './effective-dates.ts';
import {
  type Item,
  requireEntries,
  requireEntry,
  requireSpan,
  resolveEntry,
  resolveRemoval,
  unusedSpan,
} from './entries.ts';

/** One person's employment terms as an answer carries them. */
export type Answer = components['schemas']['EmployeeEmploymentTerms'];

/** A list of dated terms as the aggregated operations send it. */
export type SentAssignments = NonNullable<components['schemas']['EmploymentTermsKind']['assignments']>;

type Terms = readonly DatedTerm[];

/** Adds assignments to those of a person, and answers what the person has then. */
export function createTerms(call: Context, item: Item): Answer {
  const entries = requireEntries(call, item);
  const person = requirePerson(call, item.personIdentity);
  const sent = entries.map((entry) => resolveEntry(call, entry));
  const after = added(call, termsOf(call, person), sent, unusedSpan(item));
  storeTerms(call, person, after);
  return answerCreate(call, person, after, sent);
}

/** Replaces a person's assignments within a span, in all time if the item has none. */
export function updateTerms(call: Context, item: Item): Answer {
  const entries = requireEntries(call, item);
  const span = requireSpan(call, item.assignmentSpan);
  const person = requirePerson(call, item.personIdentity);
  const sent = entries.map((entry) => resolveEntry(call, entry));
  const after = replaced(call, termsOf(call, person), sent, span);
  storeTerms(call, person, after);
  return answerOf(call, person, after);
}

/** Takes the days of an item's assignments away. What the item does not name stays. */
export function deleteTerms(call: Context, item: Item): void {
  const entries = requireEntries(call, item);
  const person = requirePerson(call, item.personIdentity);
  const sent = entries.map((entry) => resolveRemoval(call, entry));
  storeTerms(call, person, removed(call, termsOf(call, person), sent, unusedSpan(item)));
}

/** Puts the list of an aggregated request in place of all that a person has; returns its entries. */
export function replaceAllTerms(call: Context, person: Person, assignments: SentAssignments): Terms {
  const entries = assignments.map((assignment) => requireEntry(call, assignment));
  const sent = entries.map((entry) => resolveEntry(call, entry));
  storeTerms(call, person, replaced(call, termsOf(call, person), sent, undefined));
  return sent;
}

/** A person's assignments as the vendor answers them. */
export function answerOf(call: Context, person: Person, terms: Terms = termsOf(call, person)): Answer {
  return { personIdentity: keysOf(person), assignments: terms.map((term) => toAssignment(call, term)) };
}

/** A person's assignments, in the order of time. */
export function termsOf({ state }: Context, person: Person): Terms {
  return state.termAssignments.get(String(person.personKey))?.terms ?? [];
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
  const created = after.filter((term) =>
    sent.some((entry) => entry.termId === term.termId && !isEmpty(intersection(entry, term))),
  );
  const isNewOnly = created.length < after.length && call.choose('ukg.terms.post.answer') === 'new-only';
  return answerOf(call, person, isNewOnly ? created : after);
}

/** Stores a person's assignments: disjoint, in the order of time. */
export function storeTerms(call: Context, person: Person, terms: Terms): void {
  if (terms.length > 0) call.state.termAssignments.put({ personKey: person.personKey, terms });
  else call.state.termAssignments.delete(String(person.personKey));
}

/** Puts an assignment among those of a person: any that has a day of it gives way. */
export function withTerm(terms: Terms, entry: DatedTerm): Terms {
  return isFree(terms, entry) ? inOrderOfTime([...terms, entry]) : insert(terms, entry);
}

/** True for an assignment on whose days there is no other one. */
export function isFree(terms: Terms, entry: DatedTerm): boolean {
  return terms.every((term) => isEmpty(intersection(term, entry)));
}
