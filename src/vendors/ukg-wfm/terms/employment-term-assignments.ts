import { findPerson, requirePersonById, requirePersonByNumber } from '../identity/identity.ts';
import { duplicatePeople } from '../refusals/aggregated.ts';
import { unknownPerson } from '../refusals/identity.ts';
import { missingParameter } from '../refusals/requests.ts';
import * as refusals from '../refusals/terms.ts';
import { type Key, narrowed, personByKey, requireCriteria, toKey } from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk, deleted } from '../wire/bulk.ts';
import { maxPeopleRead, maxPeopleWritten, requirePeopleLimit } from '../wire/limits.ts';
import type { Item } from './entries.ts';
import { type Answer, answerOf, createTerms, deleteTerms, termsOf, updateTerms } from './terms.ts';

/** Retrieve Employment Term Assignment by Person Number. */
export function retrieveEmploymentTermAssignmentByPersonNumber(
  call: Call<'retrieveEmploymentTermAssignmentByPersonNumber'>,
): Reply<'retrieveEmploymentTermAssignmentByPersonNumber'> {
  const { person_number: personNumber } = call.query;
  if (personNumber === undefined || personNumber === '') throw refusals.noPersonNumber();
  return answered(call, read(call, requirePersonByNumber(call, personNumber)));
}

/** Retrieve Employment Term Assignment by ID. */
export function retrieveEmploymentTermAssignmentById(
  call: Call<'retrieveEmploymentTermAssignmentById'>,
): Reply<'retrieveEmploymentTermAssignmentById'> {
  return answered(call, read(call, requirePersonById(call, call.params.personId)));
}

/** Create Employment Term Assignment. */
export function createEmploymentTermAssignment(
  call: Call<'createEmploymentTermAssignment'>,
): Reply<'createEmploymentTermAssignment'> {
  return answered(call, createTerms(call, call.body));
}

/** Update Employment Term Assignment. */
export function updateEmploymentTermAssignment(
  call: Call<'updateEmploymentTermAssignment'>,
): Reply<'updateEmploymentTermAssignment'> {
  return answered(call, updateTerms(call, call.body));
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
    return item;
  });
  return deleted(call, reply);
}

/** Retrieve Employment Term Assignments. */
export function retrieveEmploymentTermAssignments(
  call: Call<'retrieveEmploymentTermAssignments'>,
): Reply<'retrieveEmploymentTermAssignments'> {
  const { key: sentKey = '', values = [] } = requireCriteria(call, call.body, missingParameter);
  const key = toKey(call, sentKey, ['personid', 'personnumber']);
  if (key === undefined) throw refusals.unknownKey(sentKey);
  if (values.length === 0) throw refusals.noCriteria('values');
  requirePeopleLimit(values.length, maxPeopleRead);
  const matches = values.map((value) => ({ value, person: personByKey(call, key, value) }));
  const people = narrowed(call, call.body.where, matches).flatMap(({ value, person }) =>
    person === undefined ? leaveOut(call, key, value) : [person],
  );
  return { status: 200, body: people.map((person) => answerOf(call, person)) };
}

function requireItemLimit(call: Context, items: readonly Item[]): void {
  requirePeopleLimit(items.length, maxPeopleWritten);
  const people = items.flatMap(({ personIdentity = {} }) => findPerson(call, personIdentity) ?? []);
  const areDistinct = new Set(people).size === people.length;
  if (!areDistinct && !call.holds('ukg.terms.bulk.person-twice')) throw duplicatePeople();
}

function answered(call: Context, body: Answer) {
  call.applies('ukg.terms.answer');
  return { status: 200 as const, body };
}

function read(call: Context, person: Person): Answer {
  const isRefused = termsOf(call, person).length === 0 && call.choose('ukg.terms.get.none') === 'not-found';
  if (isRefused) throw refusals.noTermAssigned();
  return answerOf(call, person);
}

/** Nobody in place of a person who does not exist. @throws a named failure unless that is no error */
function leaveOut(call: Context, key: Key, value: string): readonly Person[] {
  if (call.holds('ukg.terms.multi-read.unknown-person')) throw unknownPerson(key, value);
  return [];
}
