import type { components } from '../generated/types.ts';
import { statusOn } from '../identity/identity.ts';
import { badDateRange, unknownOrForbidden } from '../refusals/hyperfind.ts';
import { notSimulated } from '../refusals/requests.ts';
import type { Hyperfind, Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { today } from '../wire/dates.ts';
import { findByReference, type ObjectRef } from '../wire/references.ts';

/** Days from the first to the last one, both in it. */
export type Days = { readonly first: string; readonly last: string };

/** Decides about a query of another user: it is not there for this one. */
export function isVisible(call: Context, { visibility, owner }: Hyperfind): boolean {
  if (visibility === 'public' || owner === call.caller.userName) return true;
  return !call.holds('ukg.hyperfind.own');
}

/** Finds the query that a reference names, by its id or else by its name; `undefined` if the caller has none. */
export function findQuery(call: Context, reference: ObjectRef): Hyperfind | undefined {
  const query = findByReference(call, reference, call.state.hyperfind);
  return query !== undefined && isVisible(call, query) ? query : undefined;
}

type Period = components['schemas']['HyperfindDateRange']['symbolicPeriod'];

/**
 * The days of a symbolic period.
 * @param people those of whom a query may find some: how long the period is, is asked only where they differ
 * @throws a failure of Paystub's own for a period that is not simulated
 */
export function daysOfPeriod(
  call: Context,
  period: NonNullable<Period>,
  query: Hyperfind | undefined,
  people: readonly Person[],
): Days {
  const day = today(call);
  const single = { first: day, last: day };
  if (/^today$/i.test(period.qualifier ?? '') && period.id === undefined) return single;
  if (period.id !== 1) throw notSimulated('A symbolic period other than Current Pay Period and Today');
  const week = weekOf(call.now);
  const isSame = query === undefined || sameSet(found(people, query, week), found(people, query, single));
  return isSame || call.choose('ukg.hyperfind.execute.pay-period') === 'week' ? week : single;
}

/** Those of the people whom a query finds in a range of days, in the order of their ids. */
export function foundBy(call: Context, query: Hyperfind, days: Days, people: readonly Person[]): readonly Person[] {
  const anyDay = found(people, query, days);
  if (query.finds !== 'active') return anyDay;
  const firstDay = found(people, query, { first: days.first, last: days.first });
  if (sameSet(anyDay, firstDay)) return anyDay;
  return call.choose('ukg.hyperfind.execute.range') === 'any-day' ? anyDay : firstDay;
}

function found(people: readonly Person[], { finds, personKeys = [] }: Hyperfind, days: Days): readonly Person[] {
  const chosen = people.filter((person) => {
    if (finds === 'listed') return personKeys.includes(person.personKey);
    return finds === 'everybody' || isActiveIn(person, days);
  });
  return chosen.toSorted((one, another) => one.personKey - another.personKey);
}

/** True for a person who is Active on one of the days. */
function isActiveIn(person: Person, { first, last }: Days): boolean {
  if (statusOn(person, first) === 'Active') return true;
  return person.employmentStatus.some(({ name, from }) => name === 'Active' && first <= from && from <= last);
}

function sameSet(some: readonly Person[], others: readonly Person[]): boolean {
  return some.length === others.length && some.every((person, at) => person === others[at]);
}

/** The week of a time, from Sunday to Saturday. */
function weekOf(now: number): Days {
  const day = 86_400_000;
  const sunday = now - new Date(now).getUTCDay() * day;
  const first = new Date(sunday).toISOString().slice(0, 10);
  return { first, last: new Date(sunday + 6 * day).toISOString().slice(0, 10) };
}

/** Days that an execution takes. */
export const maxDays = 365;

/** True for a range of more days than an execution takes. */
export function isTooLong({ first, last }: Days): boolean {
  const days = (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000 + 1;
  return days > maxDays;
}

/**
 * The people whom the hyperFindFilter of a search lets through.
 * @throws a named failure for a query that is not there
 */
export function foundByFilter(
  call: Context,
  { hyperfind, dateRange = {} }: components['schemas']['HyperfindFilter'],
  people: readonly Person[],
): readonly Person[] {
  const query = hyperfind === undefined ? undefined : findQuery(call, hyperfind);
  if (query === undefined) throw unknownOrForbidden();
  return foundBy(call, query, daysOfFilter(call, dateRange, query, people), people);
}

function daysOfFilter(
  call: Context,
  { symbolicPeriod, startDate, endDate }: components['schemas']['HyperfindDateRange'],
  query: Hyperfind,
  people: readonly Person[],
): Days {
  if (symbolicPeriod !== undefined) return daysOfPeriod(call, symbolicPeriod, query, people);
  if (startDate === undefined || endDate === undefined || endDate < startDate) throw badDateRange();
  return { first: startDate, last: endDate };
}
