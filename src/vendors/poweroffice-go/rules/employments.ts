import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Employments. */
export const employmentRules = defineRules({
  'poweroffice.employment.first-lines': {
    summary: 'Whether a new employment comes with a salary and a full-time percentage line.',
    evidence: 'inferred',
    source: 'The body of the POST has nothing for them; that one must stay is said of DELETE only',
    variants: {
      none: 'it has no lines',
      added: "it has a salary line of the client's usual type and 100 percent, from its start date on",
    },
    default: 'none',
  },
  'poweroffice.employment.defaults': {
    summary: "TaxRule comes from the client's payroll settings if it is not given, EmploymentSpecification is None.",
    evidence: 'inferred',
    source: `${sources.go}, payroll.json: the client has such defaults`,
    twin: { summary: 'They are null.' },
  },
  'poweroffice.employment.reporting-id': {
    summary: 'Go gives a ReportingId if none is given: POGO_ and a number.',
    evidence: 'documented',
    source: `${sources.employees}: description and example POGO_24677`,
    twin: { summary: 'It is null.' },
  },
  'poweroffice.employment.duplicate-reporting-id': {
    summary: 'A ReportingId that another employment of the employee has in the same enterprise.',
    evidence: 'inferred',
    source: 'The authorities ask for an id of its own for each employment in an enterprise (a-ordningen)',
    variants: { refused: '400', allowed: 'it is saved' },
    default: 'refused',
  },
  'poweroffice.employment.one-default': {
    summary: 'Whether making one employment the default ends that of the others.',
    evidence: 'inferred',
    source: `${sources.employees} speaks of "the default employment" of an employee`,
    variants: {
      one: 'the others stop being the default, and their stamps move',
      several: 'the others stay as they are',
    },
    default: 'one',
  },
  'poweroffice.employment.reason-needs-end': {
    summary: 'A reason for the end without an end date.',
    evidence: 'inferred',
    source: 'Only the other direction is written down',
    variants: { refused: '400', allowed: 'it is saved' },
    default: 'refused',
  },
  'poweroffice.employment.unknown-profession': {
    summary: 'A code of seven digits that is not among the few that Paystub knows by title.',
    evidence: 'inferred',
    source: 'The real list is that of Statistics Norway with some thousand codes, of which Paystub has a few',
    variants: { accepted: 'it is saved, without a title', refused: '400' },
    default: 'accepted',
  },
  'poweroffice.employment.change-after-report': {
    summary: 'Start date and ReportingId may change after the employment has been reported.',
    evidence: 'inferred',
    source: `${sources.employees} declares no conflict for PATCH`,
    twin: { summary: 'They are refused with 409, like the deletion.' },
  },
  'poweroffice.employment.ended-is-reported': {
    summary: 'An employment that is EndedAndReported counts as reported.',
    evidence: 'inferred',
    source: `${sources.employees}: the member says that the reporting is done`,
    twin: { summary: 'It does not: it can be deleted.' },
  },
  'poweroffice.employments.active-filter': {
    summary: 'activeEmployments goes by the end date alone: EndedAndReported is not looked at.',
    evidence: 'documented',
    source: sources.employees,
    twin: { summary: 'An employment that is EndedAndReported is not active.' },
  },
  'poweroffice.employments.ends-today': {
    summary: 'An employment that ends today (UTC).',
    evidence: 'inferred',
    source: `${sources.employees}: active is what ends "at a future date"`,
    variants: { inactive: 'is not active', active: 'is active' },
    default: 'inactive',
  },
});
