import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { personBy, requirePerson, requirePersonById } from '../identity/identity.ts';
import { unknownPersonListed } from '../refusals/identity.ts';
import { badKeyOfScheduling, tooManyOfScheduling, unknownPersonOfScheduling } from '../refusals/kinds.ts';
import * as refusals from '../refusals/profile-assignments.ts';
import { missingParameter } from '../refusals/requests.ts';
import { unlistedBySearch } from '../refusals/search.ts';
import {
  type Key,
  narrowed,
  type PersonMatch,
  requireCriteria,
  requireIdentities,
  resolveCriteria,
  type SpecialMember,
  toKey,
} from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { maxPeopleRead, requirePeopleLimit } from '../wire/limits.ts';

export type Search = components['schemas']['PeopleSearch'];
type IdentitySearch = components['schemas']['PersonIdentitySearch'];
export type With<T> = Context & T;
type ByNumber = With<{ readonly query: { readonly person_number?: string } }>;
export type ById = With<{ readonly params: { readonly personId: number } }>;

/** The facts that the reads of a kind need. `T` is an entry of its answers. */
export type Readable<T extends object> = {
  readonly kind: string;
  /** Set for the kinds of scheduling, which have codes of their own. */
  readonly isScheduling?: boolean;
  /** Makes the failure for a person who does not exist, where it is not that of the others. */
  readonly unknown?: (property: string, value: string | number) => VendorFailure;
  /** The keys of a search, where it does not take all. */
  readonly keys?: readonly Key[];
  /** Makes the failure for a search without values, where it is not that of the others. */
  readonly noValues?: () => VendorFailure;
  /** People whom one search names, where that is not the usual number. */
  readonly maxPeopleRead?: number;
  /** The assignments of a person, one entry or several; none for a person without any. */
  readonly entriesOf: (call: Context, person: Person) => readonly T[];
  /** The entry of a person without an assignment. */
  readonly unassigned: (person: Person) => T;
  /** The failure of a search for a person without an assignment. */
  readonly nothingAssigned: (person: Person) => VendorFailure;
};

type Unknown = Pick<Readable<object>, 'kind' | 'isScheduling' | 'unknown'>;

/** Makes the failure for a person who does not exist, in the words of a kind. */
export function unknownOf({ kind, isScheduling = false, unknown }: Unknown) {
  if (unknown !== undefined) return unknown;
  return isScheduling
    ? (property: string, value: string | number) => unknownPersonOfScheduling(kind, `${property}: ${value}`)
    : unknownPersonListed;
}

/** The person of the parameter person_number. @throws a named failure for none */
export function requireNumbered(call: ByNumber, readable: Unknown): Person {
  const { person_number: personNumber } = call.query;
  if (personNumber === undefined || personNumber === '') {
    throw readable.isScheduling === true ? missingParameter('person_number') : refusals.missingMember('person_number');
  }
  const person = personBy(call, 'personNumber', personNumber);
  if (person === undefined) throw unknownOf(readable)('personNumber', personNumber);
  return person;
}

function entryOf<T extends object>(call: Context, readable: Readable<T>, person: Person): T {
  const [entry] = readable.entriesOf(call, person);
  if (entry !== undefined) return entry;
  if (call.choose('ukg.profiles.read.none') === 'refused') throw readable.nothingAssigned(person);
  return readable.unassigned(person);
}

/** The reads of a kind that has one entry for each person. */
export function readsOf<T extends object>(readable: Readable<T>) {
  const read = (call: Context, person: Person) => ({ status: 200 as const, body: entryOf(call, readable, person) });
  return {
    readByNumber: (call: ByNumber) => read(call, requireNumbered(call, readable)),
    readById: (call: ById) => read(call, requirePersonById(call, call.params.personId, unknownOf(readable))),
    readMany: (call: With<{ readonly body: Search }>) => readMany(call, readable, call.body),
    readIdentities: (call: With<{ readonly body: IdentitySearch }>) => readIdentities(call, readable, call.body),
  };
}

