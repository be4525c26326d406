import type { DatedTerm, Span } from '../tables.ts';
import { beginningOfTime, endOfTime } from '../wire/dates.ts';

/** All time. */
export const allTime: Span = { effective: beginningOfTime, expiration: endOfTime };

/** The days that two spans share; empty (`effective >= expiration`) if there are none. */
export function intersection(a: Span, b: Span): Span {
  return {
    effective: a.effective > b.effective ? a.effective : b.effective,
    expiration: a.expiration < b.expiration ? a.expiration : b.expiration,
  };
}

/** True for a span without a day. */
export function isEmpty(span: Span): boolean {
  return span.effective >= span.expiration;
}

/** Takes the days of a span away from assignments. One may be cut, split in two, or disappear. */
export function subtract(terms: readonly DatedTerm[], span: Span): readonly DatedTerm[] {
  return isEmpty(span) ? terms : terms.flatMap((term) => without(term, span));
}

/** How assignments that meet are handled: whether other terms give way, and whether the same term grows together. */
export type Handling = { readonly cuts: boolean; readonly merges: boolean };

/** The vendor's handling. */
export const rightHandling: Handling = { cuts: true, merges: true };

/** Inserts one assignment. Other terms give way to it; the same term grows together with it. */
export function insert(
  terms: readonly DatedTerm[],
  entry: DatedTerm,
  { cuts, merges }: Handling = rightHandling,
): readonly DatedTerm[] {
  if (isEmpty(entry)) return terms;
  const before: DatedTerm[] = [];
  const after: DatedTerm[] = [];
  let merged = entry;
  for (const term of terms) {
    if (term.expiration < entry.effective) before.push(term);
    else if (term.effective > entry.expiration) after.push(term);
    else if (term.termId === entry.termId ? !merges : !cuts) (isLater(term, entry) ? after : before).push(term);
    else if (term.termId === entry.termId) merged = cover(merged, term);
    else for (const part of without(term, entry)) (part.effective < entry.effective ? before : after).push(part);
  }
  before.push(merged);
  for (const term of after) before.push(term);
  return cuts && merges ? before : inOrderOfTime(before);
}

/** Inserts entries one after another, so that a later one cuts an earlier one. */
export function insertAll(
  terms: readonly DatedTerm[],
  entries: readonly DatedTerm[],
  handling: Handling = rightHandling,
): readonly DatedTerm[] {
  let inserted = terms;
  for (const entry of entries) inserted = insert(inserted, entry, handling);
  return inserted;
}

/** Replaces the assignments within a span by the entries' days in it. Days outside the span stay as they are. */
export function replaceWithin(
  terms: readonly DatedTerm[],
  span: Span,
  entries: readonly DatedTerm[],
): readonly DatedTerm[] {
  return insertAll(
    subtract(terms, span),
    entries.map((entry) => clip(entry, span)),
  );
}

/** The days of an entry within a span. */
export function clip(entry: DatedTerm, span: Span): DatedTerm {
  return isWithin(entry, span) ? entry : { ...entry, ...intersection(entry, span) };
}

/** True for a span that has no day outside of another one. */
export function isWithin(inner: Span, outer: Span): boolean {
  return isEmpty(inner) || (inner.effective >= outer.effective && inner.expiration <= outer.expiration);
}

/** True where two lists have the same assignments in the same order. */
export function areEqual(a: readonly DatedTerm[], b: readonly DatedTerm[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ effective, expiration, termId }, i) => {
      const second = b[i];
      return second?.effective === effective && second.expiration === expiration && second.termId === termId;
    })
  );
}

/** Ends each entry where the next one of another term starts, so that none goes on after one nested in it. */
export function withoutTails(entries: readonly DatedTerm[]): readonly DatedTerm[] {
  return entries.map((entry) => {
    const next = entries.find(
      (later) => later.effective > entry.effective && later.termId !== entry.termId && !isEmpty(later),
    );
    return next !== undefined && next.effective < entry.expiration ? { ...entry, expiration: next.effective } : entry;
  });
}

/** Takes an entry's days away from the assignments of its own term. Other terms stay. */
export function remove(terms: readonly DatedTerm[], entry: DatedTerm): readonly DatedTerm[] {
  return inOrderOfTime([
    ...terms.filter(({ termId }) => termId !== entry.termId),
    ...subtract(
      terms.filter(({ termId }) => termId === entry.termId),
      entry,
    ),
  ]);
}

function without(term: DatedTerm, span: Span): readonly DatedTerm[] {
  if (isEmpty(intersection(term, span))) return [term];
  const head = { ...term, expiration: span.effective };
  const tail = { ...term, effective: span.expiration };
  return [head, tail].filter((part) => !isEmpty(part));
}

function isLater(a: Span, b: Span): boolean {
  return a.effective > b.effective;
}

function cover(a: DatedTerm, b: DatedTerm): DatedTerm {
  return {
    ...a,
    effective: a.effective < b.effective ? a.effective : b.effective,
    expiration: a.expiration > b.expiration ? a.expiration : b.expiration,
  };
}

/** Sorts assignments by their start. Equal starts keep their order. */
export function inOrderOfTime(terms: readonly DatedTerm[]): readonly DatedTerm[] {
  return terms.toSorted((a, b) => compare(a.effective, b.effective));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
