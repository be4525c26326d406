import { sources } from '../rules/sources.ts';
import { uncastable } from './lists.ts';
import { problem, refusal } from './refusal.ts';
import { notFound } from './validation.ts';

const title = 'Employment validation error(s)';
const notFoundTitle = 'Employment not found error(s)';
const conflictTitle = 'Employment conflict error(s)';
const onlyTheRule = `${sources.employees} gives the rule, not the text of the refusal`;

export const unknownOnEmployments = refusal({
  id: 'poweroffice.employment.not-found',
  summary: 'An unknown employee or employment is 404 "Employment not found error(s)" on the endpoints of employments.',
  evidence: 'documented',
  source: `${sources.employees}: examples of 404`,
  status: 404,
  body: (noun: 'Employee' | 'Employment', id: number) => notFound(notFoundTitle, noun, id),
});

export const employmentOfAnotherEmployee = refusal({
  id: 'poweroffice.employment.of-another-employee',
  summary: 'An employment of another employee than the one of the path is not there.',
  evidence: 'inferred',
  source: 'Ids are looked up within the employee of the path',
  status: 404,
  body: (id: number) => notFound(notFoundTitle, 'Employment', id),
});

export const endWithoutReason = refusal({
  id: 'poweroffice.employment.end-needs-reason',
  summary: 'An end date needs a reason; the state after the whole patch counts.',
  evidence: 'inferred',
  source: onlyTheRule,
  status: 400,
  body: () => problem(title, 'EndDateReason must have a value when EndDate is set.'),
});

export const reasonWithoutEnd = refusal({
  id: 'poweroffice.employment.reason-without-end',
  summary: 'A reason for the end without an end date is 400.',
  evidence: 'inferred',
  source: 'Only the other direction is written down',
  status: 400,
  body: () => problem(title, 'EndDate must have a value when EndDateReason is set.'),
});

export const endBeforeStart = refusal({
  id: 'poweroffice.employment.end-before-start',
  summary: 'An end date before the start date is 400.',
  evidence: 'inferred',
  source: 'An employment cannot end before it starts; nothing is written about it',
  status: 400,
  body: () => problem(title, 'EndDate cannot be before StartDate.'),
});

export const malformedProfession = refusal({
  id: 'poweroffice.employment.profession-code',
  summary: 'A profession code has seven digits (STYRK-98).',
  evidence: 'inferred',
  source: `${sources.employees} gives the form, not the text of the refusal`,
  status: 400,
  body: (code: string) =>
    problem(title, `ProfessionCode '${code}' is not valid. The code must have 7 digits (STYRK-98).`),
});

export const unknownProfession = refusal({
  id: 'poweroffice.employment.profession-refused',
  summary: 'A profession code that is not known is 400.',
  evidence: 'inferred',
  source: `${sources.employees} names the list of codes, not the text of the refusal`,
  status: 400,
  body: (code: string) => problem(title, `ProfessionCode '${code}' is not valid.`),
});

export const unknownTaxCountry = refusal({
  id: 'poweroffice.employment.country-code',
  summary: 'TaxCountryCode is a code of ISO 3166-1 alpha-2.',
  evidence: 'documented',
  source: `${sources.employees}: example of 400 of PATCH employment`,
  status: 400,
  body: (code: string) => problem(title, `The country code ${code} is not valid according to ISO 3166-1.`),
});

export const commuterCountry = refusal({
  id: 'poweroffice.employment.commuter-country',
  summary: 'A CrossBorderCommuter is taxed in FI or SE; others in any country.',
  evidence: 'inferred',
  source: onlyTheRule,
  status: 400,
  body: () =>
    problem(title, 'TaxCountryCode can only be FI or SE when EmploymentSpecification is CrossBorderCommuter.'),
});

export const reportingIdTaken = refusal({
  id: 'poweroffice.employment.reporting-id-taken',
  summary: 'A ReportingId that another employment has is 400.',
  evidence: 'inferred',
  source: 'The authorities ask for an id of its own for each employment in an enterprise (a-ordningen)',
  status: 400,
  body: (reportingId: string | null, employment: number) =>
    problem(title, `ReportingId '${reportingId}' is already in use on the employment with id = ${employment}.`),
});

export const employmentReported = refusal({
  id: 'poweroffice.employment.reported',
  summary: 'An employment that has been reported (a-melding) cannot be deleted: 409.',
  evidence: 'documented',
  source: `${sources.employees}: example of 409`,
  status: 409,
  body: (id: number) =>
    problem(conflictTitle, `Employment with id = ${id} has been reported (a-melding) and thus cannot be deleted.`),
});

export const unknownForm = refusal({
  id: 'poweroffice.employments.unknown-form',
  summary: 'A form that does not exist is 400 "Unable to cast object(s)".',
  evidence: 'inferred',
  source: `${sources.employees}: title of other filters that cannot be cast`,
  status: 400,
  body: (form: string) => uncastable(`employmentForm '${form}' is not valid.`),
});
