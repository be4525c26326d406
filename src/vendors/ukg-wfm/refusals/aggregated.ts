import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { failure, refusal } from './refusal.ts';

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

export const somePeopleUnknown = failure(assignmentsNotProcessed);

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

// A read by criteria

export const noNumberOrAoid = failure({
  status: 400,
  code: 'WCO-101395',
  text: 'Please provide person number OR AOID.',
});

export const aoidWithoutCoid = failure({
  status: 400,
  code: 'WCO-101396',
  text: 'Please provide COID along with AOID.',
});

export const unknownPersonNumber = failure({
  status: 400,
  code: 'WCO-101397',
  text: (personNumber: string) => `Invalid person number - ${personNumber}.`,
});

export const unknownAoid = failure({
  status: 400,
  code: 'WCO-101398',
  text: 'No person exist for the provided AOID/COID in our system.',
});

export const emptyCriterion = failure(common.emptyValues);

// The errors among the results of a refused read

export const invalidKind = failure({
  ...common.invalidValue,
  text: (name: string) => common.invalidValue.text('personAssignments', name),
});
