import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { noIdentifier, severalIdentifiers, unknownPerson } from '../refusals/identity.ts';
import { missingParameter, notSimulated, unknownProperty } from '../refusals/requests.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';

export type PersonIdentity = components['schemas']['PersonIdentity'];

/** The members of an identity that name a person, each with the look-up of its value. */
const lookUps = {
  personNumber: ({ state }: Context, value: string) => state.person.by('personNumber', value)[0],
  personKey: ({ state }: Context, value: string) => state.person.get(value),
  employeeKey: ({ state }: Context, value: string) => state.person.get(value),
  userKey: ({ state }: Context, value: string) => state.person.by('userKey', value)[0],
  userName: (call: Context, value: string) =>
    inOwnCase(call, call.state.person.by('userName', value.toLowerCase())[0], 'userName', value),
  badgeNumber: ({ state }: Context, value: string) => state.person.by('badgeNumber', value)[0],
  aoid: ({ state }: Context, value: string, coid: string | undefined) =>
    state.person.by('aoid', value).find((person) => coid === undefined || coid === person.coid),
} as const satisfies { readonly [member in keyof PersonIdentity]: unknown };

/** A member of an identity that names a person; the others only say more about it. */
export type Identifier = keyof typeof lookUps;

const identifiers = Object.keys(lookUps) as readonly Identifier[];

/** Finds the person whom one identifier names. */
export function personBy(call: Context, identifier: Identifier, value: string, coid?: string): Person | undefined {
  return lookUps[identifier](call, value, coid);
}

/** Finds the person of an e-mail address. */
export function personByEmail(call: Context, value: string): Person | undefined {
  return inOwnCase(call, call.state.person.by('email', value.toLowerCase())[0], 'email', value);
}

/** The person, unless a member is written in another case and that makes a difference. */
function inOwnCase(call: Context, person: Person | undefined, member: 'userName' | 'email', value: string) {
  if (person === undefined || person[member] === value) return person;
  return call.holds('ukg.person.user-name-any-case') ? person : undefined;
}

/** Finds the person on whom all identifiers of an identity agree; `undefined` if there is none. */
export function findPerson(call: Context, identity: PersonIdentity): Person | undefined {
  const [first, ...further] = identifiers.filter((name) => identity[name] !== undefined);
  const lookUp = (name: Identifier) => personBy(call, name, String(identity[name]), identity.coid);
  const person = first === undefined ? undefined : lookUp(first);
  return further.every((name) => lookUp(name) === person) ? person : undefined;
}

/**
 * Finds the person whom an identity names.
 * @param unknown makes the failure for a person who does not exist
 * @throws a named failure for no identity, none or several identifiers, or a person who does not exist
 */
export function requirePerson(
  call: Context,
  identity: PersonIdentity | undefined,
  unknown: UnknownPerson = unknownPerson,
): Person {
  if (identity === undefined) throw missingParameter('personIdentity');
  if (identity.hyperFindFilter !== undefined) throw notSimulated('A hyperFindFilter');
  requireBadgeTime(call, identity);
  const [identifier, ...further] = identifiers.filter((name) => identity[name] !== undefined);
  if (identifier === undefined) throw noIdentifier();
  const lookUp = (name: Identifier) => personBy(call, name, String(identity[name]), identity.coid);
  const person = lookUp(identifier);
  if (further.some((name) => lookUp(name) !== person)) throw severalIdentifiers();
  if (further.length > 0 && call.choose('ukg.person.several-identifiers') === 'one-only') throw severalIdentifiers();
  if (person === undefined) throw unknown(identifier, identity[identifier] ?? '');
  return person;
}

// People have one badge each, whenever one asks.
function requireBadgeTime(call: Context, { effectiveDate, effectiveTime }: PersonIdentity): void {
  if (effectiveDate === undefined && effectiveTime === undefined) return;
  const name = effectiveDate === undefined ? 'effectiveTime' : 'effectiveDate';
  if (!call.holds('ukg.person.badge-time')) throw unknownProperty(name, 'personIdentity');
}

/** Makes the failure for a person who does not exist, in the words of an operation. */
type UnknownPerson = (property: string, value: string | number) => VendorFailure;

/**
 * Finds the person of a person ID, which a path or a token names.
 * @param unknown makes the failure for a person who does not exist
 * @throws that failure
 */
export function requirePersonById(call: Context, personKey: number, unknown: UnknownPerson = unknownPerson): Person {
  const person = call.state.person.get(String(personKey));
  if (person === undefined) throw unknown('personKey', personKey);
  return person;
}

/**
 * Finds the person of a person number, which a query names.
 * @param unknown makes the failure for a person who does not exist
 * @throws that failure
 */
export function requirePersonByNumber(
  call: Context,
  personNumber: string,
  unknown: UnknownPerson = unknownPerson,
): Person {
  const person = personBy(call, 'personNumber', personNumber);
  if (person === undefined) throw unknown('personNumber', personNumber);
  return person;
}

/** Another identity of the person than the one by which a request names the person. */
export function otherIdentity({ personKey, personNumber }: Person, identity: PersonIdentity): PersonIdentity {
  return identity.personKey === undefined ? { personKey } : { personNumber };
}

/** The two identifiers with which answers name a person. */
export function keysOf({ personNumber, personKey }: Person) {
  return { personNumber, personKey };
}

type Status = Person['employmentStatus'][number]['name'];

/** The vendor's status of a person on a day before the first known one. */
export const notApplicable = 'Not Applicable';

/** A person's employment status on a day, an ISO local date. */
export function statusOn({ employmentStatus }: Person, day: string): Status | typeof notApplicable {
  return employmentStatus.findLast(({ from }) => from <= day)?.name ?? notApplicable;
}

/** The changes of the status of a person's user account, in order. */
export function accountChangesOf({ hireDate, userAccountStatus, userAccountChanges }: Person) {
  return userAccountChanges ?? [{ name: userAccountStatus, from: hireDate }];
}

/** The status of a person's user account on a day, an ISO local date. */
export function accountStatusOn(person: Person, day: string): Status | typeof notApplicable {
  return accountChangesOf(person).findLast(({ from }) => from <= day)?.name ?? notApplicable;
}
