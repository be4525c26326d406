import { defineRules } from '../../../engine/rules/rules.ts';

/** Departments, locations, pay items, payroll settings and the lines of payrolls. */
export const dimensionRules = defineRules({
  'poweroffice.dimension.not-found': {
    summary: 'An unknown department or location is 404 "Object(s) not found".',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, departments.json (March 2025): example of 404',
  },
  'poweroffice.dimension.unique-code': {
    summary: 'Codes are unique among departments and among locations.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2, locations.json gives the rule, not the text; departments are taken to be alike',
  },
  'poweroffice.dimension.next-code': {
    summary: 'Go gives a code if none is given: the number after the greatest one.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2, locations.json: a code is assigned by Go, without saying which',
  },
  'poweroffice.dimension.delete': {
    summary: 'A department or location that an employee or a line has is in use and cannot be deleted: 409.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2 declares 409 for what is in use, without its text',
  },
  'poweroffice.department.create': {
    summary: 'POST needs a name and answers 201; IsActive is false if it is not given.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, departments.json (March 2025)',
  },
  'poweroffice.departments.name-filter': {
    summary: 'What the filter name lets through, in any case.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2, departments.json: "filter by department name"',
    variants: { whole: 'departments of exactly that name', part: 'departments whose name has it in it' },
    default: 'whole',
  },
  'poweroffice.location.create': {
    summary: 'POST needs a name and answers 200, not 201; IsActive is false if it is not given.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, locations.json (March 2025)',
  },
  'poweroffice.pay-item.read': {
    summary: 'A pay item is read by its id; an unknown one is 404.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, payroll.json (March 2025): example of 404',
  },
  'poweroffice.payroll-settings.read': {
    summary: 'The payroll settings of the client are one object.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, payroll.json (March 2025)',
  },
  'poweroffice.salary-line.own': {
    summary: 'An integration sees the salary lines that it created; others are 404.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, salarylines.json (March 2025)',
  },
  'poweroffice.salary-line.create': {
    summary: 'POST needs an employee and a pay item and answers 201; booleans that are not given are false.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, salarylines.json (March 2025)',
  },
  'poweroffice.salary-line.unique-reference': {
    summary: 'ExternalImportReference is unique among salary lines.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, salarylines.json (March 2025): example of 400',
  },
  'poweroffice.salary-line.locked': {
    summary: 'A line that a payroll has, or that a user deleted, is locked and cannot be changed: 400.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2, salarylines.json gives the rule, not the text of the refusal',
  },
  'poweroffice.salary-line.delete': {
    summary: 'DELETE removes a line for good, or is 409 for a locked one.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, salarylines.json (March 2025): example of 409',
  },
});
