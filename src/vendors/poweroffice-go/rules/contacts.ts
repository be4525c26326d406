import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

/** Contact groups and the bank accounts of contacts. */
export const contactRules = defineRules({
  'poweroffice.contact-groups.name-case': {
    summary: 'The filter names of contact groups ignores case.',
    evidence: 'inferred',
    source: 'Nothing is written about it; SQL Server, on which .NET applications often stand, ignores case',
    twin: { summary: 'It heeds case.' },
  },
  'poweroffice.contact-bank-accounts.visible': {
    summary:
      'Bank accounts of employees need a role on bank accounts or employees, those of suppliers one on bank accounts or suppliers.',
    evidence: 'inferred',
    source: `${sources.contactBankAccounts}: "coupled with the contact access privileges", without naming them`,
    twin: { summary: 'Any of these roles shows the accounts of every contact.' },
  },
  'poweroffice.contact-bank-accounts.read-role': {
    summary: 'PATCH and DELETE of a bank account with the role ContactBankAccount, which reads elsewhere.',
    evidence: 'documented',
    source: `${sources.contactBankAccounts}: the roles of both operations; it may be a slip`,
    variants: { literal: 'they are allowed', 'full-only': '403' },
    default: 'literal',
  },
  'poweroffice.contact-bank-accounts.unknown-noun': {
    summary: 'The word for a contact that is not there, in the refusal of a bank account for it.',
    evidence: 'inferred',
    source: `${sources.contactBankAccounts} gives no text; delivery addresses speak of contacts`,
    variants: { contact: 'Contact', employee: 'Employee' },
    default: 'contact',
  },
  'poweroffice.contact-bank-accounts.unknown-contacts': {
    summary: 'Contacts that are not there, in the filter contactIds.',
    evidence: 'inferred',
    source: `${sources.contactBankAccounts} declares a 404 of the list without a cause`,
    variants: { 'no-match': 'nothing fits them', 'not-found': '404' },
    default: 'no-match',
  },
  'poweroffice.contact-bank-accounts.number-form': {
    summary: 'The part of an account number that the filter bankAccountNumbers compares.',
    evidence: 'inferred',
    source: `${sources.contactBankAccounts}: the example of the member has blanks, that of the filter has none`,
    variants: { digits: 'its digits', exact: 'all of it' },
    default: 'digits',
  },
  'poweroffice.contact-bank-accounts.check-digit': {
    summary: 'A Norwegian account number whose check digit is wrong.',
    evidence: 'inferred',
    source: `${sources.contactBankAccounts} gives no form, and an example that may be any number`,
    variants: { unchecked: 'it is saved', checked: '400' },
    default: 'unchecked',
  },
  'poweroffice.contact-bank-accounts.same-number': {
    summary: 'A number that another bank account of the contact has.',
    evidence: 'inferred',
    source: 'Nothing forbids it',
    variants: { allowed: 'it is saved', refused: '400' },
    default: 'allowed',
  },
  'poweroffice.contact-bank-accounts.active': {
    summary: 'IsActive of a new bank account without it.',
    evidence: 'inferred',
    source: `${sources.contactBankAccounts} gives no default; that of departments is false`,
    variants: { active: 'true', inactive: 'false' },
    default: 'active',
  },
  'poweroffice.contact-bank-accounts.country-default': {
    summary: 'The country of a bank account is Norway if it is not given.',
    evidence: 'documented',
    source: `${sources.contactBankAccounts}: ContactBankAccountPostDto`,
    twin: { summary: 'It is null.' },
  },
});
