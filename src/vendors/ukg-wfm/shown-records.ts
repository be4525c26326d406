import type { Row } from '../../engine/state/table.ts';
import type { ShownExchange, ShownRecords } from '../kit.ts';
import { createShownSetupItems } from './aggregated/shown-setup-items.ts';
import { shownExtension, shownTerms, showsAllExtensions } from './persons/shown-extensions.ts';
import { shownPerson } from './persons/shown-person.ts';
import type { ProfileAssignment, TermAssignments } from './tables.ts';
import { endOfTime } from './wire/dates.ts';

/** A day before all others, for what an answer does not tell. */
const longAgo = '1901-01-01';

/** The first key of persons whose number alone is told. */
const firstMadeUpKey = 800_000_000;

type Values = Readonly<Record<string, unknown>>;
type Reference = { readonly id: number; readonly qualifier: string };
/** A person by key and number, and what else is told. */
type Told = { readonly personKey: number; readonly personNumber: string } & Values;

/** Members of records that no answer tells. */
const usual: NonNullable<ShownRecords['usual']> = {
  person: {
    ...{ lastName: 'Unknown', hireDate: longAgo, userAccountStatus: 'Active' },
    employmentStatus: [{ name: 'Active', from: longAgo }],
  },
  term: {
    ...{ isActive: true, allowsInheritance: false, processType: 'ENFORCE_END_DATE' },
    versions: [{ startDate: longAgo, endDate: endOfTime }],
  },
  payCodeValueProfile: { active: true, version: 1, payCodeValueProfileElements: [] },
  hyperfind: { description: '', visibility: 'public', usageType: 'Regular', finds: 'everybody' },
};

/**
 * The records that exchanges tell of: persons by their keys, numbers and names, terms, profiles and Hyperfinds by theirs,
 * whom a Hyperfind found, and what is assigned.
 */
export function shownRecords(exchanges: readonly ShownExchange[]): (exchange: ShownExchange) => ShownRecords {
  const keyOf = createKeyOf(exchanges);
  const jobs = jobAssignmentsIn(exchanges);
  const setupItemsIn = createShownSetupItems(exchanges.flatMap(({ sent, answer }) => objectsIn([sent, answer])));
  const numbers = new Set<string>();
  return (exchange) => {
    const { operation, answer } = exchange;
    const objects = objectsIn(successesOf(exchange));
    const people = objects.flatMap((each) => personIn(each, keyOf) ?? []);
    const found = referencesIn(Object(Object(answer).result).refs);
    const persons = [...people, ...found.map(({ id, qualifier }) => ({ personKey: id, personNumber: qualifier }))];
    const existing = {
      person: persons.map((person) =>
        row({ jobAssignmentId: jobs.get(person.personKey) ?? person.personKey, ...person }),
      ),
      term: objects.flatMap(({ employmentTerm }) => named(employmentTerm, { persistentId: true })),
      payCodeValueProfile: objects.flatMap(({ payCodeValueProfile }) => named(payCodeValueProfile)),
      hyperfind: hyperfindsIn(exchange, found),
      ...(/Assignment/.test(operation) ? { setupItem: setupItemsIn(objects) as readonly Row[] } : {}),
    };
    // An upsert of somebody whom nothing named before is taken for a hire.
    const hired = operation === 'upsertPersons' ? people.filter(({ personNumber }) => !numbers.has(personNumber)) : [];
    const created = { person: [...new Set(hired.map(({ personKey }) => String(personKey)))] };
    for (const { personNumber } of persons) numbers.add(personNumber);
    const isOfAssignments = /Assignment/.test(operation);
    const isOfKeys = /(EmploymentTerm|PaycodeValueProfile)Assignment|^retrieveEmployeeReferences$/.test(operation);
    const isWhole = isOfKeys || (operation === 'retrievePersons' && [answer].flat().every(showsAllExtensions));
    const current = isOfAssignments ? { current: assignmentsIn(answer, keyOf) } : termsIn(objectsIn(answer));
    return { existing, usual, created, ...current, isWhole };
  };
}

/** The parts of what was sent and answered, without the items of a bulk request that were refused. */
function successesOf({ sent, answer }: ShownExchange): unknown {
  const { results } = Object(Object(answer).details);
  return Array.isArray(results) ? results.map((each) => Object(each).success) : [sent, answer];
}

/** The key of a person by number, as any exchange tells it, or one that is made up. */
function createKeyOf(exchanges: readonly ShownExchange[]): (number: string) => number {
  const keys = new Map<string, number>();
  for (const { sent, answer } of exchanges) {
    const isRefused = typeof Object(answer).errorCode === 'string'; // its number and key may be of two persons
    for (const object of objectsIn(isRefused ? answer : [sent, answer])) {
      const { personNumber, personKey, personId } = shownPerson(object) ?? object;
      const key = personKey ?? personId;
      if (typeof personNumber === 'string' && typeof key === 'number') keys.set(personNumber, key);
    }
    for (const { id, qualifier } of referencesIn(Object(Object(answer).result).refs)) keys.set(qualifier, id);
  }
  return (number) => {
    const key = keys.get(number) ?? firstMadeUpKey + keys.size;
    keys.set(number, key);
    return key;
  };
}

