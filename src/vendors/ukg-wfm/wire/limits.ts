import { tooManyPeople } from '../refusals/requests.ts';

/** People that one read takes where the operation states no limit of its own. */
export const maxPeopleRead = 1000;
/** People that one write takes where the operation states no limit of its own. */
export const maxPeopleWritten = 100;
/** People whose assignments of all kinds are read at once. */
export const maxAssignedPeopleRead = 50;
/** Profiles of paycode values that one bulk operation takes. */
export const maxProfiles = 1000;
/** Versions that one change of employment terms takes. */
export const maxVersions = 200;

/**
 * Checks how many people a request names.
 * @throws a named failure for more than the operation takes
 */
export function requirePeopleLimit(actual: number, maximum: number): void {
  if (actual > maximum) throw tooManyPeople(actual, maximum);
}
