import type { components } from '../generated/types.ts';
import { requirePerson } from '../identity/identity.ts';
import { missingProperty } from '../refusals/persons.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk, deleted } from '../wire/bulk.ts';
import { maxPeopleWritten, requirePeopleLimit } from '../wire/limits.ts';
import { commonIdentity } from './common-ids.ts';

type CommonId = components['schemas']['PersonCommonId'];

/** Update Person Common ID. */
export function updatePersonCommonId(call: Call<'updatePersonCommonId'>): Reply<'updatePersonCommonId'> {
  return { status: 200, body: assign(call, call.body) };
}

/** Update Person Common IDs. */
export function updatePersonCommonIds(call: Call<'updatePersonCommonIds'>): Reply<'updatePersonCommonIds'> {
  requirePeopleLimit(call.body.length, maxPeopleWritten);
  return bulk(call, call.body, (sent) => assign(call, sent));
}

/** Delete Person Common ID. */
export function deletePersonCommonId(call: Call<'deletePersonCommonId'>): Reply<'deletePersonCommonId'> {
  remove(call, call.body);
  return { status: 204 };
}

/** Delete Person Common IDs. */
export function deletePersonCommonIds(call: Call<'deletePersonCommonIds'>): Reply<'deletePersonCommonIds'> {
  requirePeopleLimit(call.body.length, maxPeopleWritten);
  return deleted(
    call,
    bulk(call, call.body, (sent) => remove(call, sent)),
  );
}

function assign(call: Context, { personIdentity, aoid, coid }: CommonId): CommonId {
  if (aoid === undefined) throw missingProperty('aoid');
  if (coid === undefined) throw missingProperty('coid');
  const person = requirePerson(call, personIdentity);
  call.state.person.put({ ...person, aoid, coid });
  return { personIdentity: commonIdentity(call, personIdentity, person), aoid, coid };
}

function remove(call: Context, sent: CommonId): CommonId {
  const { aoid: _aoid, coid: _coid, ...person } = requirePerson(call, sent.personIdentity);
  call.state.person.put(person);
  return sent;
}
