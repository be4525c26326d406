import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Salary lines. */
export const payrollRules = defineRules({
  'poweroffice.salary-line.own': {
    summary: 'An integration sees the salary lines that it created, not those of others.',
    evidence: 'documented',
    source: sources.salaryLines,
    twin: { summary: 'It sees those of others too.' },
  },
  'poweroffice.salary-line.defaults': {
    summary: 'IsCarPool, WorkDriveExceedsKilometerLimit and UseRemittance are false if they are not given.',
    evidence: 'documented',
    source: sources.salaryLines,
    twin: { summary: 'They are null.' },
  },
});
