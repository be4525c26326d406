import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Pay items, payroll settings and salary lines. */
export const payrollRules = defineRules({
  'poweroffice.pay-item.read': {
    summary: 'A pay item is read by its id; an unknown one is 404.',
    evidence: 'documented',
    source: `${sources.payroll}: example of 404`,
  },
  'poweroffice.payroll-settings.read': {
    summary: 'The payroll settings of the client are one object.',
    evidence: 'documented',
    source: sources.payroll,
  },
  'poweroffice.salary-line.own': {
    summary: 'An integration sees the salary lines that it created; others are 404.',
    evidence: 'documented',
    source: sources.salaryLines,
  },
  'poweroffice.salary-line.create': {
    summary: 'POST needs an employee and a pay item and answers 201; booleans that are not given are false.',
    evidence: 'documented',
    source: sources.salaryLines,
  },
  'poweroffice.salary-line.delete': {
    summary: 'DELETE removes a line for good, or is 409 for a locked one.',
    evidence: 'documented',
    source: `${sources.salaryLines}: example of 409`,
  },
});
