import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Employees and their settings. */
export const employeeRules = defineRules({
  'poweroffice.employee.create': {
    summary: 'POST needs first and last name and answers 201 with the new employee.',
    evidence: 'documented',
    source: sources.employees,
  },
  'poweroffice.employee.stamp': {
    summary: 'Changes of the address or of employments do not move the LastChangedDateTimeOffset of an employee.',
    evidence: 'documented',
    source: sources.employees,
  },
  'poweroffice.employee.delete': {
    summary: 'DELETE answers 200 with an empty body.',
    evidence: 'documented',
    source: sources.employees,
  },
  'poweroffice.employee.masks': {
    summary:
      'National and international id come as "hidden" and gender as "Hidden" without the special privilege, null where empty.',
    evidence: 'documented',
    source: sources.employees,
  },
  'poweroffice.employee.next-number': {
    summary: "A number that is not given is the next of the client's series.",
    evidence: 'documented',
    source: sources.employees,
  },
  'poweroffice.employee.references-by-code': {
    summary:
      'Department and location may be named by code and the manager by number; the id wins, an unknown code is 404.',
    evidence: 'documented',
    source: `${sources.employees}: EmployeePostDto and the example of 404`,
  },
  'poweroffice.employees.contact-groups': {
    summary: 'Contact groups are given by positive ids without ranges; unknown ones are 404.',
    evidence: 'documented',
    source: `${sources.employees}: contactGroupIds and its examples of 400 and 404`,
  },
  'poweroffice.bank-accounts.inherited': {
    summary: 'What the accounts for expenses and travel expenses give that are not set while that for the salary is.',
    evidence: 'inferred',
    source: `${sources.employees}: the salary account "will be used (inherited)", without saying whether it is given`,
    variants: { null: 'null', shown: 'the salary account' },
    default: 'null',
  },
  'poweroffice.employee-settings.null-inherits': {
    summary: "Settings of an employee that are null take over the client's.",
    evidence: 'documented',
    source: sources.employees,
  },
  'poweroffice.employee-settings.one-decimal': {
    summary: 'Holiday pay percentages are rounded to one decimal.',
    evidence: 'documented',
    source: sources.employees,
  },
  'poweroffice.hourly-rates.valid-now': {
    summary: 'validNow=true gives the rates that count today, else all are given.',
    evidence: 'documented',
    source: sources.employees,
  },
  'poweroffice.hourly-rates.valid-to': {
    summary: 'Rates count until the next ones do; ValidToDate is the first day of those, null for the latest.',
    evidence: 'inferred',
    source: `${sources.employees}: "the date from which this rate is no longer in use"`,
  },
  'poweroffice.hourly-rates.delete': {
    summary: 'DELETE answers 200 with an empty body. Rates in use by time transactions cannot occur here.',
    evidence: 'documented',
    source: sources.employees,
  },
});
