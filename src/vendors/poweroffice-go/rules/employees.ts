import { defineRules } from '../../../engine/rules/rules.ts';

const openapi = 'PowerOffice Go OpenAPI v2, employees.json (March 2025)';

const employees = defineRules({
  'poweroffice.employee.not-found': {
    summary: 'An unknown employee is 404 "Object(s) not found" on the endpoints of employees.',
    evidence: 'documented',
    source: `${openapi}: examples of 404`,
  },
  'poweroffice.employee.create': {
    summary: 'POST needs first and last name and answers 201 with the new employee.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.stamp': {
    summary: 'Changes of the address or of employments do not move the LastChangedDateTimeOffset of an employee.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.delete': {
    summary: 'DELETE answers 200 with an empty body.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.in-use': {
    summary: 'An employee with employments or salary lines, or who manages others, is in use and cannot be deleted.',
    evidence: 'inferred',
    source: `${openapi}: 409 for links to other entities, without naming them`,
  },
  'poweroffice.employee.masks': {
    summary:
      'National and international id come as "hidden" and gender as "Hidden" without the special privilege, null where empty.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.next-number': {
    summary: "A number that is not given is the next of the client's series.",
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee.number-series': {
    summary: "A number that is given must lie in the client's series.",
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employee.unique-reference': {
    summary: 'ExternalImportReference is unique among employees.',
    evidence: 'documented',
    source: `${openapi}: example of 400`,
  },
  'poweroffice.employee.unique-numbers': {
    summary: 'Number and ExternalNumber are unique among employees.',
    evidence: 'inferred',
    source: `${openapi} gives the rule for ExternalNumber; the text follows that of ExternalImportReference`,
  },
  'poweroffice.employee.unique-address-code': {
    summary: 'ExternalCode is unique among addresses.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employee.national-id': {
    summary: 'The syntax of a national identity number is checked when it is set.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employee.international-id': {
    summary: 'Number, country and type of the international id are required where it is reported to Altinn.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.employee.country-code': {
    summary: 'Country codes are those of ISO 3166-1 alpha-2.',
    evidence: 'documented',
    source: `${openapi}: the members' descriptions and the text of the refusal on employments`,
  },
  'poweroffice.employee.references-by-code': {
    summary:
      'Department and location may be named by code and the manager by number; the id wins, an unknown code is 404.',
    evidence: 'documented',
    source: `${openapi}: EmployeePostDto and the example of 404`,
  },
  'poweroffice.employees.contact-groups': {
    summary: 'Contact groups are given by positive ids without ranges; unknown ones are 404.',
    evidence: 'documented',
    source: `${openapi}: contactGroupIds and its examples of 400 and 404`,
  },
});

const settings = defineRules({
  'poweroffice.bank-accounts.unknown': {
    summary: 'A bank account that is none of the employee is 404 under the title of validation.',
    evidence: 'inferred',
    source: `${openapi}: other references of a body`,
  },
  'poweroffice.bank-accounts.inherited': {
    summary: 'What the accounts for expenses and travel expenses give that are not set while that for the salary is.',
    evidence: 'inferred',
    source: `${openapi}: the salary account "will be used (inherited)", without saying whether it is given`,
    variants: { null: 'null', shown: 'the salary account' },
    default: 'null',
  },
  'poweroffice.employee-settings.null-inherits': {
    summary: "Settings of an employee that are null take over the client's.",
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.employee-settings.one-decimal': {
    summary: 'Holiday pay percentages are rounded to one decimal.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.hourly-rates.valid-now': {
    summary: 'validNow=true gives the rates that count today, else all are given.',
    evidence: 'documented',
    source: openapi,
  },
  'poweroffice.hourly-rates.valid-to': {
    summary: 'Rates count until the next ones do; ValidToDate is the first day of those, null for the latest.',
    evidence: 'inferred',
    source: `${openapi}: "the date from which this rate is no longer in use"`,
  },
  'poweroffice.hourly-rates.not-found': {
    summary: 'Unknown rates are 404 "Object(s) not found".',
    evidence: 'inferred',
    source: `${openapi}: the wording of the text of 409`,
  },
  'poweroffice.hourly-rates.needs-date': {
    summary: '"ValidFromDate date must have a value."',
    evidence: 'documented',
    source: `${openapi}: example of 400`,
  },
  'poweroffice.hourly-rates.positive': {
    summary: 'Rates are positive numbers.',
    evidence: 'inferred',
    source: `${openapi} gives the rule, not the text of the refusal`,
  },
  'poweroffice.hourly-rates.same-date': {
    summary: 'Second rates from the same day are 400.',
    evidence: 'inferred',
    source: 'They would leave open which ones count',
  },
  'poweroffice.hourly-rates.delete': {
    summary: 'DELETE answers 200 with an empty body. Rates in use by time transactions cannot occur here.',
    evidence: 'documented',
    source: openapi,
  },
});

/** Employees and their settings. */
export const employeeRules = { ...employees, ...settings };
