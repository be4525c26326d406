import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import { personBy, requirePersonById } from '../identity/identity.ts';
import { unknownPersonListed } from '../refusals/identity.ts';
import { badKeyOfScheduling, unknownPersonOfScheduling } from '../refusals/kinds.ts';
import * as refusals from '../refusals/profile-assignments.ts';
import { missingParameter } from '../refusals/requests.ts';
import { unlistedBySearch } from '../refusals/search.ts';
import { narrowed, type PersonMatch, requireCriteria, resolveCriteria, toKey } from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { maxPeopleRead, requirePeopleLimit } from '../wire/limits.ts';

type Search = components['schemas']['PeopleSearch'];
export type With<T> = Context & T;
type ByNumber = With<{ readonly query: { readonly person_number?: string } }>;
type ById = With<{ readonly params: { readonly personId: number } }>;

/** The facts that the reads of a kind need. `T` is an entry of its answers. */
export type Readable<T extends object> = {
  readonly kind: string;
  /** Set for the kinds of scheduling, which have codes of their own. */
  readonly isScheduling?: boolean;
  /** The assignments of a person, one entry or several; none for a person without any. */
  readonly entriesOf: (call: Context, person: Person) => readonly T[];
  /** The entry of a person without an assignment. */
  readonly unassigned: (person: Person) => T;
  /** The failure of a search for a person without an assignment. */
  readonly nothingAssigned: (person: Person) => VendorFailure;
};

/** Makes the failure for a person who does not exist, in the words of a kind. */
export function unknownOf({ kind, isScheduling = false }: Pick<Readable<object>, 'kind' | 'isScheduling'>) {
  return isScheduling
    ? (property: string, value: string | number) => unknownPersonOfScheduling(kind, `${property}: ${value}`)
    : unknownPersonListed;
}

/** The person of the parameter person_number. @throws a named failure for none */
export function requireNumbered(call: ByNumber, readable: Pick<Readable<object>, 'kind' | 'isScheduling'>): Person {
  const { person_number: personNumber } = call.query;
  if (personNumber === undefined || personNumber === '') {
    throw readable.isScheduling === true ? missingParameter('person_number') : refusals.missingMember('person_number');
  }
  const person = personBy(call, 'personNumber', personNumber);
  if (person === undefined) throw unknownOf(readable)('personNumber', personNumber);
  return person;
}

/** The reads of a kind that has one entry for each person. */
export function readsOf<T extends object>(readable: Readable<T>) {
  const read = (call: Context, person: Person) => {
    const [entry] = readable.entriesOf(call, person);
    if (entry !== undefined) return { status: 200 as const, body: entry };
    if (call.choose('ukg.profiles.read.none') === 'refused') throw readable.nothingAssigned(person);
    return { status: 200 as const, body: readable.unassigned(person) };
  };
  return {
    readByNumber: (call: ByNumber) => read(call, requireNumbered(call, readable)),
    readById: (call: ById) => read(call, requirePersonById(call, call.params.personId, unknownOf(readable))),
    readMany: (call: With<{ readonly body: Search }>) => readMany(call, readable, call.body),
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
  const { where, returnUnassignedEmployees = false, failOnNoAssignment = true } = search;
  const used = ['failOnNoAssignment', 'returnUnassignedEmployees'] as const;
  const missing = readable.isScheduling === true ? missingParameter : refusals.missingMember;
  const criteria = requireCriteria(call, search, missing, used);
  requireKey(call, readable, criteria.key);
  const matches = narrowed(call, where, resolveCriteria(call, criteria, unlistedBySearch));
  requirePeopleLimit(matches.length, maxPeopleRead);
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
    { inputOf: ({ property, value }) => ({ [property]: value }) },
  );
}

function dropsUnassigned(call: Context, failOnNoAssignment: boolean): boolean {
  if (!failOnNoAssignment) return call.holds('ukg.profiles.multi-read.left-out');
  return call.choose('ukg.profiles.multi-read.none') === 'left-out';
}

function foundOf<T extends object>(call: Context, readable: Readable<T>, match: PersonMatch): readonly Found<T>[] {
  const entries = match.person === undefined ? [] : readable.entriesOf(call, match.person);
  return entries.length === 0 ? [{ ...match, entry: undefined }] : entries.map((entry) => ({ ...match, entry }));
}

// Shift template profiles list no code for it.
function requireKey(call: Context, { kind, isScheduling = false }: Readable<object>, key = ''): void {
  if (!isScheduling || kind === 'managerShiftTemplateProfile' || key === '') return;
  if (toKey(call, key, ['personid', 'personnumber']) === undefined) throw badKeyOfScheduling(kind);
}