/** The reads of a kind whose entries are rows: a list for each person. */
export function rowReadsOf<T extends object>(readable: Readable<T>) {
  const read = (call: Context, person: Person) => ({
    status: 200 as const,
    body: [...readable.entriesOf(call, person)],
  });
  return {
    readByNumber: (call: ByNumber) => read(call, requireNumbered(call, readable)),
    readById: (call: ById) => read(call, requirePersonById(call, call.params.personId, unknownOf(readable))),
    readMany: (call: With<{ readonly body: Search }>) => readMany(call, readable, call.body),
  };
}

type Found<T> = PersonMatch & { readonly entry: T | undefined };

function readMany<T extends object>(call: Context, readable: Readable<T>, search: Search) {
  const { returnUnassignedEmployees = false, failOnNoAssignment = true } = search;
  const matches = matchesOf(call, readable, search, ['failOnNoAssignment', 'returnUnassignedEmployees']);
  requireReadLimit(readable, matches.length);
  const found = matches.flatMap((match) => foundOf(call, readable, match));
  const isWithout = ({ person, entry }: Found<T>) => person !== undefined && entry === undefined;
  const anyWithout = found.some(isWithout);
  const adds = anyWithout && returnUnassignedEmployees && call.holds('ukg.profiles.multi-read.added');
  const drops = anyWithout && !adds && dropsUnassigned(call, failOnNoAssignment);
  const shown = drops ? found.filter((each) => !isWithout(each)) : found;
  if (shown.length === 0) return { status: 200 as const, body: [] };
  return bulk(
    call,
    shown,
    ({ person, entry, property, value }) => {
      if (person === undefined) throw unknownOf(readable)(property, value);
      if (entry !== undefined) return entry;
      if (!adds) throw readable.nothingAssigned(person);
      return readable.unassigned(person);
    },
    inputOfMatch,
  );
}

/** The input of a failed item, whose items are people of a search. */
export const inputOfMatch = { inputOf: ({ property, value }: PersonMatch) => ({ [property]: value }) };

/** The people whom a search names. @throws a named failure for criteria that are missing or not taken */
export function matchesOf<T extends object>(
  call: Context,
  readable: Readable<T>,
  search: Search,
  used: readonly SpecialMember[],
): readonly PersonMatch[] {
  const missing = readable.isScheduling === true ? missingParameter : refusals.missingMember;
  const criteria = requireCriteria(call, search, missing, used);
  requireKey(call, readable, criteria.key);
  const { noValues = unlistedBySearch.noValues } = readable;
  return narrowed(call, search.where, resolveCriteria(call, criteria, { ...unlistedBySearch, noValues }));
}

/** The read of people by their identities: somebody without an assignment is answered like by a single read. */
function readIdentities<T extends object>(call: Context, readable: Readable<T>, search: IdentitySearch) {
  const identities = requireIdentities(search);
  requirePeopleLimit(identities.length, maxPeopleRead);
  return bulk(call, identities, (identity) =>
    entryOf(call, readable, requirePerson(call, identity, unknownPersonListed)),
  );
}

function requireReadLimit({ kind, maxPeopleRead: maximum }: Readable<object>, people: number): void {
  if (maximum === undefined) requirePeopleLimit(people, maxPeopleRead);
  else if (people > maximum) throw tooManyOfScheduling(kind, people, maximum);
}

function dropsUnassigned(call: Context, failOnNoAssignment: boolean): boolean {
  if (!failOnNoAssignment) return call.holds('ukg.profiles.multi-read.left-out');
  return call.choose('ukg.profiles.multi-read.none') === 'left-out';
}

function foundOf<T extends object>(call: Context, readable: Readable<T>, match: PersonMatch): readonly Found<T>[] {
  const entries = match.person === undefined ? [] : readable.entriesOf(call, match.person);
  return entries.length === 0 ? [{ ...match, entry: undefined }] : entries.map((entry) => ({ ...match, entry }));
}

function requireKey(call: Context, { kind, isScheduling = false, keys }: Readable<object>, key = ''): void {
  if (keys !== undefined && toKey(call, key, keys) === undefined) throw unlistedBySearch.unknownKey();
  if (!isScheduling || listNoCodeForKeys.has(kind) || key === '') return;
  if (toKey(call, key, ['personid', 'personnumber']) === undefined) throw badKeyOfScheduling(kind);
}

const listNoCodeForKeys: ReadonlySet<string> = new Set(['managerShiftTemplateProfile', 'employeePreferences']);
