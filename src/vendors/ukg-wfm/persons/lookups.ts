import { multiKeyNotSupported } from '../refusals/persons.ts';
import type { Call, Reply } from '../types.ts';
import { fullNameOf } from './names.ts';
import { bulkOfPeople, findPeople, requireFound, requirePersonCriteria } from './searches.ts';

/** Retrieve Base Person. */
export function retrieveBasePersons(call: Call<'retrieveBasePersons'>): Reply<'retrieveBasePersons'> {
  const criteria = requirePersonCriteria(call.body);
  if (criteria.multi_key !== undefined && criteria.key === undefined) throw multiKeyNotSupported();
  return bulkOfPeople(call, findPeople(call, criteria, call.body), ({ person }) => {
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
  const matches = findPeople(call, requirePersonCriteria(call.body), call.body);
  const people = matches.map((match) => requireFound(match).person);
  const fillsAll = call.choose('ukg.people.refs-answer') === 'all-lists';
  return {
    status: 200,
    body: {
      ids: fillsAll ? people.map(({ personKey }) => personKey) : [],
      qualifiers: fillsAll ? people.map(({ personNumber }) => personNumber) : [],
      refs: people.map(({ personKey, personNumber }) => ({ id: personKey, qualifier: personNumber })),
    },
  };
}
