import type { DatedTerm, Span } from '../tables.ts';
import type { Context } from '../types.ts';
import {
  allTime,
  inOrderOfTime,
  insertAll,
  intersection,
  isEmpty,
  replaceWithin,
  withoutTails,
} from './effective-dates.ts';

type Terms = readonly DatedTerm[];

/** Entries in the order in which they are applied, cut where needed, and the assignments that they alone make. */
type Arranged = { readonly entries: Terms; readonly alone: Terms };

/** Puts the entries of a request in order. Each rule is asked only where its variants differ. */
export function arrange(call: Context, entries: Terms): Arranged {
  const sorted = inOrderOfTime(entries);
  const meeting = meetings(sorted);
  if (meeting.sameTerm) call.rule('ukg.terms.overlap.same-term');
  const byDate: Arranged = { entries: sorted, alone: insertAll([], sorted) };
  if (!meeting.anotherTerm) return byDate;
  call.rule('ukg.terms.overlap.cuts-earlier');
  const asSent: Arranged = areEqual(entries, sorted) ? byDate : { entries, alone: insertAll([], entries) };
  const isSorted = areEqual(asSent.alone, byDate.alone) || call.choose('ukg.terms.overlap.order') === 'by-date';
  const inOrder = isSorted ? byDate : asSent;
  if (isSorted && !meeting.nested) return inOrder;
  const cut = withoutTails(inOrder.entries);
  const tailless: Arranged = { entries: cut, alone: insertAll([], cut) };
  if (areEqual(tailless.alone, inOrder.alone)) return inOrder;
  return call.choose('ukg.terms.overlap.nested') === 'split' ? inOrder : tailless;
}

/** The assignments of a person after an update: the entries replace those within the span, or are merged with them. */
export function replace(call: Context, before: Terms, span: Span, sent: Terms): Terms {
  const { entries, alone } = arrange(call, sent);
  const replacing = span === allTime ? alone : replaceWithin(before, span, entries);
  const isInSpan = ({ effective, expiration }: Span) => effective >= span.effective && expiration <= span.expiration;
  if (sent.some((entry) => !isEmpty(entry) && !isInSpan(entry))) call.rule('ukg.terms.put.outside-span');
  const merging = insertAll(before, entries);
  if (areEqual(replacing, merging)) return replacing;
  return call.choose('ukg.terms.put.existing') === 'replace' ? replacing : merging;
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

function areEqual(a: Terms, b: Terms): boolean {
  return (
    a.length === b.length &&
    a.every(({ effective, expiration, termId }, i) => {
      const twin = b[i];
      return twin?.effective === effective && twin.expiration === expiration && twin.termId === termId;
    })
  );
}
