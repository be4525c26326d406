import { parameterNotAllowed } from '../refusals/requests.ts';
import type { Context } from '../types.ts';

const parameters = ['start', 'size'] as const;
/** Most references that a list gives. */
export const pageSize = 100;

/**
 * The part of a collection that a list shows: its first 100 references.
 * One client saw `start` refused, another one pages with it: a choice says which of them is right.
 */
export function readPaging(call: Context): { readonly start: number; readonly size: number } {
  if (call.request.search === '') return { start: 1, size: pageSize };
  const query = new URLSearchParams(call.request.search);
  const first = parameters.find((name) => query.has(name));
  if (first === undefined) return { start: 1, size: pageSize };
  const wrong = parameters.find((name) => query.has(name) && !/^\d{1,9}$/.test(query.get(name) ?? ''));
  if (wrong !== undefined || query.get('size') === '0') throw parameterNotAllowed(wrong ?? 'size');
  const start = Number(query.get('start') ?? 1);
  if (start === 0 && call.choose('intacct.paging.start-zero') === 'refused') throw parameterNotAllowed('start');
  if (call.choose('intacct.list.paging') === 'refused') throw parameterNotAllowed(first);
  const size = Number(query.get('size') ?? pageSize);
  return { start: Math.max(1, start), size: Math.min(size, pageSize) };
}

/** True for a query parameter that this code reads, although the contract does not have it. */
export function isPagingParameter(name: string): boolean {
  return (parameters as readonly string[]).includes(name);
}
