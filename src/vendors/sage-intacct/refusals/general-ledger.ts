import { sources } from '../rules/sources.ts';
import { type Target, unsuccessful } from './objects.ts';
import type { Detail } from './refusal.ts';
import { refusal } from './refusal.ts';

const { errorGuide, fylClient, ledgerDocument } = sources;

/** Accounts and journal entries that cannot be written. */

/** A member of an entry that breaks a rule of the ledger. @param message says which */
function atMember(errorId: string) {
  return unsuccessful((target: string, message: string) => [{ errorId, message, target }]);
}

export const accountNumberExists = refusal({
  id: 'intacct.account.number-exists',
  summary: 'An account with a number that another one has is refused: GL-0504, GL-0493.',
  evidence: 'inferred',
  source:
    'Details of the XML API (IA.THE_ACCOUNT_NUMBER_ALREADY_EXISTS); the envelope and the status are those of other objects.',
  status: (_target, status) => status,
  code: 'operationFailed',
  errorId: 'REST-7001',
  messageId: 'IA.REQUEST_ON_OBJECT_FAILED',
  text: ({ operation, object }: Target, _status: 409 | 422, _id: string) =>
    `${operation} request on objects/${object} object was unsuccessful`,
  more: ({ operation, object }, _status, id) => ({
    placeholders: { OPERATION: operation, RESOURCE_NAME: `objects/${object}` },
    details: [
      {
        errorId: 'GL-0504',
        code: 'operationFailed',
        message: 'Could not create GL Account record.',
        messageId: 'IA.COULD_NOT_CREATE_GL_ACCOUNT_RECORD',
      },
      {
        errorId: 'GL-0493',
        code: 'operationFailed',
        message: `The account number '${id}' already exists`,
        target: '/id',
        messageId: 'IA.THE_ACCOUNT_NUMBER_ALREADY_EXISTS',
        placeholders: { ACCOUNTNO: id },
        correction: 'Enter unique account number',
      },
    ],
  }),
});

export const closingWithout = refusal({
  id: 'intacct.account.closes-to',
  summary: 'A closing account without the account that it closes to answers 422.',
  evidence: 'inferred',
  source: `${ledgerDocument} asks for it; the shape is that of other failures.`,
  status: 422,
  ...atMember('SIM-0032'),
});

export const notDraft = refusal({
  id: 'intacct.entry.state',
  summary: 'A new journal entry with any other state than draft answers 400 "Not a valid state".',
  evidence: 'inferred',
  source: `${ledgerDocument}; the text was seen live for invoices: ${sources.liveNotes}.`,
  status: 400,
  code: 'invalidRequest',
  errorId: 'REST-1064',
  messageId: 'IA.PAYLOAD_CONTAINS_ERRORS',
  text: 'Payload contains errors',
  more: () => ({
    details: [
      {
        errorId: 'SIM-0033',
        code: 'invalidParameter',
        message: 'Not a valid state',
        target: '/state',
        correction: 'State must be draft or not included in the request.',
      },
    ],
  }),
});

const unbalancedLines: Omit<Detail, 'message'> & { readonly message: string } = {
  errorId: 'GL-1009',
  code: 'invalidConfiguration',
  message: 'Transactions do not balance for Location ,',
  messageId: 'IA.TRANSACTIONS_DO_NOT_BALANCE_FOR',
  placeholders: { RENAMED_TEXT: 'Location', ERR_STR: ', ' },
};

const notCreated: Detail = {
  errorId: 'GL-0951',
  code: 'unableToCreateRecordError',
  message: 'Could not create GLBatch record.',
  messageId: 'IA.COULD_NOT_CREATE_GLBATCH_RECORD',
};

/** The status is that of the choice intacct.entry.unbalanced-status. */
export const unbalanced = refusal({
  id: 'intacct.entry.unbalanced',
  summary:
    'A journal entry whose debits are not its credits is refused: GL-0951, GL-1009 "Transactions do not balance".',
  evidence: 'observed',
  source: `A live answer kept in ${fylClient} tests/test_sageintacct/fixtures.py, of a company that calls locations places.`,
  status: (_target, status) => status,
  code: 'operationFailed',
  errorId: 'REST-7001',
  messageId: 'IA.REQUEST_ON_OBJECT_FAILED',
  text: ({ operation, object }: Target, _status: 400 | 422) =>
    `${operation} request on objects/${object} object was unsuccessful`,
  more: ({ operation, object }) => ({
    placeholders: { OPERATION: operation, RESOURCE_NAME: `objects/${object}` },
    details: operation === 'POST' ? [notCreated, unbalancedLines] : [unbalancedLines],
  }),
});

export const oneSided = refusal({
  id: 'intacct.entry.sides',
  summary: 'A journal entry that is left without a debit or without a credit answers 422.',
  evidence: 'inferred',
  source: `${ledgerDocument}: at least one debit and one credit; the shape is that of other failures.`,
  status: 422,
  ...atMember('SIM-0034'),
});

export const negativeAmount = refusal({
  id: 'intacct.entry.amount-negative',
  summary: 'A negative amount of a journal entry line answers 422.',
  evidence: 'inferred',
  source: `${ledgerDocument}: the amount is an absolute value; the shape is that of other failures.`,
  status: 422,
  ...atMember('SIM-0035'),
});

export const noDirectPosting = refusal({
  id: 'intacct.entry.direct-posting',
  summary: 'A journal entry to an account or a journal that disallows direct posting answers 422.',
  evidence: 'inferred',
  source: `disallowDirectPosting in ${ledgerDocument}; the shape is that of other failures.`,
  status: 422,
  ...atMember('SIM-0036'),
});

export const dimensionMissing = refusal({
  id: 'intacct.entry.dimension-missing',
  summary: 'A journal entry line without a dimension that its account requires answers 422.',
  evidence: 'inferred',
  source: `The text is one that ${fylClient} apps/sage_intacct/errors/errors.py looks for; id and shape are not known.`,
  status: 422,
  ...atMember('SIM-0037'),
});

export const booksClosed = refusal({
  id: 'intacct.entry.books-closed',
  summary: 'A journal entry in a period that is closed answers 422.',
  evidence: 'inferred',
  source: 'A posting date falls in an open period (developer.intacct.com, general ledger); the answer is not known.',
  status: 422,
  ...atMember('SIM-0038'),
});

export const invalidInTransaction = refusal({
  id: 'intacct.entry.reference-invalid',
  summary:
    'An account or dimension of a line of a journal entry or timesheet that is not there or inactive answers 422.',
  evidence: 'inferred',
  source: `The texts are those that ${fylClient} apps/sage_intacct/errors/errors.py looks for; 422 is for payloads that fit the schema and break a rule (${errorGuide}).`,
  status: 422,
  ...atMember('SIM-0039'),
});

export const nonPosting = refusal({
  id: 'intacct.entry.non-posting',
  summary: 'A dimension with the status activeNonPosting is refused where that is not allowed: 422.',
  evidence: 'inferred',
  source: `Such a value may not be used in new transactions (${ledgerDocument}); the shape is that of other failures.`,
  status: 422,
  ...atMember('SIM-0039'),
});
