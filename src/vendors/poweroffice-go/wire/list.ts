import { ItemTexts } from '../../../engine/request/lists/item-texts.ts';
import { ItemsReply } from '../../../engine/request/lists/items-reply.ts';
import type { Table } from '../../../engine/state/table.ts';
import * as refusals from '../refusals/lists.ts';
import type { Context } from '../types.ts';
import { paginationHeader } from './paging.ts';
import {
  type ResourceParameters,
  readFields,
  readOrder,
  shape,
  sortedBy,
  type TakesOtherCase,
} from './resource-parameters.ts';
import { isAfter, isFullStamp, readStamp, toStamp } from './stamps.ts';
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
 * Makes an item of a record. Members that `isShown` is false for may have any value: they are not given.
 * @param names members that the item needs; it may lack the others, of which nothing is read
 */
export type ShowItem<Row, T> = (
  row: Row,
  isShown: (member: keyof T & string) => boolean,
  names: readonly (keyof T & string)[],
) => T;

/** A table whose records are items of a list, and what these are made of besides. */
export type Listed<Row> = {
  readonly table: Pick<Table<Row>, 'derived'>;
  /** Returns the value of other records that an item is made of, if there is one. */
  readonly basis?: (row: Row) => unknown;
  /** Names what else the items of this caller depend on. */
  readonly form?: string;
  /** Grows with the tables that items are made of besides. */
  readonly version?: number;
};

/**
 * Answers with one page of a list: 200 and a bare array, or 204 where the page is empty.
 * @param rows the records in the list's own order
 * @param names the members of an item, in wire order
 * @param listed tells what the items are made of: they are then written once, for as long as they stay the same
 */
export function listReply<Row extends object, T extends object>(
  call: Context & { readonly query: ListQuery },
  rows: readonly Row[],
  names: readonly (keyof T & string)[],
  show: ShowItem<Row, T>,
  listed?: Listed<Row>,
): ListReply<Partial<T>> {
  const parameters = readParameters(call, names);
  const { fields, order } = parameters;
  const shown = new Set<string>(fields === undefined ? names : [...fields, ...order.map(({ name }) => name)]);
  const toItem = (row: Row) => show(row, (member) => shown.has(member), names);
  const page = pageOf(call, rows, parameters, names, show);
  if (page.length === 0) {
    call.applies('poweroffice.list.empty-is-204');
    return { status: 204 };
  }
  call.applies('poweroffice.list.bare-array');
  const headers = paginationHeader(call, rows.length, parameters);
  const shaped = fields === undefined || !call.holds('poweroffice.list.fields') ? undefined : fields;
  const toShaped = shaped === undefined ? toItem : (row: Row) => shape(toItem(row), shaped);
  if (listed === undefined || !call.isPlain) return { status: 200, headers, body: page.map(toShaped) };
  const { table, basis, form = '', version = 0 } = listed;
  const name = [call.operation?.id, form, fields ?? '', ...(fields === undefined ? [] : [...shown])].join(' ');
  return new ItemsReply(call, 200, headers, {
    rows: page,
    show: toShaped,
    basis,
    form: { name, version },
    texts: table.derived('texts of items', 0, () => new ItemTexts()),
    wrap: (items) => items,
  });
}

/** The records of the page that was asked for. */
function pageOf<Row, T extends object>(
  call: Context,
  rows: readonly Row[],
  { pageNumber, pageSize, order }: ResourceParameters,
  names: readonly (keyof T & string)[],
  show: ShowItem<Row, T>,
): readonly Row[] {
  const from = (pageNumber - 1) * pageSize;
  const cut = (list: readonly Row[]) => list.slice(from, from + pageSize);
  if (order.length === 0) return cut(inOwnOrder(call, rows, pageSize));
  // Of all rows only the members that they are ordered by are shown, and the others of those on the page.
  const keys = names.filter((name) => order.some((each) => each.name === name));
  const toKeys = (row: Row) => show(row, (member) => keys.includes(member), keys);
  const ordered = cut(sortedBy(rows, toKeys, order));
  const changesPage = ordered.some((row, index) => row !== rows[from + index]);
  return changesPage && !call.holds('poweroffice.list.order-by') ? cut(rows) : ordered;
}

