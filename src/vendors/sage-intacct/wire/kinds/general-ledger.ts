import * as schemas from '../../generated/schemas.ts';
import { dimensionObjects } from './dimension-objects.ts';
import type { KindFacts } from './kind-facts.ts';

/** The dimensions that an account can require. */
const requirableDimensions = Object.keys(schemas.RequiredDimensions);

/** Accounts, journals and their entries, by the names of their schemas in the contract. */
export const ledgerKinds = {
  Account: {
    schema: schemas.Account,
    name: 'general-ledger/account',
    title: 'Account',
    newer: true,
    changeableId: true,
    unnamed: ['closeToGLAccount'],
    refersTo: { closeToGLAccount: 'general-ledger/account' },
    fields: {
      isTaxable: { default: false },
      disallowDirectPosting: { default: false, nullable: true },
      ...Object.fromEntries(requirableDimensions.map((name) => [name, { default: false }])),
    },
    notSimulated: 'constructionCategory enableGLMatching isGermanTaxAccount reconciliationSequence',
  },
  Journal: {
    schema: schemas.Journal,
    name: 'general-ledger/journal',
    title: 'Journal',
    newer: true,
    fields: {
      isAdjustment: { default: false, readOnly: true },
      bookId: { default: 'Accrual', readOnly: true, nullable: true },
      bookType: { default: 'accrual', mutable: false, nullable: true },
      disallowDirectPosting: { default: false },
      isBillable: { default: false },
    },
    notSimulated: '',
  },
  JournalEntry: {
    schema: schemas.JournalEntry,
    name: 'general-ledger/journal-entry',
    title: 'Journal entry',
    newer: true,
    keyIsId: true,
    unnamed: ['reversedBy', 'attachment'],
    refersTo: {
      glJournal: 'general-ledger/journal',
      reversedBy: 'general-ledger/journal-entry',
      baseLocation: 'company-config/location',
      attachment: 'company-config/attachment',
    },
    fields: {
      txnNumber: { readOnly: true, nullable: true },
      moduleName: { default: '2.GL' },
      reversedFromDate: { readOnly: true, nullable: true },
      txnSource: { readOnly: true },
      webURL: { readOnly: true, nullable: true },
      state: { mutable: false },
    },
    notSimulated: `
      automaticReversalDate txnTemplate accountAllocationRun accountAllocation sequenceNumber tax balance
      invoiceMode eReportingType`,
  },
  JournalEntryLine: {
    schema: schemas.JournalEntryLine,
    name: 'general-ledger/journal-entry-line',
    title: 'Journal entry line',
    httpMethods: 'OPTIONS,GET,DELETE',
    newer: true,
    keyIsId: true,
    owner: 'journalEntry',
    unnamed: ['journalEntry', 'allocation'],
    refersTo: {
      glAccount: 'general-ledger/account',
      allocation: 'general-ledger/txn-allocation-template',
      ...dimensionObjects,
    },
    fields: {
      lineNumber: { readOnly: true, nullable: true },
      entryDate: { readOnly: true, nullable: true },
      baseAmount: { type: 'decimal', readOnly: true, nullable: true },
      txnAmount: { type: 'decimal' },
      state: { readOnly: true },
      isBillable: { default: false },
      isBilled: { default: false, readOnly: true },
    },
    groupsNotSimulated: { dimensions: 'warehouse task costType asset affiliateEntity loanAccount workOrder' },
    notSimulated: 'numberOfUnits currency reconciliationGroup accountingPeriod interEntityTxnType parent',
  },
} as const satisfies { readonly [schema: string]: KindFacts };
