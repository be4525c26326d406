import type { Context } from '../types.ts';

/** Header of a 201 with the address of the new record; none where it is left out. */
export function locationHeader(call: Context, path: string): Readonly<Record<string, string>> {
  if (!call.offers('poweroffice.created.location')) return {};
  return { Location: `${call.request.origin}${call.request.base}${path}` };
}
