import { type RefusalReason, VendorFailure, type Violation } from '../../../engine/http/failure.ts';
import { isUnsimulated } from '../access/unsimulated-paths.ts';
import * as access from '../refusals/access.ts';
import { malformedPatch, patchNotAnArray } from '../refusals/patches.ts';
import type { Failure } from '../refusals/refusal.ts';
import * as refusals from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';
import type { Context } from '../types.ts';
import { requireParent } from './find.ts';
import { postWords } from './posts.ts';
import { traceId } from './trace-id.ts';

/** Turns a refusal of the engine into this vendor's failure, or into that of an object that the path names in vain. */
export function refuse(reason: RefusalReason, context: Context): Failure {
  try {
    return failureFor(reason, context);
  } catch (error) {
    if (error instanceof VendorFailure) return error;
    throw error;
  }
}

function failureFor(reason: RefusalReason, context: Context): Failure {
  switch (reason.kind) {
    case 'unknown-path':
      return unknownPath(context);
    case 'method-not-allowed':
      return context.choose('poweroffice.gateway.unknown-method') === 'method-not-allowed'
        ? access.methodNotAllowed(reason.allowed)
        : access.unknownMethod();
    case 'body-too-large':
      return refusals.bodyTooLarge(traceId(context));
    case 'below-floor':
      return access.belowFloor(reason.name, reason.variants);
    case 'injected':
      return access.injected(reason.status, reason.retryAfter, traceId(context));
    case 'not-kept':
      return access.notKept(traceId(context));
    case 'internal':
      return access.internalError(traceId(context));
    default:
      return context.operation?.id === 'postToken' ? access.invalidTokenRequest() : badRequest(reason, context);
  }
}

function unknownPath(context: Context): Failure {
  const { method, path } = context.request;
  if (!isUnsimulated(method, path)) return access.unknownPath();
  context.restsOn(`path ${path}`, 'inferred');
  return access.notSimulatedPath();
}

type BadRequest = Extract<
  RefusalReason,
  { kind: 'unsupported-media-type' | 'missing-body' | 'malformed-json' | 'invalid-request' }
>;

function badRequest(reason: BadRequest, context: Context): Failure {
  if (reason.kind === 'unsupported-media-type') return refusals.unsupportedMediaType(traceId(context));
  if (reason.kind === 'invalid-request') return invalidRequest(reason.violations, context);
  const text = reason.kind === 'missing-body' ? 'A non-empty request body is required.' : reason.message;
  const shown = context.operation?.method === 'PATCH' ? malformedPatch : text;
  return refusals.unbindableBody({ '': [shown] }, traceId(context));
}

function invalidRequest(violations: readonly [Violation, ...Violation[]], context: Context): Failure {
  const [first] = violations;
  if (first.in !== 'body') {
    const errors = violations.map(({ pointer, value }) => [pointer.slice(1), [`The value '${value}' is not valid.`]]);
    return refusals.unbindableParameters(Object.fromEntries(errors), traceId(context));
  }
  const words = postWords(context.operation?.id);
  if (words === undefined) return patchNotAnArray(traceId(context));
  if (first.pointer === '' && first.value === null) {
    requireParent(context);
    return words.missing(words.title, words.noun);
  }
  return badMembers(violations.filter(isReportable), words.title, context);
}

// Where a member may also be null, ajv reports that alternative as well when another one fails.
function isReportable({ keyword, params }: Violation): boolean {
  return keyword !== 'anyOf' && params.type !== 'null';
}

function badMembers(violations: readonly Violation[], title: ValidationTitle, context: Context): Failure {
  const asInteger = violations.find(({ keyword, value }) => keyword === 'enum' && typeof value === 'number');
  if (asInteger !== undefined) return refusals.integerForEnum(title, asInteger.pointer.slice(1), asInteger.value);
  const unreadable = violations.filter(({ keyword }) => keyword !== 'required' && keyword !== 'maxLength');
  if (unreadable.length > 0) {
    return refusals.unbindableBody(Object.fromEntries(unreadable.map(conversionError)), traceId(context));
  }
  requireParent(context);
  const tooLong = violations.filter(({ keyword }) => keyword === 'maxLength');
  if (tooLong.length > 0) {
    const limits = tooLong.map(({ pointer, params }) => ({ member: nameOf(pointer), maxLength: Number(params.limit) }));
    return refusals.textTooLong(title, limits);
  }
  return refusals.missingValues(title, [...new Set(violations.map(({ pointer }) => nameOf(pointer)))]);
}

function conversionError({ pointer, value, keyword, params }: Violation): [string, string[]] {
  const name = nameOf(pointer);
  const type = keyword === 'type' ? String(params.type).split(',')[0] : name;
  return [name, [`Error converting value ${JSON.stringify(value)} to type '${type}'. Path '${name}'.`]];
}

function nameOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}
