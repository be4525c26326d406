import type { Context } from '../types.ts';

/** The reply to a DELETE. */
export function deleted(call: Context): { readonly status: 200 } {
  call.applies('poweroffice.deleted.empty-200');
  return { status: 200 };
}

/** Header of a 201 with the address of the new record; none where it is left out. */
export function locationHeader(call: Context, path: string): Readonly<Record<string, string>> {
  if (!call.offers('poweroffice.created.location')) return {};
  return { Location: `${call.request.origin}${call.request.base}${path}` };
}
