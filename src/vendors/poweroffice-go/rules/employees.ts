import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Employees and their settings. */
export const employeeRules = defineRules({
  'poweroffice.employee.stamp': {
    summary: 'Changes of the address or of employments do not move the LastChangedDateTimeOffset of an employee.',
    evidence: 'documented',
    source: sources.employees,
    twin: { summary: 'They move it.' },
  },
  'poweroffice.employee.masks': {
    summary: 'National and international id come as "hidden" and gender as "Hidden" without the special privilege.',
    evidence: 'documented',
    source: sources.employees,
    twin: { summary: 'They are shown to everybody.' },
  },
  'poweroffice.employee.next-number': {
    summary: "A number that is not given is the next of the client's series.",
    evidence: 'documented',
    source: sources.employees,
    twin: { summary: 'One number is left out.' },
  },
  'poweroffice.employee.defaults': {
    summary:
      'IsArchived and InternationalIdReportToAltinn are false and there are no contact groups if none are given.',
    evidence: 'inferred',
    source: `${sources.employees} gives the members, not their defaults`,
    twin: { summary: 'They are null.' },
  },
  'poweroffice.employee.repeated-groups': {
    summary: 'A contact group that an employee is given twice.',
    evidence: 'inferred',
    source: `${sources.employees}: "groups the contact is part of", without a word on repetitions`,
    variants: { once: 'it is kept once', refused: '400', kept: 'it is kept twice' },
    default: 'once',
  },
  'poweroffice.employee.country-default': {
    summary: 'The country of an address is Norway if it is not given.',
    evidence: 'documented',
    source: `${sources.employees}: ContactAddressPostDto`,
    twin: { summary: 'It is null.' },
  },
  'poweroffice.employee.references-by-code': {
    summary: 'Department and location of a new employee may be named by code and the manager by number.',
    evidence: 'documented',
    source: `${sources.employees}: EmployeePostDto and the example of 404`,
    twin: { summary: 'Codes and the number are looked up, but not saved.' },
  },
  'poweroffice.employees.look-up': {
    summary:
      'employeeEmails, employeePhoneNumbers and employeeNationalIdNumber take values separated by commas and let through the employees who have one of them, whole.',
    evidence: 'inferred',
    source: `${sources.phpClient}, sends these filters and expects one person; how values are compared is not told`,
    twin: { summary: 'They are ignored: every employee is given.' },
  },
  'poweroffice.employees.email-case': {
    summary: 'The filter employeeEmails ignores case.',
    evidence: 'inferred',
    source: 'Nothing is written about it; SQL Server, on which .NET applications often stand, ignores case',
    twin: { summary: 'It heeds case.' },
  },
  'poweroffice.employees.phone-form': {
    summary: 'The part of a phone number that the filter employeePhoneNumbers compares.',
    evidence: 'inferred',
    source: `${sources.phpClient}, has the filter; how numbers are compared is not told`,
    variants: {
      'without-blanks': 'all but its blanks',
      whole: 'all of it, blanks too',
      'without-prefix': 'all but its blanks and the prefix +47 or 0047',
    },
    default: 'without-blanks',
  },
  'poweroffice.employees.hidden-national-id': {
    summary: 'The filter employeeNationalIdNumber of a caller to whom these numbers are hidden.',
    evidence: 'inferred',
    source: `${sources.phpClient}, has the filter; the privilege that shows the numbers is documented for answers only`,
    variants: {
      compared: 'it is compared with the number all the same',
      'no-match': 'it fits nobody',
      refused: '403',
    },
    default: 'compared',
  },
  'poweroffice.bank-accounts.inherited': {
    summary: 'What the accounts for expenses and travel expenses give that are not set while that for the salary is.',
    evidence: 'inferred',
    source: `${sources.employees}: the salary account "will be used (inherited)", without saying whether it is given`,
    variants: { null: 'null', shown: 'the salary account' },
    default: 'null',
  },
  'poweroffice.employee-settings.one-decimal': {
    summary: 'Holiday pay percentages are rounded to one decimal.',
    evidence: 'documented',
    source: sources.employees,
    twin: { summary: 'All decimals are kept.' },
  },
  'poweroffice.hourly-rates.valid-to': {
    summary: 'Rates count until the next ones do; ValidToDate is the first day of those, null for the latest.',
    evidence: 'inferred',
    source: `${sources.employees}: "The date from which this rate is no longer in use"`,
    twin: { summary: 'ValidToDate is null.' },
  },
});
