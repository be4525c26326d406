import type { components } from '../generated/types.ts';
import { activeOnly, employeesOf, limitPeople, personByKey, seek } from '../identity/employees.ts';
import { findPerson, type PersonIdentity, unknownPerson } from '../identity/person-identity.ts';
import { missingParameter, noCriteria } from '../refusals/errors.ts';
import { invalidKey } from '../refusals/people.ts';
import { idNotOfPath, noAssignment, noSuchPersonToRead } from '../refusals/setup.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { type BulkReply, bulk } from '../wire/bulk.ts';
import { names } from '../wire/references.ts';
import { assignProfile, payCodeValueOf } from './pay-code-value.ts';

type Sent = components['schemas']['PaycodeValueProfileAssignment'];
type Answer = components['schemas']['PaycodeValueProfileAssignmentAnswer'];
type Version = 1 | 2;

const mostRead = 1000;
const mostWritten = 100;

/** Retrieve Paycode Value Profile Assignment by Person Number (Deprecated). */
export function retrievePaycodeValueProfileAssignmentByPersonNumberV1(
  call: Call<'retrievePaycodeValueProfileAssignmentByPersonNumberV1'>,
): Reply<'retrievePaycodeValueProfileAssignmentByPersonNumberV1'> {
  return { status: 200, body: readByNumber(call, call.query.person_number, 1) };
}

/** Retrieve Paycode Value Profile Assignment by Person Number. */
export function retrievePaycodeValueProfileAssignmentByPersonNumber(
  call: Call<'retrievePaycodeValueProfileAssignmentByPersonNumber'>,
): Reply<'retrievePaycodeValueProfileAssignmentByPersonNumber'> {
  return { status: 200, body: readByNumber(call, call.query.person_number, 2) };
}

/** Retrieve Paycode Value Profile Assignment by ID (Deprecated). */
export function retrievePaycodeValueProfileAssignmentByIdV1(
  call: Call<'retrievePaycodeValueProfileAssignmentByIdV1'>,
): Reply<'retrievePaycodeValueProfileAssignmentByIdV1'> {
  return { status: 200, body: read(call, personToRead(call, call.params.personId, 1), 1) };
}

/** Retrieve Paycode Value Profile Assignment by ID. */
export function retrievePaycodeValueProfileAssignmentById(
  call: Call<'retrievePaycodeValueProfileAssignmentById'>,
): Reply<'retrievePaycodeValueProfileAssignmentById'> {
  return { status: 200, body: read(call, personToRead(call, call.params.personId, 2), 2) };
}

/** Update Paycode Value Profile Assignment by ID (Deprecated). */
export function updatePaycodeValueProfileAssignmentByIdV1(
  call: Call<'updatePaycodeValueProfileAssignmentByIdV1'>,
): Reply<'updatePaycodeValueProfileAssignmentByIdV1'> {
  return { status: 200, body: updateById(call, call.params.personId, call.body) };
}

/** Update Paycode Value Profile Assignment by ID. */
export function updatePaycodeValueProfileAssignmentById(
  call: Call<'updatePaycodeValueProfileAssignmentById'>,
): Reply<'updatePaycodeValueProfileAssignmentById'> {
  return { status: 200, body: updateById(call, call.params.personId, call.body) };
}

/** Delete Paycode Value Profile Assignment by ID (Deprecated); version 1 answers 200. */
export function deletePaycodeValueProfileAssignmentByIdV1(
  call: Call<'deletePaycodeValueProfileAssignmentByIdV1'>,
): Reply<'deletePaycodeValueProfileAssignmentByIdV1'> {
  call.rule('ukg.pcv.delete-v1-is-200');
  unassign(call, { personKey: call.params.personId });
  return { status: 200 };
}

/** Delete Paycode Value Profile Assignment by ID. */
export function deletePaycodeValueProfileAssignmentById(
  call: Call<'deletePaycodeValueProfileAssignmentById'>,
): Reply<'deletePaycodeValueProfileAssignmentById'> {
  unassign(call, { personKey: call.params.personId });
  return { status: 204 };
}

/** Retrieve Paycode Value Profile Assignments (Deprecated). */
export function retrievePaycodeValueProfileAssignmentsV1(
  call: Call<'retrievePaycodeValueProfileAssignmentsV1'>,
): Reply<'retrievePaycodeValueProfileAssignmentsV1'> {
  const { returnUnassignedEmployees = false, failOnNoAssignment = true } = call.body;
  const sought = activeOnly(call, call.body.where, seek(call, employeesOf(call, call.body), invalidKey));
  limitPeople(call, sought.length, mostRead);
  const wanted = sought.filter(({ person }) => {
    if (person === undefined || isAssigned(call, person) || returnUnassignedEmployees) return true;
    call.rule('ukg.pcv.multi-read.unassigned');
    return failOnNoAssignment;
  });
  if (wanted.length === 0) return { status: 200, body: [] };
  return bulk(
    call,
    wanted,
    ({ property, value, person }) => {
      if (person === undefined) return unknownPerson(call, property, value);
      if (!isAssigned(call, person) && !returnUnassignedEmployees) throw noAssignment(person.personNumber);
      return answer(call, person);
    },
    { inputOf: ({ property, value }) => ({ [property]: value }) },
  );
}

