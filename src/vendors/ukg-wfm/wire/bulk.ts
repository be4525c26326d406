import { VendorFailure } from '../../../engine/http/failure.ts';
import type { components } from '../generated/types.ts';
import type { UkgError } from '../refusals/refusal.ts';
import { allItemsFailed, noItems } from '../refusals/requests.ts';
import type { Context } from '../types.ts';

type BulkError = components['schemas']['BulkError'];
type Failed = { readonly error: UkgError };
type Outcome<T> = { readonly success: T } | Failed;

/** The answer of a bulk operation: every item's result, or some results and some errors. */
export type BulkReply<T> =
  | { readonly status: 200; readonly body: T[] }
  | { readonly status: 207; readonly body: BulkError };

/** The ways in which a bulk operation may differ from the others. */
export type BulkOptions<I> = {
  /** Code and text over a partial success. */
  readonly someFailed?: { readonly errorCode: string; readonly message: string };
  /** Makes the failure where every item fails, from the first item and its error. */
  readonly allFailed?: (first: I, error: UkgError) => VendorFailure<UkgError>;
  /** Called once if any item fails. */
  readonly onFailure?: () => void;
  /** Makes the `input` of an error where the items are not those of the request. */
  readonly inputOf?: (item: I) => unknown;
};

const partialSuccess = {
  errorCode: 'WCO-101272',
  message: 'Completed with error(s). Detailed errors should be wrapped within this exception.',
};

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
    if (call.choose('ukg.bulk.no-items') === 'refuse') throw noItems();
    return { status: 200, body: [] };
  }
  const outcomes = items.map((item) => run(call, item, work, options.inputOf?.(item) ?? item));
  const successes = outcomes.flatMap((outcome) => ('success' in outcome ? [outcome.success] : []));
  if (successes.length === items.length) return { status: 200, body: successes };
  options.onFailure?.();
  call.rule('ukg.bulk.results');
  const details = { ...offsets(call, outcomes), results: outcomes as BulkError['details']['results'] };
  const [firstError] = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []));
  if (successes.length === 0 && firstError !== undefined) {
    throw options.allFailed === undefined ? allItemsFailed(details) : options.allFailed(firstItem, firstError);
  }
  if (options.someFailed === undefined) call.rule('ukg.bulk.some-failed');
  return { status: 207, body: { ...(options.someFailed ?? partialSuccess), details } };
}

/** The entry of a failed item in `details.results`, with the item as it was sent. */
export function failed({ errorCode, message, details }: UkgError, input: unknown): Failed {
  return { error: { errorCode, message, details: { errors: details?.errors ?? [], input } } };
}

/** True for a thrown failure in the vendor's standard shape. */
export function isUkgFailure(error: unknown): error is VendorFailure<UkgError> {
  return error instanceof VendorFailure && typeof (error.values as UkgError).errorCode === 'string';
}

function run<I, T extends object>(call: Context, item: I, work: (item: I) => T, input: unknown): Outcome<T> {
  try {
    return { success: call.attempt(() => work(item)) };
  } catch (error) {
    if (!isUkgFailure(error)) throw error;
    return failed(error.values, input);
  }
}

function offsets(call: Context, outcomes: readonly Outcome<unknown>[]): { 'error-offsets'?: number[] } {
  if (call.choose('ukg.bulk.error-offsets') === 'absent') return {};
  return { 'error-offsets': outcomes.flatMap((outcome, index) => ('error' in outcome ? [index] : [])) };
}
