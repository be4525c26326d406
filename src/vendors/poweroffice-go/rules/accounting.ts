import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Accounts, VAT codes and number series. */
export const accountingRules = defineRules({
  'poweroffice.account.type-by-number': {
    summary: 'The GeneralLedgerAccountType of a new account follows from its number in the standard chart.',
    evidence: 'inferred',
    source: 'NS 4102: 1 assets, 20 equity, else 2 liabilities, 3 income, 4 to 8 expenses; a POST has no such member',
    twin: { summary: 'It is null.' },
  },
  'poweroffice.account.department-by-code': {
    summary: 'The department of a new account may be named by code.',
    evidence: 'documented',
    source: `${sources.accounting}: GeneralLedgerAccountPostDto`,
    twin: { summary: 'The code is looked up, but not saved.' },
  },
  'poweroffice.accounts.agriculture-case': {
    summary: 'The filter agricultureDepartments takes names whose first letter is small.',
    evidence: 'documented',
    source: `${sources.accounting}: example "farming, private, otherIndustries"`,
    twin: { summary: 'Nothing fits them.' },
  },
  'poweroffice.vat-codes.expired': {
    summary: 'Without includeExpired, VAT codes whose ValidTo has passed are left out.',
    evidence: 'inferred',
    source: `${sources.accounting}: the description of includeExpired, which gives no default`,
    twin: { summary: 'They are given.' },
  },
  'poweroffice.number-series.type-case': {
    summary: 'The filter subLedgerNumberSeriesType heeds case.',
    evidence: 'documented',
    source: sources.accounting,
    twin: { summary: 'It ignores case.' },
  },
  'poweroffice.number-series.unknown-type': {
    summary: 'A name in subLedgerNumberSeriesType that is no type, or is one in another case.',
    evidence: 'inferred',
    source: `${sources.accounting}: the filter is a text; nothing is written about other names`,
    variants: { 'no-match': 'nothing fits it', refused: '400' },
    default: 'no-match',
  },
});
