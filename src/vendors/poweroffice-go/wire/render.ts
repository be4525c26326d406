import type { VendorFailure } from '../../../engine/http/failure.ts';
import type { Reply } from '../../../engine/request/vendor.ts';
import type { FailureBody } from '../refusals/refusal.ts';
import type { Context } from '../types.ts';

/** Renders a failure: problem details in lower case, the gateway's own form, RFC 6749, or nothing. */
export function render({ status, values, paystubError }: VendorFailure, context: Context): Reply {
  const body = values as FailureBody;
  // Paystub's own failures say nothing about the vendor's media type.
  const asProblem = (details: object): Reply => ({
    status,
    headers: paystubError === undefined ? problemHeaders(context) : {},
    body: details,
  });
  switch (body.from) {
    case 'api':
      return asProblem({ title: body.title, status, detail: body.detail });
    case 'binding':
      return asProblem({
        type: sectionUrl('6.5.1'),
        title: 'One or more validation errors occurred.',
        status,
        traceId: body.traceId,
        errors: body.errors,
      });
    case 'framework':
      return asProblem({ type: sectionUrl(body.section), title: body.title, status, traceId: body.traceId });
    case 'gateway':
      return { status, body: { statusCode: status, message: body.message } };
    case 'token':
      return {
        status,
        body: { error: body.error, ...(body.description === undefined ? {} : { error_description: body.description }) },
      };
    case 'empty':
      return { status };
  }
}

/** Headers of every reply. */
export function headers(_context: Context, { body }: Reply): Readonly<Record<string, string>> {
  return body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
}

function problemHeaders(context: Context): Readonly<Record<string, string>> {
  if (context.choose('poweroffice.errors.media-type') === 'json') return {};
  return { 'Content-Type': 'application/problem+json; charset=utf-8' };
}

function sectionUrl(section: string): string {
  return `https://tools.ietf.org/html/rfc7231#section-${section}`;
}
