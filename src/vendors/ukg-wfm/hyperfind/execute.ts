import type { components } from '../generated/types.ts';
import { personBy } from '../identity/identity.ts';
import * as refusals from '../refusals/hyperfind.ts';
import { notSimulated } from '../refusals/requests.ts';
import type { Hyperfind, Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { fullNameOf } from '../wire/names.ts';
import { isEmptyReference, type ObjectRef } from '../wire/references.ts';
import { type Days, daysOfPeriod, findQuery, foundBy, isTooLong, maxDays } from './hyperfind.ts';

type Execution = components['schemas']['HyperfindExecution'];

const maxPeopleSent = 10_000;
const defaultThreshold = 3500;
const maxThreshold = 50_000;

/** Execute Hyperfind Query. */
export function executeHyperfindQuery(call: Call<'executeHyperfindQuery'>): Reply<'executeHyperfindQuery'> {
  const { body } = call;
  requireOneKind(body);
  if ((body.locations?.length ?? 0) > 0) throw notSimulated('A Hyperfind over locations');
  const query = body.hyperfind === undefined ? undefined : requireQuery(call, body.hyperfind);
  const everybody = [...call.state.person.all()];
  const days = requireDays(call, body.dateRange, query, everybody);
  if (isTooLong(days)) throw refusals.tooManyDays(maxDays);
  const found = query === undefined ? requirePeople(call, body.persons ?? []) : foundBy(call, query, days, everybody);
  const people = body.isEmployee === true ? employeesOf(call, found) : found;
  requireThreshold(call, people.length, body.threshold);
  return {
    status: 200,
    body: {
      count: people.length,
      result: {
        refs: people.map(({ personKey: id, personNumber: qualifier }) => ({ id, qualifier })),
        basePersons: people.map((person) => toBasePerson(call, person)),
      },
    },
  };
}

function requireOneKind({ hyperfind, persons, locations }: Execution): void {
  const isQuery = hyperfind !== undefined && !isEmptyReference(hyperfind);
  const kinds = [isQuery, (persons?.length ?? 0) > 0, (locations?.length ?? 0) > 0].filter(Boolean).length;
  if (kinds === 0) throw refusals.nothingToExecute();
  if (kinds > 1) throw refusals.severalToExecute();
}

function requireQuery(call: Context, reference: ObjectRef): Hyperfind | undefined {
  if (isEmptyReference(reference)) return undefined;
  const query = findQuery(call, reference);
  if (query !== undefined) return query;
  throw call.choose('ukg.hyperfind.execute.unknown-query') === 'not-found'
    ? refusals.unknownToExecute()
    : refusals.unknownOrForbidden();
}

function requireDays(
  call: Context,
  range: Execution['dateRange'],
  query: Hyperfind | undefined,
  people: readonly Person[],
): Days {
  if (range?.symbolicPeriod !== undefined) return daysOfPeriod(call, range.symbolicPeriod, query, people);
  const { startDate: first, endDate: last } = range ?? {};
  if (first === undefined && last === undefined) throw refusals.noDateRange();
  if (first === undefined || last === undefined || last < first) throw refusals.badDateRange();
  return { first, last };
}

function requirePeople(call: Context, references: readonly ObjectRef[]): readonly Person[] {
  if (references.length > maxPeopleSent) throw refusals.tooManyPeopleSent(maxPeopleSent);
  const people = references.map(({ id, qualifier = '' }) =>
    id === undefined ? personBy(call, 'personNumber', qualifier) : personBy(call, 'personKey', String(id)),
  );
  if (people.includes(undefined)) throw refusals.unknownPeople();
  const known = people.filter((person) => person !== undefined);
  return [...new Set(known)].toSorted((one, another) => one.personKey - another.personKey);
}

/** Those of the people who have a pay rule. */
function employeesOf(call: Context, people: readonly Person[]): readonly Person[] {
  const paid = people.filter(({ details }) => details?.jobAssignmentDetails?.payRuleName !== undefined);
  return paid.length === people.length || !call.holds('ukg.hyperfind.execute.is-employee') ? people : paid;
}

function requireThreshold(call: Context, count: number, sent: number | undefined): void {
  const threshold = Math.min(sent ?? defaultThreshold, maxThreshold);
  if (count <= threshold) return;
  const refused = {
    met: refusals.tooManyFound,
    listed: refusals.tooManyFoundAsListed,
    limit: refusals.tooManyFoundByLimit,
  }[call.choose('ukg.hyperfind.execute.threshold-code')];
  throw refused(count, threshold);
}

function toBasePerson(call: Context, person: Person) {
  const name = fullNameOf(call, person);
  return { personId: person.personKey, personNumber: person.personNumber, fullName: name, displayName: name };
}
