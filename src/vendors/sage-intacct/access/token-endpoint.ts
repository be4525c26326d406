import { mediaType } from '../../../engine/http/body.ts';
import { header } from '../../../engine/http/http.ts';
import type { components } from '../generated/types.ts';
import * as refusals from '../refusals/tokens.ts';
import type { Token } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { requireClient, requireClientId, requireValue } from './clients.ts';
import { credentials } from './credentials.ts';
import { isEntityRefused } from './entities.ts';
import { findToken, type Grant, issueTokens, revoke, revokeAll, verifies } from './tokens.ts';
import { parseUsername } from './username.ts';

type TokenRequest = components['schemas']['TokenRequest'];

/** `POST /oauth2/token` */
export function createToken(call: Call<'createToken'>): Reply<'createToken'> {
  const { body } = call;
  switch (body.grant_type) {
    case 'client_credentials':
      return clientCredentials(call, body);
    case 'refresh_token':
      return refreshToken(call, body);
    case 'authorization_code':
      return authorizationCode(call, body);
    default:
      throw refusals.invalidPayload();
  }
}

/** `POST /oauth2/revoke` */
export function revokeToken(call: Call<'revokeToken'>): Reply<'revokeToken'> {
  const { body, state } = call;
  requireClient(call, body);
  const token = requireValue(body.token, 'token');
  const found = findToken(state, token, 'access') ?? findToken(state, token, 'refresh');
  if (found === undefined) call.applies('intacct.token.revoke-unknown');
  else if (call.holds('intacct.token.revoke')) revokeAll(state, found.userKey);
  return { status: 200, body: { revoked: true } };
}

function clientCredentials(call: Context, body: TokenRequest): Reply<'createToken'> {
  requireOneClientId(call);
  if (isRepeated(call, 'username')) throw refusals.repeatedUsername();
  const clientId = requireClientId(body);
  if (body.username === undefined && body.session_id !== undefined) return forSession(call, body, clientId);
  if (body.username === '') throw refusals.missingUsername();
  const name = parseUsername(usernameOf(call, requireValue(body.username, 'username')));
  if (name === undefined) throw malformedUsername(call);
  requireClient(call, body);
  if (!Iterator.from(call.state.user.all()).some(({ companyId }) => companyId === name.companyId)) {
    throw refusals.unknownCompany();
  }
  const [user] = call.state.user.by('login', name.login);
  if (user === undefined) throw invalidGrant(call, 'The user is not known or may not use this application');
  const entityId = entityOf(call, body, name.entityId);
  requireEntity(call, entityId);
  return { status: 200, body: issueTokens(call, { user, clientId, entityId }) };
}

/** The entity of a request by client credentials, which stands in the user name. */
function entityOf(call: Context, { entity_id: member }: TokenRequest, named: string | null): string | null {
  if (member === undefined || member === named) return named;
  return call.choose('intacct.token.entity-member') === 'taken' ? member : named;
}

/** The user name of a request; one of the sandbox's own stands for the built-in one. */
function usernameOf(call: Context, username: string): string {
  const [login = '', ...entity] = username.split('|');
  return call.owns('username', login) ? [credentials.username, ...entity].join('|') : username;
}

/** Requires that the entity which a token is asked for exists. @throws Failure invalid_grant */
function requireEntity(call: Context, id: string | null): void {
  if (id !== null && isEntityRefused(call, id)) throw invalidGrant(call, 'The entity is not known');
}

function malformedUsername(call: Context) {
  const reading = call.choose('intacct.token.username-format');
  return reading === 'gateway' ? refusals.usernameWithoutTenant() : refusals.usernameFormat();
}

function forSession(call: Context, body: TokenRequest, clientId: string): Reply<'createToken'> {
  const id = requireValue(body.session_id, 'session_id');
  requireClient(call, body);
  const session = notExpired(call, findToken(call.state, id, 'session'));
  const user = session === undefined ? undefined : call.state.user.get(session.userKey);
  if (session === undefined || user === undefined) throw invalidGrant(call, 'The session is not valid');
  return { status: 200, body: issueTokens(call, { user, clientId, entityId: session.entityId }) };
}

function authorizationCode(call: Context, body: TokenRequest): Reply<'createToken'> {
  requireOneClientId(call);
  const clientId = requireClientId(body);
  const text = requireValue(body.code, 'code');
  const redirectUri = requireValue(body.redirect_uri, 'redirect_uri');
  if (body.code_verifier === undefined) requireClient(call, body);
  const code = notExpired(call, findToken(call.state, text, 'code'));
  const user = code === undefined ? undefined : call.state.user.get(code.userKey);
  if (
    code === undefined ||
    user === undefined ||
    code.clientId !== clientId ||
    code.redirectUri !== redirectUri ||
    !isProven(code, body.code_verifier)
  ) {
    throw invalidGrant(call, 'The authorization code is not valid');
  }
  if (call.holds('intacct.token.code-once')) revoke(call.state, text);
  if (hasRefreshToken(call, user.key) && call.choose('intacct.token.second-authorization') === 'ends') {
    revokeAll(call.state, user.key, 'refresh');
  }
  const online = code.offline !== true && call.holds('intacct.token.offline-access');
  return { status: 200, body: issueTokens(call, { user, clientId, entityId: code.entityId, online }) };
}

function hasRefreshToken({ state }: Context, userKey: string): boolean {
  return state.token.by('user', userKey).some(({ kind }) => kind === 'refresh');
}

/** True where the verifier fits the code's challenge, or neither is there. */
function isProven({ challenge }: Token, verifier: string | undefined): boolean {
  return challenge === undefined ? verifier === undefined : verifies(challenge, verifier ?? '');
}

function refreshToken(call: Context, body: TokenRequest): Reply<'createToken'> {
  requireOneClientId(call);
  const clientId = requireClientId(body);
  const token = requireValue(body.refresh_token, 'refresh_token');
  requireClient(call, body);
  const found = findToken(call.state, token, 'refresh');
  const user = found === undefined ? undefined : call.state.user.get(found.userKey);
  if (found === undefined || user === undefined || found.clientId !== clientId) {
    throw invalidGrant(call, 'The refresh token is not valid');
  }
  requireEntity(call, body.entity_id ?? null);
  const grant: Grant = { user, clientId, entityId: body.entity_id ?? found.entityId };
  if (call.choose('intacct.token.refresh') === 'keeps') return { status: 200, body: issueTokens(call, grant, token) };
  revoke(call.state, token);
  return { status: 200, body: issueTokens(call, grant) };
}

function notExpired({ now }: Context, token: Token | undefined): Token | undefined {
  return token?.expires === undefined || (token.expires !== null && token.expires <= now) ? undefined : token;
}

function invalidGrant(call: Context, description: string) {
  const status = call.choose('intacct.token.invalid-grant') === 'bad-request' ? 400 : 401;
  return refusals.invalidGrant(status, description);
}

function requireOneClientId(call: Context): void {
  if (isRepeated(call, 'client_id')) throw refusals.repeatedClientId();
}

// A parsed form keeps one value of each name, so that the gateway's check for repeated ones reads the raw body.
function isRepeated(call: Context, name: string): boolean {
  const { headers, body } = call.plain;
  if (mediaType(header(headers, 'content-type')) === 'application/json' || body.tooLarge) return false;
  return new URLSearchParams(Buffer.from(body.bytes).toString('utf8')).getAll(name).length > 1;
}
