import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { failure, refusal } from './refusal.ts';

// Look-ups of persons and their common IDs

export const missingProperty = refusal({
  id: 'ukg.people.missing-property',
  evidence: 'documented',
  source: sources.personApi,
  summary: 'A search without where or employees is refused with 400 WCO-101231.',
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
  evidence: 'documented',
  source: `${sources.personApi}; ${sources.limits}`,
  summary: 'A search of people takes 1000 of them; more is 400 WCO-101207.',
  status: 400,
  ...common.tooManyRecords,
});

// The page of all persons

export const unknownEmploymentStatus = failure({
  status: 400,
  code: 'WCO-101724',
  text: (status: string) => `The following employment status is invalid: ${status}.`,
});

// Without a full stop, unlike its neighbour.
export const unknownUserAccountStatus = failure({
  status: 400,
  code: 'WCO-101725',
  text: (status: string) => `The following user account status is invalid: ${status}`,
});

export const invalidIndex = failure({
  status: 400,
  code: 'WCO-101726',
  text: (index: number) => `You must provide a valid index ${index}.`,
});

export const invalidCount = failure({
  status: 400,
  code: 'WCO-101727',
  text: (count: number) => `You must provide a valid count ${count}.`,
});

export const countTooLarge = failure({
  status: 413,
  code: 'WCO-101338',
  text: (_actual: number, maximum: number) => `Supplied count's value exceeds maximum allowed limit:${maximum}.`,
  details: common.limitDetails,
});

export const invalidDateFormat = failure({
  status: 400,
  code: 'WFP-90100',
  text: 'The date format is invalid.',
});

// Extensions

export const unknownExtensionType = failure({
  status: 400,
  code: 'WCO-101201',
  text: 'Could not retrieve the extension information because of invalid extension type in request.',
});

export const invalidSnapshotDate = failure({
  status: 400,
  code: 'WCO-101204',
  text:
    'Could not retrieve the extension information because of invalid snapshotDate provided in request. ' +
    'Expected date format for snapShotDate is yyyy-MM-dd.',
});

export const noCriterion = failure(common.missingProperty);

export const numberAndAoid = failure({
  status: 400,
  code: 'WCO-101236',
  text: (personNumber: string, aoid: string) =>
    'A bad combination of properties and values was specified - ' +
    `Property 1: personNumber, Value 1: ${personNumber}, Property 2: aoid, Value 2: ${aoid}.`,
});
