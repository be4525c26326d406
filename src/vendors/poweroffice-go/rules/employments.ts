import { defineRules } from '../../../engine/rules/rules.ts';

const openapi = 'PowerOffice Go OpenAPI v2, employees.json (March 2025)';

const employments = defineRules({
  'poweroffice.employment.not-found': {
    summary:
      'An unknown employee or employment is 404 "Employment not found error(s)" on the endpoints of employments.',
    evidence: 'documented',
    source: `${openapi}: examples of 404`,
  },
  'poweroffice.employment.of-another-employee': {
    summary: 'An employment of another employee than the one of the path is not there.',
    evidence: 'inferred',
    source: 'Ids are looked up within the employee of the path',
  },
  'poweroffice.employment.read': {
    summary: 'An employment gives its fields and the number of its lines, not the lines.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employment.create': {
    summary: 'POST answers 201 with the new employment; a repeated POST makes a second one.',
    evidence: 'documented',
    source: `${openapi}; there is no idempotency key`,
  },
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
    source: 'PowerOffice Go OpenAPI v2, payroll.json: the client has such defaults',
  },
  'poweroffice.employment.reporting-id': {
    summary: 'Go gives a ReportingId if none is given: POGO_ and a number.',
    evidence: 'documented',
    source: `${openapi}: description and example POGO_24677`,
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
    source: `${openapi} speaks of "the default employment" of an employee`,
    variants: {
      one: 'the others stop being the default, and their stamps move',
      several: 'the others stay as they are',
    },
    default: 'one',
  },
  'poweroffice.employment.end-needs-reason': {
    summary: 'An end date needs a reason; the state after the whole patch counts.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employment.reason-needs-end': {
    summary: 'A reason for the end without an end date.',
    evidence: 'inferred',
    source: 'Only the other direction is written down',
    variants: { refused: '400', allowed: 'it is saved' },
    default: 'refused',
  },
  'poweroffice.employment.end-before-start': {
    summary: 'An end date before the start date is 400.',
    evidence: 'inferred',
    source: 'An employment cannot end before it starts; nothing is written about it',
  },
  'poweroffice.employment.profession-code': {
    summary: 'A profession code has seven digits (STYRK-98).',
    evidence: 'inferred',
    source: `${openapi} gives the form, not the text of the refusal`,
  },
  'poweroffice.employment.unknown-profession': {
    summary: 'A code of seven digits that is not among the few that Paystub knows by title.',
    evidence: 'inferred',
    source: 'The real list is that of Statistics Norway with some thousand codes, of which Paystub has a few',
    variants: { accepted: 'it is saved, without a title', refused: '400' },
    default: 'accepted',
  },
  'poweroffice.employment.country-code': {
    summary: 'TaxCountryCode is a code of ISO 3166-1 alpha-2.',
    evidence: 'documented',
    source: `${openapi}: example of 400 of PATCH employment`,
  },
  'poweroffice.employment.commuter-country': {
    summary: 'A CrossBorderCommuter is taxed in FI or SE; others in any country.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employment.update': {
    summary: 'PATCH answers 200 with the whole employment.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employment.change-after-report': {
    summary: 'Start date and ReportingId may change after the employment has been reported.',
    evidence: 'inferred',
    source: `${openapi} declares no conflict for PATCH`,
  },
  'poweroffice.employment.delete-cascades': {
    summary: 'The lines of an employment are deleted with it.',
    evidence: 'inferred',
    source: 'Nobody could reach them without it',
  },
  'poweroffice.employment.delete': {
    summary: 'DELETE answers 200 with an empty body, or 409 for an employment that has been reported (a-melding).',
    evidence: 'documented',
    source: `${openapi}: example of 409`,
  },
  'poweroffice.employment.ended-is-reported': {
    summary: 'An employment that is EndedAndReported counts as reported.',
    evidence: 'inferred',
    source: `${openapi}: the member says that the reporting is done`,
  },
  'poweroffice.employments.active-filter': {
    summary:
      'activeEmployments lets through employments without an end date or with one in the future, or the others; EndedAndReported is not looked at.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employments.ends-today': {
    summary: 'An employment that ends today (UTC).',
    evidence: 'inferred',
    source: `${openapi}: active is what ends "at a future date"`,
    variants: { inactive: 'is not active', active: 'is active' },
    default: 'inactive',
  },
  'poweroffice.employments.form-filter': {
    summary: 'employmentForm lets through one form; blank is not applied.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employments.unknown-form': {
    summary: 'A form that does not exist is 400 "Unable to cast object(s)".',
    evidence: 'inferred',
    source: `${openapi}: title of other filters that cannot be cast`,
  },
});

/** Employments. */
export const employmentRules = { ...employments };
