import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { missingParameter, notSimulated } from '../refusals/errors.ts';
import { employeeLimit, emptyValues, keyAndMultiKey } from '../refusals/people.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { statusOn } from './employment-status.ts';
import type { PersonIdentity } from './person-identity.ts';
import { today } from './today.ts';

export type EmployeeCriteria = components['schemas']['EmployeeCriteria'];

/** The keys that name people in a search, in lower case as the vendor's enum has them. */
export type Key = 'personid' | 'personnumber' | 'jobassignmentid' | 'username' | 'useraccountid' | 'badgenumber';

/** The person whom a key's value names. */
export function personByKey({ state }: Context, key: Key, value: string): Person | undefined {
  switch (key) {
    case 'personid':
      return state.person.get(value);
    case 'personnumber':
      return state.person.by('personNumber', value)[0];
    case 'jobassignmentid':
      return state.person.by('jobAssignmentId', value)[0];
    case 'username':
      return state.person.by('userName', value.toLowerCase())[0];
    case 'useraccountid':
      return state.person.by('userKey', value)[0];
    case 'badgenumber':
      return state.person.by('badgeNumber', value)[0];
  }
}

/** The person of a pair of associate and client id. */
export function personByAoid({ state }: Context, aoid: string, coid: string): Person | undefined {
  return state.person.by('aoid', aoid).find((person) => person.coid === coid);
}

/** A key as the enum spells it, `undefined` for another one. The vendor's own examples write `personNumber`. */
export function toKey(call: Context, key: string, allowed: readonly Key[]): Key | undefined {
  const folded = key.toLowerCase();
  if (folded !== key) call.rule('ukg.multi-read.key-any-case');
  return allowed.find((known) => known === folded);
}

/**
 * The employees part of a search.
 * @throws a named failure where it or what holds it is missing
 */
export function employeesOf(call: Context, body: { readonly where?: Where }): EmployeeCriteria {
  refuseHyperfind(body.where);
  const missing = body.where === undefined ? 'where' : body.where.employees === undefined ? 'employees' : undefined;
  if (missing !== undefined || body.where?.employees === undefined) {
    call.rule('ukg.request.missing-parameter');
    throw missingParameter(missing ?? 'employees');
  }
  return body.where.employees;
}

/** What a search may say of people besides naming them. */
type Where = {
  readonly employees?: EmployeeCriteria;
  readonly hyperFindFilter?: object;
  readonly onlyActivePerson?: boolean;
};

/** @throws a failure of ours for a search by Hyperfind, which nothing here can run */
export function refuseHyperfind(where: Where | undefined): void {
  if (where?.hyperFindFilter !== undefined) throw notSimulated('A hyperFindFilter');
}

/** Leaves out people who are not active today, where a search asks for that; who does not exist stays. */
export function activeOnly<S extends { readonly person: Person | undefined }>(
  call: Context,
  where: Where | undefined,
  sought: readonly S[],
): readonly S[] {
  if (where?.onlyActivePerson !== true) return sought;
  call.rule('ukg.multi-read.only-active');
  return sought.filter(({ person }) => person === undefined || statusOn(person, today(call)) === 'Active');
}

/** An identity with the one member by which a search named the person. */
function identityByKey(key: Key, person: Person): PersonIdentity {
  const { personKey, userName, userKey, badgeNumber, personNumber } = person;
  if (key === 'personid') return { personKey };
  if (key === 'username' && userName !== undefined) return { userName };
  if (key === 'useraccountid' && userKey !== undefined) return { userKey };
  if (key === 'badgenumber' && badgeNumber !== undefined) return { badgeNumber };
  return { personNumber };
}

/** @throws a named failure where a request names more people than the operation takes */
export function limitPeople(call: Context, actual: number, maximum: number): void {
  if (actual <= maximum) return;
  call.rule('ukg.limits.people');
  throw employeeLimit(actual, maximum);
}

/** Whom one value of a search names. */
export type Sought = {
  /** Name of the property as error texts have it, in lower case. */
  readonly property: string;
  readonly value: string;
  readonly person: Person | undefined;
  /** The identity by which the search named the person. */
  readonly identity: PersonIdentity;
};

const everyKey: readonly Key[] = [
  'personid',
  'personnumber',
  'jobassignmentid',
  'username',
  'useraccountid',
  'badgenumber',
];

/**
 * The people of a search, in the order of its values.
 * @param invalidKey the failure of the operation for a key that it does not know
 * @throws that failure, or one for a search that names nobody
 */
export function seek(call: Context, criteria: EmployeeCriteria, invalidKey: () => VendorFailure): readonly Sought[] {
  const { key, values = [], multi_key: multiKey, multi_key_values: pairs = [] } = criteria;
  if (key !== undefined && multiKey !== undefined) {
    call.rule('ukg.multi-read.key-and-multi-key');
    throw keyAndMultiKey();
  }
  if (multiKey?.some((part) => /^position/i.test(part)) === true) throw notSimulated('A search by position');
  const known = toKey(call, key ?? '', everyKey);
  const byPair = multiKey !== undefined && isAoidPair(multiKey);
  if (known === undefined && !byPair) {
    call.rule('ukg.multi-read.unknown-key');
    throw invalidKey();
  }
  if (values.length + pairs.length === 0) {
    call.rule('ukg.multi-read.no-values');
    throw emptyValues();
  }
  return known === undefined
    ? pairs.map((pair) => soughtByPair(call, multiKey ?? [], pair))
    : values.map((value) => soughtByKey(call, known, value));
}

function isAoidPair(multiKey: readonly string[]): boolean {
  return (
    multiKey
      .map((part) => part.toLowerCase())
      .toSorted()
      .join() === 'aoid,coid'
  );
}

function soughtByKey(call: Context, key: Key, value: string): Sought {
  const person = personByKey(call, key, value);
  return { property: key, value, person, identity: person === undefined ? {} : identityByKey(key, person) };
}

function soughtByPair(call: Context, multiKey: readonly string[], pair: readonly string[]): Sought {
  call.rule('ukg.multi-read.multi-key');
  const swapped = multiKey[0]?.toLowerCase() === 'coid';
  const [aoid = '', coid = ''] = swapped ? pair.toReversed() : pair;
  return { property: 'aoid', value: aoid, person: personByAoid(call, aoid, coid), identity: { aoid, coid } };
}
