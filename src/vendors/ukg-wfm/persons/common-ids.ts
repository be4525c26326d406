import type { components } from '../generated/types.ts';
import { limitPeople } from '../identity/employees.ts';
import { findPerson } from '../identity/person-identity.ts';
import { missingProperty } from '../refusals/people.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';

type CommonId = components['schemas']['PersonCommonId'];

const mostWritten = 100;

/** Update Person Common ID. */
export function updatePersonCommonId(call: Call<'updatePersonCommonId'>): Reply<'updatePersonCommonId'> {
  return { status: 200, body: assign(call, call.body) };
}

/** Update Person Common IDs. */
export function updatePersonCommonIds(call: Call<'updatePersonCommonIds'>): Reply<'updatePersonCommonIds'> {
  limitPeople(call, call.body.length, mostWritten);
  return bulk(call, call.body, (sent) => assign(call, sent));
}

/** Delete Person Common ID. */
export function deletePersonCommonId(call: Call<'deletePersonCommonId'>): Reply<'deletePersonCommonId'> {
  remove(call, call.body);
  return { status: 204 };
}

/** Delete Person Common IDs. */
export function deletePersonCommonIds(call: Call<'deletePersonCommonIds'>): Reply<'deletePersonCommonIds'> {
  limitPeople(call, call.body.length, mostWritten);
  const reply = bulk(call, call.body, (sent) => remove(call, sent));
  return reply.status === 200 ? { status: 204 } : reply;
}

function assign(call: Context, { personIdentity, aoid, coid }: CommonId): CommonId {
  if (aoid === undefined || coid === undefined) {
    call.rule('ukg.people.missing-property');
    throw missingProperty(aoid === undefined ? 'aoid' : 'coid');
  }
  const person = findPerson(call, personIdentity);
  call.rule('ukg.people.common-id');
  call.state.person.put({ ...person, aoid, coid });
  return { personIdentity, aoid, coid };
}

function remove(call: Context, sent: CommonId): CommonId {
  const { aoid: _aoid, coid: _coid, ...person } = findPerson(call, sent.personIdentity);
  call.rule('ukg.people.common-id');
  call.state.person.put(person);
  return sent;
}
