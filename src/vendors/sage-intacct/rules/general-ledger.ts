import { defineRules } from '../../../engine/rules/rules.ts';
import { sources } from './sources.ts';

const { errorGuide, fylClient, ledgerDocument, recorded } = sources;

/** Rules of accounts and journal entries. */
export const ledgerRules = defineRules({
  'intacct.account.id': {
    summary: 'The number of an account can be changed.',
    evidence: 'observed',
    source: `The model of the account in ${recorded} marks the id as mutable, those of customer and vendor do not.`,
    twin: { summary: 'It is refused as a read-only field.' },
  },
  'intacct.entry.scheduled-key': {
    summary: 'What a create does with scheduledOperationKey, which a sample sends and the schema has as read-only.',
    evidence: 'inferred',
    source: `${ledgerDocument}; the sample is in github.com/dgaretz-oss/intacct-mcp docs/rest/general-ledger.md.`,
    variants: { accepted: 'it is dropped', refused: '400: it is a read-only field' },
    default: 'accepted',
  },
  'intacct.entry.amount-decimals': {
    summary: 'An amount has two decimals: "200" comes back as "200.00".',
    evidence: 'documented',
    source: `The samples of ${ledgerDocument}.`,
    twin: { summary: 'It comes back as it was sent.' },
  },
  'intacct.entry.line-description': {
    summary: 'A new line without a description has that of its journal entry.',
    evidence: 'documented',
    source: 'developer.intacct.com/api/general-ledger/journal-entries: the description of an entry line.',
    twin: { summary: 'It has none.' },
  },
  'intacct.entry.balanced-by': {
    summary: 'What of a journal entry balances by itself: a setting of the company.',
    evidence: 'documented',
    source: `balanceJournalEntryBy of multi-entity-preference in Sage's OpenAPI document of company configuration.`,
    variants: {
      entry: 'the entry as a whole',
      entity: 'the lines of each entity',
      location: 'the lines of each location',
    },
    default: 'entry',
  },
  'intacct.entry.draft-balance': {
    summary: 'What a journal entry does that is a draft and does not balance.',
    evidence: 'inferred',
    source: `${ledgerDocument} makes no exception for drafts.`,
    variants: { refused: 'it is refused as any other', stored: 'it is stored' },
    default: 'refused',
  },
  'intacct.entry.unbalanced-status': {
    summary: 'The status with which a journal entry that does not balance is refused.',
    evidence: 'inferred',
    source: `The live answer in ${fylClient} has no status; 422 is for payloads that fit the schema and break a rule (${errorGuide}).`,
    variants: { unprocessable: '422', 'bad-request': '400' },
    default: 'unprocessable',
  },
});
