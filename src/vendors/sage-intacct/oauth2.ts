import { mediaType } from '../../engine/body.ts';
import { header } from '../../engine/http.ts';
import type { Call, Context, Reply } from './call.ts';
import * as errors from './errors.ts';
import type { components } from './generated/types.ts';
import { findToken, type Grant, issue, withdraw, withdrawAll } from './tokens.ts';
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
  const token = demand(call, body.token, 'token');
  const found = findToken(state, token, 'access') ?? findToken(state, token, 'refresh');
  if (found !== undefined) withdrawAll(state, found.userKey);
  return { status: 200, body: { revoked: true } };
}

function clientCredentials(call: Context, body: TokenRequest): Reply<'createToken'> {
  call.rule('intacct.token.client-credentials');
  demandOnce(call, 'client_id', 'GW-0038');
  demandOnce(call, 'username', 'GW-0039');
  const clientId = demandClientId(call, body);
  if (body.username === undefined || body.username === '') {
    call.rule('intacct.token.gateway-checks');
    throw errors.gateway('GW-0036');
  }
  const name = parseUsername(body.username);
  if (name === undefined) {
    if (call.choose('intacct.token.username-format') === 'gateway') throw errors.gateway('GW-0012');
    throw errors.oauth(400, 'invalid_request', 'The username format is invalid (expected user@company)');
  }
  demandClient(call, body);
  const [user] = call.state.user.by('login', name.login);
  if (user === undefined) throw invalidGrant(call, 'The user is not known or may not use this application');
  return { status: 200, body: issue(call, { user, clientId, entityId: name.entityId }) };
}

function refresh(call: Context, body: TokenRequest): Reply<'createToken'> {
  demandOnce(call, 'client_id', 'GW-0038');
  const clientId = demandClientId(call, body);
  const token = demand(call, body.refresh_token, 'refresh_token');
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

function invalidGrant(call: Context, description: string): errors.Failure {
  const status = call.choose('intacct.token.invalid-grant') === 'bad-request' ? 400 : 401;
  return errors.oauth(status, 'invalid_grant', description);
}

function demandClientId(call: Context, { client_id: id }: TokenRequest): string {
  if (id !== undefined && id !== '') return id;
  call.rule('intacct.token.gateway-checks');
  throw errors.gateway('GW-0037');
}

function demandClient(call: Context, body: { readonly client_id?: string; readonly client_secret?: string }): void {
  const id = demandClientId(call, body);
  const secret = demand(call, body.client_secret, 'client_secret');
  if (call.state.client.get(id)?.secret === secret) return;
  throw errors.clientIncorrect(call.choose('intacct.token.client-incorrect') === 'bad-request' ? 400 : 401);
}

function demand(call: Context, value: string | undefined, name: string): string {
  if (value !== undefined && value !== '') return value;
  call.rule('intacct.token.gateway-checks');
  throw errors.missingAttribute(name);
}

// A form that was read keeps one value for each name, so the gateway's look at repeated ones needs the body as it came.
function demandOnce(call: Context, name: string, code: 'GW-0038' | 'GW-0039'): void {
  const { headers, body } = call.request;
  if (mediaType(header(headers, 'content-type')) === 'application/json' || body.tooLarge) return;
  if (new URLSearchParams(Buffer.from(body.bytes).toString('utf8')).getAll(name).length < 2) return;
  call.rule('intacct.token.gateway-checks');
  throw errors.gateway(code);
}
