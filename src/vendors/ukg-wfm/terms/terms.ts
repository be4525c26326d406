import type { components } from '../generated/types.ts';
import { keysOf, requirePerson } from '../identity/identity.ts';
import type { DatedTerm, Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { allTime, insertAll, intersection, isEmpty, remove } from './effective-dates.ts';
import { type Item, noteUnusedSpan, requireEntries, requireEntry, requireSpan, resolveEntry } from './entries.ts';
import { arrange, meets, replace } from './overlaps.ts';
import { requireTerm } from './term-lookup.ts';

/** One person's employment terms as an answer carries them. */
export type Answer = components['schemas']['EmployeeEmploymentTerms'];

/** A list of dated terms as the aggregated operations send it. */
export type SentAssignments = NonNullable<components['schemas']['EmploymentTermsKind']['assignments']>;

type Terms = readonly DatedTerm[];

/** Adds assignments to those of a person, and answers what the person has then. */
export function createTerms(call: Context, item: Item): Answer {
  const entries = requireEntries(call, item);
  noteUnusedSpan(call, item);
  const person = requirePerson(call, item.personIdentity);
  const before = termsOf(call, person);
  const sent = entries.map((entry) => resolveEntry(call, entry));
  if (sent.some((entry) => before.some((term) => meets(term, entry)))) call.rule('ukg.terms.post.cuts-existing');
  const after = insertAll(before, arrange(call, sent).entries);
  store(call, person, after);
  return answerCreate(call, person, after, sent);
}

/** Replaces a person's assignments within a span, in all time if the item has none. */
export function updateTerms(call: Context, item: Item): Answer {
  const entries = requireEntries(call, item);
  const span = requireSpan(call, item.assignmentSpan);
  const person = requirePerson(call, item.personIdentity);
  const sent = entries.map((entry) => resolveEntry(call, entry));
  const after = replace(call, termsOf(call, person), span, sent);
  store(call, person, after);
  return answerOf(call, person, after);
}

/** Takes the days of an item's assignments away. What the item does not name stays. */
export function deleteTerms(call: Context, item: Item): void {
  const entries = requireEntries(call, item);
  noteUnusedSpan(call, item);
  const person = requirePerson(call, item.personIdentity);
  let terms = termsOf(call, person);
  for (const entry of entries.map((sent) => resolveEntry(call, sent, requireTerm))) {
    noteDelete(call, terms, entry);
    terms = remove(terms, entry);
  }
  store(call, person, terms);
}

/** Puts the list of an aggregated request in place of all that a person has; returns its entries. */
export function replaceAllTerms(call: Context, person: Person, assignments: SentAssignments): Terms {
  const entries = assignments.map((assignment) => requireEntry(call, assignment));
  const sent = entries.map((entry) => resolveEntry(call, entry));
  store(call, person, replace(call, termsOf(call, person), allTime, sent));
  return sent;
}

/** A person's assignments as the vendor answers them. */
export function answerOf(call: Context, person: Person, terms: Terms = termsOf(call, person)): Answer {
  call.rule('ukg.terms.answer');
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

function noteDelete(call: Context, terms: Terms, entry: DatedTerm): void {
  const own = terms.filter(({ termId }) => termId === entry.termId);
  const isExact = own.some((term) => term.effective === entry.effective && term.expiration === entry.expiration);
  if (own.every((term) => isEmpty(intersection(term, entry)))) call.rule('ukg.terms.delete.nothing-assigned');
  else if (!isExact) call.rule('ukg.terms.delete.intersection');
  call.rule('ukg.terms.delete.others-stay');
}

function store(call: Context, person: Person, terms: Terms): void {
  if (terms.length > 0) call.state.termAssignments.put({ personKey: person.personKey, terms });
  else call.state.termAssignments.delete(String(person.personKey));
}
