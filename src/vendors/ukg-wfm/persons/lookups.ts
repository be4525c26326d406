import { multiKeyNotSupported } from '../refusals/persons.ts';
import { listedBySearch, unlistedBySearch } from '../refusals/search.ts';
import type { Call, Reply } from '../types.ts';
import { fullNameOf } from '../wire/names.ts';
import { bulkOfPeople, findPeople, requireFound, requirePersonCriteria } from './searches.ts';

/** Retrieve Base Person. */
export function retrieveBasePersons(call: Call<'retrieveBasePersons'>): Reply<'retrieveBasePersons'> {
  const criteria = requirePersonCriteria(call, call.body, listedBySearch);
  if (criteria.multi_key !== undefined && criteria.key === undefined) throw multiKeyNotSupported();
  const matches = findPeople(call, criteria, call.body, listedBySearch);
  return bulkOfPeople(call, matches, listedBySearch, ({ person }) => {
    const name = fullNameOf(call, person);
    const { personKey: personId, personNumber } = person;
    return { personId, personNumber, fullName: name, displayName: name, name };
  });
}

/** Retrieve Employee References: person IDs to person numbers and back. */
export function retrieveEmployeeReferences(
  call: Call<'retrieveEmployeeReferences'>,
): Reply<'retrieveEmployeeReferences'> {
  const criteria = requirePersonCriteria(call, call.body, unlistedBySearch);
  const matches = findPeople(call, criteria, call.body, unlistedBySearch);
  const people = matches.map((match) => requireFound(match, unlistedBySearch).person);
  const fillsAll = people.length > 0 && call.choose('ukg.people.refs-answer') === 'all-lists';
  return {
    status: 200,
    body: {
      ids: fillsAll ? people.map(({ personKey }) => personKey) : [],
      qualifiers: fillsAll ? people.map(({ personNumber }) => personNumber) : [],
      refs: people.map(({ personKey, personNumber }) => ({ id: personKey, qualifier: personNumber })),
    },
  };
}
