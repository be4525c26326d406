import { type RefusalReason, VendorFailure, type Violation } from '../../../engine/http/failure.ts';
import { toJson } from '../../../engine/http/json.ts';
import type { Member } from '../../../engine/http/members.ts';
import { doubledSlashHint } from '../../../engine/http/nearest.ts';
import { readUnsimulated } from '../access/unsimulated-paths.ts';

import * as access from '../refusals/access.ts';
import { tooDeep, unsupportedEncoding } from '../refusals/bodies.ts';
import { malformedPatch, patchNotAnArray } from '../refusals/patches.ts';
import type { BindingErrors, Failure } from '../refusals/refusal.ts';
import * as refusals from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';
import type { Context } from '../types.ts';
import { conversionText, located, memberAt } from './conversion-texts.ts';
import { anything } from './convert.ts';
import { requireParent } from './find.ts';
import { type FindWritten, findTooDeep, valuesIn } from './json-text.ts';
import { postWords } from './posts.ts';
import { membersOf } from './prepare.ts';
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
      return unknownMethod(reason.allowed, context);
    case 'body-too-large':
      return refusals.bodyTooLarge(traceId(context));
    case 'beyond-simulation':
      context.restsOn(reason.part, 'inferred');
      return access.beyondSimulation(reason.part);
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
  const { request } = context;
  const reading = readUnsimulated(request);
  const hint = doubledSlashHint(request.path);
  switch (reading.kind) {
    case 'unknown-path':
      return hint === '' ? access.unknownPath() : access.doubledSlash(hint);
    case 'unknown-method':
      return unknownMethod(reading.allowed, context);
    case 'lacks-query-key':
      return access.missingQueryKey();
    case 'not-simulated':
      context.restsOn(`path ${request.path}`, 'inferred');
      return access.notSimulated(request.method, request.path);
  }
}

function unknownMethod(allowed: readonly string[], context: Context): Failure {
  return context.choose('poweroffice.gateway.unknown-method') === 'method-not-allowed'
    ? access.methodNotAllowed(allowed)
    : access.unknownMethod();
}

type BadRequest = Extract<
  RefusalReason,
  { kind: 'unsupported-media-type' | 'missing-body' | 'malformed-json' | 'invalid-request' }
>;

function badRequest(reason: BadRequest, context: Context): Failure {
  if (reason.kind === 'unsupported-media-type') {
    return reason.of === undefined
      ? refusals.unsupportedMediaType(traceId(context))
      : unsupportedEncoding(traceId(context));
  }
  if (reason.kind === 'invalid-request') return invalidRequest(reason.violations, context);
  if (reason.kind === 'malformed-json' && reason.maxDepth !== undefined) {
    return tooDeepBody(reason.maxDepth, context);
  }
  const text = reason.kind === 'missing-body' ? 'A non-empty request body is required.' : reason.message;
  const shown = context.operation?.method === 'PATCH' ? malformedPatch : text;
  return unreadableBody(context, () => ({ '': [shown] }));
}

function tooDeepBody(maxDepth: number, context: Context): Failure {
  const { body } = context.plain;
  const text = body.tooLarge ? '' : Buffer.from(body.bytes).toString();
  if (context.operation?.method === 'PATCH') return tooDeep({ '': [malformedPatch] }, traceId(context));
  const found = findTooDeep(text, maxDepth) ?? { path: '', line: 0, position: 0 };
  const reason = `The reader's MaxDepth of ${maxDepth} has been exceeded.`;
  return tooDeep({ [found.path]: [located(context, reason, found)] }, traceId(context));
}

/** The answer to a body that cannot be read: as ASP.NET Core reports it, or as a missing object. */
function unreadableBody(context: Context, errors: () => BindingErrors): Failure {
  const words = postWords(context.operation?.id);
  const isDocumented = words?.missing === refusals.missingBody;
  if (words === undefined || !isDocumented || context.choose('poweroffice.body.unreadable') === 'binding-errors') {
    return refusals.unbindableBody(errors(), traceId(context));
  }
  requireParent(context);
  return words.missing(words.title, words.noun);
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
  const asInteger = violations.find(
    ({ keyword, value }) => keyword === 'enum' && (typeof value === 'number' || typeof value === 'bigint'),
  );
  if (asInteger !== undefined) return refusals.integerForEnum(title, asInteger.pointer.slice(1), asInteger.value);
  const unreadable = violations.filter(({ keyword }) => keyword !== 'required' && keyword !== 'maxLength');
  if (unreadable.length > 0) {
    const values = valuesIn(context.plain);
    return unreadableBody(context, () =>
      Object.fromEntries(unreadable.map((each) => conversionError(each, values, context))),
    );
  }
  requireParent(context);
  const tooLong = violations.filter(({ keyword }) => keyword === 'maxLength');
  if (tooLong.length > 0) {
    const limits = tooLong.map(({ pointer, params }) => ({ member: nameOf(pointer), maxLength: Number(params.limit) }));
    return refusals.textTooLong(title, limits);
  }
  return refusals.missingValues(title, [...new Set(violations.map(({ pointer }) => nameOf(pointer)))]);
}

function conversionError({ pointer, value }: Violation, values: FindWritten, context: Context): [string, string[]] {
  const { operation } = context;
  const body: Member = { kind: 'object', schema: operation?.body?.schema ?? '', members: membersOf(operation) ?? {} };
  const member = pointer === '' ? body : (memberAt(body.members ?? {}, pointer) ?? anything);
  const found = values(pathTo(pointer)) ?? { path: pathTo(pointer), line: 0, position: 0, text: firstToken(value) };
  const reason = int32Reason(member, found.text);
  const text = reason === undefined ? conversionText(context, member, value, found) : located(context, reason, found);
  return [found.path, [text]];
}

/** The reason for a number that is no integer of 32 bits; `undefined` for any other value. */
function int32Reason({ kind, int64 }: Member, text: string): string | undefined {
  if (kind !== 'integer' || int64 === true || !/^[-\d]/.test(text)) return undefined;
  return /^-?\d+$/.test(text)
    ? `JSON integer ${text} is too large or small for an Int32.`
    : `Input string '${text}' is not a valid integer.`;
}

/** The first token of a value whose text is not at hand. */
function firstToken(value: unknown): string {
  if (Array.isArray(value)) return '[';
  return typeof value === 'object' && value !== null ? '{' : (toJson(value) ?? '');
}

/** The path of a JSON pointer as Json.NET writes it: `ContactGroupIds[0]`. */
function pathTo(pointer: string): string {
  return nameOf(pointer).replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}

function nameOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}
