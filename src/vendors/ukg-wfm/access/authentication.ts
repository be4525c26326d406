import type { components } from '../generated/types.ts';
import { tokenRefused } from '../refusals/errors.ts';
import type { User } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { credentials } from './credentials.ts';
import { accessSeconds, digestOf, idToken, issueTokens, refreshSeconds, revoke, validToken } from './tokens.ts';

type Fields = components['schemas']['TokenRequest'];
type Token = components['schemas']['Token'];

/** Request or refresh an access token at the tenant's own endpoint. */
export function requestAccessToken(call: Call<'requestAccessToken'>): Reply<'requestAccessToken'> {
  const fields: Fields = { ...call.query, ...call.body };
  if (Object.keys(call.query).length > 0) call.rule('ukg.token.query-fields');
  switch (fields.grant_type) {
    case 'password':
      requireClient(call, fields);
      return { status: 200, body: passwordGrant(call, fields) };
    case 'refresh_token':
      requireClient(call, fields);
      return { status: 200, body: refreshGrant(call, fields) };
    case 'authorization_code':
      requireClient(call, fields);
      throw unknownCode(call);
    case undefined:
      throw refused(call, 400, 'invalid_request', 'The grant_type is missing.');
    default:
      throw refused(call, 400, 'unsupported_grant_type', `The grant type ${fields.grant_type} is not supported.`);
  }
}

/** Revoke a token. */
export function revokeToken(call: Call<'revokeToken'>): Reply<'revokeToken'> {
  const fields = { ...call.query, ...call.body };
  requireClient(call, fields);
  if (fields.token === undefined) throw refused(call, 400, 'invalid_request', 'The token is missing.');
  revoke(call, fields.token);
  return { status: 200 };
}

/** Refuses a client that is not the one of the test credentials. */
export function requireClient(call: Context, fields: { client_id?: string; client_secret?: string }): void {
  const known = fields.client_id === credentials.client_id && fields.client_secret === credentials.client_secret;
  if (!known) throw refused(call, 401, 'invalid_client', 'Client authentication failed.');
}

/** The user of a name and password. */
export function requireUser(call: Context, { username = '', password }: Fields): User {
  const user = call.state.user.get(username);
  if (user === undefined || user.password !== password) {
    throw refused(call, 401, 'invalid_grant', 'The provided access grant is invalid, expired, or revoked.');
  }
  return user;
}

/** A refused token request. */
export function refused(call: Context, status: 400 | 401, error: string, description: string) {
  call.rule('ukg.token.refused');
  return tokenRefused(status, error, description);
}

/** Nobody can consent here, so no authorization code is ever known. */
export function unknownCode(call: Context) {
  return refused(call, 400, 'invalid_grant', 'The provided access grant is invalid, expired, or revoked.');
}

function passwordGrant(call: Context, fields: Fields): Token {
  const user = requireUser(call, fields);
  call.rule('ukg.token.answer');
  const clientId = fields.client_id ?? '';
  const { access, refresh } = issueTokens(call, user, { clientId, newRefreshSeconds: refreshSeconds });
  return toAnswer(call, user, clientId, access, refresh);
}

function refreshGrant(call: Context, fields: Fields): Token {
  const token = fields.refresh_token ?? '';
  const valid = validToken(call, token, 'refresh');
  const user = valid === undefined ? undefined : call.state.user.get(valid.userName);
  if (user === undefined) {
    throw refused(call, 400, 'invalid_grant', 'The provided access grant is invalid, expired, or revoked.');
  }
  const renews = call.choose('ukg.token.refresh-answer') === 'new-refresh-token';
  const clientId = fields.client_id ?? '';
  if (renews) call.state.token.delete(digestOf(token));
  const options = renews ? { newRefreshSeconds: refreshSeconds } : { refreshDigest: digestOf(token) };
  const { access, refresh } = issueTokens(call, user, { clientId, ...options });
  return toAnswer(call, user, clientId, access, refresh);
}

function toAnswer(call: Context, user: User, clientId: string, access: string, refresh: string | undefined): Token {
  const withId = call.choose('ukg.token.id-token') === 'jwt';
  return {
    access_token: access,
    ...(refresh === undefined ? {} : { refresh_token: refresh }),
    scope: 'givenName mail nonce openid profile sn uid',
    ...(withId ? { id_token: idToken(call, user, clientId) } : {}),
    token_type: 'Bearer',
    expires_in: accessSeconds,
  };
}
