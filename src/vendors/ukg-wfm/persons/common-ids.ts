import type { components } from '../generated/types.ts';
import { otherIdentity, type PersonIdentity, requirePersonById, requirePersonByNumber } from '../identity/identity.ts';
import { missingParameter } from '../refusals/requests.ts';
import { unlistedBySearch as refusals } from '../refusals/search.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulkOfPeople, findPeople, requirePersonCriteria } from './searches.ts';

type CommonId = components['schemas']['PersonCommonId'];

/** Retrieve Person Common ID by Person Number. */
export function retrievePersonCommonIdByPersonNumber(
  call: Call<'retrievePersonCommonIdByPersonNumber'>,
): Reply<'retrievePersonCommonIdByPersonNumber'> {
  const { person_number: personNumber } = call.query;
  if (personNumber === undefined) throw missingParameter('person_number');
  return { status: 200, body: commonId(call, { personNumber }, requirePersonByNumber(call, personNumber)) };
}

/** Retrieve Person Common ID by ID. */
export function retrievePersonCommonIdById(
  call: Call<'retrievePersonCommonIdById'>,
): Reply<'retrievePersonCommonIdById'> {
  const { personId: personKey } = call.params;
  return { status: 200, body: commonId(call, { personKey }, requirePersonById(call, personKey)) };
}

/** Retrieve Person Common IDs. */
export function retrievePersonCommonIds(call: Call<'retrievePersonCommonIds'>): Reply<'retrievePersonCommonIds'> {
  const criteria = requirePersonCriteria(call, call.body, refusals);
  const matches = findPeople(call, criteria, call.body, refusals, (context) => context.holds('ukg.people.by-email'));
  return bulkOfPeople(call, matches, refusals, ({ identity, person }) => commonId(call, identity, person));
}

function commonId(call: Context, asked: PersonIdentity, person: Person): CommonId {
  const { aoid, coid } = person;
  return {
    personIdentity: commonIdentity(call, asked, person),
    ...(aoid === undefined ? {} : { aoid }),
    ...(coid === undefined ? {} : { coid }),
  };
}

/** The identity in an answer about common ids: that by which the person was named. */
export function commonIdentity(call: Context, asked: PersonIdentity, person: Person): PersonIdentity {
  return call.holds('ukg.people.common-id') ? asked : otherIdentity(person, asked);
}
