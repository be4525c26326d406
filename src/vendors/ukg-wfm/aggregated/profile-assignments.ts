import type { components } from '../generated/types.ts';
import { keysOf, personBy, requirePerson, requirePersonById } from '../identity/identity.ts';
import { unknownPersonListed } from '../refusals/identity.ts';
import * as refusals from '../refusals/profile-assignments.ts';
import { unlistedBySearch } from '../refusals/search.ts';
import { narrowed, type PersonMatch, requireCriteria, resolveCriteria } from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { bulk, deleted } from '../wire/bulk.ts';
import { maxPeopleRead, maxPeopleWritten, requirePeopleLimit } from '../wire/limits.ts';
import { modifyKind, readKind } from './values.ts';

type Sent = components['schemas']['ProfileOfPerson'];
type Search = components['schemas']['PeopleSearch'];
type With<T> = Context & T;

/** Kinds without dates that have resources of their own, beside the aggregated ones. */
type ProfileKind = 'cascadeProfile' | 'leaveProfile';

/** The operations on cascade profiles of people. */
export const cascadeProfiles = profilesOf('cascadeProfile');
/** The operations on leave profiles of people. */
export const leaveProfiles = profilesOf('leaveProfile');

function profilesOf(kind: ProfileKind) {
  return {
    readByNumber(call: With<{ readonly query: { readonly person_number?: string } }>) {
      const { person_number: personNumber } = call.query;
      if (personNumber === undefined || personNumber === '') throw refusals.missingMember('person_number');
      const person = personBy(call, 'personNumber', personNumber);
      if (person === undefined) throw unknownPersonListed('personNumber', personNumber);
      return answered(read(call, kind, person));
    },

    readById(call: With<{ readonly params: { readonly personId: number } }>) {
      return answered(read(call, kind, requirePersonById(call, call.params.personId, unknownPersonListed)));
    },

    readMany(call: With<{ readonly body: Search }>) {
      return readMany(call, kind, call.body);
    },

    update(call: With<{ readonly body: Sent }>) {
      return answered(update(call, kind, call.body));
    },

    updateMany(call: With<{ readonly body: readonly Sent[] }>) {
      requireLimit(call.body);
      return bulk(call, call.body, (sent) => update(call, kind, sent));
    },

    remove(call: With<{ readonly body: Sent }>) {
      remove(call, kind, call.body);
      return { status: 204 as const };
    },

    removeMany(call: With<{ readonly body: readonly Sent[] }>) {
      requireLimit(call.body);
      const reply = bulk(call, call.body, (sent) => remove(call, kind, sent));
      return deleted(call, reply);
    },
  };
}

function answered(body: Sent) {
  return { status: 200 as const, body };
}

function requireLimit({ length }: readonly Sent[]): void {
  if (length > maxPeopleWritten) throw refusals.tooManyPeopleWritten(length, maxPeopleWritten);
}

function requireNamed(call: Context, { personIdentity }: Sent): Person {
  if (personIdentity === undefined) throw refusals.missingMember('personIdentity');
  return requirePerson(call, personIdentity, unknownPersonListed);
}

function profileOf(call: Context, kind: ProfileKind, person: Person): Sent {
  return readKind(call, person, kind);
}

function isAssigned(call: Context, kind: ProfileKind, person: Person): boolean {
  return Object.keys(profileOf(call, kind, person)).length > 0;
}

function toAnswer(call: Context, kind: ProfileKind, person: Person): Sent {
  const { assignmentProfile, profileId } = profileOf(call, kind, person);
  return {
    ...(assignmentProfile === undefined ? {} : { assignmentProfile }),
    personIdentity: keysOf(person),
    ...(profileId === undefined ? {} : { profileId }),
  };
}

function read(call: Context, kind: ProfileKind, person: Person): Sent {
  const isRefused = !isAssigned(call, kind, person) && call.choose('ukg.profiles.read.none') === 'refused';
  if (isRefused) throw refusals.nothingAssigned('assignmentProfile');
  return toAnswer(call, kind, person);
}

function readMany(call: Context, kind: ProfileKind, search: Search) {
  const { where, returnUnassignedEmployees = false, failOnNoAssignment = true } = search;
  const used = ['failOnNoAssignment', 'returnUnassignedEmployees'] as const;
  const criteria = requireCriteria(call, search, refusals.missingMember, used);
  const matches = narrowed(call, where, resolveCriteria(call, criteria, unlistedBySearch));
  requirePeopleLimit(matches.length, maxPeopleRead);
  const isWithout = ({ person }: PersonMatch) => person !== undefined && !isAssigned(call, kind, person);
  const anyWithout = matches.some(isWithout);
  const adds = anyWithout && returnUnassignedEmployees && call.holds('ukg.profiles.multi-read.added');
  const drops = anyWithout && !adds && !failOnNoAssignment && call.holds('ukg.profiles.multi-read.left-out');
  const shown = drops ? matches.filter((match) => !isWithout(match)) : matches;
  if (shown.length === 0) return { status: 200 as const, body: [] };
  return bulk(
    call,
    shown,
    (match) => {
      const { person, property, value } = match;
      if (person === undefined) throw unknownPersonListed(property, value);
      if (isWithout(match) && !adds) throw refusals.nothingAssigned('assignmentProfile');
      return toAnswer(call, kind, person);
    },
    { inputOf: ({ property, value }) => ({ [property]: value }) },
  );
}

/** Assigns a profile, which the answer repeats with the identity as it was sent. */
function update(call: Context, kind: ProfileKind, sent: Sent): Sent {
  const person = requireNamed(call, sent);
  const { personIdentity: _identity, ...value } = sent;
  const isCleared = value.unAssignExisting === true;
  if (value.assignmentProfile === undefined && !isCleared) throw refusals.missingMember('assignmentProfile');
  modifyKind(call, person, kind, value);
  return sent;
}

function remove(call: Context, kind: ProfileKind, sent: Sent): Sent {
  const person = requireNamed(call, sent);
  if (isAssigned(call, kind, person)) modifyKind(call, person, kind, { unAssignExisting: true });
  else if (call.choose('ukg.profiles.delete.none') === 'refused') throw refusals.nothingAssigned('assignmentProfile');
  return sent;
}
