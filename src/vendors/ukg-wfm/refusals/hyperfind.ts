import { sources } from '../rules/sources.ts';
import { refusal } from './refusal.ts';

const listed = { evidence: 'documented', source: sources.commonApi } as const;

// Reading queries

export const unknownQuery = refusal({
  id: 'ukg.hyperfind.unknown',
  ...listed,
  summary: 'A query of an unknown id is answered 404 WCO-112088.',
  status: 404,
  code: 'WCO-112088',
  // The vendor's own text ends in two full stops.
  text: (id: number) => `The Hyperfind query ID: ${id} could not be found..`,
});

export const queryOfAnother = refusal({
  id: 'ukg.hyperfind.private',
  evidence: 'inferred',
  source: `${sources.commonApi} lists status, code and text, not that a private query of another user leads to them`,
  summary: "Another user's private query is refused by its id with 403 WCO-112060.",
  status: 403,
  code: 'WCO-112060',
  text: 'User is not allowed to access this resource.',
});

export const unknownUsage = refusal({
  id: 'ukg.hyperfind.unknown-usage',
  evidence: 'inferred',
  source: 'Nothing is published; the code is that of values that the reader of JSON cannot convert',
  summary: 'A usage_type that is none is refused with 400 WFP-90010.',
  status: 400,
  code: 'WFP-90010',
  text: (value: string) => `${value} at usage_type cannot be converted to UsageType.`,
});

export const emptySearch = refusal({
  id: 'ukg.hyperfind.multi-read.empty',
  ...listed,
  summary: 'A multi_read of queries without criteria is refused with 400 WCO-112100.',
  status: 400,
  code: 'WCO-112100',
  text: 'A request cannot be empty.',
});

export const missingCriterion = refusal({
  id: 'ukg.hyperfind.multi-read.missing',
  ...listed,
  summary: 'A multi_read of queries without hyperFindQuery is refused with 400 WCO-112101.',
  status: 400,
  code: 'WCO-112101',
  text: (name: string) => `Parameter is required: ${name}.`,
});

export const severalCriteria = refusal({
  id: 'ukg.hyperfind.multi-read.several',
  ...listed,
  summary: 'A multi_read of queries by several members is refused with 400 WCO-112094.',
  status: 400,
  code: 'WCO-112094',
  text: 'Request contains multiple parameters.',
});

export const noCriterion = refusal({
  id: 'ukg.hyperfind.multi-read.none',
  ...listed,
  summary: 'A multi_read of queries by none of its members is refused with 400 WCO-112099.',
  status: 400,
  code: 'WCO-112099',
  text: 'Atleast one parameter from id/qualifier/persistentId/ref is required.',
});

export const unknownId = refusal({
  id: 'ukg.hyperfind.multi-read.unknown-id',
  ...listed,
  summary: 'An unknown id in a multi_read of queries is WCO-112095.',
  status: 400,
  code: 'WCO-112095',
  text: 'Hyperfind Query does not exist.',
});

export const unknownName = refusal({
  id: 'ukg.hyperfind.multi-read.unknown-name',
  ...listed,
  summary: 'An unknown name in a multi_read of queries is WCO-112096.',
  status: 400,
  code: 'WCO-112096',
  text: 'Hyperfind Query by given name does not exist.',
});

export const unknownPersistentId = refusal({
  id: 'ukg.hyperfind.multi-read.unknown-persistent-id',
  ...listed,
  summary: 'An unknown persistent id in a multi_read of queries is WCO-112097.',
  status: 400,
  code: 'WCO-112097',
  text: 'Hyperfind Query by given persistent id does not exist.',
});

// Executing queries

export const nothingToExecute = refusal({
  id: 'ukg.hyperfind.execute.nothing',
  ...listed,
  summary: 'An execution of neither a query nor people nor locations is refused with 400 WCO-112001.',
  status: 400,
  code: 'WCO-112001',
  text: 'Hyperfind queryText, QueryId, persons and locations list cannot be empty. Please select any one to execute the hyperfind.',
});

