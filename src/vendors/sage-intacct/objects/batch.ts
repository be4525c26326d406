import { VendorFailure } from '../../../engine/http/failure.ts';
import { header } from '../../../engine/http/http.ts';
import type { components } from '../generated/types.ts';
import { failedBatch, unprocessed } from '../refusals/objects.ts';
import type { Failure } from '../refusals/refusal.ts';
import type { Context } from '../types.ts';
import { counts } from '../wire/envelope.ts';
import { failedItem } from '../wire/failed-item.ts';

type Outcome<T> = { readonly done: T } | { readonly failure: Failure };
type Item = components['schemas']['BatchReply']['ia::result'][number];

/** The outcome of a batch: all results, or the reply that has the outcome of each item. */
export type BatchOutcome<T, S extends number> =
  | { readonly all: true; readonly results: readonly T[] }
  | { readonly all: false; readonly reply: BatchReply<S | 207> };

/** A reply with an item for each item of the request. */
export type BatchReply<S extends number> = {
  [K in S]: { readonly status: K; readonly body: components['schemas']['BatchReply'] };
}[S];

/** The statuses that an item may have: that of success, and those of failure that an operation documents. */
export type ItemStatuses<S extends number> = { readonly good: number; readonly bad: readonly S[] };

/**
 * Does the items of a batch one after the other; each stands alone, unless a header asks for all or nothing.
 * @param work does one item; a failure that it throws is that item's failure
 */
export function batch<I, T extends object | undefined, S extends number>(
  context: Context,
  { good, bad }: ItemStatuses<S>,
  items: readonly I[],
  work: (item: I) => T,
): BatchOutcome<T, S> {
  const { outcomes, isUndone } = attemptItems(context, items, work);
  const results = outcomes.flatMap((outcome) => ('done' in outcome ? [outcome.done] : []));
  if (results.length === items.length) return { all: true, results };
  const shown = outcomes.map((outcome) => toItem(context, outcome, good));
  const status = commonStatus(context, bad, shown) ?? 207;
  const body = { 'ia::result': shown, 'ia::meta': counts(items.length, results.length) };
  if (isUndone) throw failedBatch(status, body); // what was done before the failure is undone with the request
  if (status === 207) context.applies('intacct.batch.multi-status');
  return { all: false, reply: { status, body } as BatchReply<S | 207> };
}

type Attempted<T> = { readonly outcomes: readonly Outcome<T>[]; readonly isUndone: boolean };

/** Does the items one after the other, up to the first failure where that undoes them all. */
function attemptItems<I, T>(context: Context, items: readonly I[], work: (item: I) => T): Attempted<T> {
  const outcomes: Outcome<T>[] = [];
  for (const [position, item] of items.entries()) {
    const outcome = attemptItem(context, item, work);
    outcomes.push(outcome);
    if ('done' in outcome) continue;
    const { length } = items;
    if (isAtomic(context, length)) {
      return { outcomes: items.map((_, i) => (i === position ? outcome : skipped())), isUndone: true };
    }
    if (outcomes.length < length && !context.holds('intacct.batch.independent')) {
      return { outcomes: [...outcomes, ...items.slice(outcomes.length).map(skipped)], isUndone: false };
    }
  }
  return { outcomes, isUndone: false };
}

function attemptItem<I, T>(context: Context, item: I, work: (item: I) => T): Outcome<T> {
  try {
    return { done: context.attempt(() => work(item)) };
  } catch (error) {
    if (error instanceof VendorFailure) return { failure: error as Failure };
    throw error;
  }
}

function skipped(): { readonly failure: Failure } {
  return { failure: unprocessed() };
}

/** True where the failure of one item undoes all. @param size number of items; a single one undoes no other */
function isAtomic(context: Context, size: number): boolean {
  const value = header(context.request.headers, 'x-ia-api-param-transaction');
  if (value?.toLowerCase() !== 'true') return false;
  if (size === 1) return true;
  if (value !== 'true' && !context.holds('intacct.batch.transaction-case')) return false;
  return context.holds('intacct.batch.atomic');
}

/** The status that all items of a failed batch have, where the operation has it for single items too. */
function commonStatus<S extends number>(context: Context, bad: readonly S[], items: readonly Item[]): S | undefined {
  const common = bad.find((status) => items.every((item) => item['ia::status'] === status));
  return common === undefined || context.holds('intacct.batch.common-status') ? common : undefined;
}

function toItem<T extends object | undefined>(context: Context, outcome: Outcome<T>, good: number): Item {
  return 'done' in outcome ? { ...outcome.done, 'ia::status': good } : failedItem(context, outcome.failure);
}
