import { Problem } from '../../engine/problem.ts';
import type { Context } from './call.ts';
import { allFailed, missingParameter, type UkgError, umbrella } from './errors.ts';
import type { components } from './generated/types.ts';

type BulkError = components['schemas']['BulkError'];
type Failed = { readonly error: UkgError };
type Outcome<T> = { readonly success: T } | Failed;

/** What a bulk operation answers: every item's result, or some results and some errors. */
export type BulkReply<T> =
  | { readonly status: 200; readonly body: T[] }
  | { readonly status: 207; readonly body: BulkError };

/**
 * Runs the items of a bulk request in order; one that fails changes nothing and does not stop the others.
 * @throws a named failure if there is no item or every item fails
 */
export function bulk<I extends object, T extends object>(
  call: Context,
  items: readonly I[],
  work: (item: I) => T,
): BulkReply<T> {
  if (items.length === 0) {
    if (call.choose('ukg.bulk.no-items') === 'refuse') throw missingParameter('request');
    return { status: 200, body: [] };
  }
  const outcomes = items.map((item) => run(call, item, work));
  const successes = outcomes.flatMap((outcome) => ('success' in outcome ? [outcome.success] : []));
  if (successes.length === items.length) return { status: 200, body: successes };
  call.rule('ukg.bulk.results');
  const details = { ...offsets(call, outcomes), results: outcomes as BulkError['details']['results'] };
  if (successes.length === 0) {
    call.rule('ukg.bulk.all-failed');
    throw allFailed(details);
  }
  call.rule('ukg.bulk.some-failed');
  return { status: 207, body: { ...umbrella.someFailed, details } };
}

/** The entry of a failed item in `details.results`, with the item as it was sent. */
export function failed({ errorCode, message, details }: UkgError, input: unknown): Failed {
  return { error: { errorCode, message, details: { errors: details?.errors ?? [], input } } };
}

/** Whether something thrown is a failure in the vendor's standard shape. */
export function isUkgProblem(error: unknown): error is Problem<UkgError> {
  return error instanceof Problem && typeof (error.values as UkgError).errorCode === 'string';
}

function run<I extends object, T extends object>(call: Context, item: I, work: (item: I) => T): Outcome<T> {
  try {
    return { success: call.attempt(() => work(item)) };
  } catch (error) {
    if (!isUkgProblem(error)) throw error;
    return failed(error.values, item);
  }
}

function offsets(call: Context, outcomes: readonly Outcome<unknown>[]): { 'error-offsets'?: number[] } {
  if (call.choose('ukg.bulk.error-offsets') === 'absent') return {};
  return { 'error-offsets': outcomes.flatMap((outcome, index) => ('error' in outcome ? [index] : [])) };
}
