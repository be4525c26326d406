import type { components } from '../generated/types.ts';
import {
  findPerson,
  otherIdentity,
  type PersonIdentity,
  personBy,
  requirePerson,
  requirePersonById,
} from '../identity/identity.ts';
import * as refusals from '../refusals/aggregated.ts';
import { unknownPersonListed } from '../refusals/identity.ts';
import { missingParameter } from '../refusals/requests.ts';
import { ofAggregatedRead } from '../refusals/search.ts';
import { narrowed, type PersonMatch, requireCriteria, resolveCriteria } from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk, failed } from '../wire/bulk.ts';
import { maxAssignedPeopleRead, maxPeopleWritten } from '../wire/limits.ts';
import { kindNames, kindOf } from './kinds.ts';
import { requireReferences } from './setup-references.ts';
import { modifyKind, readKind } from './values.ts';

type Item = components['schemas']['PersonAssignmentsItem'];
type Answer = components['schemas']['PersonAssignmentsAnswer'];

const maxAssignmentsWritten = 200;

/** Retrieve All Assignment Names. */
export function retrieveAllAssignmentNames(
  call: Call<'retrieveAllAssignmentNames'>,
): Reply<'retrieveAllAssignmentNames'> {
  call.applies('ukg.assignments.names');
  return { status: 200, body: [...kindNames] };
}

/** Retrieve All Assignments by Criteria. */
export function retrieveAllAssignmentsByCriteria(
  call: Call<'retrieveAllAssignmentsByCriteria'>,
): Reply<'retrieveAllAssignmentsByCriteria'> {
  const { person_number: personNumber, aoid, coid } = call.query;
  if (personNumber === '' || aoid === '' || coid === '') throw refusals.emptyCriterion();
  if ((personNumber === undefined) === (aoid === undefined)) throw refusals.noNumberOrAoid();
  if (personNumber !== undefined) {
    const person = personBy(call, 'personNumber', personNumber);
    if (person === undefined) throw refusals.unknownPersonNumber(personNumber);
    return { status: 200, body: read(call, { personNumber }, person) };
  }
  if (aoid === undefined || coid === undefined) throw refusals.aoidWithoutCoid();
  const person = personBy(call, 'aoid', aoid, coid);
  if (person === undefined) throw refusals.unknownAoid();
  return { status: 200, body: read(call, { aoid, coid }, person) };
}

/** Retrieve All Assignments by Person ID. */
export function retrieveAllAssignmentsByPersonId(
  call: Call<'retrieveAllAssignmentsByPersonId'>,
): Reply<'retrieveAllAssignmentsByPersonId'> {
  const person = requirePersonById(call, call.params.id, unknownPersonListed);
  return { status: 200, body: read(call, { personKey: person.personKey }, person) };
}

/** Retrieve All Assignments for Multiple People. */
export function retrieveAllAssignmentsForMultiplePeople(
  call: Call<'retrieveAllAssignmentsForMultiplePeople'>,
): Reply<'retrieveAllAssignmentsForMultiplePeople'> {
  const { where } = call.body;
  const criteria = requireCriteria(call, call.body, missingParameter);
  const matches = narrowed(call, where, resolveCriteria(call, criteria, ofAggregatedRead));
  requireLimit(matches.length, maxAssignedPeopleRead);
  const names = requireNames(where?.personAssignments);
  requireKnownPeople(call, matches, names);
  const body = matches.flatMap(({ identity, person }) =>
    person === undefined ? [] : [read(call, identity, person, names)],
  );
  return { status: 200, body };
}

/** Modify Assignments for Multiple People. */
export function modifyAssignmentsForMultiplePeople(
  call: Call<'modifyAssignmentsForMultiplePeople'>,
): Reply<'modifyAssignmentsForMultiplePeople'> {
  const items = call.body;
  requireLimit(items.length, maxPeopleWritten);
  const assignments = items.reduce((sum, item) => sum + Object.keys(item.personAssignments ?? {}).length, 0);
  requireLimit(assignments, maxAssignmentsWritten);
  requireDistinctPeople(call, items);
  return bulk(call, items, (item) => modify(call, item), {
    keepsOthers: () => call.holds('ukg.assignments.partial-success'),
  });
}

