import { daysIn } from '../../../engine/http/formats.ts';

/** The vendor's beginning of time. */
export const beginningOfTime = '1900-01-01';
/** The vendor's end of time, "forever". */
export const endOfTime = '3000-01-01';

/** Days from `effective` (inclusive) to `expiration` (exclusive), both ISO local dates. */
export type Span = {
  /** @format date */
  readonly effective: string;
  /** @format date */
  readonly expiration: string;
};

/** A span in which a term is assigned. */
export type DatedTerm = Span & { readonly termId: number };

/** All time. */
export const allTime: Span = { effective: beginningOfTime, expiration: endOfTime };

/** A date pulled to the nearest end of time if it lies outside. */
export function clampDate(date: string): string {
  if (date < beginningOfTime) return beginningOfTime;
  return date > endOfTime ? endOfTime : date;
}

/** The days that two spans share; empty (`effective >= expiration`) if there are none. */
export function intersection(a: Span, b: Span): Span {
  return {
    effective: a.effective > b.effective ? a.effective : b.effective,
    expiration: a.expiration < b.expiration ? a.expiration : b.expiration,
  };
}

export function isEmpty(span: Span): boolean {
  return span.effective >= span.expiration;
}

/** What is left of assignments when the days of a span are taken away: one may be cut, split in two, or go. */
export function subtract(terms: readonly DatedTerm[], span: Span): readonly DatedTerm[] {
  return isEmpty(span) ? terms : terms.flatMap((term) => without(term, span));
}

/** Assignments with one more: other terms give way to it, the same term grows together with it. */
export function insert(terms: readonly DatedTerm[], entry: DatedTerm): readonly DatedTerm[] {
  if (isEmpty(entry)) return terms;
  const before: DatedTerm[] = [];
  const after: DatedTerm[] = [];
  let merged = entry;
  for (const term of terms) {
    if (term.expiration < entry.effective) before.push(term);
    else if (term.effective > entry.expiration) after.push(term);
    else if (term.termId === entry.termId) merged = cover(merged, term);
    else for (const rest of without(term, entry)) (rest.effective < entry.effective ? before : after).push(rest);
  }
  before.push(merged);
  for (const term of after) before.push(term);
  return before;
}

/** Inserts entries one after the other, so that a later one cuts an earlier one. */
export function insertAll(terms: readonly DatedTerm[], entries: readonly DatedTerm[]): readonly DatedTerm[] {
  return entries.reduce(insert, terms);
}

/** Assignments whose days in the span are replaced by the entries' days in it; what lies outside stays as it is. */
export function replaceWithin(
  terms: readonly DatedTerm[],
  span: Span,
  entries: readonly DatedTerm[],
): readonly DatedTerm[] {
  const clipped = entries.map((entry) => ({ ...entry, ...intersection(entry, span) }));
  return insertAll(subtract(terms, span), clipped);
}

/** Entries that end where the next one starts, so that none goes on after one that is nested in it. */
export function withoutTails(entries: readonly DatedTerm[]): readonly DatedTerm[] {
  return entries.map((entry) => {
    const next = entries.find(
      (other) => other.effective > entry.effective && other.termId !== entry.termId && !isEmpty(other),
    );
    return next !== undefined && next.effective < entry.expiration ? { ...entry, expiration: next.effective } : entry;
  });
}

/** Assignments without an entry's days of its own term; other terms stay. */
export function remove(terms: readonly DatedTerm[], entry: DatedTerm): readonly DatedTerm[] {
  return inOrderOfTime([
    ...terms.filter(({ termId }) => termId !== entry.termId),
    ...subtract(
      terms.filter(({ termId }) => termId === entry.termId),
      entry,
    ),
  ]);
}

/** The day before an ISO local date, for the places where the vendor prints the last day instead of the exclusive end. */
export function dayBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (day > 1) return isoDate(year, month, day - 1);
  if (month > 1) return isoDate(year, month - 1, daysIn(year, month - 1));
  return isoDate(year - 1, 12, 31);
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function without(term: DatedTerm, span: Span): readonly DatedTerm[] {
  if (isEmpty(intersection(term, span))) return [term];
  const head = { ...term, expiration: span.effective };
  const tail = { ...term, effective: span.expiration };
  return [head, tail].filter((rest) => !isEmpty(rest));
}

function cover(a: DatedTerm, b: DatedTerm): DatedTerm {
  return {
    ...a,
    effective: a.effective < b.effective ? a.effective : b.effective,
    expiration: a.expiration > b.expiration ? a.expiration : b.expiration,
  };
}

/** Assignments by their start; equal starts stay in the order given. */
export function inOrderOfTime(terms: readonly DatedTerm[]): readonly DatedTerm[] {
  return terms.toSorted((a, b) => compare(a.effective, b.effective));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
