import type { components } from '../generated/types.ts';
import { type PersonIdentity, requirePersonById, requirePersonByNumber } from '../identity/identity.ts';
import { missingParameter } from '../refusals/requests.ts';
import type { EmployeeCriteria, PersonMatch } from '../search/search.ts';
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
  const criteria = requirePersonCriteria(call.body);
  const isByEmail = criteria.key?.toLowerCase() === 'useremailaddress';
  const matches = isByEmail ? byEmail(call, criteria) : findPeople(call, criteria, call.body);
  return bulkOfPeople(call, matches, ({ identity, person }) => commonId(call, identity, person));
}

function byEmail(call: Context, { values = [] }: EmployeeCriteria): readonly PersonMatch[] {
  call.rule('ukg.people.by-email');
  return values.map((value) => {
    const [person] = call.state.person.by('email', value.toLowerCase());
    const identity: PersonIdentity = person === undefined ? {} : { personNumber: person.personNumber };
    return { property: 'useremailaddress', value, person, identity };
  });
}

function commonId(call: Context, personIdentity: PersonIdentity, { aoid, coid }: Person): CommonId {
  call.rule('ukg.people.common-id');
  return {
    personIdentity,
    ...(aoid === undefined ? {} : { aoid }),
    ...(coid === undefined ? {} : { coid }),
  };
}
