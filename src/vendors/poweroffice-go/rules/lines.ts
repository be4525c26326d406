import { defineRules } from '../../../engine/rules/rules.ts';

const openapi = 'PowerOffice Go OpenAPI v2, employees.json (March 2025)';

const lines = defineRules({
  'poweroffice.line.not-found': {
    summary: 'An unknown line is 404 "Employment not found error(s)".',
    evidence: 'inferred',
    source: `${openapi}: the wording of the texts of 409`,
  },
  'poweroffice.lines.by-date': {
    summary: 'Lines come by FromDate, the earliest first.',
    evidence: 'inferred',
    source: 'Nothing is written about the order; pages need a stable one',
  },
  'poweroffice.line.same-date': {
    summary: 'A second line of a kind from the same day.',
    evidence: 'inferred',
    source: 'It would leave open which line counts',
    variants: { refused: '400', allowed: 'it is saved' },
    default: 'refused',
  },
  'poweroffice.line.outside-employment': {
    summary: 'A line from before its employment starts or after it ends.',
    evidence: 'inferred',
    source: 'Nothing forbids it, and an import of what was needs it',
    variants: { allowed: 'it is saved', refused: '400' },
    default: 'allowed',
  },
  'poweroffice.line.last-stays': {
    summary: 'The last salary or full-time percentage line of an employment cannot be deleted: 409.',
    evidence: 'documented',
    source: `${openapi}: examples of 409`,
  },
  'poweroffice.line.percentage-range': {
    summary: 'A percentage lies between 0 and 100.',
    evidence: 'inferred',
    source: `${openapi} gives the range, not the text of the refusal`,
  },
  'poweroffice.line.leaves-employment-stamp': {
    summary: 'Changes of lines do not move the LastChangedDateTimeOffset of the employment.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.salary.computed-rate': {
    summary: 'What HourlyRate a FixedWage line gives that was saved without one.',
    evidence: 'inferred',
    source: `${openapi}: "calculated if null", without saying whether it is given`,
    variants: { null: 'null', computed: 'the annual salary over FullTimeHoursPerWeek times 52' },
    default: 'null',
  },
  'poweroffice.lines.by-creation': {
    summary: 'Lines whose ids are no numbers come in the order of their creation.',
    evidence: 'inferred',
    source: 'Nothing is written about the order; pages need a stable one',
  },
  'poweroffice.absence.defaults': {
    summary:
      'The booleans of a leave or layoff are false and its ReportingId is POGO_ and six digits if they are not given.',
    evidence: 'inferred',
    source: `${openapi}: example values of the members`,
  },
  'poweroffice.absence.end-before-start': {
    summary: 'A leave or layoff that ends before it starts is 400.',
    evidence: 'inferred',
    source: 'It cannot end before it starts; nothing is written about it',
  },
  'poweroffice.absence.overlaps': {
    summary: 'A leave that overlaps another one of the employment, or a layoff another layoff.',
    evidence: 'inferred',
    source: 'Nothing forbids it',
    variants: { allowed: 'it is saved', refused: '400' },
    default: 'allowed',
  },
  'poweroffice.absence.delete-reported': {
    summary: 'Deleting a leave or layoff that is EndedAndReported.',
    evidence: 'inferred',
    source: `${openapi} declares 409 without a cause; the rule and text are those of the employment`,
    variants: { refused: '409', deleted: 'it is deleted' },
    default: 'refused',
  },
});

const fixedSalaries = defineRules({
  'poweroffice.fixed-salary.defaults': {
    summary:
      'IsActive and UseRemittance are true, IsCarPool and WorkDriveExceedsKilometerLimit false if they are not given.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.fixed-salary.processing-type': {
    summary: "The pay item's processing type decides which members a line needs and may have.",
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2: texts of the enum ProcessingType; change log of 2025-01-15',
  },
  'poweroffice.fixed-salary.misfit': {
    summary: 'A line that does not fit its processing type is 400 and names the members.',
    evidence: 'inferred',
    source: 'The change log of 2025-01-15 says that lines are validated, not how the refusal reads',
  },
  'poweroffice.fixed-salary.patch-checks': {
    summary: 'Whether a PATCH is held against the processing type as well.',
    evidence: 'inferred',
    source: 'The change log of 2025-01-15 speaks of POST',
    variants: { checked: 'it is', unchecked: 'it is not' },
    default: 'checked',
  },
  'poweroffice.fixed-salary.inactive-pay-item': {
    summary: 'A pay item that is not active cannot be used on a line.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2, payroll.json gives the rule, not the text of the refusal',
  },
  'poweroffice.fixed-salary.supplier-bank-account': {
    summary: 'The bank account must be one of the supplier.',
    evidence: 'documented',
    source: `${openapi}: example of 400 of PATCH fixed salary`,
  },
  'poweroffice.fixed-salary.delete': {
    summary: 'A fixed salary line can always be deleted.',
    evidence: 'inferred',
    source: `${openapi} declares 409 without a cause`,
  },
});

/** The lines of employments. */
export const lineRules = { ...lines, ...fixedSalaries };
