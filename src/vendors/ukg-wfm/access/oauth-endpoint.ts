import type { components } from '../generated/types.ts';
import {
  missingField,
  unknownGrant,
  unknownRefreshToken,
  unsupportedGrant,
  wrongAudience,
} from '../refusals/tokens.ts';
import type { User } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { credentials } from './credentials.ts';
import { requireClient, requireUser } from './grants.ts';
import { accessSeconds, digestOf, issueTokens, userOfToken } from './tokens.ts';

type Fields = components['schemas']['OauthTokenRequest'];
type Answer = components['schemas']['OauthToken'];

const passwordRealm = 'http://auth0.com/oauth/grant-type/password-realm';
const audience = 'https://wfm.ukg.net/api';
// Seen for the flow with a user's consent; no other lifetime is known.
const refreshSeconds = 24 * 3600;

/** Request an access token from UKG Authentication. */
export function requestOauthToken(call: Call<'requestOauthToken'>): Reply<'requestOauthToken'> {
  const fields: Fields = call.body;
  switch (fields.grant_type) {
    case 'client_credentials':
      requireClient(call, fields);
      requireAudience(fields);
      return { status: 200, body: toAnswer(call, fields, requireUser(call, credentials), 'access:wfm') };
    case passwordRealm:
      requireClient(call, fields);
      requireAudience(fields);
      return { status: 200, body: toAnswer(call, fields, requireUser(call, fields), fields.scope) };
    case 'refresh_token':
      requireClient(call, fields);
      return { status: 200, body: toAnswer(call, fields, userOfRefresh(call, fields), fields.scope) };
    case 'authorization_code':
      requireClient(call, fields);
      throw unknownGrant(); // nobody can consent here, so no authorization code is ever known
    case undefined:
      throw missingField('grant_type');
    default:
      throw unsupportedGrant(fields.grant_type);
  }
}

function requireAudience(fields: Fields): void {
  if (fields.audience !== audience) throw wrongAudience(audience);
}

function userOfRefresh(call: Context, { refresh_token: token = '' }: Fields): User {
  const user = userOfToken(call, token, 'refresh');
  if (user === undefined) throw unknownRefreshToken();
  return user;
}

function toAnswer(call: Context, fields: Fields, user: User, scope: string | undefined): Answer {
  const isOffline = fields.grant_type === passwordRealm && scope?.split(' ').includes('offline_access') === true;
  const isRefreshable = isOffline && call.holds('ukg.oauth.refresh-token');
  call.applies('ukg.oauth.answer');
  const { access, refresh } = issueTokens(call, user, {
    clientId: fields.client_id ?? '',
    ...(isRefreshable ? { newRefreshSeconds: refreshSeconds } : {}),
    ...(fields.refresh_token === undefined ? {} : { refreshDigest: digestOf(fields.refresh_token) }),
  });
  return {
    access_token: access,
    ...(refresh === undefined ? {} : { refresh_token: refresh }),
    ...(scope === undefined ? {} : { scope }),
    expires_in: accessSeconds,
    token_type: 'Bearer',
  };
}
