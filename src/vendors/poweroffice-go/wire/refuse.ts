import { type RefusalReason, VendorFailure, type Violation } from '../../../engine/http/failure.ts';
import {
  bodyTooLarge,
  enumAsInteger,
  type Failure,
  injected,
  internalError,
  invalid,
  invalidTokenRequest,
  malformedPatch,
  methodNotAllowed,
  resourceNotFound,
  ruleBelowFloor,
  unbindable,
  unsupportedMediaType,
  valuesMissing,
} from '../refusals/errors.ts';
import type { Context } from '../types.ts';
import { demandParent } from './find.ts';
import { tooLongText } from './lengths.ts';
import { posts } from './posts.ts';
import { traceId } from './trace.ts';

/** Turns what the engine refuses into this vendor's failure; what the path names may turn out not to be there. */
export function refuse(refusal: RefusalReason, context: Context): Failure {
  try {
    return failureOf(refusal, context);
  } catch (error) {
    if (error instanceof VendorFailure) return error;
    throw error;
  }
}

function failureOf(refusal: RefusalReason, context: Context): Failure {
  switch (refusal.kind) {
    case 'unknown-path':
      context.rule('poweroffice.gateway.unknown-path');
      return resourceNotFound();
    case 'method-not-allowed':
      return context.choose('poweroffice.gateway.unknown-method') === 'method-not-allowed'
        ? methodNotAllowed(refusal.allowed)
        : resourceNotFound();
    case 'body-too-large':
      context.rule('poweroffice.body.too-large');
      return bodyTooLarge(traceId(context));
    case 'rule-below-floor':
      return ruleBelowFloor(refusal.rule);
    case 'injected':
      return injected(refusal.status, refusal.retryAfter, traceId(context));
    case 'internal':
      return internalError(traceId(context));
    default:
      return context.operation?.id === 'postToken' ? badTokenRequest(context) : badRequest(refusal, context);
  }
}

function badTokenRequest(context: Context): Failure {
  context.rule('poweroffice.token.grant');
  return invalidTokenRequest();
}

type Unreadable = Extract<
  RefusalReason,
  { kind: 'unsupported-media-type' | 'missing-body' | 'malformed-json' | 'invalid-request' }
>;

function badRequest(refusal: Unreadable, context: Context): Failure {
  if (refusal.kind === 'unsupported-media-type') {
    context.rule('poweroffice.body.media-types');
    return unsupportedMediaType(traceId(context));
  }
  if (refusal.kind === 'invalid-request') return invalidRequest(refusal.violations, context);
  context.rule('poweroffice.body.unbindable');
  if (context.operation?.method === 'PATCH') return malformedPatch(traceId(context));
  const text = refusal.kind === 'missing-body' ? 'A non-empty request body is required.' : refusal.message;
  return unbindable({ '': [text] }, traceId(context));
}

function invalidRequest(violations: readonly [Violation, ...Violation[]], context: Context): Failure {
  const [first] = violations;
  if (first.in !== 'body') {
    context.rule('poweroffice.parameters.unbindable');
    const errors = violations.map(({ pointer, value }) => [pointer.slice(1), [`The value '${value}' is not valid.`]]);
    return unbindable(Object.fromEntries(errors), traceId(context));
  }
  const post = posts[context.operation?.id ?? ''];
  if (post === undefined) {
    context.rule('poweroffice.patch.not-an-array');
    return malformedPatch(traceId(context));
  }
  if (first.pointer === '' && first.value === null) {
    demandParent(context);
    context.rule('poweroffice.body.missing');
    return invalid(post.title, post.missing);
  }
  return badMembers(violations.filter(speaks), post.title, context);
}

// Where a member may also be null, ajv tells that as well when another alternative fails.
function speaks({ keyword, params }: Violation): boolean {
  return keyword !== 'anyOf' && params.type !== 'null';
}

function badMembers(
  violations: readonly Violation[],
  title: (typeof posts)[string]['title'],
  context: Context,
): Failure {
  const asInteger = violations.find(({ keyword, value }) => keyword === 'enum' && typeof value === 'number');
  if (asInteger !== undefined) {
    context.rule('poweroffice.body.enum-as-integer');
    return enumAsInteger(title, asInteger.pointer.slice(1), asInteger.value);
  }
  const unreadable = violations.filter(({ keyword }) => keyword !== 'required' && keyword !== 'maxLength');
  if (unreadable.length > 0) {
    context.rule('poweroffice.body.unbindable');
    return unbindable(Object.fromEntries(unreadable.map(conversionError)), traceId(context));
  }
  demandParent(context);
  const tooLong = violations.filter(({ keyword }) => keyword === 'maxLength');
  if (tooLong.length > 0) {
    context.rule('poweroffice.body.too-long');
    const texts = tooLong.map(({ pointer, params }) => tooLongText(nameOf(pointer), Number(params.limit)));
    return invalid(title, [...new Set(texts)].join(' '));
  }
  context.rule('poweroffice.body.required');
  return valuesMissing(title, [...new Set(violations.map(({ pointer }) => nameOf(pointer)))]);
}

function conversionError({ pointer, value, keyword, params }: Violation): [string, string[]] {
  const name = nameOf(pointer);
  const type = keyword === 'type' ? String(params.type).split(',')[0] : name;
  return [name, [`Error converting value ${JSON.stringify(value)} to type '${type}'. Path '${name}'.`]];
}

function nameOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}
