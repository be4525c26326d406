import type { components } from '../generated/types.ts';
import { unknownPerson } from '../refusals/identity.ts';
import { missingProperty, tooManyPeople } from '../refusals/persons.ts';
import { unknownKeyOfPersons } from '../refusals/search.ts';
import {
  type EmployeeCriteria,
  onlyActive,
  type PersonMatch,
  requireCriteria,
  resolveCriteria,
} from '../search/search.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { bulk } from '../wire/bulk.ts';
import { maxPeopleRead } from '../wire/limits.ts';

export type Search = components['schemas']['PeopleSearch'];

/** A value of a search that names somebody. */
type FoundPerson = PersonMatch & { readonly person: Person };

/**
 * The criteria of a search for persons.
 * @throws a named failure for a search without them
 */
export function requirePersonCriteria(search: Search): EmployeeCriteria {
  return requireCriteria(search, missingProperty);
}

/**
 * Finds the people of a search for persons.
 * @throws a named failure for an unknown key and for a search without values
 */
export function findPeople(call: Context, criteria: EmployeeCriteria, { where }: Search): readonly PersonMatch[] {
  return onlyActive(call, where, resolveCriteria(call, criteria, unknownKeyOfPersons));
}

/**
 * The match of a person who exists.
 * @throws a named failure for a person who does not
 */
export function requireFound(match: PersonMatch): FoundPerson {
  const { person, property, value } = match;
  if (person === undefined) throw unknownPerson(property, value);
  return { ...match, person };
}

/** Answers one item for each person of a search, with errors for those who do not exist. */
export function bulkOfPeople<T extends object>(
  call: Context,
  matches: readonly PersonMatch[],
  toItem: (match: FoundPerson) => T,
) {
  if (matches.length > maxPeopleRead) throw tooManyPeople(matches.length, maxPeopleRead);
  if (matches.length === 0) return { status: 200 as const, body: [] };
  return bulk(call, matches, (match) => toItem(requireFound(match)), {
    inputOf: ({ property, value }) => ({ [property]: value }),
  });
}
