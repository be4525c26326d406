import type { Context } from '../types.ts';

/** Id of a request in the vendor's logs, in the form of W3C Trace Context: `00-4bf9…-00f0…-00`. */
export function traceId({ ids }: Context): string {
  const hex = '0123456789abcdef';
  return `00-${ids.text(32, hex)}-${ids.text(16, hex)}-00`;
}
