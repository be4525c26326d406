import type { Operation } from '../../../engine/http/contract.ts';
import { header } from '../../../engine/http/http.ts';
import type { Gate } from '../../../engine/request/vendor.ts';
import { unknownEntity } from '../refusals/errors.ts';
import { gateway, tokenNotValid, tokenNotValid1206 } from '../refusals/token-errors.ts';
import { defer } from '../services/async-jobs.ts';
import { recall, remember } from '../services/idempotency.ts';
import type { Context, SageIntacct } from '../types.ts';
import { demandRight, type Right, rightsFor } from './permissions.ts';
import { takeTurn } from './rate-limit.ts';
import { decodes, findToken } from './tokens.ts';

/** What stands before an operation: the token first, the permissions once the request is known to be valid. */
export const gate: Gate<SageIntacct> = {
  authenticate(context, operation) {
    if (operation.path.startsWith('/oauth2/')) return undefined;
    identify(context);
    takeTurn(context);
    chooseEntity(context);
    return recall(context) ?? defer(context);
  },
  authorize(context, operation) {
    for (const [right, object] of needsOf(operation)) demandRight(context, right, object);
    return undefined;
  },
  afterReply: remember,
};

const needs = new WeakMap<Operation, readonly (readonly [Right, string])[]>();

/** The rights that an operation needs, and on which object. */
function needsOf(operation: Operation): readonly (readonly [Right, string])[] {
  let needed = needs.get(operation);
  if (needed === undefined) {
    const [, family, application, name] = operation.path.split('/');
    const rights = family === 'objects' ? rightsFor(operation.method, operation.path.endsWith('/{key}')) : [];
    needed = rights.map((right) => [right, `${application}/${name}`] as const);
    needs.set(operation, needed);
  }
  return needed;
}

/** Finds out who calls. Sage answers bad tokens inconsistently; each kind of fault has its own rule. */
function identify(context: Context): void {
  if (context.auth === 'off') return;
  const authorization = header(context.request.headers, 'authorization');
  if (authorization === undefined && context.auth === 'lenient') return;
  const token = /^Bearer +(\S+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) {
    context.rule('intacct.token.header');
    throw gateway('GW-0034');
  }
  if (!decodes(token)) {
    context.rule('intacct.token.undecodable');
    throw gateway('GW-0031');
  }
  const found = findToken(context.state, token, 'access');
  if (found === undefined) {
    const chosen = context.choose('intacct.token.not-valid');
    throw chosen === 'rest-1206' ? tokenNotValid1206() : tokenNotValid(chosen === 'bad-request' ? 400 : 401);
  }
  if (found.expires !== null && found.expires <= context.now) {
    context.rule('intacct.token.expired');
    throw gateway('GW-0040');
  }
  const { userKey, clientId, entityId } = found;
  context.caller = { userKey, clientId, entityId };
}

/** The company has one entity, so that naming it changes nothing. */
function chooseEntity(context: Context): void {
  const { request, state } = context;
  const id = header(request.headers, 'x-ia-api-param-entity');
  if (id === undefined || id === '' || state.entity.by('id', id).length > 0) return;
  context.rule('intacct.entity.unknown');
  throw unknownEntity(id);
}
