import { parameterNotAllowed } from '../refusals/errors.ts';
import type { Context } from '../types.ts';

const names = ['start', 'size'] as const;
const listed = 100;

/**
 * Which part of a collection a list shows: its first 100 references.
 * One client saw `start` refused, another one pages with it; a choice lets it through.
 */
export function readPaging(call: Context): { readonly start: number; readonly size: number } {
  if (call.request.search === '') return { start: 1, size: listed };
  const query = new URLSearchParams(call.request.search);
  const given = names.find((name) => query.has(name));
  if (given === undefined) return { start: 1, size: listed };
  if (call.choose('intacct.list.paging') === 'refused') throw parameterNotAllowed(given);
  const [start = 1, size = listed] = names.map((name) => positive(query, name));
  return { start, size: Math.min(size, listed) };
}

function positive(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw parameterNotAllowed(name);
  return Number(text);
}
