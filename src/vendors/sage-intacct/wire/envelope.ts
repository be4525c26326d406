/** Counters of `ia::meta` of everything but lists and queries. */
export type Counts = { readonly totalCount: number; readonly totalSuccess: number; readonly totalError: number };

/** `ia::meta` of lists and queries. */
export type Page = {
  readonly totalCount: number;
  readonly start: number;
  readonly pageSize: number;
  readonly next: number | null;
  readonly previous: number | null;
};

/** The envelope around one result. */
export function single<T>(result: T): { 'ia::result': T; 'ia::meta': Counts } {
  return { 'ia::result': result, 'ia::meta': counts(1, 1) };
}

/** The envelope around the results of a batch that succeeded. */
export function several<T>(results: readonly T[]): { 'ia::result': readonly T[]; 'ia::meta': Counts } {
  return { 'ia::result': results, 'ia::meta': counts(results.length, results.length) };
}

/** The envelope around an error. */
export function failed<T>(error: T): { 'ia::result': { 'ia::error': T }; 'ia::meta': Counts } {
  return { 'ia::result': { 'ia::error': error }, 'ia::meta': counts(1, 0) };
}

/** The counters of so many results, of which some succeeded. */
export function counts(total: number, success: number): Counts {
  return { totalCount: total, totalSuccess: success, totalError: total - success };
}

/**
 * The position of a page among all matches.
 * @param start number of its first record, from 1
 * @param size the requested size; repeated even where the page is shorter
 */
export function page(totalCount: number, start: number, size: number): Page {
  return {
    totalCount,
    start,
    pageSize: size,
    next: start + size <= totalCount ? start + size : null,
    previous: start === 1 ? null : Math.max(1, start - size),
  };
}
