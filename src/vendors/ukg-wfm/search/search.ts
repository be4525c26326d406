import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { foundByFilter } from '../hyperfind/hyperfind.ts';
import { type Identifier, type PersonIdentity, personBy, personByEmail, statusOn } from '../identity/identity.ts';
import { missingParameter, notSimulated, unknownProperty } from '../refusals/requests.ts';
import type { CriteriaRefusals } from '../refusals/search.ts';
import { noCriteria } from '../refusals/terms.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { today } from '../wire/dates.ts';

export type EmployeeCriteria = components['schemas']['EmployeeCriteria'];

/** The part of a search that says which people it is about. */
type Where = {
  readonly employees?: EmployeeCriteria;
  readonly hyperFindFilter?: components['schemas']['HyperfindFilter'];
  readonly onlyActivePerson?: boolean;
  readonly extensionType?: string;
  readonly snapshotDate?: string;
  readonly snapshotDateTime?: string;
  readonly isEmployeeAllowed?: boolean;
  readonly includeAccrualPolicyDetails?: boolean;
  readonly includeBaseWages?: boolean;
};

/** A search as all operations share its model. */
type Search = {
  readonly where?: Where;
  readonly failOnNoAssignment?: boolean;
  readonly returnUnassignedEmployees?: boolean;
};

/** A member of that model that not every operation has a use for. */
export type SpecialMember = (typeof specialMembers)[number];

const specialMembers = [
  'extensionType',
  'snapshotDate',
  'snapshotDateTime',
  'isEmployeeAllowed',
  'includeAccrualPolicyDetails',
  'failOnNoAssignment',
  'returnUnassignedEmployees',
] as const satisfies readonly (keyof Where | keyof Search)[];

/** The keys of a search, in lower case as in the vendor's enum, each with the member of a person that it names. */
const keys = {
  personid: 'personKey',
  personnumber: 'personNumber',
  jobassignmentid: 'jobAssignmentId',
  username: 'userName',
  useraccountid: 'userKey',
  badgenumber: 'badgeNumber',
  useremailaddress: 'email',
} as const satisfies Readonly<Record<string, Identifier | 'jobAssignmentId' | 'email'>>;

export type Key = keyof typeof keys;

const everyKey = Object.keys(keys) as readonly Key[];

/** Decides whether an operation takes the key useremailaddress. */
export type TakesEmail = (call: Context) => boolean;

/** A value of a search, and the person whom it names. */
export type PersonMatch = {
  /** Name of the property as error texts have it, in lower case. */
  readonly property: string;
  readonly value: string;
  readonly person: Person | undefined;
  /** The identity by which the search named the person. */
  readonly identity: PersonIdentity;
};

/** Finds the person whom a key's value names. */
export function personByKey(call: Context, key: Key, value: string): Person | undefined {
  const member = keys[key];
  if (member === 'jobAssignmentId') return call.state.person.by(member, value)[0];
  if (member === 'email') return personByEmail(call, value);
  return personBy(call, member, value);
}

/**
 * Returns a key in the enum's spelling, `undefined` for a key that is not allowed.
 * The vendor's own examples write `personNumber`.
 */
export function toKey(call: Context, key: string, allowed: readonly Key[] = everyKey): Key | undefined {
  const folded = key.toLowerCase();
  const known = allowed.find((name) => name === folded);
  return known === undefined || isRead(call, key) ? known : undefined;
}

/** True for a name in the enum's spelling, and in any other unless that makes a difference. */
export function isRead(call: Context, name: string): boolean {
  return name === name.toLowerCase() || call.holds('ukg.multi-read.key-any-case');
}

/**
 * The criteria by which a search names its people.
 * @param missing makes the operation's failure for a member that is missing
 * @param used the members of the shared model that the operation looks at
 * @throws that failure, or that of a query that is not there
 */
export function requireCriteria(
  call: Context,
  search: Search,
  missing: (name: string) => VendorFailure,
  used: readonly SpecialMember[] = [],
): EmployeeCriteria {
  const { where } = search;
  if (where === undefined) throw missing('where');
  const employees = where.employees ?? criteriaOfFilter(call, where.hyperFindFilter);
  if (employees === undefined) throw missing('employees');
  const sent: { readonly [name: string]: unknown } = { ...search, ...where };
  const unused = specialMembers.find((name) => sent[name] !== undefined && !used.includes(name));
  if (unused !== undefined && !call.holds('ukg.multi-read.unused-member')) throw unknownProperty(unused, 'where');
  const isRefused = where.includeBaseWages !== undefined && call.choose('ukg.multi-read.base-wages') === 'refused';
  if (isRefused) throw unknownProperty('includeBaseWages', 'where');
  return employees;
}

/** The criteria of a search by a query alone; `undefined` where employees cannot be left out. */
function criteriaOfFilter(call: Context, filter: Where['hyperFindFilter']): EmployeeCriteria | undefined {
  if (filter === undefined || call.choose('ukg.hyperfind.filter-alone') === 'refused') return undefined;
  const people = foundByFilter(call, filter, [...call.state.person.all()]);
  return { key: 'personid', values: people.map(({ personKey }) => String(personKey)) };
}