function inOwnOrder<Row>(call: Context, rows: readonly Row[], pageSize: number): readonly Row[] {
  if (rows.length <= pageSize || call.holds('poweroffice.list.own-order')) return rows;
  return rows.toReversed();
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
  if (isBlank(call, text)) return rows;
  const time = readTime(call, parameter, text);
  const same = toStamp(time);
  return rows.filter((row) => {
    const changed = stamp(row);
    return isAfter(changed, time) || (changed === same && !call.holds('poweroffice.filter.stamps-are-exclusive'));
  });
}

/** The records that were created and last changed after the times that a query names, as far as it names them. */
export function stampedAfter<Row extends Stamped>(call: StampedCall, rows: readonly Row[]): readonly Row[] {
  const { createdDateTimeOffsetGreaterThan: created, lastChangedDateTimeOffsetGreaterThan: changed } = call.query;
  const later = changedAfter(
    call,
    rows,
    'createdDateTimeOffsetGreaterThan',
    created,
    (row) => row.CreatedDateTimeOffset,
  );
  return changedAfter(
    call,
    later,
    'lastChangedDateTimeOffsetGreaterThan',
    changed,
    (row) => row.LastChangedDateTimeOffset,
  );
}

type Stamped = { readonly CreatedDateTimeOffset: string; readonly LastChangedDateTimeOffset: string };

type StampedCall = Context & {
  readonly query: {
    readonly createdDateTimeOffsetGreaterThan?: string;
    readonly lastChangedDateTimeOffsetGreaterThan?: string;
  };
};

function readTime(call: Context, parameter: string, text: string): string {
  const time = readStamp(text);
  if (time !== undefined && (isFullStamp(text) || call.holds('poweroffice.filter.time-forms'))) return time;
  throw refusals.unreadableTime(parameter, text, traceId(call));
}

/** True for a filter that is absent, or blank and so not applied. */
export function isBlank(call: Context, text: string | undefined): text is undefined {
  if (text === undefined) return true;
  return text.trim() === '' && call.holds('poweroffice.filter.blank');
}

/** A filter of one text without the blanks around it. */
export function trimmed(call: Context, text: string): string {
  const inner = text.trim();
  return inner === text || call.holds('poweroffice.filter.trimmed') ? inner : text;
}

/** True for an order of the client's own in place of the list's. */
export function hasOrder({ OrderBy = '' }: ListQuery): boolean {
  return OrderBy.trim() !== '';
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
  if (isLeftOut(call, text)) return undefined;
  const fields = readFields(text, names, otherCase(call));
  if (fields === undefined) throw refusals.malformedFields();
  return fields;
}

function orderOf(call: Context, text: string | undefined, names: readonly string[]): ResourceParameters['order'] {
  if (isLeftOut(call, text)) return [];
  const order = readOrder(text, names, otherCase(call));
  if (order === undefined) throw refusals.malformedOrderBy();
  return order;
}

function isLeftOut(call: Context, option: string | undefined): option is undefined {
  if (option === undefined) return true;
  return option.trim() === '' && call.holds('poweroffice.list.blank-option');
}

function otherCase(call: Context): TakesOtherCase {
  return () => call.holds('poweroffice.list.names-any-case');
}

/** True for a query key of OData, which lists refuse. */
export function isODataKey(key: string): boolean {
  return key.startsWith('$');
}

function refuseOptions({ request }: Context): void {
  if (!request.search.includes('$') && !request.search.includes('%24')) return;
  const option = new URLSearchParams(request.search).keys().find(isODataKey);
  if (option !== undefined) throw refusals.unknownOption(option);
}
