import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import { isTokenOperation } from '../access/token-operations.ts';
import type { Context } from '../types.ts';

/** A failure as the vendor sends it: its values are its body. */
export function render({ status, values, headers }: VendorFailure): Reply {
  return { status, body: values, headers };
}

/** Every answer carries an id for tracing; the token endpoint spells the character set in capitals. */
export function headersOf(context: Context, { body }: Reply): Record<string, string> {
  const headers: Record<string, string> = { 'kronos-tid': context.ids.uuid() };
  if (body !== undefined) {
    const charset = isTokenOperation(context.operation) ? 'UTF-8' : 'utf-8';
    headers['Content-Type'] = `application/json;charset=${charset}`;
  }
  return headers;
}
