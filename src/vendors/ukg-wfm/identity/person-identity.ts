import type { components } from '../generated/types.ts';
import { missingParameter, notSimulated } from '../refusals/errors.ts';
import { noIdentifier, noSuchPerson, tooManyIdentifiers } from '../refusals/people.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';

export type PersonIdentity = components['schemas']['PersonIdentity'];

type Property = 'personNumber' | 'personKey' | 'employeeKey' | 'userKey' | 'userName' | 'badgeNumber' | 'aoid';
const properties: readonly Property[] = [
  'personNumber',
  'personKey',
  'employeeKey',
  'userKey',
  'userName',
  'badgeNumber',
  'aoid',
];

/**
 * The person that an identity names.
 * @throws a named failure for no identity, none or several identifiers, or nobody of that name
 */
export function findPerson(call: Context, identity: PersonIdentity | undefined): Person {
  if (identity === undefined) {
    call.rule('ukg.request.missing-parameter');
    throw missingParameter('personIdentity');
  }
  if (identity.hyperFindFilter !== undefined) throw notSimulated('A hyperFindFilter');
  const given = properties.filter((property) => identity[property] !== undefined);
  const [first, ...others] = given;
  if (first === undefined) {
    call.rule('ukg.person.no-identifier');
    throw noIdentifier();
  }
  const person = lookUp(call, identity, first);
  if (others.length > 0) {
    const allowed = call.choose('ukg.person.several-identifiers') === 'same-person';
    if (!allowed || others.some((other) => lookUp(call, identity, other) !== person)) throw tooManyIdentifiers();
  }
  return person ?? unknownPerson(call, first, identity[first] ?? '');
}

/** Refuses a request for somebody who does not exist. */
export function unknownPerson(call: Context, propertyName: string, value: string | number): never {
  call.rule('ukg.person.unknown');
  throw noSuchPerson(propertyName, value);
}

function lookUp({ state }: Context, identity: PersonIdentity, property: Property): Person | undefined {
  const value = String(identity[property]);
  switch (property) {
    case 'personKey':
    case 'employeeKey':
      return state.person.get(value);
    case 'userName':
      return state.person.by('userName', value.toLowerCase())[0];
    case 'aoid':
      return state.person.by('aoid', value).find(({ coid }) => identity.coid === undefined || identity.coid === coid);
    default:
      return state.person.by(property, value)[0];
  }
}
