import {
  malformedFields,
  malformedOrderBy,
  pageTooLarge,
  pageTooSmall,
  unbindable,
  unknownOption,
} from '../refusals/errors.ts';
import type { Context } from '../types.ts';
import { type ResourceParameters, readFields, readOrder, shape, sorted } from './resource-parameters.ts';
import { isAfter, readStamp } from './stamps.ts';
import { traceId } from './trace.ts';

/** The query keys that every list takes, as the contract gives them. */
export type ListQuery = {
  readonly PageNumber?: number;
  readonly PageSize?: number;
  readonly Fields?: string;
  readonly OrderBy?: string;
};

/** An answer with a page of a list, or with nothing. */
export type ListReply<T> =
  | { readonly status: 200; readonly body: T[]; readonly headers: Readonly<Record<string, string>> }
  | { readonly status: 204 };

const pageSize = { usual: 5000, largest: 20_000 };

/**
 * Answers with one page of a list: 200 and a bare array, or 204 where the page is empty.
 * @param rows the records in the list's own order
 * @param names the members of what is given, in wire order
 * @param give makes what is given of a record
 */
export function listReply<Row, T extends object>(
  call: Context & { readonly query: ListQuery },
  rows: readonly Row[],
  names: readonly (keyof T & string)[],
  give: (row: Row) => T,
): ListReply<Partial<T>> {
  const parameters = readParameters(call, names);
  const { pageNumber, fields, order } = parameters;
  const from = (pageNumber - 1) * parameters.pageSize;
  if (order.length === 0 && rows.length > parameters.pageSize) call.rule('poweroffice.list.own-order');
  const page =
    order.length === 0
      ? rows.slice(from, from + parameters.pageSize).map(give)
      : sorted(rows.map(give), order).slice(from, from + parameters.pageSize);
  if (page.length === 0) {
    call.rule('poweroffice.list.empty-is-204');
    return { status: 204 };
  }
  call.rule('poweroffice.list.bare-array');
  call.rule('poweroffice.list.x-pagination');
  const headers = { 'X-Pagination': pagination(call, rows.length, parameters) };
  return { status: 200, headers, body: fields === undefined ? page : page.map((item) => shape(item, fields)) };
}

/** Keeps the records whose stamp is later than the one asked for, which is not included. */
export function changedAfter<Row>(
  call: Context,
  rows: readonly Row[],
  name: string,
  text: string | undefined,
  stamp: (row: Row) => string,
): readonly Row[] {
  if (isBlank(text)) return rows;
  call.rule('poweroffice.filter.stamps-are-exclusive');
  const time = readStamp(text);
  if (time === undefined) throw unbindable({ [name]: [`The value '${text}' is not valid.`] }, traceId(call));
  return rows.filter((row) => isAfter(stamp(row), time));
}

/** Whether a filter is left out: the vendor does not apply one that is blank. */
export function isBlank(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === '';
}

function readParameters(call: Context & { readonly query: ListQuery }, names: readonly string[]): ResourceParameters {
  const { PageNumber = 1, PageSize = pageSize.usual, Fields, OrderBy } = call.query;
  refuseOptions(call);
  if (PageNumber < 1 || PageSize < 1 || PageSize > pageSize.largest) {
    call.rule('poweroffice.list.page-bounds');
    throw PageSize > pageSize.largest
      ? pageTooLarge(pageSize.largest)
      : pageTooSmall(PageNumber < 1 ? 'PageNumber' : 'PageSize');
  }
  const fields = isBlank(Fields) ? undefined : readFields(Fields, names);
  if (!isBlank(Fields)) {
    call.rule('poweroffice.list.fields');
    if (fields === undefined) throw malformedFields();
  }
  const order = isBlank(OrderBy) ? [] : readOrder(OrderBy, names);
  if (!isBlank(OrderBy)) call.rule('poweroffice.list.order-by');
  if (order === undefined) throw malformedOrderBy();
  return { pageNumber: PageNumber, pageSize: PageSize, fields, order };
}

function refuseOptions(call: Context): void {
  if (!call.request.search.includes('$') && !call.request.search.includes('%24')) return;
  for (const key of new URLSearchParams(call.request.search).keys()) {
    if (!key.startsWith('$')) continue;
    call.rule('poweroffice.list.no-odata');
    throw unknownOption(key);
  }
}

function pagination(call: Context, total: number, parameters: ResourceParameters): string {
  const { pageNumber, pageSize } = parameters;
  const totalPages = Math.ceil(total / pageSize);
  return JSON.stringify({
    totalCount: total,
    pageSize,
    currentPage: pageNumber,
    totalPages,
    previousPageLink: pageNumber > 1 ? pageLink(call, pageNumber - 1, pageSize) : null,
    nextPageLink: pageNumber < totalPages ? pageLink(call, pageNumber + 1, pageSize) : null,
  });
}

function pageLink({ request }: Context, page: number, size: number): string {
  const query = new URLSearchParams(request.search);
  for (const key of [...query.keys()]) if (['pagenumber', 'pagesize'].includes(key.toLowerCase())) query.delete(key);
  query.delete('subscription-key');
  query.set('PageNumber', String(page));
  query.set('PageSize', String(size));
  return `${request.origin}${request.base}${request.path}?${query}`;
}
