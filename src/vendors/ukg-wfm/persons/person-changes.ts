import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { findPerson, requirePerson, requirePersonById } from '../identity/identity.ts';
import { unknownPersonListed } from '../refusals/identity.ts';
import * as refusals from '../refusals/person-changes.ts';
import { notSimulated } from '../refusals/requests.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk, deleted } from '../wire/bulk.ts';
import { today } from '../wire/dates.ts';
import { maxPeopleWritten } from '../wire/limits.ts';
import { type Checked, requireConsistent, requireMembers, requireUnique } from './person-checks.ts';
import { withSent } from './person-values.ts';
import { toAnswer } from './persons.ts';
import { removePerson } from './removal.ts';
import { changeTerms } from './term-rows.ts';

type Sent = components['schemas']['Person'];

/** Create Person. */
export function createPerson(call: Call<'createPerson'>): Reply<'createPerson'> {
  return { status: 200, body: create(call, call.body) };
}

/** Update Person by ID. */
export function updatePersonById(call: Call<'updatePersonById'>): Reply<'updatePersonById'> {
  const person = requirePersonById(call, call.params.personId, unknownPersonListed);
  requireSamePerson(call, person, call.body.personIdentity);
  return { status: 200, body: update(call, person, call.body) };
}

/** Delete Person by ID. */
export function deletePersonById(call: Call<'deletePersonById'>): Reply<'deletePersonById'> {
  const { personId } = call.params;
  remove(call, call.state.person.get(String(personId)), () => unknownPersonListed('personKey', personId));
  return { status: 204 };
}

/** Create Multiple Persons. */
export function createPersons(call: Call<'createPersons'>): Reply<'createPersons'> {
  requireLimit(call.body);
  return bulk(call, call.body, (sent) => create(call, sent), withoutPasswords);
}

/** Update Multiple Persons. */
export function updatePersons(call: Call<'updatePersons'>): Reply<'updatePersons'> {
  requireLimit(call.body);
  return bulk(call, call.body, (sent) => update(call, requireNamed(call, sent), sent), withoutPasswords);
}

/** Create or Update Persons. */
export function upsertPersons(call: Call<'upsertPersons'>): Reply<'upsertPersons'> {
  requireLimit(call.body);
  return bulk(call, call.body, (sent) => upsert(call, sent), withoutPasswords);
}

/** Delete Multiple Persons. */
export function deletePersons(call: Call<'deletePersons'>): Reply<'deletePersons'> {
  requireLimit(call.body);
  const reply = bulk(call, call.body, (sent) => removeNamed(call, sent), withoutPasswords);
  return deleted(call, reply);
}

function requireLimit({ length }: readonly Sent[]): void {
  if (length > maxPeopleWritten) throw refusals.tooManyPersons(length, maxPeopleWritten);
}

const withoutPasswords = { inputOf: withoutPassword };

/** A person as sent, without the password: no answer repeats it. */
function withoutPassword(sent: Sent): Sent {
  if (sent.user?.userAccount?.userPassword === undefined) return sent;
  const { userPassword: _password, ...userAccount } = sent.user.userAccount;
  return { ...sent, user: { ...sent.user, userAccount } };
}

function upsert(call: Context, sent: Sent): Sent {
  const { personIdentity, personInformation: { person: { personNumber = '' } = {} } = {} } = sent;
  if (personIdentity === undefined) {
    const [namesake] = call.state.person.by('personNumber', personNumber);
    const isCreated = namesake === undefined || call.holds('ukg.people.upsert.by-identity');
    return isCreated ? create(call, sent) : update(call, namesake, sent);
  }
  const isCreated =
    findPerson(call, personIdentity) === undefined && call.choose('ukg.people.upsert.unknown-identity') === 'created';
  return isCreated ? create(call, sent) : update(call, requireNamed(call, sent), sent);
}