/** Retrieve Paycode Value Profile Assignments. */
export function retrievePaycodeValueProfileAssignments(
  call: Call<'retrievePaycodeValueProfileAssignments'>,
): Reply<'retrievePaycodeValueProfileAssignments'> {
  const employees = identitiesOf(call, call.body);
  limitPeople(call, employees.length, mostRead);
  return bulk(call, employees, (identity) => answer(call, findPerson(call, identity)));
}

/** Update Paycode Value Profile Assignments (Deprecated). */
export function updatePaycodeValueProfileAssignmentsV1(
  call: Call<'updatePaycodeValueProfileAssignmentsV1'>,
): Reply<'updatePaycodeValueProfileAssignmentsV1'> {
  return updateMany(call, call.body);
}

/** Update Paycode Value Profile Assignments. */
export function updatePaycodeValueProfileAssignments(
  call: Call<'updatePaycodeValueProfileAssignments'>,
): Reply<'updatePaycodeValueProfileAssignments'> {
  return updateMany(call, call.body);
}

/** Delete Paycode Value Profile Assignments (Deprecated); version 1 answers 200. */
export function deletePaycodeValueProfileAssignmentsV1(
  call: Call<'deletePaycodeValueProfileAssignmentsV1'>,
): Reply<'deletePaycodeValueProfileAssignmentsV1'> {
  call.rule('ukg.pcv.delete-v1-is-200');
  const reply = deleteMany(call, call.body);
  return reply.status === 200 ? { status: 200 } : reply;
}

/** Delete Paycode Value Profile Assignments. */
export function deletePaycodeValueProfileAssignments(
  call: Call<'deletePaycodeValueProfileAssignments'>,
): Reply<'deletePaycodeValueProfileAssignments'> {
  const reply = deleteMany(call, identitiesOf(call, call.body));
  return reply.status === 200 ? { status: 204 } : reply;
}

function readByNumber(call: Context, personNumber: string | undefined, version: Version): Answer {
  if (personNumber === undefined || personNumber === '') {
    call.rule('ukg.request.missing-parameter');
    throw missingParameter('person_number');
  }
  const person = personByKey(call, 'personnumber', personNumber);
  return read(call, person ?? unknownToRead(call, 'personNumber', personNumber, version), version);
}

function personToRead(call: Context, personId: number, version: Version): Person {
  return call.state.person.get(String(personId)) ?? unknownToRead(call, 'personKey', personId, version);
}

// Version 2 lists 404 for reads and no 400, version 1 the other way round.
function unknownToRead(call: Context, property: string, value: string | number, version: Version): never {
  if (version === 1) return unknownPerson(call, property, value);
  call.rule('ukg.pcv.read-v2-is-404');
  throw noSuchPersonToRead(property, value);
}

function read(call: Context, person: Person, version: Version): Answer {
  if (!isAssigned(call, person) && call.choose('ukg.pcv.read.none') === 'not-found') {
    throw noAssignment(person.personNumber, version === 1 ? 400 : 404);
  }
  return answer(call, person);
}

function updateById(call: Context, personId: number, sent: Sent): Answer {
  const person = findPerson(call, { personKey: personId });
  if (sent.personIdentity !== undefined && findPerson(call, sent.personIdentity) !== person) {
    call.rule('ukg.pcv.id-not-of-path');
    throw idNotOfPath();
  }
  return assign(call, person, sent);
}

function updateMany(call: Context, items: readonly Sent[]): BulkReply<Answer> {
  limitPeople(call, items.length, mostWritten);
  return bulk(call, items, (sent) => assign(call, findPerson(call, sent.personIdentity), sent));
}

function deleteMany(call: Context, identities: readonly PersonIdentity[]): BulkReply<object> {
  limitPeople(call, identities.length, mostWritten);
  return bulk(call, identities, (identity) => unassign(call, identity));
}

function assign(call: Context, person: Person, { payCodeValueProfile: reference }: Sent): Answer {
  if (reference === undefined || reference === null || !names(reference)) {
    call.rule('ukg.request.missing-parameter');
    throw missingParameter('payCodeValueProfile');
  }
  assignProfile(call, person, reference);
  return answer(call, person);
}

function unassign(call: Context, identity: PersonIdentity): { readonly personIdentity: PersonIdentity } {
  const person = findPerson(call, identity);
  call.rule('ukg.pcv.delete');
  call.state.profileAssignment.delete(String(person.personKey));
  return { personIdentity: identity };
}

function isAssigned({ state }: Context, person: Person): boolean {
  return state.profileAssignment.get(String(person.personKey)) !== undefined;
}

function answer(call: Context, person: Person): Answer {
  call.rule('ukg.pcv.answer');
  const { payCodeValueProfile } = payCodeValueOf(call, person);
  const personIdentity = { personNumber: person.personNumber, personKey: person.personKey };
  return { personIdentity, ...(payCodeValueProfile === undefined ? {} : { payCodeValueProfile }) };
}

function identitiesOf(
  call: Context,
  { where }: components['schemas']['PersonIdentitySearch'],
): readonly PersonIdentity[] {
  if (where?.employees === undefined) {
    call.rule('ukg.request.missing-parameter');
    throw missingParameter(where === undefined ? 'where' : 'employees');
  }
  if (where.employees.length === 0) {
    call.rule('ukg.terms.multi-read.no-values');
    throw noCriteria('employees');
  }
  return where.employees;
}
