import { mediaType } from '../../../engine/http/body.ts';
import { header } from '../../../engine/http/http.ts';
import type { components } from '../generated/types.ts';
import type { Failure } from '../refusals/errors.ts';
import * as errors from '../refusals/token-errors.ts';
import type { Token } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { demandClient, demandClientId, demandValue } from './clients.ts';
import { findToken, type Grant, issue, verifies, withdraw, withdrawAll } from './tokens.ts';
import { parseUsername } from './username.ts';

type TokenRequest = components['schemas']['TokenRequest'];

/** `POST /oauth2/token` */
export function createToken(call: Call<'createToken'>): Reply<'createToken'> {
  const { body } = call;
  switch (body.grant_type) {
    case 'client_credentials':
      return clientCredentials(call, body);
    case 'refresh_token':
      return refresh(call, body);
    case 'authorization_code':
      return authorizationCode(call, body);
    default:
      call.rule('intacct.token.gateway-checks');
      throw errors.gateway('GW-0032');
  }
}

/** `POST /oauth2/revoke` */
export function revokeToken(call: Call<'revokeToken'>): Reply<'revokeToken'> {
  const { body, state } = call;
  call.rule('intacct.token.revoke');
  demandClient(call, body);
  const token = demandValue(call, body.token, 'token');
  const found = findToken(state, token, 'access') ?? findToken(state, token, 'refresh');
  if (found !== undefined) withdrawAll(state, found.userKey);
  return { status: 200, body: { revoked: true } };
}

function clientCredentials(call: Context, body: TokenRequest): Reply<'createToken'> {
  call.rule('intacct.token.client-credentials');
  demandOnce(call, 'client_id', 'GW-0038');
  demandOnce(call, 'username', 'GW-0039');
  const clientId = demandClientId(call, body);
  if (body.username === undefined && body.session_id !== undefined) return forSession(call, body, clientId);
  if (body.username === '') {
    call.rule('intacct.token.gateway-checks');
    throw errors.gateway('GW-0036');
  }
  const name = parseUsername(demandValue(call, body.username, 'username'));
  if (name === undefined) {
    if (call.choose('intacct.token.username-format') === 'gateway') throw errors.gateway('GW-0012');
    throw errors.oauth(400, 'invalid_request', 'The username format is invalid (expected user@company)');
  }
  demandClient(call, body);
  const companies = new Set(Array.from(call.state.user.all(), ({ companyId }) => companyId));
  if (!companies.has(name.companyId)) {
    call.rule('intacct.token.gateway-tenant');
    throw errors.gateway('GW-0011');
  }
  const [user] = call.state.user.by('login', name.login);
  if (user === undefined) throw invalidGrant(call, 'The user is not known or may not use this application');
  return { status: 200, body: issue(call, { user, clientId, entityId: name.entityId }) };
}

function forSession(call: Context, body: TokenRequest, clientId: string): Reply<'createToken'> {
  const id = demandValue(call, body.session_id, 'session_id');
  demandClient(call, body);
  const session = alive(call, findToken(call.state, id, 'session'));
  const user = session === undefined ? undefined : call.state.user.get(session.userKey);
  if (session === undefined || user === undefined) throw invalidGrant(call, 'The session is not valid');
  return { status: 200, body: issue(call, { user, clientId, entityId: session.entityId }) };
}

function authorizationCode(call: Context, body: TokenRequest): Reply<'createToken'> {
  call.rule('intacct.token.authorization-code');
  demandOnce(call, 'client_id', 'GW-0038');
  const clientId = demandClientId(call, body);
  const text = demandValue(call, body.code, 'code');
  const redirectUri = demandValue(call, body.redirect_uri, 'redirect_uri');
  if (body.code_verifier === undefined) demandClient(call, body);
  const code = alive(call, findToken(call.state, text, 'code'));
  const user = code === undefined ? undefined : call.state.user.get(code.userKey);
  const proven =
    code?.challenge === undefined
      ? body.code_verifier === undefined
      : verifies(code.challenge, body.code_verifier ?? '');
  if (
    code === undefined ||
    user === undefined ||
    code.clientId !== clientId ||
    code.redirectUri !== redirectUri ||
    !proven
  ) {
    throw invalidGrant(call, 'The authorization code is not valid');
  }
  withdraw(call.state, text);
  if (call.choose('intacct.token.second-authorization') === 'ends') withdrawAll(call.state, user.key, 'refresh');
  return { status: 200, body: issue(call, { user, clientId, entityId: code.entityId, online: code.offline !== true }) };
}

function refresh(call: Context, body: TokenRequest): Reply<'createToken'> {
  demandOnce(call, 'client_id', 'GW-0038');
  const clientId = demandClientId(call, body);
  const token = demandValue(call, body.refresh_token, 'refresh_token');
  demandClient(call, body);
  const found = findToken(call.state, token, 'refresh');
  const user = found === undefined ? undefined : call.state.user.get(found.userKey);
  if (found === undefined || user === undefined || found.clientId !== clientId) {
    throw invalidGrant(call, 'The refresh token is not valid');
  }
  const grant: Grant = { user, clientId, entityId: body.entity_id ?? found.entityId };
  if (call.choose('intacct.token.refresh') === 'keeps') return { status: 200, body: issue(call, grant, token) };
  withdraw(call.state, token);
  return { status: 200, body: issue(call, grant) };
}

function alive({ now }: Context, token: Token | undefined): Token | undefined {
  return token?.expires === undefined || (token.expires !== null && token.expires <= now) ? undefined : token;
}

function invalidGrant(call: Context, description: string): Failure {
  const status = call.choose('intacct.token.invalid-grant') === 'bad-request' ? 400 : 401;
  return errors.oauth(status, 'invalid_grant', description);
}

// A form that was read keeps one value for each name, so the gateway's look at repeated ones needs the body as it came.
function demandOnce(call: Context, name: string, code: 'GW-0038' | 'GW-0039'): void {
  const { headers, body } = call.request;
  if (mediaType(header(headers, 'content-type')) === 'application/json' || body.tooLarge) return;
  if (new URLSearchParams(Buffer.from(body.bytes).toString('utf8')).getAll(name).length < 2) return;
  call.rule('intacct.token.gateway-checks');
  throw errors.gateway(code);
}
