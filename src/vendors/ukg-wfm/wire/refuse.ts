import type { Method, Operation } from '../../../engine/http/contract.ts';
import type { RefusalReason, VendorFailure, Violation } from '../../../engine/http/failure.ts';
import { header } from '../../../engine/http/http.ts';
import { toJson } from '../../../engine/http/json.ts';
import { contract } from '../generated/contract.ts';
import { unknownKindToWrite } from '../refusals/aggregated.ts';
import { tooDeep, unsupportedEncoding } from '../refusals/bodies.ts';
import type { UkgError } from '../refusals/refusal.ts';
import * as refusals from '../refusals/requests.ts';
import { badData } from '../refusals/term-setup.ts';
import { badTokenRequest, tokenSpike, toTokenFailure } from '../refusals/tokens.ts';
import type { Context } from '../types.ts';
import { refuseBulk } from './bulk-limits.ts';
import { lastPart, parentOf, toPath } from './json-path.ts';
import { isKnownMember } from './known/known-members.ts';
import { type KnownPath, knownPathsAt } from './known/known-paths.ts';

/** Turns the engine's reason for a refusal into the vendor's failure. The public operations are those on tokens. */
export function refuse(reason: RefusalReason, context: Context): VendorFailure {
  const isOptions = reason.kind === 'method-not-allowed' && context.request.method === 'OPTIONS';
  if (isOptions && context.choose('ukg.request.options') === 'allowed') return refusals.allowedMethods(reason.allowed);
  const failure = toFailure(reason, context);
  const isTokenFailure = (failure.status === 400 || failure.status === 401) && context.operation?.public === true;
  if (!isTokenFailure) return failure;
  return failure.paystubError === undefined ? badTokenRequest(failure.values.message) : toTokenFailure(failure);
}

function toFailure(reason: RefusalReason, context: Context): VendorFailure<UkgError> {
  switch (reason.kind) {
    case 'unknown-path':
      return noOperation(context, []);
    case 'method-not-allowed':
      return noOperation(context, reason.allowed);
    case 'body-too-large':
      return refusals.bodyTooLarge(sizeOf(context), reason.limit);
    case 'unsupported-media-type':
      return reason.of === undefined
        ? refusals.unsupportedMediaType()
        : unsupportedEncoding(reason.mediaType, reason.of === 'coding' ? 'content coding' : 'charset');
    case 'missing-body':
      return refusals.missingParameter('request');
    case 'malformed-json':
      return reason.maxDepth === undefined ? refusals.malformedJson() : tooDeep(reason.maxDepth);
    case 'invalid-request':
      return invalidRequest(reason.violations[0], context);
    case 'beyond-simulation':
      return refuseBulk(context) ?? refusals.notSimulated(reason.part.replace(/^a/, 'A'));
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

/** The failure for a method and path without an operation here: the vendor may have one all the same. */
function noOperation(context: Context, allowed: readonly Method[]): VendorFailure<UkgError> {
  const { method, path } = context.request;
  const known = knownPathsAt(path);
  const [match] = known.filter(({ methods }) => methods.some((name) => name === method));
  if (match !== undefined) {
    const isDenied = isSimulated(method, match) || (path.endsWith('/') && !context.holds('ukg.request.trailing-slash'));
    if (isDenied) return refusals.unknownPath(path);
    return isUnlicensed(context) ? refusals.unlicensed() : refusals.notSimulated(`${method} ${path}`);
  }
  const methods = [...new Set([...allowed, ...known.flatMap((one) => one.methods)])];
  return methods.length === 0 ? refusals.unknownPath(path) : refusals.methodNotAllowed(methods);
}

/** Decides about the operations of work: the tenant may have no licence for them. */
function isUnlicensed(context: Context): boolean {
  return context.request.path.startsWith('/v1/work/') && context.choose('ukg.work.licence') === 'none';
}

/** True for an operation of the contract: the path of the request differs from it in a way that is refused. */
function isSimulated(method: string, { template }: KnownPath): boolean {
  return contract.operations.some((operation) => operation.method === method && templateOf(operation) === template);
}

/** True for a value of a path's parameter that belongs to another path of the vendor's: `persons/employee_tags`. */
function isOtherPath({ request, operation }: Context): boolean {
  const own = operation === undefined ? undefined : templateOf(operation);
  return knownPathsAt(request.path).some(({ template }) => template !== own);
}

function templateOf({ path }: Operation): string {
  return path.replace(/\{\w+\}/g, '{}');
}

function invalidRequest(violation: Violation, context: Context): VendorFailure<UkgError> {
  const { operation } = context;
  const { pointer, keyword, value } = violation;
  if (violation.in === 'path' && isOtherPath(context)) return noOperation(context, []);
  if (value === null) return pointer === '' ? refusals.missingParameter('request') : refusals.nullValue();
  if (keyword === 'additionalProperties') {
    if (isKnownMember(operation?.path ?? '', toPath(pointer)))
      return refusals.notSimulated(`The member ${toPath(pointer)}`);
    const isKind = /^\/\d+\/personAssignments\/[^/]+$/.test(pointer);
    const unknown = isKind ? unknownKindToWrite : refusals.unknownProperty;
    return unknown(lastPart(pointer), toPath(parentOf(pointer)));
  }
  if (keyword === 'required') return isTermSetup(context) ? badData() : refusals.missingParameter(lastPart(pointer));
  const wrong = isWrongContainer(violation) ? refusals.wrongContainer : refusals.wrongType;
  return wrong(asText(value), toPath(pointer), javaType(violation));
}

function isWrongContainer({ keyword, params, value }: Violation): boolean {
  if (keyword !== 'type' || typeof value !== 'object') return false;
  return params.type === (Array.isArray(value) ? 'object' : 'array');
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
  return typeof value === 'string' ? value : (toJson(value) ?? '');
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
