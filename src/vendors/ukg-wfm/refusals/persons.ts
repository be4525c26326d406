import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Look-ups of persons and their common IDs

const listed = { evidence: 'documented', source: sources.personApi } as const;

const unlisted = {
  evidence: 'inferred',
  source: `${sources.personApi} lists it for other operations on persons`,
} as const;

export const missingProperty = refusal({
  id: 'ukg.people.missing-property',
  ...unlisted,
  summary: 'A request without a member that it needs is refused with 400 WCO-101231.',
  ...common.missingProperty,
});

/** The same failure, for the operations that list it. */
export const missingPropertyListed = refusal({
  id: 'ukg.people.missing-property-listed',
  ...listed,
  summary: 'A search without where or employees is refused with 400 WCO-101231, which these operations list.',
  ...common.missingProperty,
});

export const multiKeyNotSupported = refusal({
  id: 'ukg.people.no-multi-key',
  evidence: 'documented',
  source: sources.personApi,
  summary: 'A search of base persons by multi_key is refused with 400 WCO-101221.',
  status: 400,
  code: 'WCO-101221',
  text: 'Could not retrieve information because multi_key and multi_key_values property is not supported in request.',
});

export const tooManyPeople = refusal({
  id: 'ukg.people.limit',
  ...unlisted,
  summary: 'A search of people takes 1000 of them; more is 400 WCO-101207.',
  status: 400,
  ...common.tooManyRecords,
});

/** The same failure, for the operations that list it. */
export const tooManyPeopleListed = refusal({
  id: 'ukg.people.limit-listed',
  evidence: 'documented',
  source: `${sources.personApi}; ${sources.limits}`,
  summary: 'A search of people takes 1000 of them; more is 400 WCO-101207, which these operations list.',
  status: 400,
  ...common.tooManyRecords,
});

// The page of all persons

export const unknownEmploymentStatus = refusal({
  id: 'ukg.people.apply-read.employment-status',
  ...listed,
  summary: 'A page of people of an unknown employment status is refused with 400 WCO-101724.',
  status: 400,
  code: 'WCO-101724',
  text: (status: string) => `The following employment status is invalid: ${status}.`,
});

// Without a full stop, unlike its neighbour.
export const unknownUserAccountStatus = refusal({
  id: 'ukg.people.apply-read.account-status',
  ...listed,
  summary: 'A page of people of an unknown user account status is refused with 400 WCO-101725.',
  status: 400,
  code: 'WCO-101725',
  text: (status: string) => `The following user account status is invalid: ${status}`,
});

export const invalidIndex = refusal({
  id: 'ukg.people.apply-read.index',
  ...listed,
  summary: 'A page of people with a negative index is refused with 400 WCO-101726.',
  status: 400,
  code: 'WCO-101726',
  text: (index: number) => `You must provide a valid index ${index}.`,
});

export const invalidCount = refusal({
  id: 'ukg.people.apply-read.count',
  ...listed,
  summary: 'A page of people with a count below 1 is refused with 400 WCO-101727.',
  status: 400,
  code: 'WCO-101727',
  text: (count: number) => `You must provide a valid count ${count}.`,
});

export const countTooLarge = refusal({
  id: 'ukg.people.apply-read.limit',
  ...listed,
  summary: 'A page of more than 10000 people is refused with 413 WCO-101338.',
  status: 413,
  code: 'WCO-101338',
  text: (_actual: number, maximum: number) => `Supplied count's value exceeds maximum allowed limit:${maximum}.`,
  details: common.limitDetails,
});

export const invalidDateFormat = refusal({
  id: 'ukg.people.apply-read.date',
  ...listed,
  summary: 'A page of people on a day that is no date is refused with 400 WFP-90100.',
  status: 400,
  code: 'WFP-90100',
  text: 'The date format is invalid.',
});

// Extensions

export const unknownExtensionType = refusal({
  id: 'ukg.people.extensions.type',
  ...listed,
  summary: 'A search of extensions of an unknown type is refused with 400 WCO-101201.',
  status: 400,
  code: 'WCO-101201',
  text: 'Could not retrieve the extension information because of invalid extension type in request.',
});

export const invalidSnapshotDate = refusal({
  id: 'ukg.people.extensions.date',
  ...listed,
  summary: 'A search of extensions on a day that is no date is refused with 400 WCO-101204.',
  status: 400,
  code: 'WCO-101204',
  text:
    'Could not retrieve the extension information because of invalid snapshotDate provided in request. ' +
    'Expected date format for snapShotDate is yyyy-MM-dd.',
});

export const noCriterion = refusal({
  id: 'ukg.people.extensions.no-criterion',
  ...listed,
  summary: 'A read of extensions without person_number, or with aoid and no coid, is refused with 400 WCO-101231.',
  ...common.missingProperty,
});

export const numberAndAoid = refusal({
  id: 'ukg.people.extensions.number-and-aoid',
  ...listed,
  summary: 'A read of extensions by both person_number and aoid is refused with 400 WCO-101236.',
  status: 400,
  code: 'WCO-101236',
  text: (personNumber: string, aoid: string) =>
    'A bad combination of properties and values was specified - ' +
    `Property 1: personNumber, Value 1: ${personNumber}, Property 2: aoid, Value 2: ${aoid}.`,
});
