import type { components } from '../generated/types.ts';
import { type PersonIdentity, personBy, requirePerson, requirePersonById } from '../identity/identity.ts';
import * as refusals from '../refusals/aggregated.ts';
import { unknownPerson } from '../refusals/identity.ts';
import { missingParameter } from '../refusals/requests.ts';
import { unknownKeyOfAssignments } from '../refusals/search.ts';
import { onlyActive, type PersonMatch, requireCriteria, resolveCriteria } from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk, failed, isUkgFailure } from '../wire/bulk.ts';
import { kindNames, kindOf } from './kinds.ts';
import { modifyKind, readKind } from './values.ts';

type Item = components['schemas']['PersonAssignmentsItem'];
type Answer = components['schemas']['PersonAssignmentsAnswer'];

const maxPeopleRead = 50;
const maxPeopleWritten = 100;
const maxAssignmentsWritten = 200;

/** Retrieve All Assignment Names. */
export function retrieveAllAssignmentNames(
  call: Call<'retrieveAllAssignmentNames'>,
): Reply<'retrieveAllAssignmentNames'> {
  call.rule('ukg.assignments.names');
  return { status: 200, body: [...kindNames] };
}

/** Retrieve All Assignments by Criteria. */
export function retrieveAllAssignmentsByCriteria(
  call: Call<'retrieveAllAssignmentsByCriteria'>,
): Reply<'retrieveAllAssignmentsByCriteria'> {
  const { person_number: personNumber, aoid, coid } = call.query;
  call.rule('ukg.assignments.criteria');
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
  const person = requirePersonById(call, call.params.id);
  return { status: 200, body: read(call, { personKey: person.personKey }, person) };
}

/** Retrieve All Assignments for Multiple People. */
export function retrieveAllAssignmentsForMultiplePeople(
  call: Call<'retrieveAllAssignmentsForMultiplePeople'>,
): Reply<'retrieveAllAssignmentsForMultiplePeople'> {
  const { where } = call.body;
  const criteria = requireCriteria(call.body, missingParameter);
  const matches = onlyActive(call, where, resolveCriteria(call, criteria, unknownKeyOfAssignments));
  requireLimit(matches.length, maxPeopleRead);
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
    onFailure: () => call.rule('ukg.assignments.partial-success'),
  });
}

function modify(call: Context, { personIdentity, personAssignments }: Item): Answer {
  if (personIdentity === undefined) throw refusals.missingProperty('personIdentity');
  if (personAssignments === undefined) throw refusals.missingProperty('personAssignments');
  const person = requirePerson(call, personIdentity);
  const echo = Object.entries(personAssignments).map(([name, sent]) => [name, modifyKind(call, person, name, sent)]);
  call.rule('ukg.assignments.echo');
  return { personIdentity, personAssignments: Object.fromEntries(echo) };
}

function read(call: Context, personIdentity: PersonIdentity, person: Person, names?: readonly string[]): Answer {
  const values = (names ?? kindNames).map((name) => [name, readKind(call, person, name)] as const);
  const shown = names === undefined ? assignedOnly(call, values) : values;
  call.rule('ukg.assignments.read.identity');
  const filled = shown.map(([name, value]) => [name, isEmpty(value) ? unassigned(call, name) : value]);
  return { personIdentity, personAssignments: Object.fromEntries(filled) };
}

function unassigned(call: Context, name: string): object {
  const value = kindOf(name)?.unassigned;
  call.rule(value === undefined ? 'ukg.assignments.read.none-assigned' : 'ukg.assignments.read.empty-profile');
  return value ?? {};
}

function assignedOnly<V extends readonly [string, object]>(call: Context, values: readonly V[]): readonly V[] {
  if (call.choose('ukg.assignments.read.all-kinds') === 'every-kind') return values;
  return values.filter(([, value]) => !isEmpty(value));
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** The names of the kinds that a read asks for; `undefined` if it names none. */
function requireNames(names: readonly string[] | undefined): readonly string[] | undefined {
  if (names === undefined || names.length === 0) return undefined;
  const unknown = names.find((name) => kindOf(name) === undefined);
  if (unknown === undefined) return names;
  const { values } = refusals.invalidKind(unknown);
  throw refusals.unknownKindToRead([failed(values, { personAssignments: [unknown] })]);
}

function requireKnownPeople(
  call: Context,
  matches: readonly PersonMatch[],
  names: readonly string[] | undefined,
): void {
  const [first] = matches;
  if (matches.every(({ person }) => person !== undefined) || first === undefined) return;
  if (matches.length === 1) throw unknownPerson(first.property, first.value);
  call.rule('ukg.assignments.read.some-unknown');
  throw refusals.somePeopleUnknown(
    matches.map(({ property, value, person, identity }) =>
      person === undefined
        ? failed(unknownPerson(property, value).values, { [property]: value })
        : { success: read(call, identity, person, names) },
    ),
  );
}

function requireDistinctPeople(call: Context, items: readonly Item[]): void {
  const personKeys = new Set<number>();
  for (const { personIdentity } of items) {
    const personKey = personIdentity === undefined ? undefined : keyOf(call, personIdentity);
    if (personKey === undefined) continue;
    if (personKeys.has(personKey)) throw refusals.duplicatePeople();
    personKeys.add(personKey);
  }
}

// A person who cannot be found fails as an item later.
function keyOf(call: Context, identity: PersonIdentity): number | undefined {
  try {
    return requirePerson(call, identity).personKey;
  } catch (error) {
    if (!isUkgFailure(error)) throw error;
    call.noteRuleOf(error);
    return undefined;
  }
}

function requireLimit(actual: number, maximum: number): void {
  if (actual > maximum) throw refusals.tooManyRecords(actual, maximum);
}
