import type { components } from '../generated/types.ts';
import {
  keysOf,
  type PersonIdentity,
  personBy,
  requirePerson,
  requirePersonById,
  requirePersonByNumber,
} from '../identity/identity.ts';
import { unknownPerson } from '../refusals/identity.ts';
import * as refusals from '../refusals/paycode-values.ts';
import { missingParameter } from '../refusals/requests.ts';
import { unlistedBySearch } from '../refusals/search.ts';
import { narrowed, requireCriteria, requireIdentities, resolveCriteria } from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { type BulkReply, bulk, deleted } from '../wire/bulk.ts';
import { maxPeopleRead, maxPeopleWritten, requirePeopleLimit } from '../wire/limits.ts';
import { isEmptyReference } from '../wire/references.ts';
import { assignProfile, payCodeValueOf } from './paycode-values.ts';

type Sent = components['schemas']['PaycodeValueProfileAssignment'];
type Answer = components['schemas']['PaycodeValueProfileAssignmentAnswer'];

/** Retrieve Paycode Value Profile Assignment by Person Number (Deprecated). */
export function retrievePaycodeValueProfileAssignmentByPersonNumberV1(
  call: Call<'retrievePaycodeValueProfileAssignmentByPersonNumberV1'>,
): Reply<'retrievePaycodeValueProfileAssignmentByPersonNumberV1'> {
  const person = requirePersonByNumber(call, requirePersonNumber(call.query));
  return { status: 200, body: readV1(call, person) };
}

/** Retrieve Paycode Value Profile Assignment by Person Number. */
export function retrievePaycodeValueProfileAssignmentByPersonNumber(
  call: Call<'retrievePaycodeValueProfileAssignmentByPersonNumber'>,
): Reply<'retrievePaycodeValueProfileAssignmentByPersonNumber'> {
  const personNumber = requirePersonNumber(call.query);
  const person = personBy(call, 'personNumber', personNumber);
  if (person === undefined) throw refusals.unknownPersonToRead('personNumber', personNumber);
  return { status: 200, body: readV2(call, person) };
}

/** Retrieve Paycode Value Profile Assignment by ID (Deprecated). */
export function retrievePaycodeValueProfileAssignmentByIdV1(
  call: Call<'retrievePaycodeValueProfileAssignmentByIdV1'>,
): Reply<'retrievePaycodeValueProfileAssignmentByIdV1'> {
  return { status: 200, body: readV1(call, requirePersonById(call, call.params.personId)) };
}

/** Retrieve Paycode Value Profile Assignment by ID. */
export function retrievePaycodeValueProfileAssignmentById(
  call: Call<'retrievePaycodeValueProfileAssignmentById'>,
): Reply<'retrievePaycodeValueProfileAssignmentById'> {
  const { personId } = call.params;
  const person = call.state.person.get(String(personId));
  if (person === undefined) throw refusals.unknownPersonToRead('personKey', personId);
  return { status: 200, body: readV2(call, person) };
}

/** Update Paycode Value Profile Assignment by ID, in both versions. */
export function updatePaycodeValueProfileAssignmentById(
  call: Call<'updatePaycodeValueProfileAssignmentById'>,
): Reply<'updatePaycodeValueProfileAssignmentById'> {
  const sent = call.body;
  const person = requirePersonById(call, call.params.personId);
  if (sent.personIdentity !== undefined && requirePerson(call, sent.personIdentity) !== person) {
    throw refusals.idNotOfPath();
  }
  return { status: 200, body: assign(call, person, sent) };
}

/** Delete Paycode Value Profile Assignment by ID (Deprecated): version 1 answers 200. */
export function deletePaycodeValueProfileAssignmentByIdV1(
  call: Call<'deletePaycodeValueProfileAssignmentByIdV1'>,
): Reply<'deletePaycodeValueProfileAssignmentByIdV1'> {
  unassign(call, requirePersonById(call, call.params.personId));
  call.applies('ukg.pcv.delete-v1-is-200');
  return { status: 200 };
}

/** Delete Paycode Value Profile Assignment by ID. */
export function deletePaycodeValueProfileAssignmentById(
  call: Call<'deletePaycodeValueProfileAssignmentById'>,
): Reply<'deletePaycodeValueProfileAssignmentById'> {
  unassign(call, requirePersonById(call, call.params.personId));
  return { status: 204 };
}

