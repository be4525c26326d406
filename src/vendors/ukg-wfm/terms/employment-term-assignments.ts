import { activeOnly, employeesOf, type Key, limitPeople, personByKey, toKey } from '../identity/employees.ts';
import { unknownPerson } from '../identity/person-identity.ts';
import { missingParameter, noCriteria, termNotFoundForEmployee, unknownKey } from '../refusals/errors.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { type Answer, answerOf, createTerms, deleteTerms, termsOf, updateTerms } from './person-terms.ts';
import type { Item } from './term-items.ts';

const mostWritten = 100;
const mostRead = 1000;

/** Retrieve Employment Term Assignment by Person Number. */
export function retrieveEmploymentTermAssignmentByPersonNumber(
  call: Call<'retrieveEmploymentTermAssignmentByPersonNumber'>,
): Reply<'retrieveEmploymentTermAssignmentByPersonNumber'> {
  const { person_number: personNumber } = call.query;
  if (personNumber === undefined || personNumber === '') {
    call.rule('ukg.terms.get.no-person-number');
    throw missingParameter('person_number');
  }
  const person = personByKey(call, 'personnumber', personNumber) ?? unknownPerson(call, 'personNumber', personNumber);
  return { status: 200, body: read(call, person) };
}

/** Retrieve Employment Term Assignment by ID. */
export function retrieveEmploymentTermAssignmentById(
  call: Call<'retrieveEmploymentTermAssignmentById'>,
): Reply<'retrieveEmploymentTermAssignmentById'> {
  const { personId } = call.params;
  const person = call.state.person.get(String(personId)) ?? unknownPerson(call, 'personKey', personId);
  return { status: 200, body: read(call, person) };
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
  return bulk(call, checkedItems(call, call.body), (item) => createTerms(call, item));
}

/** Update Employment Term Assignments. */
export function updateEmploymentTermAssignments(
  call: Call<'updateEmploymentTermAssignments'>,
): Reply<'updateEmploymentTermAssignments'> {
  return bulk(call, checkedItems(call, call.body), (item) => updateTerms(call, item));
}

/** Delete Employment Term Assignments. */
export function deleteEmploymentTermAssignments(
  call: Call<'deleteEmploymentTermAssignments'>,
): Reply<'deleteEmploymentTermAssignments'> {
  const reply = bulk(call, checkedItems(call, call.body), (item) => deleted(call, item));
  return reply.status === 200 ? { status: 204 } : reply;
}

/** Retrieve Employment Term Assignments. */
export function retrieveEmploymentTermAssignments(
  call: Call<'retrieveEmploymentTermAssignments'>,
): Reply<'retrieveEmploymentTermAssignments'> {
  const { key: sentKey = '', values = [] } = employeesOf(call, call.body);
  const key = toKey(call, sentKey, ['personid', 'personnumber']);
  if (key === undefined) {
    call.rule('ukg.terms.multi-read.unknown-key');
    throw unknownKey(sentKey);
  }
  if (values.length === 0) {
    call.rule('ukg.terms.multi-read.no-values');
    throw noCriteria('values');
  }
  limitPeople(call, values.length, mostRead);
  const people = values.map((value) => ({ person: known(call, key, value) }));
  return { status: 200, body: activeOnly(call, call.body.where, people).map(({ person }) => answerOf(call, person)) };
}

function checkedItems(call: Context, items: readonly Item[]): readonly Item[] {
  limitPeople(call, items.length, mostWritten);
  const identities = new Set(items.map(({ personIdentity }) => JSON.stringify(personIdentity)));
  if (identities.size < items.length) call.rule('ukg.terms.bulk.person-twice');
  return items;
}

function read(call: Context, person: Person): Answer {
  if (termsOf(call, person).length === 0 && call.choose('ukg.terms.get.none') === 'not-found') {
    throw termNotFoundForEmployee();
  }
  return answerOf(call, person);
}

function known(call: Context, key: Key, value: string): Person {
  const person = personByKey(call, key, value);
  if (person !== undefined) return person;
  call.rule('ukg.terms.multi-read.unknown-person');
  return unknownPerson(call, key, value);
}

function deleted(call: Context, item: Item): Item {
  deleteTerms(call, item);
  call.rule('ukg.terms.multi-delete.success');
  return item;
}
