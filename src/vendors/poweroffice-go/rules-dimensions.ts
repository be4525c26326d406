import { defineRules } from '../../engine/rules.ts';

/** Departments, locations, pay items and payroll settings. */
export const dimensionRules = defineRules({
  'poweroffice.dimension.not-found': {
    says: 'An unknown department or location is 404 "Object(s) not found".',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, departments.json (March 2025): example of 404',
  },
  'poweroffice.dimension.unique-code': {
    says: 'Codes are unique among departments and among locations.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2, locations.json gives the rule, not the text; departments are taken to be alike',
  },
  'poweroffice.dimension.next-code': {
    says: 'Go gives a code if none is given: the number after the greatest one.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2, locations.json: a code is assigned by Go, without saying which',
  },
  'poweroffice.dimension.delete': {
    says: 'A department or location that an employee or a line has is in use and cannot be deleted: 409.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2 declares 409 for what is in use, without its text',
  },
  'poweroffice.department.create': {
    says: 'POST needs a name and answers 201; IsActive is false if it is not given.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, departments.json (March 2025)',
  },
  'poweroffice.departments.name-filter': {
    says: 'What the filter name lets through, in any case.',
    evidence: 'inferred',
    source: 'PowerOffice Go OpenAPI v2, departments.json: "filter by department name"',
    variants: { whole: 'departments of exactly that name', part: 'departments whose name has it in it' },
    default: 'whole',
  },
  'poweroffice.location.create': {
    says: 'POST needs a name and answers 200, not 201; IsActive is false if it is not given.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, locations.json (March 2025)',
  },
  'poweroffice.pay-item.read': {
    says: 'A pay item is read by its id; an unknown one is 404.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, payroll.json (March 2025): example of 404',
  },
  'poweroffice.payroll-settings.read': {
    says: 'The payroll settings of the client are one object.',
    evidence: 'documented',
    source: 'PowerOffice Go OpenAPI v2, payroll.json (March 2025)',
  },
});
