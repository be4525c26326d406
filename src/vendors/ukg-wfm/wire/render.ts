import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import type { Context } from '../types.ts';

/** Renders a failure as the vendor sends it: its values are its body. */
export function render({ status, values, headers }: VendorFailure): Reply {
  return { status, body: values, headers };
}

/** The headers of every answer: an id for tracing and the content type. The token endpoints write UTF-8 in capitals. */
export function headers(context: Context, { body }: Reply): Record<string, string> {
  const tracingId = context.ids.uuid();
  if (body === undefined) return { 'kronos-tid': tracingId };
  const charset = context.operation?.public === true ? 'UTF-8' : 'utf-8';
  return { 'kronos-tid': tracingId, 'Content-Type': `application/json;charset=${charset}` };
}
