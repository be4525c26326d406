import type { components } from '../generated/types.ts';
import { activeOnly, employeesOf, personByAoid, personByKey, type Sought, seek } from '../identity/employees.ts';
import { findPerson, type PersonIdentity, unknownPerson } from '../identity/person-identity.ts';
import {
  assignmentsNotProcessed,
  duplicateEmployees,
  emptyKey,
  emptyValues,
  invalidPersonNumber,
  invalidValue,
  missingProperty,
  noCoid,
  noNumberOrAoid,
  noPersonForAoid,
  noSuchPerson,
  recordLimit,
} from '../refusals/people.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk, failed, isUkgProblem } from '../wire/bulk.ts';
import { type Kind, kindOf, kinds } from './assignment-kinds.ts';
import { modifyKind, readKind } from './kind-values.ts';

type Item = components['schemas']['PersonAssignmentsItem'];
type Answer = components['schemas']['PersonAssignmentsAnswer'];

const mostRead = 50;
const mostPeople = 100;
const mostAssignments = 200;

/** Retrieve All Assignment Names. */
export function retrieveAllAssignmentNames(
  call: Call<'retrieveAllAssignmentNames'>,
): Reply<'retrieveAllAssignmentNames'> {
  call.rule('ukg.assignments.names');
  return { status: 200, body: kinds.map(({ name }) => name) };
}

/** Retrieve All Assignments by Criteria. */
export function retrieveAllAssignmentsByCriteria(
  call: Call<'retrieveAllAssignmentsByCriteria'>,
): Reply<'retrieveAllAssignmentsByCriteria'> {
  const { person_number: personNumber, aoid, coid } = call.query;
  call.rule('ukg.assignments.criteria');
  if (personNumber === '' || aoid === '' || coid === '') throw emptyValues();
  if ((personNumber === undefined) === (aoid === undefined)) throw noNumberOrAoid();
  if (personNumber !== undefined) {
    const person = personByKey(call, 'personnumber', personNumber);
    if (person === undefined) throw invalidPersonNumber(personNumber);
    return { status: 200, body: read(call, { personNumber }, person) };
  }
  if (aoid === undefined || coid === undefined) throw noCoid();
  const person = personByAoid(call, aoid, coid);
  if (person === undefined) throw noPersonForAoid();
  return { status: 200, body: read(call, { aoid, coid }, person) };
}

/** Retrieve All Assignments by Person ID. */
export function retrieveAllAssignmentsByPersonId(
  call: Call<'retrieveAllAssignmentsByPersonId'>,
): Reply<'retrieveAllAssignmentsByPersonId'> {
  const { id } = call.params;
  const person = call.state.person.get(String(id)) ?? unknownPerson(call, 'personKey', id);
  return { status: 200, body: read(call, { personKey: person.personKey }, person) };
}

/** Retrieve All Assignments for Multiple People. */
export function retrieveAllAssignmentsForMultiplePeople(
  call: Call<'retrieveAllAssignmentsForMultiplePeople'>,
): Reply<'retrieveAllAssignmentsForMultiplePeople'> {
  const sought = activeOnly(call, call.body.where, seek(call, employeesOf(call, call.body), emptyKey));
  limit(call, sought.length, mostRead);
  const wanted = wantedKinds(call, call.body.where?.personAssignments);
  refuseUnknown(call, sought, wanted);
  const body = sought.flatMap(({ identity, person }) =>
    person === undefined ? [] : [read(call, identity, person, wanted)],
  );
  return { status: 200, body };
}

/** Modify Assignments for Multiple People. */
export function modifyAssignmentsForMultiplePeople(
  call: Call<'modifyAssignmentsForMultiplePeople'>,
): Reply<'modifyAssignmentsForMultiplePeople'> {
  const items = call.body;
  limit(call, items.length, mostPeople);
  const assignments = items.reduce((sum, item) => sum + Object.keys(item.personAssignments ?? {}).length, 0);
  limit(call, assignments, mostAssignments);
  refuseDuplicates(call, items);
  return bulk(call, items, (item) => modify(call, item), {
    onFailure: () => call.rule('ukg.assignments.partial-success'),
  });
}

function modify(call: Context, item: Item): Answer {
  const { personIdentity, personAssignments } = item;
  if (personIdentity === undefined || personAssignments === undefined) {
    call.rule('ukg.assignments.required');
    throw missingProperty(personIdentity === undefined ? 'personIdentity' : 'personAssignments');
  }
  const person = findPerson(call, personIdentity);
  const echo = Object.entries(personAssignments).map(([name, sent]) => [name, modifyKind(call, person, name, sent)]);
  call.rule('ukg.assignments.echo');
  return { personIdentity, personAssignments: Object.fromEntries(echo) };
}

function read(call: Context, personIdentity: PersonIdentity, person: Person, wanted?: readonly Kind[]): Answer {
  const values = (wanted ?? kinds).map(({ name }) => [name, readKind(call, person, name)] as const);
  const shown = wanted === undefined ? assignedOnly(call, values) : values;
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

function wantedKinds(call: Context, names: readonly string[] | undefined): readonly Kind[] | undefined {
  if (names === undefined || names.length === 0) return undefined;
  return names.map((name) => {
    const kind = kindOf(name);
    if (kind !== undefined) return { ...kind, name };
    call.rule('ukg.assignments.read.unknown-name');
    throw assignmentsNotProcessed([
      failed(invalidValue('personAssignments', name).values, { personAssignments: [name] }),
    ]);
  });
}

function refuseUnknown(call: Context, sought: readonly Sought[], wanted: readonly Kind[] | undefined): void {
  const [first] = sought;
  if (sought.every(({ person }) => person !== undefined) || first === undefined) return;
  if (sought.length === 1) unknownPerson(call, first.property, first.value);
  call.rule('ukg.assignments.read.some-unknown');
  throw assignmentsNotProcessed(
    sought.map(({ property, value, person, identity }) =>
      person === undefined
        ? failed(noSuchPerson(property, value).values, { [property]: value })
        : { success: read(call, identity, person, wanted) },
    ),
  );
}

function refuseDuplicates(call: Context, items: readonly Item[]): void {
  const seen = new Set<number>();
  for (const { personIdentity } of items) {
    const personKey = personIdentity === undefined ? undefined : keyOf(call, personIdentity);
    if (personKey === undefined) continue;
    if (seen.has(personKey)) {
      call.rule('ukg.assignments.duplicates');
      throw duplicateEmployees();
    }
    seen.add(personKey);
  }
}

// Who cannot be found fails as an item of its own, later.
function keyOf(call: Context, identity: PersonIdentity): number | undefined {
  try {
    return findPerson(call, identity).personKey;
  } catch (error) {
    if (isUkgProblem(error)) return undefined;
    throw error;
  }
}

function limit(call: Context, actual: number, maximum: number): void {
  if (actual <= maximum) return;
  call.rule('ukg.limits.assignments');
  throw recordLimit(actual, maximum);
}