function create(call: Context, sent: Sent): Sent {
  const checked = requireMembers(call, sent);
  const { personNumber, lastName } = checked.personInformation.person;
  if (sent.jobAssignment === undefined) throw refusals.missingMember('jobAssignment');
  if (sent.user === undefined) throw refusals.missingMember('user');
  if (personNumber === undefined) throw refusals.missingMember('personNumber');
  if (lastName === undefined) throw refusals.missingMember('lastName');
  requireUnique(call, checked, undefined);
  const hireDate = hireDateOf(call, checked);
  const { employmentStatusList = [], userAccountStatusList = [] } = checked.personInformation;
  return write(call, checked, {
    personKey: freeId(call, 'person', ({ person }, id) => person.get(id)),
    personNumber,
    lastName,
    userKey: freeId(call, 'userAccount', ({ person }, id) => person.by('userKey', id)[0]),
    jobAssignmentId: freeId(call, 'jobAssignment', ({ person }, id) => person.by('jobAssignmentId', id)[0]),
    hireDate,
    employmentStatus: employmentStatusList.length > 0 ? [] : [{ name: firstStatus(call), from: hireDate }],
    userAccountStatus: 'Active',
    ...(userAccountStatusList.length > 0 ? { userAccountChanges: [] } : {}),
  });
}

function firstStatus(call: Context) {
  return call.holds('ukg.people.write.first-status') ? 'Active' : 'Inactive';
}

function hireDateOf(call: Context, { personInformation: { person, employmentStatusList = [] } }: Checked): string {
  if (person.hireDate !== undefined) return person.hireDate;
  const first = employmentStatusList[0]?.effectiveDate ?? today(call);
  const isFirst = first === today(call) || call.choose('ukg.people.write.hire-date') === 'first-status';
  return isFirst ? first : today(call);
}

/** The next number of a counter that nobody has: own data may have drawn it by hand. */
function freeId(
  call: Context,
  counter: 'person' | 'userAccount' | 'jobAssignment',
  find: (state: Context['state'], id: string) => Person | undefined,
): number {
  const id = call.sequence(counter);
  return find(call.state, String(id)) === undefined ? id : freeId(call, counter, find);
}

function update(call: Context, person: Person, sent: Sent): Sent {
  const checked = requireMembers(call, sent);
  requireUnique(call, checked, person.personKey);
  return write(call, checked, person);
}

function write(call: Context, sent: Checked, before: Person): Sent {
  changeTerms(call, before, sent.jobAssignment?.employmentTermAssignments ?? []);
  const person = withSent(call, before, sent);
  requireConsistent(person);
  call.state.person.put(person);
  return call.choose('ukg.people.write.answer') === 'stored' ? toAnswer(call, person) : withoutPassword(sent);
}

function removeNamed(call: Context, sent: Sent): Sent {
  const { personIdentity } = sent;
  if (personIdentity === undefined) throw refusals.missingIdentity('personIdentity');
  const isUnknown = findPerson(call, personIdentity) === undefined;
  if (isUnknown && call.choose('ukg.people.delete.unknown') === 'ignored') return withoutPassword(sent);
  removePerson(call.state, requireNamed(call, sent));
  return withoutPassword(sent);
}

function remove(call: Context, person: Person | undefined, unknown: () => VendorFailure): void {
  if (person !== undefined) removePerson(call.state, person);
  else if (call.choose('ukg.people.delete.unknown') === 'refused') throw unknown();
}

function requireNamed(call: Context, { personIdentity }: Sent): Person {
  if (personIdentity === undefined) throw refusals.missingIdentity('personIdentity');
  return requirePerson(call, personIdentity, unknownPersonListed);
}

function requireSamePerson(call: Context, person: Person, identity: Sent['personIdentity'] = {}): void {
  if (identity.hyperFindFilter !== undefined) throw notSimulated('A hyperFindFilter');
  const named = Object.entries(identity).find(([name]) => name !== 'requestItemId');
  if (named === undefined || findPerson(call, identity) === person) return;
  const [name, value] = named;
  if (call.choose('ukg.people.update.other-identity') === 'path') return;
  throw refusals.otherPersonInPath(person.personKey, name, String(value));
}
