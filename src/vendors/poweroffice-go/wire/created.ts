import type { Context } from '../types.ts';

/** Headers of a 201: where the new record is. */
export function location(call: Context, path: string): { readonly Location: string } {
  call.rule('poweroffice.created.location');
  return { Location: `${call.request.origin}${call.request.base}${path}` };
}