/**
 * Finds the people of a search, in the order of its values.
 * @param refusals those of the operation
 * @param takesEmail decides about the key useremailaddress, asked only where a search has it
 * @throws one of them for an unknown key, both kinds of key, and no values
 */
export function resolveCriteria(
  call: Context,
  criteria: EmployeeCriteria,
  refusals: CriteriaRefusals,
  takesEmail: TakesEmail = (context) => context.choose('ukg.multi-read.by-email') === 'taken',
): readonly PersonMatch[] {
  const { key, values = [], multi_key: multiKey, multi_key_values: pairs = [] } = criteria;
  if (key !== undefined && multiKey !== undefined) throw refusals.keyAndMultiKey();
  if (multiKey?.some((part) => /^position/i.test(part)) === true) throw notSimulated('A search by position');
  const knownKey = key === undefined ? undefined : requireKey(call, key, refusals, takesEmail);
  if (knownKey === undefined && (multiKey === undefined || !isAoidPair(call, multiKey))) throw refusals.unknownKey();
  if (values.length + pairs.length === 0) throw refusals.noValues();
  return knownKey === undefined
    ? pairs.map((pair) => matchByPair(call, multiKey ?? [], pair))
    : values.map((value) => matchByKey(call, knownKey, value));
}

function requireKey(call: Context, sent: string, { unknownKey }: CriteriaRefusals, takesEmail: TakesEmail): Key {
  const key = toKey(call, sent);
  if (key === undefined || (key === 'useremailaddress' && !takesEmail(call))) throw unknownKey();
  return key;
}

/**
 * Takes people out of a search that narrows it to those whom a query finds, or who are active today: they are answered
 * like people who do not exist, or left out.
 */
export function narrowed<M extends { readonly person: Person | undefined }>(
  call: Context,
  where: Where | undefined,
  matches: readonly M[],
): readonly M[] {
  return onlyActive(call, where, onlyFound(call, where?.hyperFindFilter, matches));
}

function onlyFound<M extends { readonly person: Person | undefined }>(
  call: Context,
  filter: Where['hyperFindFilter'],
  matches: readonly M[],
): readonly M[] {
  if (filter === undefined) return matches;
  const people = matches.flatMap(({ person }) => person ?? []);
  const found = new Set(foundByFilter(call, filter, people));
  const isOutside = ({ person }: M) => person !== undefined && !found.has(person);
  if (!matches.some(isOutside) || call.choose('ukg.hyperfind.filter') === 'ignored') return matches;
  return matches.map((match) => (isOutside(match) ? { ...match, person: undefined } : match));
}

function onlyActive<M extends { readonly person: Person | undefined }>(
  call: Context,
  where: Where | undefined,
  matches: readonly M[],
): readonly M[] {
  if (where?.onlyActivePerson !== true) return matches;
  const isInactive = ({ person }: M) => person !== undefined && statusOn(person, today(call)) !== 'Active';
  if (!matches.some(isInactive)) return matches;
  return call.choose('ukg.multi-read.only-active') === 'left-out'
    ? matches.filter((match) => !isInactive(match))
    : matches.map((match) => (isInactive(match) ? { ...match, person: undefined } : match));
}

function isAoidPair(call: Context, multiKey: readonly string[]): boolean {
  const names = multiKey.map((part) => part.toLowerCase());
  return names.toSorted().join() === 'aoid,coid' && multiKey.every((part) => isRead(call, part));
}

function matchByKey(call: Context, key: Key, value: string): PersonMatch {
  const person = personByKey(call, key, value);
  return { property: key, value, person, identity: person === undefined ? {} : identityByKey(key, person) };
}

/** An identity with the one member by which a search named the person; job assignment and e-mail are none. */
function identityByKey(key: Key, person: Person): PersonIdentity {
  const member = keys[key];
  const value = person[member];
  if (member === 'jobAssignmentId' || member === 'email' || value === undefined)
    return { personNumber: person.personNumber };
  return { [member]: value };
}

function matchByPair(call: Context, multiKey: readonly string[], pair: readonly string[]): PersonMatch {
  const isSwapped = multiKey[0]?.toLowerCase() === 'coid' && call.holds('ukg.multi-read.multi-key');
  const [aoid = '', coid = ''] = isSwapped ? pair.toReversed() : pair;
  return { property: 'aoid', value: aoid, person: personBy(call, 'aoid', aoid, coid), identity: { aoid, coid } };
}

/** The people whom a search names by a list of identities. @throws a named failure for none */
export function requireIdentities({ where }: components['schemas']['PersonIdentitySearch']): readonly PersonIdentity[] {
  if (where === undefined) throw missingParameter('where');
  if (where.employees === undefined) throw missingParameter('employees');
  if (where.employees.length === 0) throw noCriteria('employees');
  return where.employees;
}