/** The numbers of the job assignments of persons, by key. */
function jobAssignmentsIn(exchanges: readonly ShownExchange[]): ReadonlyMap<number, number> {
  const found = objectsIn(exchanges.map(({ answer }) => answer)).flatMap(({ personId, jobAssignmentId }) =>
    typeof personId === 'number' && typeof jobAssignmentId === 'number' ? [[personId, jobAssignmentId] as const] : [],
  );
  return new Map(found);
}

/** The terms that extensions show of their persons. */
function termsIn(objects: readonly Values[]): Pick<ShownRecords, 'current'> {
  const termAssignments = objects.flatMap((each) => shownTerms(each) ?? []);
  return termAssignments.length === 0 ? {} : { current: { termAssignments } };
}

function personIn(object: Values, keyOf: (number: string) => number): Told | undefined {
  const whole = shownPerson(object);
  if (whole !== undefined) return whole;
  const { personKey, personId, personNumber, firstName, lastName, employmentStatus: status } = object;
  if (typeof personNumber !== 'string') return undefined;
  const key = personKey ?? personId ?? keyOf(personNumber);
  const isStatus = status === 'Inactive' || status === 'Terminated'; // others are active, from a day that is not told
  return {
    personKey: typeof key === 'number' ? key : keyOf(personNumber),
    personNumber,
    ...(typeof lastName === 'string' ? { lastName, ...(typeof firstName === 'string' ? { firstName } : {}) } : {}),
    ...(isStatus ? { employmentStatus: [{ name: status, from: longAgo }] } : {}),
    ...shownExtension(object),
  };
}

/** A term or a profile by id or name. */
function named(value: unknown, { persistentId = false } = {}): readonly Row[] {
  const { id, qualifier: name } = Object(value);
  if (typeof id !== 'number' && typeof name !== 'string') return [];
  return [
    row({
      ...(typeof id === 'number' ? { id, ...(persistentId ? { persistentId: String(id) } : {}) } : {}),
      ...(typeof name === 'string' ? { name } : {}),
    }),
  ];
}

/** The queries of a list, or the one that was executed with whom it found. */
function hyperfindsIn({ sent, answer }: ShownExchange, found: readonly Reference[]): readonly Row[] {
  const listed = objectsIn(Object(answer).hyperfindQueries).flatMap(
    ({ id, name, description, usageType, ...query }) => {
      const { persistentId, inclusiveExclusivefilterType: type } = query;
      if (typeof id !== 'number' || typeof persistentId !== 'string') return [];
      return [
        row({
          id,
          name,
          description,
          usageType,
          persistentId,
          ...(type === undefined ? {} : { inclusiveExclusivefilterType: type }),
        }),
      ];
    },
  );
  const { id, qualifier } = Object(Object(sent).hyperfind);
  if (typeof id !== 'number' && typeof qualifier !== 'string') return listed;
  const personKeys = found.map((each) => each.id);
  const name = typeof id === 'number' ? { id } : { name: qualifier };
  return [...listed, row({ ...name, ...(Object(answer).result === undefined ? {} : { finds: 'listed', personKeys }) })];
}

function assignmentsIn(answer: unknown, keyOf: (number: string) => number): NonNullable<ShownRecords['current']> {
  const answers = objectsIn(answer).flatMap(({ personIdentity, ...rest }) => {
    const { personKey, personNumber } = Object(personIdentity);
    if (typeof personKey !== 'number' && typeof personNumber !== 'string') return [];
    return [{ personKey: typeof personKey === 'number' ? personKey : keyOf(personNumber), ...(rest as Values) }];
  });
  const profiles = answers.flatMap(
    ({ personKey, payCodeValueProfile, personAssignments }: Values): ProfileAssignment[] => {
      const profile = payCodeValueProfile ?? Object(Object(personAssignments).payCodeValue).payCodeValueProfile;
      const { id } = Object(profile);
      return typeof id === 'number' ? [{ personKey: personKey as number, profileId: id }] : [];
    },
  );
  return {
    termAssignments: answers.flatMap(({ personKey, assignments }: Values) =>
      Array.isArray(assignments) ? [toTermAssignments(personKey as number, assignments)] : [],
    ),
    profileAssignment: profiles,
  };
}

function toTermAssignments(personKey: number, assignments: readonly unknown[]): TermAssignments {
  const terms = assignments.flatMap((each) => {
    const { employmentTerm, effectiveDate: effective, expirationDate: expiration } = Object(each);
    const { id } = Object(employmentTerm);
    return typeof id === 'number' ? [{ termId: id, effective, expiration }] : [];
  });
  return { personKey, terms };
}

function referencesIn(list: unknown): readonly Reference[] {
  return [list].flat().flatMap((each) => {
    const { id, qualifier } = Object(each);
    return typeof id === 'number' && typeof qualifier === 'string' ? [{ id, qualifier }] : [];
  });
}

function row(values: Values): Row {
  return values as Row;
}

function objectsIn(value: unknown): readonly Values[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Values, ...inside];
}
