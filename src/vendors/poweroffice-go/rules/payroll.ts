import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Salary lines, and what lines of both kinds post on. */
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
  'poweroffice.salary-line.processing-type': {
    summary: "Members of a salary line that the pay item's processing type does not take, or that it needs.",
    evidence: 'inferred',
    source:
      'The change log of 2025-01-15 speaks of fixed salary lines; sjurebass/Poweroffice-mcp-extended sends any members',
    variants: { accepted: 'the line is saved as it is', 'as-fixed': '400, as for fixed salary lines' },
    default: 'accepted',
  },
  'poweroffice.salary-line.deleted-by-user': {
    summary: 'A salary line that a user deleted, in the list.',
    evidence: 'inferred',
    source: `${sources.salaryLines}: it can still be read; whether it is listed is not told`,
    variants: { listed: 'it is listed', 'by-id-only': 'it is read by its id alone' },
    default: 'listed',
  },
  'poweroffice.line.series-account': {
    summary: 'A line with an account of the general ledger that carries a number series.',
    evidence: 'inferred',
    source:
      'developer.poweroffice.net/endpoints/clients-settings/accounting-settings: nothing is posted on it directly',
    variants: { accepted: 'it is saved', refused: '400' },
    default: 'accepted',
  },
  'poweroffice.line.employee-account': {
    summary: 'A line with the sub-ledger account of an employee.',
    evidence: 'inferred',
    source: `${sources.salaryLines}: sub-ledger accounts can be referred to; whose is not told`,
    variants: { accepted: 'it is saved', refused: '404, like an unknown account' },
    default: 'accepted',
  },
  'poweroffice.line.account-demands': {
    summary: 'A line that lacks the department, project or VAT code that its account demands.',
    evidence: 'inferred',
    source: `${sources.accounting} speaks of transactions on the account; a line becomes one in a payroll alone`,
    variants: { unchecked: 'it is saved', checked: '400' },
    default: 'unchecked',
  },
});