function modify(call: Context, { personIdentity, personAssignments }: Item): Answer {
  if (personIdentity === undefined) throw refusals.missingProperty('personIdentity');
  if (personAssignments === undefined) throw refusals.missingProperty('personAssignments');
  const person = requirePerson(call, personIdentity);
  const echo = Object.entries(personAssignments).map(([name, sent]) => [
    name,
    modifyKind(call, person, name, sent, (value) => requireReferences(call, name, value)),
  ]);
  const { personKey } = person;
  const isEchoed = personIdentity.personKey !== undefined || call.holds('ukg.assignments.echo');
  return {
    personIdentity: isEchoed ? personIdentity : { ...personIdentity, personKey },
    personAssignments: Object.fromEntries(echo),
  };
}

function read(call: Context, personIdentity: PersonIdentity, person: Person, names?: readonly string[]): Answer {
  const values = (names ?? kindNames).map((name) => [name, readKind(call, person, name)] as const);
  const shown = names === undefined ? assignedOnly(call, values) : values;
  const filled = shown.flatMap(([name, value]) => (isEmpty(value) ? unassigned(call, name) : [[name, value] as const]));
  return {
    personIdentity: answeredIdentity(call, personIdentity, person),
    personAssignments: Object.fromEntries(filled),
  };
}

/** The identity of a read's answer, which is that by which the person was asked for. */
function answeredIdentity(call: Context, asked: PersonIdentity, person: Person): PersonIdentity {
  if (asked.personNumber === undefined) {
    return call.holds('ukg.assignments.read.other-identity') ? asked : otherIdentity(person, asked);
  }
  return call.holds('ukg.assignments.read.identity') ? asked : { ...asked, personKey: person.personKey };
}

function unassigned(call: Context, name: string): readonly (readonly [string, object])[] {
  const value = kindOf(name)?.unassigned;
  if (value !== undefined) return [[name, call.holds('ukg.assignments.read.empty-profile') ? value : {}]];
  return call.holds('ukg.assignments.read.none-assigned') ? [[name, {}]] : [];
}

function assignedOnly<V extends readonly [string, object]>(call: Context, values: readonly V[]): readonly V[] {
  const assigned = values.filter(([, value]) => !isEmpty(value));
  if (assigned.length === values.length) return values;
  return call.choose('ukg.assignments.read.all-kinds') === 'every-kind' ? values : assigned;
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** The names of the kinds that a read asks for; `undefined` if it names none. */
function requireNames(names: readonly string[] | undefined): readonly string[] | undefined {
  if (names === undefined || names.length === 0) return undefined;
  const unknown = names.find((name) => kindOf(name) === undefined);
  if (unknown === undefined) return names;
  throw refusals.unknownKindToRead([failed(refusals.invalidKind(unknown), { personAssignments: [unknown] })]);
}

function requireKnownPeople(
  call: Context,
  matches: readonly PersonMatch[],
  names: readonly string[] | undefined,
): void {
  const [first] = matches;
  if (matches.every(({ person }) => person !== undefined) || first === undefined) return;
  if (matches.length === 1) throw unknownPersonListed(first.property, first.value);
  throw refusals.somePeopleUnknown(
    matches.map(({ property, value, person, identity }) =>
      person === undefined
        ? failed(unknownPersonListed(property, value).values, { [property]: value })
        : { success: read(call, identity, person, names) },
    ),
  );
}

function requireDistinctPeople(call: Context, items: readonly Item[]): void {
  const personKeys = new Set<number>();
  for (const { personIdentity } of items) {
    const person = findPerson(call, personIdentity ?? {});
    if (person === undefined) continue; // fails as an item later
    if (personKeys.has(person.personKey)) throw refusals.duplicatePeople();
    personKeys.add(person.personKey);
  }
}

function requireLimit(actual: number, maximum: number): void {
  if (actual > maximum) throw refusals.tooManyRecords(actual, maximum);
}
