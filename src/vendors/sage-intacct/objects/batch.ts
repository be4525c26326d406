import { VendorFailure } from '../../../engine/http/failure.ts';
import { header } from '../../../engine/http/http.ts';
import type { components } from '../generated/types.ts';
import { failedBatch, unprocessed } from '../refusals/objects.ts';
import type { Failure } from '../refusals/refusal.ts';
import type { Context } from '../types.ts';
import { counts } from '../wire/envelope.ts';
import { renderError } from '../wire/render.ts';

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
 * Does the items of a batch one after the other; each stands alone, unless the header asks for all or nothing.
 * @param work does one item; a failure that it throws is that item's failure
 */
export function batch<I, T extends object | undefined, S extends number>(
  context: Context,
  { good, bad }: ItemStatuses<S>,
  items: readonly I[],
  work: (item: I) => T,
): BatchOutcome<T, S> {
  context.rule('intacct.batch.items');
  const atomic = header(context.request.headers, 'x-ia-api-param-transaction')?.toLowerCase() === 'true';
  const outcomes = atomic ? doAllOrNone(context, items, work) : items.map((item) => attemptItem(context, item, work));
  const results = outcomes.flatMap((outcome) => ('done' in outcome ? [outcome.done] : []));
  if (results.length === items.length) return { all: true, results };
  const common = bad.find((status) =>
    outcomes.every((outcome) => 'failure' in outcome && outcome.failure.status === status),
  );
  if (common !== undefined) context.rule('intacct.batch.common-status');
  const body = {
    'ia::result': outcomes.map((outcome) => toItem(context, outcome, good)),
    'ia::meta': counts(items.length, results.length),
  };
  if (atomic) throw failedBatch(common ?? 207, body); // the items before the failure are undone with the request
  return { all: false, reply: { status: common ?? 207, body } as BatchReply<S | 207> };
}

function attemptItem<I, T>(context: Context, item: I, work: (item: I) => T): Outcome<T> {
  try {
    return { done: context.attempt(() => work(item)) };
  } catch (error) {
    if (error instanceof VendorFailure) return { failure: error as Failure };
    throw error;
  }
}

/** Does the items up to the first failure; where there is one, all others count as skipped. */
function doAllOrNone<I, T>(context: Context, items: readonly I[], work: (item: I) => T): readonly Outcome<T>[] {
  context.rule('intacct.batch.atomic');
  const outcomes: Outcome<T>[] = [];
  for (const [position, item] of items.entries()) {
    const outcome = attemptItem(context, item, work);
    outcomes.push(outcome);
    if ('failure' in outcome) return items.map((_, i) => (i === position ? outcome : { failure: unprocessed() }));
  }
  return outcomes;
}

function toItem<T extends object | undefined>(context: Context, outcome: Outcome<T>, good: number): Item {
  if ('done' in outcome) return { ...outcome.done, 'ia::status': good };
  const { status, values } = outcome.failure;
  if (values.form !== 'api') throw outcome.failure;
  return { 'ia::status': status, 'ia::error': renderError(values.error, context) };
}
