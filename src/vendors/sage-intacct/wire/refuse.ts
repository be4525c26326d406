import type { RefusalReason, Violation } from '../../../engine/http/failure.ts';
import { tooDeep, unsupportedEncoding } from '../refusals/bodies.ts';
import { belowFloor, injected, internalError, notKept, notSimulated } from '../refusals/paystub.ts';
import * as queries from '../refusals/query.ts';
import type { Failure } from '../refusals/refusal.ts';
import * as requests from '../refusals/requests.ts';
import * as tokens from '../refusals/tokens.ts';
import type { Context } from '../types.ts';
import { batchTooLarge } from './key-list.ts';
import { isKnownPath } from './known.ts';
import type { ObjectModel } from './object-model.ts';
import { findModel } from './object-models.ts';
import { payloadFailure } from './payload-failure.ts';
import { isTokenOperation } from './token-operations.ts';
import { queryViolation } from './violations.ts';

/** Turns what the engine refuses into Sage Intacct's own failure. */
export function refuse(reason: RefusalReason, context: Context): Failure {
  const { request } = context;
  const forToken = isForToken(context);
  switch (reason.kind) {
    case 'unknown-path':
      return unknownPath(request.path, context);
    case 'method-not-allowed':
      return refusedMethod(context, reason.allowed);
    case 'body-too-large':
      return requests.payloadTooLarge(reason.limit);
    case 'unsupported-media-type':
      return reason.of === undefined
        ? requests.wrongContentType()
        : unsupportedEncoding(reason.mediaType, reason.of === 'coding' ? 'content coding' : 'charset');
    case 'missing-body':
      return missingBody(context);
    case 'malformed-json':
      if (forToken) return tokens.invalidPayload();
      return reason.maxDepth === undefined ? requests.malformedPayload(reason.message) : tooDeep(reason.maxDepth);
    case 'invalid-request':
      return forToken ? tokens.invalidPayload() : invalidRequest(reason.violations, context);
    case 'beyond-simulation':
      return lacking(reason.part, context);
    case 'below-floor':
      return belowFloor(reason.name, reason.variants);
    case 'injected':
      return injected(reason.status, reason.retryAfter);
    case 'not-kept':
      return notKept();
    case 'internal':
      return internalError();
  }
}

function isForToken({ operation }: Context): boolean {
  return operation !== undefined && isTokenOperation(operation);
}

function unknownPath(path: string, context: Context): Failure {
  if (path.startsWith('/ia/api/')) return requests.unsupportedVersion();
  if (path.startsWith('/oauth2/')) return tokens.unknownEndpoint();
  if (isKnownPath(path) && modelOfPath(path) === undefined)
    return lacking(`${context.request.method} ${path}`, context);
  if (!/^\/(objects|services|workflows)\//.test(path)) return requests.unknownPath(path);
  context.restsOn(`path ${path}`, 'inferred');
  return requests.notSimulatedPath();
}

/** The failure of a request for a part of the real system that Paystub lacks. */
function lacking(name: string, context: Context): Failure {
  context.restsOn(name, 'inferred');
  return notSimulated(name);
}

function refusedMethod(context: Context, methods: readonly string[]): Failure {
  const { method, path } = context.request;
  if (hasMethod(method, path)) return lacking(`${method} ${path}`, context);
  const allowed = allowedMethods(path, methods);
  if (method === 'OPTIONS' && path.startsWith('/objects/') && context.choose('intacct.method.options') === 'allowed') {
    return requests.allowedMethods(allowed);
  }
  return requests.methodNotAllowed(method, allowed);
}

/** True for a method that the real object has at a path, although the contract lacks it. */
function hasMethod(method: string, path: string): boolean {
  const [, family, , , key = ''] = path.split('/');
  if (family !== 'objects') return false;
  const possible = key === '' ? ['GET', 'POST', 'PATCH'] : ['GET', 'PATCH', 'DELETE'];
  return possible.includes(method) && (modelOfPath(path)?.httpMethods.split(',').includes(method) ?? true);
}

function modelOfPath(path: string): ObjectModel | undefined {
  const [, family, application, name] = path.split('/');
  return family === 'objects' ? findModel(`${application}/${name}`) : undefined;
}

// Models of root objects list these methods, whichever of them a single path has.
function allowedMethods(path: string, methods: readonly string[]): string {
  return path.startsWith('/objects/') ? 'OPTIONS,GET,POST,DELETE,PATCH' : ['OPTIONS', ...methods].join(',');
}

function missingBody(context: Context): Failure {
  const { method } = context.request;
  if (isForToken(context)) return tokens.missingPayload();
  return method === 'PATCH' ? requests.missingPayloadOnPatch(method) : requests.missingPayload(method);
}

function invalidRequest(violations: readonly [Violation, ...Violation[]], context: Context): Failure {
  if (context.operation?.id === 'query') return invalidQuery(violations[0]);
  const tooMany = violations.find(({ pointer, keyword }) => pointer === '' && keyword === 'maxItems');
  if (tooMany !== undefined) return batchTooLarge(context, Number(tooMany.params.limit));
  return payloadFailure(violations, context.body, context);
}

function invalidQuery(violation: Violation): Failure {
  const found = queryViolation(violation);
  if ('unknown' in found) return queries.unknownMember(found.unknown);
  return violation.pointer === '' ? queries.severalQueries(found.message) : queries.invalidQuery(found.message);
}
