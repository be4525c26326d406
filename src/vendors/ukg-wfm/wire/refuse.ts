import type { RefusalReason, VendorFailure, Violation } from '../../../engine/http/failure.ts';
import { header } from '../../../engine/http/http.ts';
import { unknownKindToWrite } from '../refusals/aggregated.ts';
import type { FailureBody, UkgError } from '../refusals/refusal.ts';
import * as refusals from '../refusals/requests.ts';
import { badData } from '../refusals/term-setup.ts';
import { badTokenRequest, tokenSpike, toTokenFailure } from '../refusals/tokens.ts';
import type { Context } from '../types.ts';
import { lastPart, parentOf, toPath } from './json-path.ts';

/** Turns the engine's reason for a refusal into the vendor's failure. The public operations are those on tokens. */
export function refuse(reason: RefusalReason, context: Context): VendorFailure<FailureBody> {
  const failure = toFailure(reason, context);
  const isTokenFailure = (failure.status === 400 || failure.status === 401) && context.operation?.public === true;
  if (!isTokenFailure) return failure;
  return failure.paystubError === undefined ? badTokenRequest(failure.values.message) : toTokenFailure(failure);
}

function toFailure(reason: RefusalReason, context: Context): VendorFailure<UkgError> {
  switch (reason.kind) {
    case 'unknown-path':
      return refusals.unknownPath();
    case 'method-not-allowed':
      return refusals.methodNotAllowed(reason.allowed);
    case 'body-too-large':
      return refusals.bodyTooLarge(sizeOf(context), reason.limit);
    case 'unsupported-media-type':
      return refusals.unsupportedMediaType();
    case 'missing-body':
      return refusals.missingParameter('request');
    case 'malformed-json':
      return refusals.malformedJson();
    case 'invalid-request':
      return invalidRequest(reason.violations[0], context);
    case 'below-floor':
      return refusals.belowFloor(reason.name, reason.variants);
    case 'injected':
      if (reason.status === 503 && context.operation?.public === true) return tokenSpike(reason.retryAfter ?? 1);
      return refusals.injected(reason.status, reason.retryAfter);
    case 'not-kept':
      return refusals.notKept();
    case 'internal':
      return refusals.internalError();
  }
}

function invalidRequest(violation: Violation, context: Context): VendorFailure<UkgError> {
  const { pointer, keyword, value } = violation;
  if (value === null) return pointer === '' ? refusals.missingParameter('request') : refusals.nullValue();
  if (keyword === 'additionalProperties') {
    const isKind = /^\/\d+\/personAssignments\/[^/]+$/.test(pointer);
    const unknown = isKind ? unknownKindToWrite : refusals.unknownProperty;
    return unknown(lastPart(pointer), toPath(parentOf(pointer)));
  }
  if (keyword === 'required') return isTermSetup(context) ? badData() : refusals.missingParameter(lastPart(pointer));
  return refusals.wrongType(asText(value), toPath(pointer), javaType(violation));
}

// Unknown where a body comes in chunks.
function sizeOf({ request }: Context): number | undefined {
  const length = Number(header(request.headers, 'content-length'));
  return Number.isInteger(length) ? length : undefined;
}

// The set-up of employment terms has a code of its own for a missing member.
function isTermSetup({ operation }: Context): boolean {
  return operation?.path.startsWith('/v1/timekeeping/setup/employment_terms') === true;
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

/** The Java type that the vendor's JSON reader names in its errors. */
function javaType({ keyword, params }: Violation): string {
  if (keyword === 'format' && params.format === 'date') return 'LocalDate';
  if (keyword === 'enum') return 'Enum';
  const expected = params.type;
  return (typeof expected === 'string' ? javaTypes[expected] : undefined) ?? 'Object';
}
