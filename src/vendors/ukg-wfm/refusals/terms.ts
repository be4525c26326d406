import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Employment term assignments

export const noPersonNumber = refusal({
  id: 'ukg.terms.get.no-person-number',
  evidence: 'inferred',
  source: 'the wording of the family of operations',
  summary: 'A read without person_number is refused with 400 WFS-111201, although the parameter is called optional.',
  ...common.missingParameter,
  text: common.missingParameter.text('person_number'),
});

export const unknownTerm = refusal({
  id: 'ukg.terms.unknown-term',
  evidence: 'inferred',
  source: `${sources.schedulingApi} lists it for employment term schedule patterns`,
  summary:
    'A term that does not exist or cannot be assigned is refused with 400 WFS-106607, with the id or the qualifier that was sent.',
  status: 400,
  code: 'WFS-106607',
  text: (reference: string) => `An Employment Term was not found for the following reference: ${reference}`,
});

export const noTermAssigned = refusal({
  id: 'ukg.terms.none-assigned',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists the text without a code; the code is of the same family`,
  summary: 'Where a person without assignments is refused, it is with 400 "Employee Employment term not found."',
  status: 400,
  code: 'WFS-106607',
  text: 'Employee Employment term not found.',
});

export const unknownKey = refusal({
  id: 'ukg.terms.multi-read.unknown-key',
  evidence: 'inferred',
  source: `the operation lists the text; the code is of schedule_groups/multi_read (${sources.assignmentsApi})`,
  summary: 'A key other than personid and personnumber is refused with 400 WFS-100317.',
  status: 400,
  code: 'WFS-100317',
  text: (key: string) => `Key has invalid value. Accepted values are personid or personnumber. key: ${key}`,
});

export const noCriteria = refusal({
  id: 'ukg.terms.multi-read.no-values',
  evidence: 'inferred',
  source: `${sources.termsReference} lists the code`,
  summary: 'A search without values is refused with 400 WFS-111208.',
  status: 400,
  code: 'WFS-111208',
  text: (parameter: string) => `At least one of the criteria must be specified. Parameter: ${parameter}`,
});

// Dates

export const invalidDateRange = refusal({
  id: 'ukg.terms.date-range',
  evidence: 'documented',
  source: sources.termsReference,
  summary: 'A range of dates that runs backwards is refused with 400 WFS-111203.',
  status: 400,
  ...common.dateRange,
});

/** The same failure in the words that the operation lists. */
export const startAfterEnd = refusal({
  id: 'ukg.terms.date-range-listed',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists the text without a code`,
  summary: 'A range of dates that runs backwards is refused with 400 "The date range is invalid. …".',
  status: 400,
  code: 'WFS-111203',
  text: 'The date range is invalid. The start date must be on or before the end date.',
});

const internalErrorText = 'Some Internal Server Error Occurred. Please contact System Administrator.';

const constraint = {
  id: 'ukg.terms.constraint',
  evidence: 'documented',
  source: sources.termsReference,
  summary: 'An item that misses a date or all assignments is refused with 400 API-10001.',
  status: 400,
  code: 'API-10001',
} as const;

/** A constraint does not hold; the reason stands in the details. */
export const constraintViolated = refusal({
  ...constraint,
  text: (_reason: string) => internalErrorText,
  details: (reason: string) => ({ errors: [reason] }),
});

/** The same failure with the reason in front of the text. */
export const constraintViolatedInText = refusal({
  ...constraint,
  text: (reason: string) => `(${reason}) ${internalErrorText}`,
});
