import type { VendorFailure } from '../../../engine/http/failure.ts';
import { parseJson } from '../../../engine/http/json.ts';
import { valueAt } from '../../../engine/http/json-pointer.ts';
import { tooManyRecords } from '../refusals/aggregated.ts';
import { tooManyProfiles } from '../refusals/paycode-values.ts';
import { tooManyPersons } from '../refusals/person-changes.ts';
import { tooManyPeopleListed } from '../refusals/persons.ts';
import { tooManyPeopleWritten } from '../refusals/profile-assignments.ts';
import type { UkgError } from '../refusals/refusal.ts';
import { tooManyPeople } from '../refusals/requests.ts';
import { tooManyVersions } from '../refusals/term-setup.ts';
import type { Context } from '../types.ts';
import { maxAssignedPeopleRead, maxPeopleRead, maxPeopleWritten, maxProfiles, maxVersions } from './limits.ts';

type BulkLimit = {
  readonly maximum: number;
  readonly refuse: (actual: number, maximum: number) => VendorFailure<UkgError>;
  /** Pointers of the lists whose items count together. */
  readonly lists: readonly string[];
};

const written: BulkLimit = { maximum: maxPeopleWritten, refuse: tooManyPeople, lists: [''] };
const profiles: BulkLimit = { maximum: maxProfiles, refuse: tooManyProfiles, lists: [''] };
const pairs = '/where/employees/multi_key_values';
const extensions: BulkLimit = { maximum: maxPeopleRead, refuse: tooManyPeopleListed, lists: [pairs] };

/** The vendor's own limits of bulk operations. */
const bulkLimits: { readonly [operationId: string]: BulkLimit } = {
  createEmploymentTermAssignments: written,
  updateEmploymentTermAssignments: written,
  deleteEmploymentTermAssignments: written,
  updatePersonCommonIds: written,
  deletePersonCommonIds: written,
  updateCascadeProfileAssignments: { ...written, refuse: tooManyPeopleWritten },
  deleteCascadeProfileAssignments: { ...written, refuse: tooManyPeopleWritten },
  updateLeaveProfileAssignments: { ...written, refuse: tooManyPeopleWritten },
  deleteLeaveProfileAssignments: { ...written, refuse: tooManyPeopleWritten },
  createPersons: { ...written, refuse: tooManyPersons },
  updatePersons: { ...written, refuse: tooManyPersons },
  upsertPersons: { ...written, refuse: tooManyPersons },
  deletePersons: { ...written, refuse: tooManyPersons },
  modifyAssignmentsForMultiplePeople: { ...written, refuse: tooManyRecords },
  retrieveAllAssignmentsForMultiplePeople: { maximum: maxAssignedPeopleRead, refuse: tooManyRecords, lists: [pairs] },
  updatePaycodeValueProfileAssignmentsV1: written,
  updatePaycodeValueProfileAssignments: written,
  deletePaycodeValueProfileAssignmentsV1: written,
  deletePaycodeValueProfileAssignments: { ...written, lists: ['/where/employees'] },
  retrievePaycodeValueProfileAssignmentsV1: { maximum: maxPeopleRead, refuse: tooManyPeople, lists: [pairs] },
  retrievePaycodeValueProfileAssignments: {
    maximum: maxPeopleRead,
    refuse: tooManyPeople,
    lists: ['/where/employees'],
  },
  retrievePersons: extensions,
  createPaycodeValueProfiles: profiles,
  updatePaycodeValueProfiles: profiles,
  updateEmploymentTermVersions: { maximum: maxVersions, refuse: tooManyVersions, lists: ['/add', '/update'] },
};

/** The vendor's refusal of a body that Paystub does not read for its size; `undefined` where it is within the limits. */
export function refuseBulk({ operation, plain: { body } }: Context): VendorFailure<UkgError> | undefined {
  const limit = bulkLimits[operation?.id ?? ''];
  if (limit === undefined || body.tooLarge) return undefined;
  const actual = countItems(new TextDecoder().decode(body.bytes), limit.lists);
  return actual > limit.maximum ? limit.refuse(actual, limit.maximum) : undefined;
}

function countItems(text: string, lists: readonly string[]): number {
  try {
    const sent = parseJson(text);
    return lists.reduce((sum, pointer) => sum + lengthOf(valueAt(sent, pointer)), 0);
  } catch (error) {
    if (error instanceof SyntaxError) return 0;
    throw error;
  }
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
