import { VendorFailure } from '../../../engine/http/failure.ts';
import { applyRefusalTwin } from '../../../engine/request/refusal-twin.ts';
import type { RefusalTwin } from '../../../engine/rules/rules.ts';
import type { components } from '../generated/types.ts';
import type { UkgError } from '../refusals/refusal.ts';
import { allItemsFailed, missingParameter, notSimulated } from '../refusals/requests.ts';
import type { Context } from '../types.ts';

type BulkError = components['schemas']['BulkError'];
type UkgFailure = VendorFailure<UkgError>;
type Failed = { readonly error: UkgError };
type Outcome<T> = { readonly success: T } | { readonly failure: UkgFailure; readonly input: unknown };

type PartialSuccess = { readonly status: 207; readonly body: BulkError };

/** The answer of a bulk operation: every item's result, or some results and some errors. */
export type BulkReply<T> = { readonly status: 200; readonly body: T[] } | PartialSuccess;

/** The ways in which a bulk operation may differ from the others. */
export type BulkOptions<I> = {
  /** Code and text over a partial success. */
  readonly someFailed?: { readonly errorCode: string; readonly message: string };
  /** Makes the failure where every item fails, from the first item and its failure; `undefined` for the usual one. */
  readonly allFailed?: (first: I, failure: UkgFailure) => UkgFailure | undefined;
  /** Decides, where some items fail, whether the others are kept all the same; they are if it is left out. */
  readonly keepsOthers?: () => boolean;
  /** Makes the `input` of an error where the items are not those of the request. */
  readonly inputOf?: (item: I) => unknown;
};

const partialSuccess = {
  errorCode: 'WCO-101272',
  message: 'Completed with error(s). Detailed errors should be wrapped within this exception.',
};

/** Items that one request handles while others wait; some times those of the largest limit that is documented. */
const maxItems = 10_000;

/**
 * Runs the items of a bulk request in order. An item that fails changes nothing and does not stop the others.
 * @throws a named failure if there is no item or every item fails
 */
export function bulk<I, T extends object>(
  call: Context,
  items: readonly I[],
  work: (item: I) => T,
  options: BulkOptions<I> = {},
): BulkReply<T> {
  const [firstItem] = items;
  if (firstItem === undefined) {
    if (call.choose('ukg.bulk.no-items') === 'refuse') throw missingParameter('request');
    return { status: 200, body: [] };
  }
  requireItemLimit(items.length);
  const outcomes = items.map((item) => run(call, item, work, options));
  const successes = outcomes.flatMap((outcome) => ('success' in outcome ? [outcome.success] : []));
  if (successes.length === items.length) return { status: 200, body: successes };
  const [first] = outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : []));
  const areAllFailed = successes.length === 0 && first !== undefined;
  const failure = areAllFailed ? options.allFailed?.(firstItem, first) : undefined;
  if (failure !== undefined) throw failure;
  const keepsOthers = !areAllFailed && (options.keepsOthers?.() ?? true);
  const details = { ...offsets(call, outcomes), results: outcomes.map((outcome) => toResult(call, outcome)) };
  call.applies('ukg.bulk.results');
  changeStatus(call, outcomes);
  if (!keepsOthers) throw allItemsFailed(details);
  if (options.someFailed === undefined) call.applies('ukg.bulk.some-failed');
  return { status: 207, body: { ...(options.someFailed ?? partialSuccess), details } };
}

/** Requires items that are handled without holding up others. @throws a failure of Paystub's own */
export function requireItemLimit(items: number): void {
  if (items > maxItems) throw notSimulated(`A bulk request of over ${maxItems} items`);
}

/** Answers a bulk delete: 204, or what became of each item if some failed. */
export function deleted(call: Context, reply: BulkReply<object>): { readonly status: 204 } | PartialSuccess {
  if (reply.status === 200) return { status: 204 };
  call.applies('ukg.bulk.delete-success');
  return reply;
}

/** The entry of a failed item in `details.results`, with the item as it was sent. */
export function failed({ errorCode, message, details }: UkgError, input: unknown): Failed {
  return { error: { errorCode, message, details: { errors: details?.errors ?? [], input } } };
}

/** True for a thrown failure in the vendor's standard shape. */
export function isUkgFailure(error: unknown): error is UkgFailure {
  return error instanceof VendorFailure && typeof (error.values as UkgError).errorCode === 'string';
}

function run<I, T extends object>(
  call: Context,
  item: I,
  work: (item: I) => T,
  { inputOf }: BulkOptions<I>,
): Outcome<T> {
  try {
    return { success: call.attempt(() => work(item)) };
  } catch (error) {
    if (!isUkgFailure(error)) throw error;
    return { failure: error, input: inputOf?.(item) ?? item };
  }
}

function toResult(call: Context, outcome: Outcome<object>): BulkError['details']['results'][number] {
  if ('success' in outcome) return { success: outcome.success as Record<string, never> };
  const { values, rule } = outcome.failure;
  const isOtherCode = rule !== undefined && call.twinOf(rule) === 'other-code';
  return failed(isOtherCode ? { ...values, errorCode: 'OTHER-CODE' } : values, outcome.input);
}

// An item has no status: the wrong one of its refusal's twin is that of the whole reply.
function changeStatus(call: Context, outcomes: readonly Outcome<unknown>[]): void {
  for (const outcome of outcomes) {
    if (!('failure' in outcome) || outcome.failure.rule === undefined) continue;
    const twin = call.twinOf(outcome.failure.rule) as RefusalTwin | undefined;
    if (twin === undefined || twin === 'other-code') continue;
    call.changeReply((reply) => applyRefusalTwin({ failureCodes: [] }, reply, twin));
    return;
  }
}

function offsets(call: Context, outcomes: readonly Outcome<unknown>[]): { 'error-offsets'?: number[] } {
  if (call.choose('ukg.bulk.error-offsets') === 'absent') return {};
  return { 'error-offsets': outcomes.flatMap((outcome, index) => ('failure' in outcome ? [index] : [])) };
}
