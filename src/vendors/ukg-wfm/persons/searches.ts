import type { components } from '../generated/types.ts';
import type { PersonSearchRefusals } from '../refusals/search.ts';
import {
  type EmployeeCriteria,
  narrowed,
  type PersonMatch,
  requireCriteria,
  resolveCriteria,
  type SpecialMember,
  type TakesEmail,
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
 * @param used the members of the shared model that the operation looks at
 * @throws a refusal of the operation for a search without criteria
 */
export function requirePersonCriteria(
  call: Context,
  search: Search,
  { missingProperty }: PersonSearchRefusals,
  used: readonly SpecialMember[] = [],
): EmployeeCriteria {
  return requireCriteria(call, search, missingProperty, used);
}

/**
 * Finds the people of a search for persons.
 * @throws a refusal of the operation for an unknown key and for a search without values
 */
export function findPeople(
  call: Context,
  criteria: EmployeeCriteria,
  { where }: Search,
  refusals: PersonSearchRefusals,
  takesEmail?: TakesEmail,
): readonly PersonMatch[] {
  return narrowed(call, where, resolveCriteria(call, criteria, refusals, takesEmail));
}

/**
 * The match of a person who exists.
 * @throws a refusal of the operation for a person who does not
 */
export function requireFound(match: PersonMatch, { unknownPerson }: PersonSearchRefusals): FoundPerson {
  const { person, property, value } = match;
  if (person === undefined) throw unknownPerson(property, value);
  return { ...match, person };
}

/** Answers one item for each person of a search, with errors for those who do not exist. */
export function bulkOfPeople<T extends object>(
  call: Context,
  matches: readonly PersonMatch[],
  refusals: PersonSearchRefusals,
  toItem: (match: FoundPerson) => T,
) {
  if (matches.length > maxPeopleRead) throw refusals.tooManyPeople(matches.length, maxPeopleRead);
  if (matches.length === 0) return { status: 200 as const, body: [] };
  return bulk(call, matches, (match) => toItem(requireFound(match, refusals)), {
    inputOf: ({ property, value }) => ({ [property]: value }),
  });
}