export const severalToExecute = refusal({
  id: 'ukg.hyperfind.execute.several',
  evidence: 'inferred',
  source: `${sources.commonApi} lists code and text, which speaks of more than two`,
  summary: 'An execution of a query together with people or locations is refused with 400 WCO-112006.',
  status: 400,
  code: 'WCO-112006',
  text: 'More than two option selected for executing hyperfind.',
});

export const noDateRange = refusal({
  id: 'ukg.hyperfind.execute.no-dates',
  evidence: 'observed',
  source: `${sources.keboola} found the call refused without dates; ${sources.commonApi} has the text`,
  summary: 'An execution without dates and without a symbolic period is refused with 400 WCO-112005.',
  status: 400,
  code: 'WCO-112005',
  text: 'Either a symbolic period or date range is required.',
});

export const badDateRange = refusal({
  id: 'ukg.hyperfind.execute.bad-dates',
  evidence: 'inferred',
  source: `${sources.commonApi} has no code of its own for one date alone or dates that run backwards`,
  summary: 'An execution with one date alone, or whose end lies before its start, is refused with 400 WCO-112005.',
  status: 400,
  code: 'WCO-112005',
  text: 'Either a symbolic period or date range is required.',
});

export const tooManyDays = refusal({
  id: 'ukg.hyperfind.execute.days',
  ...listed,
  summary: 'A date range of over 365 days is refused with 400 WCO-112010.',
  status: 400,
  code: 'WCO-112010',
  text: (maximum: number) => `Date range passed in request is above the threshold limit of ${maximum} days.`,
});

export const tooManyPeopleSent = refusal({
  id: 'ukg.hyperfind.execute.people',
  ...listed,
  summary: 'Over 10,000 people in the request are refused with 400 WCO-112011.',
  status: 400,
  code: 'WCO-112011',
  text: (maximum: number) => `Number of employees passed in request is above the threshold limit of ${maximum}`,
});

export const unknownPeople = refusal({
  id: 'ukg.hyperfind.execute.unknown-people',
  ...listed,
  summary: 'People who do not exist are refused with 400 WCO-112008.',
  status: 400,
  code: 'WCO-112008',
  text: 'Invalid person numbers provided.',
});

export const unknownToExecute = refusal({
  id: 'ukg.hyperfind.execute.unknown',
  ...listed,
  summary: 'An execution of a query that is not there is answered 404 WCO-112007.',
  status: 404,
  code: 'WCO-112007',
  text: 'Cannot find specified Hyperfind query.',
});

export const unknownOrForbidden = refusal({
  id: 'ukg.hyperfind.execute.unknown-or-forbidden',
  evidence: 'inferred',
  source: `${sources.commonApi} lists it beside WCO-112007 for an execution; no page has it for a search`,
  summary: 'A query that is not there is refused with 400 WCO-112009: in the filter of a search, or by a variant.',
  status: 400,
  code: 'WCO-112009',
  text: 'Either the query does not exist or you dont have permission to execute the provided hyperfind.',
});

const overThreshold = (found: number, threshold: number) =>
  `The number of employees(${found}) exceeds the threshold(${threshold}).`;

export const tooManyFound = refusal({
  id: 'ukg.hyperfind.execute.threshold',
  evidence: 'inferred',
  source: `${sources.keboola} met the code on a tenant of 11,000 people; the text is that of WFP-83618`,
  summary: 'More people than the threshold, 3500 if none is sent and 50,000 at most, are refused with 400 WCO-112003.',
  status: 400,
  code: 'WCO-112003',
  text: overThreshold,
});

export const tooManyFoundAsListed = refusal({
  id: 'ukg.hyperfind.execute.threshold-listed',
  ...listed,
  summary: 'More people than the threshold are refused with 400 WFP-83618, where the variant says so.',
  status: 400,
  code: 'WFP-83618',
  text: overThreshold,
});

export const tooManyFoundByLimit = refusal({
  id: 'ukg.hyperfind.execute.threshold-limit',
  ...listed,
  summary: 'More people than the threshold are refused with 400 WCO-112013, where the variant says so.',
  status: 400,
  code: 'WCO-112013',
  text: (_found: number, threshold: number) => `The query result exceeded the maximum threshold of ${threshold}`,
});
