import type { Context } from '../types.ts';

/** Header of a 201 with the address of the new record. */
export function locationHeader(call: Context, path: string): { readonly Location: string } {
  call.rule('poweroffice.created.location');
  return { Location: `${call.request.origin}${call.request.base}${path}` };
}
