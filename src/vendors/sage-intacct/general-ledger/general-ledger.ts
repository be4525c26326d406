import { accountNumberExists, closingWithout, notDraft } from '../refusals/general-ledger.ts';
import type { Target } from '../refusals/objects.ts';
import { payloadContainsErrors } from '../refusals/payload.ts';
import type { Failure } from '../refusals/refusal.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import { modelOf } from '../wire/object-models.ts';
import { readOnlyDetail } from '../wire/payload-details.ts';
import { requireOpenBooks } from './books.ts';
import { completeEntry } from './entries.ts';

const accounts = 'general-ledger/account';
const entries = modelOf('JournalEntry');

/**
 * True for a reference of a transaction: one of a journal entry, which posts to the general ledger, or a dimension of a line
 * of a timesheet.
 */
export function isOfTransaction({ object, pointer }: { readonly object: string; readonly pointer: string }): boolean {
  return object === entries.name || (object.startsWith('time/timesheet') && pointer.includes('/dimensions/'));
}

const invalidTexts: { readonly [object: string]: (id: string) => string } = {
  [accounts]: (id) => `Account ${id} is not valid`,
  'company-config/employee': (id) => `The employee '${id}' is invalid.`,
  'company-config/department': (id) => `The department '${id}' is invalid.`,
  'company-config/location': (id) => `The location '${id}' is invalid.`,
  'company-config/class': (id) => `The class '${id}' is invalid.`,
};

/** The words in which a transaction refuses an object that it refers to; `undefined` for objects that have none. */
export function textOfInvalid(object: string, id: string): string | undefined {
  return invalidTexts[object]?.(id);
}

/** The refusal of an account with a number that another one has; `undefined` for objects of other kinds. */
export function numberExists(target: Target, status: 409 | 422, id: string): Failure | undefined {
  return target.object === accounts ? accountNumberExists(target, status, id) : undefined;
}

/** Requires that an account which closes others names the one that it closes to. @throws Failure 422 */
export function requireClosing(
  _call: Context,
  operation: string,
  { closingType, closeToGLAccount }: ObjectRecord,
): void {
  if (closingType !== 'closingAccount' || typeof closeToGLAccount === 'string') return;
  const text = 'A closing account needs the account that it closes to';
  throw closingWithout({ operation, object: accounts }, '/closeToGLAccount', text);
}

/** Requires that a new entry is a draft or is posted at once. @throws Failure 400 */
export function requireNewEntry(call: Context, body: { readonly [member: string]: unknown }): void {
  if (body.state !== undefined && body.state !== 'draft') throw notDraft();
  if (body.scheduledOperationKey === undefined) return;
  if (call.choose('intacct.entry.scheduled-key') === 'accepted') return;
  throw payloadContainsErrors([readOnlyDetail(call, '/scheduledOperationKey')]);
}

/** Completes an entry that was written. @throws Failure 400 or 422 where it cannot be posted so */
export function postEntry(call: Context, operation: string, record: ObjectRecord, before?: ObjectRecord): void {
  if (before !== undefined) requireOpenBooks(call, operation, before);
  requireOpenBooks(call, operation, record);
  completeEntry(call, operation, record);
}

/** Requires that an entry may be removed. @throws Failure 422 */
export function requireRemovable(call: Context, record: ObjectRecord): void {
  requireOpenBooks(call, 'DELETE', record);
}

/** Requires that the entry of a removed line can be without it. @throws Failure 422 */
export function requireRemovableLine(call: Context, { journalEntry }: ObjectRecord): void {
  const entry = tableOf(call.state, entries).get(String(journalEntry));
  if (entry !== undefined) postEntry(call, 'DELETE', entry);
}
