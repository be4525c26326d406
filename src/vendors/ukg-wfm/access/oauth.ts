import type { components } from '../generated/types.ts';
import type { User } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { refused, requireClient, requireUser, unknownCode } from './authentication.ts';
import { credentials } from './credentials.ts';
import { accessSeconds, digestOf, issueTokens, validToken } from './tokens.ts';

type Fields = components['schemas']['OauthTokenRequest'];
type Answer = components['schemas']['OauthToken'];

const passwordRealm = 'http://auth0.com/oauth/grant-type/password-realm';
const audience = 'https://wfm.ukg.net/api';
// Seen for the flow with a user's consent; no other lifetime is known.
const refreshSeconds = 24 * 3600;

/** Request an access token from UKG Authentication. */
export function requestOauthToken(call: Call<'requestOauthToken'>): Reply<'requestOauthToken'> {
  const fields: Fields = call.body;
  call.rule('ukg.oauth.request');
  switch (fields.grant_type) {
    case 'client_credentials':
      requireClient(call, fields);
      requireAudience(call, fields);
      return { status: 200, body: answer(call, fields, integrationUser(call), 'access:wfm') };
    case passwordRealm:
      requireClient(call, fields);
      requireAudience(call, fields);
      return { status: 200, body: answer(call, fields, requireUser(call, fields), fields.scope) };
    case 'refresh_token':
      requireClient(call, fields);
      return { status: 200, body: answer(call, fields, userOfRefresh(call, fields), fields.scope) };
    case 'authorization_code':
      requireClient(call, fields);
      throw unknownCode(call);
    case undefined:
      throw refused(call, 400, 'invalid_request', 'The grant_type is missing.');
    default:
      throw refused(call, 400, 'unsupported_grant_type', `The grant type ${fields.grant_type} is not supported.`);
  }
}

function requireAudience(call: Context, fields: Fields): void {
  if (fields.audience === audience) return;
  throw refused(call, 400, 'invalid_request', `The audience must be ${audience}.`);
}

function integrationUser(call: Context): User {
  return requireUser(call, credentials);
}

function userOfRefresh(call: Context, { refresh_token: token = '' }: Fields): User {
  const valid = validToken(call, token, 'refresh');
  const user = valid === undefined ? undefined : call.state.user.get(valid.userName);
  if (user === undefined) throw refused(call, 400, 'invalid_grant', 'Unknown or invalid refresh token.');
  return user;
}

function answer(call: Context, fields: Fields, user: User, scope: string | undefined): Answer {
  const offline = scope?.split(' ').includes('offline_access') === true && fields.grant_type === passwordRealm;
  call.rule('ukg.oauth.answer');
  const { access, refresh } = issueTokens(call, user, {
    clientId: fields.client_id ?? '',
    ...(offline ? { newRefreshSeconds: refreshSeconds } : {}),
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
