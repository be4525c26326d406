import { dimensionMissing, negativeAmount, noDirectPosting, oneSided } from '../refusals/general-ledger.ts';
import type { Target } from '../refusals/objects.ts';
import { notSimulated } from '../refusals/paystub.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import { modelOf } from '../wire/object-models.ts';
import { pageOf } from '../wire/web-page.ts';
import { requireBalance } from './balance.ts';

const entries = modelOf('JournalEntry');
const lineModel = modelOf('JournalEntryLine');
const accounts = modelOf('Account');
const journals = modelOf('Journal');

/** Checks an entry with its lines, and sets what follows from them. @throws Failure 422 where it cannot be posted */
export function completeEntry(call: Context, operation: string, written: ObjectRecord): void {
  const target = { operation, object: entries.name };
  const journal = tableOf(call.state, journals).get(String(written.glJournal));
  if (journal?.disallowDirectPosting === true) {
    throw noDirectPosting(target, '/glJournal', `Journal ${journal.id} does not allow direct posting`);
  }
  const entry = operation === 'POST' ? withNumbers(written) : written;
  if (entry !== written) tableOf(call.state, entries).put(entry);
  const table = tableOf(call.state, lineModel);
  const lines = table.by('journalEntry', entry.key);
  for (const [index, line] of lines.entries()) requirePostable(call, target, line, `/lines/${index}`);
  const sides = new Set(lines.map(({ txnType }) => txnType));
  if (sides.size < 2) throw oneSided(target, '/lines', 'A journal entry needs a debit and a credit');
  requireBalance(call, target, entry, lines);
  for (const line of lines) {
    const completed = completeLine(call, entry, line);
    if (completed !== line) table.put(completed);
  }
}

function withNumbers(entry: ObjectRecord): ObjectRecord {
  const state = entry.state === 'draft' ? 'draft' : 'posted';
  return { ...entry, txnNumber: Number(entry.key), moduleName: '2.GL', state, webURL: pageOf(`entry ${entry.key}`) };
}

/** A line with what it takes from its entry and its amount, the same line where it has all of that. */
function completeLine(call: Context, entry: ObjectRecord, line: ObjectRecord): ObjectRecord {
  const amount = withTwoDecimals(call, String(line.txnAmount));
  const isNew = line.entryDate === null;
  const completed = {
    ...line,
    txnAmount: amount,
    baseAmount: amount,
    entryDate: entry.postingDate,
    state: entry.state,
    description: line.description === null && isNew ? describedBy(call, entry) : line.description,
  };
  const isSame = Object.entries(completed).every(([name, value]) => line[name] === value);
  return isSame ? line : completed;
}

function describedBy(call: Context, { description }: ObjectRecord): unknown {
  return description !== null && call.holds('intacct.entry.line-description') ? description : null;
}

function withTwoDecimals(call: Context, amount: string): string {
  const [whole = '0', decimals = ''] = amount.split('.');
  const full = `${whole}.${decimals.padEnd(2, '0')}`;
  return full === amount || call.holds('intacct.entry.amount-decimals') ? full : amount;
}

/** Requires that a line can be posted to its account. @throws Failure 422, or 501 for what is not simulated */
function requirePostable(call: Context, target: Target, line: ObjectRecord, pointer: string): void {
  if (line.allocation !== null) {
    call.restsOn('allocation of a journal entry line', 'inferred');
    throw notSimulated('allocations of journal entry lines');
  }
  if (String(line.txnAmount).startsWith('-')) {
    throw negativeAmount(target, `${pointer}/txnAmount`, `${pointer}/txnAmount must not be negative`);
  }
  const account = tableOf(call.state, accounts).get(String(line.glAccount));
  if (account === undefined) return;
  if (account.disallowDirectPosting === true) {
    const text = `Account ${account.id} does not allow direct posting`;
    throw noDirectPosting(target, `${pointer}/glAccount`, text);
  }
  const missing = missingDimension(account, line);
  if (missing === undefined) return;
  const label = missing.charAt(0).toUpperCase() + missing.slice(1);
  const text = `This transaction is missing the ${label} dimension for the Account ${account.id}`;
  throw dimensionMissing(target, `${pointer}/dimensions/${missing}`, text);
}

/** A dimension that an account requires and a line lacks. */
function missingDimension({ requireDimensions }: ObjectRecord, { dimensions }: ObjectRecord): string | undefined {
  const values = (dimensions ?? {}) as { readonly [name: string]: unknown };
  const required = Object.entries((requireDimensions ?? {}) as object).filter(([, isRequired]) => isRequired === true);
  return required.map(([name]) => name).find((name) => (values[name] ?? null) === null);
}
