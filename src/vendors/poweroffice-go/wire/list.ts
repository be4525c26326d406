import * as refusals from '../refusals/lists.ts';
import type { Context } from '../types.ts';
import { type ResourceParameters, readFields, readOrder, shape, sorted } from './resource-parameters.ts';
import { isAfter, readStamp } from './stamps.ts';
import { traceId } from './trace-id.ts';

/** The query keys that every list takes, as the contract gives them. */
export type ListQuery = {
  readonly PageNumber?: number;
  readonly PageSize?: number;
  readonly Fields?: string;
  readonly OrderBy?: string;
};

/** A reply with a page of a list, or with nothing. */
export type ListReply<T> =
  | { readonly status: 200; readonly body: T[]; readonly headers: Readonly<Record<string, string>> }
  | { readonly status: 204 };

const defaultPageSize = 5000;
const maxPageSize = 20_000;

/**
 * Answers with one page of a list: 200 and a bare array, or 204 where the page is empty.
 * @param rows the records in the list's own order
 * @param names the members of an item, in wire order
 * @param show makes an item of a record
 */
export function listReply<Row, T extends object>(
  call: Context & { readonly query: ListQuery },
  rows: readonly Row[],
  names: readonly (keyof T & string)[],
  show: (row: Row) => T,
): ListReply<Partial<T>> {
  const parameters = readParameters(call, names);
  const { pageNumber, fields, order } = parameters;
  const from = (pageNumber - 1) * parameters.pageSize;
  if (order.length === 0 && rows.length > parameters.pageSize) call.rule('poweroffice.list.own-order');
  const page =
    order.length === 0
      ? rows.slice(from, from + parameters.pageSize).map(show)
      : sorted(rows.map(show), order).slice(from, from + parameters.pageSize);
  if (page.length === 0) {
    call.rule('poweroffice.list.empty-is-204');
    return { status: 204 };
  }
  call.rule('poweroffice.list.bare-array');
  call.rule('poweroffice.list.x-pagination');
  const headers = { 'X-Pagination': pagination(call, rows.length, parameters) };
  return { status: 200, headers, body: fields === undefined ? page : page.map((item) => shape(item, fields)) };
}

/**
 * The records whose stamp is later than a time; all of them where the filter is blank.
 * @param parameter name of the filter
 * @param text the time as it came
 */
export function changedAfter<Row>(
  call: Context,
  rows: readonly Row[],
  parameter: string,
  text: string | undefined,
  stamp: (row: Row) => string,
): readonly Row[] {
  if (isBlank(text)) return rows;
  call.rule('poweroffice.filter.stamps-are-exclusive');
  const time = readStamp(text);
  if (time === undefined) throw refusals.unreadableTime(parameter, text, traceId(call));
  return rows.filter((row) => isAfter(stamp(row), time));
}

/** True for a filter that is absent or blank; the vendor does not apply it. */
export function isBlank(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === '';
}

function readParameters(call: Context & { readonly query: ListQuery }, names: readonly string[]): ResourceParameters {
  const { PageNumber = 1, PageSize = defaultPageSize, Fields, OrderBy } = call.query;
  refuseOptions(call);
  if (PageSize > maxPageSize) throw refusals.pageOutOfBounds('PageSize', { max: maxPageSize });
  if (PageNumber < 1) throw refusals.pageOutOfBounds('PageNumber', { min: 1 });
  if (PageSize < 1) throw refusals.pageOutOfBounds('PageSize', { min: 1 });
  const fields = fieldsOf(call, Fields, names);
  return { pageNumber: PageNumber, pageSize: PageSize, fields, order: orderOf(call, OrderBy, names) };
}

function fieldsOf(call: Context, text: string | undefined, names: readonly string[]): ResourceParameters['fields'] {
  if (isBlank(text)) return undefined;
  call.rule('poweroffice.list.fields');
  const fields = readFields(text, names);
  if (fields === undefined) throw refusals.malformedFields();
  return fields;
}

function orderOf(call: Context, text: string | undefined, names: readonly string[]): ResourceParameters['order'] {
  if (isBlank(text)) return [];
  const order = readOrder(text, names);
  call.rule('poweroffice.list.order-by');
  if (order === undefined) throw refusals.malformedOrderBy();
  return order;
}

function refuseOptions({ request }: Context): void {
  if (!request.search.includes('$') && !request.search.includes('%24')) return;
  const option = new URLSearchParams(request.search).keys().find((key) => key.startsWith('$'));
  if (option !== undefined) throw refusals.unknownOption(option);
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
