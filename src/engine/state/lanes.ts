import { daysIn } from '../http/formats.ts';
import type { Change } from './table.ts';

/** A person as one vendor's records name them. */
export type ListedPerson = {
  /** The key of the person's record. */
  readonly id: string;
  /** The number that people know; the same person has the same one at every vendor. */
  readonly number: string;
  readonly name: string;
};

/** Days in which something holds for a person. */
export type LaneSpan = {
  /** Names the span among those of its lane, as far as the vendor's record has a key. */
  readonly key: string;
  readonly label: string;
  /** First day, an ISO local date; `null` for the beginning of time. */
  readonly from: string | null;
  /** First day after it, whatever the vendor writes; `null` where it has no end. */
  readonly until: string | null;
  /** The vendor's record, with its dates as the vendor writes them. */
  readonly facts: Readonly<Record<string, unknown>>;
};

/** Everything of one kind that a person has, in the order of time. */
export type Lane = {
  /** `employment term` */
  readonly kind: string;
  /** The table that it is read from, by its full name. */
  readonly source: string;
  /** The record that the lane belongs to, where a person may have several: `employment 1010001`. */
  readonly of?: string;
  readonly spans: readonly LaneSpan[];
};

/** How the persons of a vendor and what they have in time are read from its tables. Pure functions. */
export type PersonLanes<State> = {
  readonly list: (state: State) => Iterable<ListedPerson>;
  /** Returns the lanes of a person; `undefined` if there is no such person. */
  readonly lanes: (
    state: State,
    id: string,
  ) => { readonly person: ListedPerson; readonly lanes: readonly Lane[] } | undefined;
  /** Returns the ids of the persons that a change of a record is about. */
  readonly personsOf: (change: Change) => readonly string[];
};

/** Lanes that something else has about the persons of a vendor. Pure functions. */
export type MoreLanes<State> = {
  /** Returns those of a person of the vendor. */
  readonly lanes: (state: State, person: ListedPerson) => readonly Lane[];
  readonly personsOf: PersonLanes<State>['personsOf'];
};

/** Adds lanes to those that a vendor has. */
export function addLanes<State>(own: PersonLanes<State>, more: MoreLanes<State>): PersonLanes<State> {
  return {
    list: own.list,
    lanes: (state, id) => {
      const found = own.lanes(state, id);
      return found && { ...found, lanes: [...found.lanes, ...more.lanes(state, found.person)] };
    },
    personsOf: (change) => [...new Set([...own.personsOf(change), ...more.personsOf(change)])],
  };
}

/** Returns the day after an ISO local date, for records whose last day still counts. */
export function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (day < daysIn(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

/** Returns the first day after the last one that counts; `null` where there is no last one. */
export function afterLast(date: string | null | undefined): string | null {
  return date === null || date === undefined ? null : dayAfter(date);
}

/** A span whose record says only the day that it counts from. */
type Beginning = Omit<LaneSpan, 'until'>;

/** Ends each span where the next one begins. @param end the end of the last one */
export function untilNext(beginnings: readonly Beginning[], end: string | null = null): readonly LaneSpan[] {
  const sorted = beginnings.toSorted((a, b) => compareDates(a.from, b.from));
  return sorted.map((each, i) => ({ ...each, until: sorted[i + 1]?.from ?? end }));
}

/** Compares two dates, `null` being the beginning of time. */
export function compareDates(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '', b ?? ''];
  return first < second ? -1 : Number(first > second);
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
