import type { DatedTerm } from '../tables.ts';
import type { Context } from '../types.ts';
import {
  areEqual,
  type Handling,
  inOrderOfTime,
  insertAll,
  intersection,
  isEmpty,
  rightHandling,
  withoutTails,
} from './effective-dates.ts';

type Terms = readonly DatedTerm[];

/** Entries in the order in which they are applied, cut where needed, and how they are handled where they meet. */
export type Arranged = { readonly entries: Terms; readonly handling: Handling };

/** The assignments among which entries are arranged. */
type Surroundings = {
  /** Those that stay, none on a day of an entry: an entry may grow together with one of them. */
  readonly beside?: Terms;
  /** Those into which the entries are inserted. */
  readonly into?: Terms;
  /** Takes the days of an entry that count. */
  readonly clip?: (entry: DatedTerm) => DatedTerm;
};

/** Puts the entries of a request in order and decides how they meet. Each rule is asked only where it makes a difference. */
export function arrange(call: Context, sent: Terms, { beside = [], into = beside, clip }: Surroundings = {}): Arranged {
  const inOrder = inOrderOfTime(sent);
  const sorted = clip === undefined ? inOrder : inOrder.map(clip);
  const meeting = meetings(sorted);
  const entries = meeting.anotherTerm
    ? order(call, clip === undefined ? sent : sent.map(clip), sorted, into, meeting)
    : sorted;
  return { entries, handling: decideHandling(call, entries, beside, meeting) };
}

function decideHandling(call: Context, entries: Terms, beside: Terms, meeting: Meetings): Handling {
  const isMerging = (meeting.sameTerm || beside.length > 0) && differs(beside, entries, { cuts: true, merges: false });
  const isCutting = meeting.anotherTerm && (!meeting.nested || differs(beside, entries, { cuts: false, merges: true }));
  const merges = !isMerging || call.holds('ukg.terms.overlap.same-term');
  const cuts = !isCutting || call.holds('ukg.terms.overlap.cuts-earlier');
  return merges && cuts ? rightHandling : { cuts, merges };
}

function differs(beside: Terms, entries: Terms, handling: Handling): boolean {
  return !areEqual(insertAll(beside, entries, handling), insertAll(beside, entries));
}

function order(call: Context, sent: Terms, sorted: Terms, into: Terms, { nested }: Meetings): Terms {
  const isAlike = areEqual(sent, sorted) || areEqual(insertAll(into, sent), insertAll(into, sorted));
  const isSorted = isAlike || call.choose('ukg.terms.overlap.order') === 'by-date';
  const entries = isSorted ? sorted : sent;
  if (isSorted && !nested) return entries;
  const cut = withoutTails(entries);
  if (areEqual(insertAll(into, cut), insertAll(into, entries))) return entries;
  return call.choose('ukg.terms.overlap.nested') === 'split' ? entries : cut;
}

/** True where two assignments affect each other: different terms share a day, or the same term overlaps or touches. */
export function meets(a: DatedTerm, b: DatedTerm): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  const shared = intersection(a, b);
  return a.termId === b.termId ? shared.effective <= shared.expiration : !isEmpty(shared);
}

/**
 * The ways in which entries meet: two of the same term, two of different terms, and one that goes on after an entry of
 * a different term has ended within it.
 */
type Meetings = { readonly sameTerm: boolean; readonly anotherTerm: boolean; readonly nested: boolean };

function meetings(sorted: Terms): Meetings {
  const found = { sameTerm: false, anotherTerm: false, nested: false };
  for (const [i, entry] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const later = sorted[j];
      if (later === undefined || later.effective > entry.expiration) break;
      if (!meets(entry, later)) continue;
      if (entry.termId === later.termId) found.sameTerm = true;
      else found.anotherTerm = true;
      if (entry.termId !== later.termId && entry.expiration > later.expiration) found.nested = true;
    }
  }
  return found;
}
