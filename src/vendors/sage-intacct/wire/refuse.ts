import type { RefusalReason, Violation } from '../../../engine/http/failure.ts';
import { belowFloor, injected, internalError, notKept } from '../refusals/paystub.ts';
import * as queries from '../refusals/query.ts';
import type { Failure } from '../refusals/refusal.ts';
import * as requests from '../refusals/requests.ts';
import * as tokens from '../refusals/tokens.ts';
import type { Context } from '../types.ts';
import { batchTooLarge } from './key-list.ts';
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
      return requests.methodNotAllowed(request.method, allowedMethods(request.path, reason.allowed));
    case 'body-too-large':
      return requests.payloadTooLarge(reason.limit);
    case 'unsupported-media-type':
      return requests.wrongContentType();
    case 'missing-body':
      return missingBody(context);
    case 'malformed-json':
      return forToken ? tokens.invalidPayload() : requests.malformedPayload(reason.message);
    case 'invalid-request':
      return forToken ? tokens.invalidPayload() : invalidRequest(reason.violations, context);
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
  if (!/^\/(objects|services|workflows)\//.test(path)) return requests.unknownPath();
  context.restsOn(`path ${path}`, 'inferred');
  return requests.notSimulatedPath();
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
