import { sources } from '../rules/sources.ts';
import { problem, refusal } from './refusal.ts';
import { inUse, notFound, objectsNotFound } from './validation.ts';

const title = 'General ledger account validation error(s)';

export const unknownNumberSeries = refusal({
  id: 'poweroffice.number-series.not-found',
  summary: 'An unknown number series is 404 "Object(s) not found".',
  evidence: 'inferred',
  source: `${sources.accounting} declares the 404; the text is that of departments`,
  status: 404,
  body: (id: string) => notFound(objectsNotFound, 'Sub-ledger number series', id),
});

export const unknownAccount = refusal({
  id: 'poweroffice.account.not-found',
  summary: 'An unknown general ledger account is 404 "Object(s) not found".',
  evidence: 'inferred',
  source: `${sources.accounting} declares the 404; the text is that of departments`,
  status: 404,
  body: (id: number) => notFound(objectsNotFound, 'General ledger account', id),
});

export const accountInUse = refusal({
  id: 'poweroffice.account.in-use',
  summary: 'An account that a series, the payroll settings, a pay item or a line names cannot be deleted: 409.',
  evidence: 'inferred',
  source: `${sources.accounting} declares 409 for what is in use, without its text`,
  status: 409,
  body: (id: number) => inUse('General ledger account conflict', 'General ledger account', id),
});

export const vatCodeMissing = refusal({
  id: 'poweroffice.account.needs-vat-code',
  summary: 'A new account without VatCode and VatCodeId is 400.',
  evidence: 'inferred',
  source: `${sources.accounting} gives the rule, not the text of the refusal`,
  status: 400,
  body: () => problem(title, 'VatCode or VatCodeId must have a value.'),
});

export const accountNoTaken = refusal({
  id: 'poweroffice.account.unique-number',
  summary: 'AccountNo is unique among accounts.',
  evidence: 'inferred',
  source: 'Filters and vouchers name accounts by their number; nothing is written about a second one',
  status: 400,
  body: (number: number | null, id: number) =>
    problem(title, `AccountNo is already in use. '${number}' is used on Id = ${id}.`),
});
