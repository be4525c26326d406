import type { components } from '../generated/types.ts';
import { activeOnly, type EmployeeCriteria, refuseHyperfind, type Sought, seek } from '../identity/employees.ts';
import { type PersonIdentity, unknownPerson } from '../identity/person-identity.ts';
import { fullNameOf } from '../identity/person-names.ts';
import { missingParameter } from '../refusals/errors.ts';
import { invalidKey, missingProperty, multiKeyNotSupported, recordLimit } from '../refusals/people.ts';
import type { Person } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { bulk } from '../wire/bulk.ts';

type Search = components['schemas']['PeopleSearch'];
type CommonId = components['schemas']['PersonCommonId'];

const most = 1000;

/** Retrieve Base Person. */
export function retrieveBasePersons(call: Call<'retrieveBasePersons'>): Reply<'retrieveBasePersons'> {
  const criteria = criteriaOf(call, call.body);
  if (criteria.multi_key !== undefined && criteria.key === undefined) {
    call.rule('ukg.people.no-multi-key');
    throw multiKeyNotSupported();
  }
  return bulkOf(call, seekPeople(call, criteria, call.body), ({ person }) => {
    call.rule('ukg.people.names');
    const name = fullNameOf(person);
    const { personKey: personId, personNumber } = person;
    return { personId, personNumber, fullName: name, displayName: name, name };
  });
}

/** Retrieve Employee References: person IDs to person numbers and back. */
export function retrieveEmployeeReferences(
  call: Call<'retrieveEmployeeReferences'>,
): Reply<'retrieveEmployeeReferences'> {
  const people = seekPeople(call, criteriaOf(call, call.body), call.body)
    .map(known(call))
    .map(({ person }) => person);
  const all = call.choose('ukg.people.refs-answer') === 'all-lists';
  return {
    status: 200,
    body: {
      ids: all ? people.map(({ personKey }) => personKey) : [],
      qualifiers: all ? people.map(({ personNumber }) => personNumber) : [],
      refs: people.map(({ personKey, personNumber }) => ({ id: personKey, qualifier: personNumber })),
    },
  };
}

/** Retrieve Person Common ID by Person Number. */
export function retrievePersonCommonIdByPersonNumber(
  call: Call<'retrievePersonCommonIdByPersonNumber'>,
): Reply<'retrievePersonCommonIdByPersonNumber'> {
  const { person_number: personNumber } = call.query;
  if (personNumber === undefined) {
    call.rule('ukg.request.missing-parameter');
    throw missingParameter('person_number');
  }
  const [person] = call.state.person.by('personNumber', personNumber);
  return {
    status: 200,
    body: commonId(call, { personNumber }, person ?? unknownPerson(call, 'personNumber', personNumber)),
  };
}

/** Retrieve Person Common ID by ID. */
export function retrievePersonCommonIdById(
  call: Call<'retrievePersonCommonIdById'>,
): Reply<'retrievePersonCommonIdById'> {
  const { personId: personKey } = call.params;
  const person = call.state.person.get(String(personKey)) ?? unknownPerson(call, 'personKey', personKey);
  return { status: 200, body: commonId(call, { personKey }, person) };
}

/** Retrieve Person Common IDs. */
export function retrievePersonCommonIds(call: Call<'retrievePersonCommonIds'>): Reply<'retrievePersonCommonIds'> {
  const criteria = criteriaOf(call, call.body);
  const sought =
    criteria.key?.toLowerCase() === 'useremailaddress'
      ? byEmail(call, criteria)
      : seekPeople(call, criteria, call.body);
  return bulkOf(call, sought, ({ identity, person }) => commonId(call, identity, person));
}

type Found = Sought & { readonly person: Person };

/** One answer for each person of a search, with errors for those who do not exist. */
export function bulkOf<T extends object>(call: Context, sought: readonly Sought[], work: (found: Found) => T) {
  if (sought.length > most) {
    call.rule('ukg.people.limit');
    throw recordLimit(sought.length, most, 400);
  }
  if (sought.length === 0) return { status: 200 as const, body: [] };
  return bulk(call, sought, (one) => work(known(call)(one)), {
    inputOf: ({ property, value }) => ({ [property]: value }),
  });
}

/**
 * The employees part of a search of people.
 * @throws a named failure where it is missing
 */
export function criteriaOf(call: Context, { where }: Search): EmployeeCriteria {
  refuseHyperfind(where);
  if (where?.employees !== undefined) return where.employees;
  call.rule('ukg.people.missing-property');
  throw missingProperty(where === undefined ? 'where' : 'employees');
}

/** The people of a search, with the error for an unknown key that the person operations have. */
export function seekPeople(call: Context, criteria: EmployeeCriteria, { where }: Search): readonly Sought[] {
  return activeOnly(call, where, seek(call, criteria, invalidKey));
}

function known(call: Context): (sought: Sought) => Found {
  return (sought) => {
    const person = sought.person ?? unknownPerson(call, sought.property, sought.value);
    return { ...sought, person };
  };
}

function byEmail(call: Context, { values = [] }: EmployeeCriteria): readonly Sought[] {
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
