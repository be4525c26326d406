import type { RefusalReason, VendorFailure, Violation } from '../../../engine/http/failure.ts';
import { header } from '../../../engine/http/http.ts';
import { isTokenOperation } from '../access/token-operations.ts';
import {
  inputIsNull,
  limits,
  missingParameter,
  notConvertible,
  type OauthError,
  ours,
  tokenRefused,
  tokenSpike,
  type UkgError,
  unrecognizedProperty,
} from '../refusals/errors.ts';
import { badTermData } from '../refusals/setup.ts';
import type { Context } from '../types.ts';

/** What the engine refuses, as this vendor says it. */
export function refuse(refusal: RefusalReason, context: Context): VendorFailure<UkgError | OauthError> {
  const problem = refuseInStandardShape(refusal, context);
  const { status, paystubError: sign } = problem;
  if ((status !== 400 && status !== 401) || !isTokenOperation(context.operation)) return problem;
  return tokenRefused(status, 'invalid_request', problem.values.message, sign);
}

function spike(retryAfter: number | undefined, context: Context): VendorFailure<UkgError> {
  context.rule('ukg.token.spike');
  return tokenSpike(retryAfter ?? 1);
}

function refuseInStandardShape(refusal: RefusalReason, context: Context): VendorFailure<UkgError> {
  switch (refusal.kind) {
    case 'unknown-path':
      return ours(404, 'NOT-FOUND', 'No operation has this path.');
    case 'method-not-allowed':
      return ours(405, 'METHOD-NOT-ALLOWED', 'No operation has this method at this path.', {
        headers: { Allow: refusal.allowed.join(', ') },
      });
    case 'body-too-large':
      context.rule('ukg.request.body-limit');
      return ours(413, 'BODY-TOO-LARGE', `The request body exceeds the allowed limit (${refusal.limit} bytes).`, {
        details: limits(sizeOf(context), refusal.limit),
      });
    case 'unsupported-media-type':
      return ours(415, 'UNSUPPORTED-MEDIA-TYPE', 'The content type of the request is not supported.');
    case 'missing-body':
      context.rule('ukg.request.missing-parameter');
      return missingParameter('request');
    case 'malformed-json':
      return ours(400, 'MALFORMED-JSON', 'The request body is not valid JSON.');
    case 'invalid-request':
      return invalid(refusal.violations[0], context);
    case 'rule-below-floor':
      return ours(501, 'RULE-BELOW-FLOOR', `What happens here is not known well enough: rule ${refusal.rule}.`, {
        paystubError: 'rule-below-floor',
      });
    case 'injected':
      if (refusal.status === 503 && isTokenOperation(context.operation)) return spike(refusal.retryAfter, context);
      return ours(refusal.status, 'INJECTED-FAULT', 'The request failed as a fault of the test asked for.', {
        ...(refusal.retryAfter === undefined ? {} : { headers: { 'Retry-After': String(refusal.retryAfter) } }),
        paystubError: 'injected',
      });
    case 'internal':
      return ours(500, 'INTERNAL', 'Internal server error.', { paystubError: 'internal' });
  }
}

function invalid(violation: Violation, context: Context): VendorFailure<UkgError> {
  const { pointer, keyword, value } = violation;
  if (value === null) {
    context.rule('ukg.request.null');
    return pointer === '' ? missingParameter('request') : inputIsNull();
  }
  if (keyword === 'additionalProperties') {
    context.rule(
      /^\/\d+\/personAssignments\/[^/]+$/.test(pointer)
        ? 'ukg.assignments.unknown-name'
        : 'ukg.request.unknown-property',
    );
    return unrecognizedProperty(lastPart(pointer), toPath(parentOf(pointer)));
  }
  if (keyword === 'required' && isTermSetup(context)) {
    context.rule('ukg.setup.terms.bad-data');
    return badTermData();
  }
  if (keyword === 'required') {
    context.rule('ukg.request.missing-parameter');
    return missingParameter(lastPart(pointer));
  }
  context.rule('ukg.request.wrong-type');
  return notConvertible(asText(value), toPath(pointer), javaType(violation));
}

// Unknown where a body comes in chunks.
function sizeOf({ request }: Context): number | undefined {
  const length = Number(header(request.headers, 'content-length'));
  return Number.isInteger(length) ? length : undefined;
}

// The set-up of employment terms has a code of its own for it.
function isTermSetup({ operation }: Context): boolean {
  return operation?.path.startsWith('/v1/timekeeping/setup/employment_terms') === true;
}

/** A JSON pointer as the vendor's platform writes paths: `[0].assignments[1].effectiveDate`; the root is `request`. */
export function toPath(pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const path = parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
  return path === '' ? 'request' : path.replace(/^\./, '');
}

function lastPart(pointer: string): string {
  return toPath(pointer.slice(pointer.lastIndexOf('/')));
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

const javaTypes: Readonly<Record<string, string>> = {
  integer: 'Long',
  number: 'Double',
  boolean: 'Boolean',
  string: 'String',
  array: 'List',
  object: 'Object',
};

function javaType({ keyword, params }: Violation): string {
  if (keyword === 'format' && params.format === 'date') return 'LocalDate';
  if (keyword === 'enum') return 'Enum';
  const wanted = params.type;
  return (typeof wanted === 'string' ? javaTypes[wanted] : undefined) ?? 'Object';
}
