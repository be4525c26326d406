import type { components } from '../generated/types.ts';
import { missingField, unknownGrant, unsupportedGrant } from '../refusals/tokens.ts';
import type { User } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { requireClient, requireUser } from './grants.ts';
import { accessSeconds, digestOf, idToken, issueTokens, refreshSeconds, revoke, userOfToken } from './tokens.ts';

type Fields = components['schemas']['TokenRequest'];
type Token = components['schemas']['Token'];

/** Request or refresh an access token at the tenant's own endpoint. */
export function requestAccessToken(call: Call<'requestAccessToken'>): Reply<'requestAccessToken'> {
  const fields = fieldsOf<Fields>(call, call.query, call.body);
  switch (fields.grant_type) {
    case 'password':
      requireClient(call, fields);
      return { status: 200, body: passwordGrant(call, fields) };
    case 'refresh_token':
      requireClient(call, fields);
      return { status: 200, body: refreshGrant(call, fields) };
    case 'authorization_code':
      requireClient(call, fields);
      throw unknownGrant(); // nobody can consent here, so no authorization code is ever known
    case undefined:
      throw missingField('grant_type');
    default:
      throw unsupportedGrant(fields.grant_type);
  }
}

/** Revoke a token. */
export function revokeToken(call: Call<'revokeToken'>): Reply<'revokeToken'> {
  const fields = fieldsOf<components['schemas']['RevokeRequest']>(call, call.query, call.body);
  requireClient(call, fields);
  if (fields.token === undefined) throw missingField('token');
  revoke(call, fields.token);
  call.applies('ukg.token.revoke-answer');
  return { status: 200 };
}

/** The fields of a token request, which stand in its body or in its query. */
function fieldsOf<F extends object>(call: Context, query: F, body: F | undefined): Partial<F> {
  const isInQuery = Object.keys(query).some((name) => body === undefined || !Object.hasOwn(body, name));
  return isInQuery && call.holds('ukg.token.query-fields') ? { ...query, ...body } : { ...body };
}

function passwordGrant(call: Context, fields: Fields): Token {
  const user = requireUser(call, fields);
  const clientId = fields.client_id ?? '';
  const { access, refresh } = issueTokens(call, user, { clientId, newRefreshSeconds: refreshSeconds });
  return toAnswer(call, user, clientId, access, refresh);
}

function refreshGrant(call: Context, { client_id: clientId = '', refresh_token: token = '' }: Fields): Token {
  const user = userOfToken(call, token, 'refresh');
  if (user === undefined) throw unknownGrant();
  const isRenewed = call.choose('ukg.token.refresh-answer') === 'new-refresh-token';
  if (isRenewed) call.state.token.delete(digestOf(token));
  const options = isRenewed ? { newRefreshSeconds: refreshSeconds } : { refreshDigest: digestOf(token) };
  const { access, refresh } = issueTokens(call, user, { clientId, ...options });
  return toAnswer(call, user, clientId, access, refresh);
}

function toAnswer(call: Context, user: User, clientId: string, access: string, refresh: string | undefined): Token {
  const kind = call.choose('ukg.token.id-token');
  call.applies('ukg.token.answer');
  return {
    access_token: access,
    ...(refresh === undefined ? {} : { refresh_token: refresh }),
    scope: 'givenName mail nonce openid profile sn uid',
    ...(kind === 'absent' ? {} : { id_token: idToken(call, user, clientId, kind === 'jwt' ? 'RS256' : 'HS256') }),
    token_type: 'Bearer',
    expires_in: accessSeconds,
  };
}
