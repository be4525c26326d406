import { noTermAssigned } from '../refusals/terms.ts';
import type { DatedTerm, Span } from '../tables.ts';
import type { Context } from '../types.ts';
import {
  allTime,
  areEqual,
  clip,
  inOrderOfTime,
  insertAll,
  intersection,
  isEmpty,
  isWithin,
  remove,
  replaceWithin,
  rightHandling,
  subtract,
} from './effective-dates.ts';
import { type Arranged, arrange, meets } from './overlaps.ts';

type Terms = readonly DatedTerm[];

/** The assignments of a person after a create: the entries are inserted into what there is. */
export function added(call: Context, before: Terms, entries: Terms, span: Span | undefined): Terms {
  const sent = outsideSpanToo(call, span, entries, (some) => insertAll(before, inOrderOfTime(some)));
  const arranged = arrange(call, sent, { into: before });
  const after = insertArranged(before, arranged);
  if (!sent.some((entry) => before.some((term) => meets(term, entry)))) return after;
  const unchanged = inOrderOfTime([...before, ...insertAll([], arranged.entries, arranged.handling)]);
  return areEqual(after, unchanged) || call.holds('ukg.terms.post.cuts-existing') ? after : unchanged;
}

// Entries that do not give way to each other replace what there is all the same.
function insertArranged(before: Terms, { entries, handling }: Arranged): Terms {
  if (handling === rightHandling) return insertAll(before, entries);
  return inOrderOfTime([...entries.reduce(subtract, before), ...insertAll([], entries, handling)]);
}

/**
 * The assignments of a person after an update: the entries replace those within the span, or are merged with them.
 * @param span all time if the request has none
 */
export function replaced(call: Context, before: Terms, sent: Terms, span: Span | undefined): Terms {
  const within = span !== undefined && isSpanRead(call, before, sent, span) ? span : allTime;
  const beside = within === allTime ? [] : subtract(before, within);
  const clips = within !== allTime && isClipped(call, beside, sent, within);
  const { entries, handling } = arrange(call, sent, {
    beside,
    ...(clips ? { clip: (entry) => clip(entry, within) } : {}),
  });
  const replacing = insertAll(beside, entries, handling);
  const merging = insertAll(before, entries);
  if (areEqual(replacing, merging)) return replacing;
  return call.choose('ukg.terms.put.existing') === 'replace' ? replacing : merging;
}

function isSpanRead(call: Context, before: Terms, sent: Terms, span: Span): boolean {
  const sorted = inOrderOfTime(sent);
  return areEqual(replaceWithin(before, span, sorted), insertAll([], sorted)) || call.holds('ukg.terms.put.span');
}

function isClipped(call: Context, beside: Terms, sent: Terms, span: Span): boolean {
  if (sent.every((entry) => isWithin(entry, span))) return false;
  const sorted = inOrderOfTime(sent);
  const isAlike = areEqual(replaceWithin(beside, span, sorted), insertAll(beside, sorted));
  return isAlike || call.holds('ukg.terms.put.outside-span');
}

/**
 * The assignments of a person after a delete: the days of the entries are taken away from those of their terms.
 * @throws a named failure for an entry of which nothing is assigned, unless that is no error
 */
export function removed(call: Context, before: Terms, entries: Terms, span: Span | undefined): Terms {
  const sent = outsideSpanToo(call, span, entries, (some) => some.reduce(remove, before));
  const after = sent.reduce((terms, entry) => removeOne(call, terms, entry), before);
  const named = after.filter(({ termId }) => sent.some((entry) => entry.termId === termId));
  if (named.length === after.length || areEqual(after, before)) return after;
  return call.holds('ukg.terms.delete.others-stay') ? after : named;
}

function removeOne(call: Context, terms: Terms, entry: DatedTerm): Terms {
  const own = terms.filter((term) => term.termId === entry.termId && !isEmpty(intersection(term, entry)));
  if (own.length === 0) {
    if (call.holds('ukg.terms.delete.nothing-assigned')) return terms;
    throw noTermAssigned();
  }
  const isExact = own.some((term) => term.effective === entry.effective && term.expiration === entry.expiration);
  return isExact || call.holds('ukg.terms.delete.intersection') ? remove(terms, entry) : terms;
}

// A span counts for updates alone.
function outsideSpanToo(call: Context, span: Span | undefined, sent: Terms, change: (entries: Terms) => Terms): Terms {
  if (span === undefined) return sent;
  const clipped = sent.map((entry) => clip(entry, span));
  return areEqual(change(sent), change(clipped)) || call.holds('ukg.terms.span-elsewhere') ? sent : clipped;
}
