import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal, type UkgError } from './refusal.ts';

// Aggregated person assignments

const assignmentsNotProcessed = {
  status: 400,
  code: 'WCO-101704',
  text: (_results: readonly unknown[]) => 'Assignments could not be processed. See details for more information.',
  details: (results: readonly unknown[]) => ({ results }),
} as const;

export const unknownKindToRead = refusal({
  id: 'ukg.assignments.read.unknown-name',
  evidence: 'inferred',
  source: `${sources.aggregatedRead} lists the code`,
  summary: 'A read of a kind that does not exist is refused with 400 WCO-101704.',
  ...assignmentsNotProcessed,
});

export const somePeopleUnknown = refusal({
  id: 'ukg.assignments.read.some-unknown',
  evidence: 'inferred',
  source: `${sources.aggregatedRead} lists the code and no 207`,
  summary: 'A read of several people of whom some do not exist is refused with 400 WCO-101704 and details.results.',
  ...assignmentsNotProcessed,
});

export const unknownKindToWrite = refusal({
  id: 'ukg.assignments.unknown-name',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} calls personAssignments a free map; the code is the closest that is published`,
  summary: 'A multi_upsert of a kind that does not exist is refused as a whole with 400 WFP-90011.',
  ...common.unrecognizedProperty,
});

export const missingProperty = refusal({
  id: 'ukg.assignments.required',
  evidence: 'inferred',
  source: `both are required; the code is of ${sources.personApi}`,
  summary: 'An item without personIdentity or personAssignments fails with WCO-101231.',
  ...common.missingProperty,
});

export const duplicatePeople = refusal({
  id: 'ukg.assignments.duplicates',
  evidence: 'inferred',
  source: `${sources.assignmentsApi}: attendance and attestation assignments do so`,
  summary: 'A multi_upsert that names a person twice is refused with 400 WCO-101305.',
  status: 400,
  code: 'WCO-101305',
  text: 'Duplicate employees are not allowed for bulk operations.',
});

export const tooManyRecords = refusal({
  id: 'ukg.limits.assignments',
  evidence: 'inferred',
  source: `${sources.aggregatedRead} and ${sources.aggregatedWrite} state the limits, no page the code`,
  summary:
    'A multi_read takes 50 people, a multi_upsert 100 people and 200 assignments; more is 413 with the text of WCO-101207.',
  status: 413,
  ...common.tooManyRecords,
});

// Dates of an assignment

const single = {
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists it for the resources of single kinds`,
} as const;

export const datesBackwards = refusal({
  id: 'ukg.assignments.date-range',
  ...single,
  summary: 'A schedule group, rule set or the like that ends before it starts fails with WFS-111203.',
  status: 400,
  ...common.dateRange,
});

export const startNotBeforeEnd = refusal({
  id: 'ukg.assignments.start-not-before-end',
  ...single,
  summary: 'An adjustment or percentage allocation rule that does not end after its start fails with WCO-101312.',
  status: 400,
  code: 'WCO-101312',
  text: 'The effective date must be before the expiration date.',
});

export const startAfterEnd = refusal({
  id: 'ukg.assignments.start-after-end',
  ...single,
  summary: 'An attestation profile that ends before it starts fails with WCO-101228.',
  status: 400,
  code: 'WCO-101228',
  text: (start: string, end: string) =>
    `You must enter a Start Date that occurs on or before the End Date. Start Date: ${start}, End Date: ${end}`,
});

export const afterForever = refusal({
  id: 'ukg.assignments.start-after-forever',
  evidence: 'inferred',
  source: `${sources.releaseNotes}, R7 U3, names the error and no code; this one is of ${sources.personApi}`,
  summary: 'An attestation profile that starts after 3000-01-01 fails with WCO-101232.',
  ...common.invalidValue,
  text: (date: string) => common.invalidValue.text('effectiveDate', date),
});

// A read by criteria

const listed = { evidence: 'documented', source: sources.assignmentsApi } as const;

export const noNumberOrAoid = refusal({
  id: 'ukg.assignments.criteria.none',
  ...listed,
  summary: 'A read by criteria with both person_number and aoid, or with neither, is refused with 400 WCO-101395.',
  status: 400,
  code: 'WCO-101395',
  text: 'Please provide person number OR AOID.',
});

export const aoidWithoutCoid = refusal({
  id: 'ukg.assignments.criteria.no-coid',
  ...listed,
  summary: 'A read by aoid without coid is refused with 400 WCO-101396.',
  status: 400,
  code: 'WCO-101396',
  text: 'Please provide COID along with AOID.',
});

export const unknownPersonNumber = refusal({
  id: 'ukg.assignments.criteria.unknown-number',
  ...listed,
  summary: 'A read by a person number that nobody has is refused with 400 WCO-101397.',
  status: 400,
  code: 'WCO-101397',
  text: (personNumber: string) => `Invalid person number - ${personNumber}.`,
});

export const unknownAoid = refusal({
  id: 'ukg.assignments.criteria.unknown-aoid',
  ...listed,
  summary: 'A read by an aoid and coid that nobody has is refused with 400 WCO-101398.',
  status: 400,
  code: 'WCO-101398',
  text: 'No person exist for the provided AOID/COID in our system.',
});

export const emptyCriterion = refusal({
  id: 'ukg.assignments.criteria.empty',
  ...listed,
  summary: 'A read by an empty criterion is refused with 400 WCO-101202.',
  ...common.emptyValues,
});

/** The error among the results of a read that is refused for a kind that does not exist. */
export function invalidKind(name: string): UkgError {
  return { errorCode: common.invalidValue.code, message: common.invalidValue.text('personAssignments', name) };
}