/** Retrieve Paycode Value Profile Assignments (Deprecated): of the people of a search. */
export function retrievePaycodeValueProfileAssignmentsV1(
  call: Call<'retrievePaycodeValueProfileAssignmentsV1'>,
): Reply<'retrievePaycodeValueProfileAssignmentsV1'> {
  const { where, returnUnassignedEmployees = false, failOnNoAssignment = true } = call.body;
  const criteria = requireCriteria(call, call.body, missingParameter, [
    'failOnNoAssignment',
    'returnUnassignedEmployees',
  ]);
  const matches = narrowed(call, where, resolveCriteria(call, criteria, unlistedBySearch));
  requirePeopleLimit(matches.length, maxPeopleRead);
  const isWithout = (person: Person | undefined) => person !== undefined && !isAssigned(call, person);
  const anyWithout = matches.some(({ person }) => isWithout(person));
  const adds = anyWithout && returnUnassignedEmployees && call.holds('ukg.pcv.multi-read.added');
  const drops = anyWithout && !adds && !failOnNoAssignment && call.holds('ukg.pcv.multi-read.unassigned');
  const answered = drops ? matches.filter(({ person }) => !isWithout(person)) : matches;
  if (answered.length === 0) return { status: 200, body: [] };
  return bulk(
    call,
    answered,
    ({ property, value, person }) => {
      if (person === undefined) throw unknownPerson(property, value);
      if (isWithout(person) && !adds) {
        throw refusals.noProfileAssignedV1(person.personNumber);
      }
      return toAnswer(call, person);
    },
    { inputOf: ({ property, value }) => ({ [property]: value }) },
  );
}

/** Retrieve Paycode Value Profile Assignments. */
export function retrievePaycodeValueProfileAssignments(
  call: Call<'retrievePaycodeValueProfileAssignments'>,
): Reply<'retrievePaycodeValueProfileAssignments'> {
  const identities = requireIdentities(call.body);
  requirePeopleLimit(identities.length, maxPeopleRead);
  return bulk(call, identities, (identity) => toAnswer(call, requirePerson(call, identity)));
}

/** Update Paycode Value Profile Assignments, in both versions. */
export function updatePaycodeValueProfileAssignments(
  call: Call<'updatePaycodeValueProfileAssignments'>,
): Reply<'updatePaycodeValueProfileAssignments'> {
  requirePeopleLimit(call.body.length, maxPeopleWritten);
  return bulk(call, call.body, (sent) => assign(call, requirePerson(call, sent.personIdentity), sent));
}

/** Delete Paycode Value Profile Assignments (Deprecated): version 1 answers 200. */
export function deletePaycodeValueProfileAssignmentsV1(
  call: Call<'deletePaycodeValueProfileAssignmentsV1'>,
): Reply<'deletePaycodeValueProfileAssignmentsV1'> {
  const reply = deleted(call, unassignMany(call, call.body));
  if (reply.status !== 204) return reply;
  call.applies('ukg.pcv.delete-v1-is-200');
  return { status: 200 };
}

/** Delete Paycode Value Profile Assignments. */
export function deletePaycodeValueProfileAssignments(
  call: Call<'deletePaycodeValueProfileAssignments'>,
): Reply<'deletePaycodeValueProfileAssignments'> {
  return deleted(call, unassignMany(call, requireIdentities(call.body)));
}

function requirePersonNumber({ person_number: personNumber }: { readonly person_number?: string }): string {
  if (personNumber === undefined || personNumber === '') throw missingParameter('person_number');
  return personNumber;
}

function readV1(call: Context, person: Person): Answer {
  if (isRefusedWithoutProfile(call, person)) throw refusals.noProfileAssignedV1(person.personNumber);
  return toAnswer(call, person);
}

function readV2(call: Context, person: Person): Answer {
  if (isRefusedWithoutProfile(call, person)) throw refusals.noProfileAssigned(person.personNumber);
  return toAnswer(call, person);
}

function isRefusedWithoutProfile(call: Context, person: Person): boolean {
  return !isAssigned(call, person) && call.choose('ukg.pcv.read.none') === 'not-found';
}

function assign(call: Context, person: Person, { payCodeValueProfile: reference }: Sent): Answer {
  if (reference === undefined || reference === null || isEmptyReference(reference)) {
    throw missingParameter('payCodeValueProfile');
  }
  assignProfile(call, person, reference);
  return toAnswer(call, person);
}

function unassign(call: Context, person: Person): void {
  const isRefused = !isAssigned(call, person) && !call.holds('ukg.pcv.delete');
  if (isRefused) throw refusals.noProfileAssignedV1(person.personNumber);
  call.state.profileAssignment.delete(String(person.personKey));
}

function unassignMany(call: Context, identities: readonly PersonIdentity[]): BulkReply<object> {
  requirePeopleLimit(identities.length, maxPeopleWritten);
  return bulk(call, identities, (personIdentity) => {
    unassign(call, requirePerson(call, personIdentity));
    return { personIdentity };
  });
}

function isAssigned({ state }: Context, person: Person): boolean {
  return state.profileAssignment.get(String(person.personKey)) !== undefined;
}

function toAnswer(call: Context, person: Person): Answer {
  const { personNumber, userKey = 0 } = person;
  const personIdentity = call.holds('ukg.pcv.answer') ? keysOf(person) : { personNumber, personKey: userKey };
  return { personIdentity, ...payCodeValueOf(call, person) };
}
