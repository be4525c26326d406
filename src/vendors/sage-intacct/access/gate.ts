import { header } from '../../../engine/http/http.ts';
import type { Gate } from '../../../engine/request/vendor.ts';
import * as refusals from '../refusals/access.ts';
import type { Context, SageIntacct } from '../types.ts';
import { isTokenOperation } from '../wire/token-operations.ts';
import { isDeauthorised } from './clients.ts';
import { deferRequest } from './deferred-requests.ts';
import { isEntityRefused } from './entities.ts';
import { keepReply, recallReply } from './idempotency.ts';
import { requirePermissionsFor } from './permissions.ts';
import { enforceRateLimit } from './rate-limit.ts';
import { findToken, isDecodable } from './tokens.ts';

/** The stages before an operation: the token first, the permissions once the request is known to be valid. */
export const gate: Gate<SageIntacct> = {
  authenticate(context, operation) {
    if (isTokenOperation(operation)) return undefined;
    identifyCaller(context);
    enforceRateLimit(context);
    enterEntity(context);
    return recallReply(context) ?? deferRequest(context);
  },
  authorize(context, operation) {
    requirePermissionsFor(context, operation);
    return undefined;
  },
  afterReply: keepReply,
};

/** Sets the caller. Sage answers bad tokens inconsistently, so that each kind of bad token has its own rule. */
function identifyCaller(context: Context): void {
  if (context.auth === 'off') return;
  const authorization = header(context.request.headers, 'authorization');
  if (authorization === undefined && context.auth === 'lenient') return;
  const [, scheme = '', token] = /^(\S+) +(\S+)$/.exec(authorization ?? '') ?? [];
  if (token === undefined || !isBearer(context, scheme)) throw refusals.missingAuthorization();
  if (!isDecodable(token)) throw refusals.undecodableToken();
  const found = findToken(context.state, token, 'access');
  if (found === undefined) throw unknownToken(context);
  if (found.expires !== null && found.expires <= context.now) throw expiredToken(context);
  const { userKey, clientId, entityId } = found;
  if (isDeauthorised(context.state, clientId)) throw refusals.deauthorisedClient();
  context.caller = { userKey, clientId, entityId };
}

function isBearer(context: Context, scheme: string): boolean {
  if (scheme === 'Bearer') return true;
  return scheme.toLowerCase() === 'bearer' && context.choose('intacct.token.scheme-case') === 'any';
}

function expiredToken(context: Context) {
  return context.choose('intacct.token.expiry') === 'gw-0040'
    ? refusals.expiredToken()
    : refusals.invalidTokenRest1206();
}

function unknownToken(context: Context) {
  const reading = context.choose('intacct.token.not-valid');
  if (reading === 'rest-1206') return refusals.invalidTokenRest1206();
  return refusals.invalidToken(reading === 'bad-request' ? 400 : 401);
}

/** Puts the entity that a header names in the place of the token's. @throws Failure 400 for one that does not exist */
function enterEntity(context: Context): void {
  const id = header(context.request.headers, 'x-ia-api-param-entity');
  if (id === undefined || id === '') return;
  if (isEntityRefused(context, id)) throw refusals.unknownEntity(id);
  context.caller = { ...context.caller, entityId: id };
}
