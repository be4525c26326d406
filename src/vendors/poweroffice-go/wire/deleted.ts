import type { Context } from '../types.ts';

/** The reply to a DELETE. */
export function deleted(call: Context): { readonly status: 200 } {
  call.applies('poweroffice.deleted.empty-200');
  return { status: 200 };
}
