import { parameterNotAllowed } from '../refusals/requests.ts';
import type { Context } from '../types.ts';

const parameters = ['start', 'size'] as const;
/** Most references that a list gives. */
export const pageSize = 100;

/**
 * The part of a collection that a list shows: its first 100 references.
 * One client saw `start` refused, another one pages with it; a choice lets it through.
 */
export function readPaging(call: Context): { readonly start: number; readonly size: number } {
  if (call.request.search === '') return { start: 1, size: pageSize };
  const query = new URLSearchParams(call.request.search);
  const first = parameters.find((name) => query.has(name));
  if (first === undefined) return { start: 1, size: pageSize };
  if (!isPositiveNumber(query.get(first))) throw parameterNotAllowed(first);
  if (call.choose('intacct.list.paging') === 'refused') throw parameterNotAllowed(first);
  const [start = 1, size = pageSize] = parameters.map((name) => positiveNumber(query, name));
  return { start, size: Math.min(size, pageSize) };
}

/** True for a query parameter that this code reads, although the contract does not have it. */
export function isPagingParameter(name: string): boolean {
  return (parameters as readonly string[]).includes(name);
}

function positiveNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!isPositiveNumber(text)) throw parameterNotAllowed(name);
  return Number(text);
}

function isPositiveNumber(text: string | null): boolean {
  return text !== null && /^[1-9]\d{0,8}$/.test(text);
}
