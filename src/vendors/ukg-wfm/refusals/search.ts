import type { VendorFailure } from '../../../engine/http/failure.ts';
import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { unknownPerson, unknownPersonListed } from './identity.ts';
import * as persons from './persons.ts';
import { refusal } from './refusal.ts';

// Searches of people

const listed = { evidence: 'documented', source: sources.personApi } as const;
const unlisted = {
  evidence: 'inferred',
  source: `${sources.personApi} lists it for other searches of people`,
} as const;

const bothKeys = {
  status: 400,
  code: 'WCO-101314',
  text: 'Invalid property combination is provided as request parameter. Only one property is allowed for request either key or multi_key.',
} as const;

export const keyAndMultiKey = refusal({
  id: 'ukg.multi-read.key-and-multi-key',
  ...unlisted,
  summary: 'A search with both key and multi_key is refused with 400 WCO-101314.',
  ...bothKeys,
});

export const keyAndMultiKeyListed = refusal({
  id: 'ukg.multi-read.key-and-multi-key-listed',
  ...listed,
  summary: 'A search with both key and multi_key is refused with 400 WCO-101314, which these operations list.',
  ...bothKeys,
});

const badKey = {
  status: 400,
  code: 'WCO-101203',
  text: 'Could not retrieve the information because of invalid or empty key provided in request.',
} as const;

export const unknownKey = refusal({
  id: 'ukg.multi-read.unknown-key',
  ...unlisted,
  summary: 'A search by an unknown or empty key is refused with 400 WCO-101203.',
  ...badKey,
});

export const unknownKeyListed = refusal({
  id: 'ukg.multi-read.unknown-key-listed',
  ...listed,
  summary: 'A search by an unknown or empty key is refused with 400 WCO-101203, which these operations list.',
  ...badKey,
});

export const unknownKeyOfAssignments = refusal({
  id: 'ukg.assignments.read.unknown-key',
  evidence: 'documented',
  source: sources.aggregatedRead,
  summary: 'An aggregated read by an unknown or empty key is refused with 400 WFS-106608.',
  ...badKey,
  code: 'WFS-106608',
});

export const noValues = refusal({
  id: 'ukg.multi-read.no-values',
  ...unlisted,
  summary: 'A search without values is refused with 400 WCO-101202.',
  ...common.emptyValues,
});

export const noValuesListed = refusal({
  id: 'ukg.multi-read.no-values-listed',
  ...listed,
  summary: 'A search without values is refused with 400 WCO-101202, which these operations list.',
  ...common.emptyValues,
});

/** The refusals of the criteria of a search. */
export type CriteriaRefusals = {
  readonly unknownKey: () => VendorFailure;
  readonly keyAndMultiKey: () => VendorFailure;
  readonly noValues: () => VendorFailure;
};

/** The refusals of a search for persons. */
export type PersonSearchRefusals = CriteriaRefusals & {
  readonly missingProperty: (name: string) => VendorFailure;
  readonly tooManyPeople: (actual: number, maximum: number) => VendorFailure;
  readonly unknownPerson: (property: string, value: string) => VendorFailure;
};

/** Those of the searches for persons that list them. */
export const listedBySearch: PersonSearchRefusals = {
  unknownKey: unknownKeyListed,
  keyAndMultiKey: keyAndMultiKeyListed,
  noValues: noValuesListed,
  missingProperty: persons.missingPropertyListed,
  tooManyPeople: persons.tooManyPeopleListed,
  unknownPerson: unknownPersonListed,
};

/** The same for the searches that list no codes. */
export const unlistedBySearch: PersonSearchRefusals = {
  unknownKey,
  keyAndMultiKey,
  noValues,
  missingProperty: persons.missingProperty,
  tooManyPeople: persons.tooManyPeople,
  unknownPerson,
};

/** Those of the aggregated read. */
export const ofAggregatedRead: CriteriaRefusals = { unknownKey: unknownKeyOfAssignments, keyAndMultiKey, noValues };
