import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { failure, refusal } from './refusal.ts';

// Employment term assignments

export const noPersonNumber = refusal({
  id: 'ukg.terms.get.no-person-number',
  evidence: 'inferred',
  source: 'the wording of the family of operations',
  summary: 'A read without person_number is refused with 400 WFS-111201, although the parameter is called optional.',
  ...common.missingParameter,
  text: common.missingParameter.text('person_number'),
});

const noSuchTerm = {
  status: 400,
  code: 'WFS-106607',
  text: (reference: string) => `An Employment Term was not found for the following reference: ${reference}`,
} as const;

export const unknownTerm = refusal({
  id: 'ukg.terms.unknown-term',
  evidence: 'inferred',
  source: `${sources.schedulingApi} lists it for employment term schedule patterns`,
  summary: 'A term that does not exist is refused with 400 WFS-106607, with the id or the qualifier that was sent.',
  ...noSuchTerm,
});

export const inactiveTerm = failure(noSuchTerm);

// The operation lists the text without a code; the code is of the same family.
export const noTermAssigned = failure({
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

export const invalidDateRange = failure({
  status: 400,
  code: 'WFS-111203',
  text: 'Date range validation failed, verify start/end order and values.',
});

/** The same failure in the words that the operation lists. */
export const startAfterEnd = failure({
  status: 400,
  code: 'WFS-111203',
  text: 'The date range is invalid. The start date must be on or before the end date.',
});

const internalErrorText = 'Some Internal Server Error Occurred. Please contact System Administrator.';

/** A constraint does not hold; the reason stands in the details. */
export const constraintViolated = failure({
  status: 400,
  code: 'API-10001',
  text: (_reason: string) => internalErrorText,
  details: (reason: string) => ({ errors: [reason] }),
});

/** The same failure with the reason in front of the text. */
export const constraintViolatedInText = failure({
  status: 400,
  code: 'API-10001',
  text: (reason: string) => `(${reason}) ${internalErrorText}`,
});
