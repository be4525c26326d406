import { requirePersonById, requirePersonByNumber } from '../identity/identity.ts';
import { unknownPerson } from '../refusals/identity.ts';
import { missingParameter } from '../refusals/requests.ts';
import * as refusals from '../refusals/terms.ts';
import { type Key, onlyActive, personByKey, requireCriteria, toKey } from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { maxPeopleRead, maxPeopleWritten, requirePeopleLimit } from '../wire/limits.ts';
import type { Item } from './entries.ts';
import { type Answer, answerOf, createTerms, deleteTerms, termsOf, updateTerms } from './terms.ts';

/** Retrieve Employment Term Assignment by Person Number. */
export function retrieveEmploymentTermAssignmentByPersonNumber(
  call: Call<'retrieveEmploymentTermAssignmentByPersonNumber'>,
): Reply<'retrieveEmploymentTermAssignmentByPersonNumber'> {
  const { person_number: personNumber } = call.query;
  if (personNumber === undefined || personNumber === '') throw refusals.noPersonNumber();
  return { status: 200, body: read(call, requirePersonByNumber(call, personNumber)) };
}

/** Retrieve Employment Term Assignment by ID. */
export function retrieveEmploymentTermAssignmentById(
  call: Call<'retrieveEmploymentTermAssignmentById'>,
): Reply<'retrieveEmploymentTermAssignmentById'> {
  return { status: 200, body: read(call, requirePersonById(call, call.params.personId)) };
}

/** Create Employment Term Assignment. */
export function createEmploymentTermAssignment(
  call: Call<'createEmploymentTermAssignment'>,
): Reply<'createEmploymentTermAssignment'> {
  return { status: 200, body: createTerms(call, call.body) };
}

/** Update Employment Term Assignment. */
export function updateEmploymentTermAssignment(
  call: Call<'updateEmploymentTermAssignment'>,
): Reply<'updateEmploymentTermAssignment'> {
  return { status: 200, body: updateTerms(call, call.body) };
}

/** Delete Employment Term Assignment. */
export function deleteEmploymentTermAssignment(
  call: Call<'deleteEmploymentTermAssignment'>,
): Reply<'deleteEmploymentTermAssignment'> {
  deleteTerms(call, call.body);
  return { status: 204 };
}

/** Create Employment Term Assignments. */
export function createEmploymentTermAssignments(
  call: Call<'createEmploymentTermAssignments'>,
): Reply<'createEmploymentTermAssignments'> {
  requireItemLimit(call, call.body);
  return bulk(call, call.body, (item) => createTerms(call, item));
}

/** Update Employment Term Assignments. */
export function updateEmploymentTermAssignments(
  call: Call<'updateEmploymentTermAssignments'>,
): Reply<'updateEmploymentTermAssignments'> {
  requireItemLimit(call, call.body);
  return bulk(call, call.body, (item) => updateTerms(call, item));
}

/** Delete Employment Term Assignments. */
export function deleteEmploymentTermAssignments(
  call: Call<'deleteEmploymentTermAssignments'>,
): Reply<'deleteEmploymentTermAssignments'> {
  requireItemLimit(call, call.body);
  const reply = bulk(call, call.body, (item) => {
    deleteTerms(call, item);
    call.rule('ukg.terms.multi-delete.success');
    return item;
  });
  return reply.status === 200 ? { status: 204 } : reply;
}

/** Retrieve Employment Term Assignments. */
export function retrieveEmploymentTermAssignments(
  call: Call<'retrieveEmploymentTermAssignments'>,
): Reply<'retrieveEmploymentTermAssignments'> {
  const { key: sentKey = '', values = [] } = requireCriteria(call.body, missingParameter);
  const key = toKey(call, sentKey, ['personid', 'personnumber']);
  if (key === undefined) throw refusals.unknownKey(sentKey);
  if (values.length === 0) throw refusals.noCriteria('values');
  requirePeopleLimit(values.length, maxPeopleRead);
  const people = values.map((value) => ({ person: requirePersonByKey(call, key, value) }));
  return { status: 200, body: onlyActive(call, call.body.where, people).map(({ person }) => answerOf(call, person)) };
}

function requireItemLimit(call: Context, items: readonly Item[]): void {
  requirePeopleLimit(items.length, maxPeopleWritten);
  const identities = new Set(items.map(({ personIdentity }) => JSON.stringify(personIdentity)));
  if (identities.size < items.length) call.rule('ukg.terms.bulk.person-twice');
}

function read(call: Context, person: Person): Answer {
  const isRefused = termsOf(call, person).length === 0 && call.choose('ukg.terms.get.none') === 'not-found';
  if (isRefused) throw refusals.noTermAssigned();
  return answerOf(call, person);
}

function requirePersonByKey(call: Context, key: Key, value: string): Person {
  const person = personByKey(call, key, value);
  if (person !== undefined) return person;
  call.rule('ukg.terms.multi-read.unknown-person');
  throw unknownPerson(key, value);
}
