import { sources } from '../rules/sources.ts';
import { problem, refusal } from './refusal.ts';
import { inUse, notFound, objectsNotFound, type ValidationTitle, valuesMissing } from './validation.ts';

const lineTitle = 'Salary line validation error(s)';

// Fixed salary lines, and salary lines like them.

/** Members that a line lacks (all of them, or one of several) and members that it has too many. */
type Misfit = {
  readonly missing: readonly string[];
  readonly oneOf: readonly string[];
  readonly surplus: readonly string[];
};

export const lineMisfit = refusal({
  id: 'poweroffice.fixed-salary.misfit',
  summary: 'A line that does not fit its processing type is 400 and names the members.',
  evidence: 'inferred',
  source: 'The change log of 2025-01-15 says that lines are validated, not how the refusal reads',
  status: 400,
  body: (title: ValidationTitle, { missing, oneOf, surplus }: Misfit, processingType: string) => {
    if (missing.length > 0) return valuesMissing(title, missing);
    const type = `when the processing type of the pay item is ${processingType}.`;
    if (oneOf.length > 0) return problem(title, `Either ${oneOf.join(' or ')} must be set ${type}`);
    return problem(title, surplus.map((name) => `${name} cannot be set ${type}`).join(' '));
  },
});

export const inactivePayItem = refusal({
  id: 'poweroffice.fixed-salary.inactive-pay-item',
  summary: 'A pay item that is not active cannot be used on a line.',
  evidence: 'inferred',
  source: `${sources.go}, payroll.json gives the rule, not the text of the refusal`,
  status: 400,
  body: (title: ValidationTitle, id: string) => problem(title, `Pay item with id = ${id} is not active.`),
});

export const bankAccountOfAnother = refusal({
  id: 'poweroffice.fixed-salary.supplier-bank-account',
  summary: 'The bank account must be one of the supplier.',
  evidence: 'documented',
  source: `${sources.employees}: example of 400 of PATCH fixed salary`,
  status: 400,
  body: (title: ValidationTitle) => problem(title, 'Bank account does not belong to the supplier.'),
});

export const accountHasSeries = refusal({
  id: 'poweroffice.line.account-with-series',
  summary: 'An account that carries a number series cannot be that of a line: 400.',
  evidence: 'inferred',
  source: 'developer.poweroffice.net/endpoints/clients-settings/accounting-settings: nothing is posted on it directly',
  status: 400,
  body: (title: ValidationTitle, id: number) =>
    problem(title, `Account with id = ${id} has a sub-ledger number series and cannot be posted on directly.`),
});

export const accountDemands = refusal({
  id: 'poweroffice.line.account-demands-refused',
  summary: 'A line without the department, project or VAT code that its account demands is 400.',
  evidence: 'inferred',
  source: `${sources.accounting} speaks of transactions on the account, not of lines`,
  status: 400,
  body: (title: ValidationTitle, texts: readonly string[]) => problem(title, texts.join(' ')),
});

// Pay items and salary lines.

export const unknownPayItem = refusal({
  id: 'poweroffice.pay-item.not-found',
  summary: 'An unknown pay item is 404 "Object(s) not found".',
  evidence: 'documented',
  source: `${sources.payroll}: example of 404`,
  status: 404,
  body: (id: string) => notFound(objectsNotFound, 'Pay item', id),
});

export const unknownSalaryLine = refusal({
  id: 'poweroffice.salary-line.not-found',
  summary: 'An unknown salary line is 404 "Object(s) not found".',
  evidence: 'documented',
  source: `${sources.salaryLines}: example of 404`,
  status: 404,
  body: (id: number) => notFound(objectsNotFound, 'Salary line', id),
});

export const salaryLineReferenceTaken = refusal({
  id: 'poweroffice.salary-line.unique-reference',
  summary: 'ExternalImportReference is unique among salary lines.',
  evidence: 'documented',
  source: `${sources.salaryLines}: example of 400`,
  status: 400,
  body: (reference: string, id: number) =>
    problem(
      lineTitle,
      `ExternalImportReference is already in use. '${reference}' is used on salary line with Id = ${id}.`,
    ),
});

export const salaryLineLocked = refusal({
  id: 'poweroffice.salary-line.locked',
  summary: 'A line that a payroll has, or that a user deleted, is locked and cannot be changed: 400.',
  evidence: 'inferred',
  source: `${sources.go}, salarylines.json gives the rule, not the text of the refusal`,
  status: 400,
  body: (id: number) => problem(lineTitle, `Salary line with id = ${id} is locked and cannot be changed.`),
});

export const salaryLineInUse = refusal({
  id: 'poweroffice.salary-line.in-use',
  summary: 'A locked salary line cannot be deleted: 409.',
  evidence: 'documented',
  source: `${sources.salaryLines}: "the line is not locked" and the example of 409`,
  status: 409,
  body: (id: number) => inUse('Salary line conflict', 'Salary line', id),
});
