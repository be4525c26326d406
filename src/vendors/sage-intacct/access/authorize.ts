import { badAuthorizeRequest } from '../refusals/tokens.ts';
import type { User } from '../tables.ts';
import type { Call, Reply } from '../types.ts';
import { findClient, requireClientId, wrongClient } from './clients.ts';
import { consentPage } from './consent-page.ts';
import { issueCode } from './tokens.ts';

type AuthorizeCall = Call<'authorize'>;

/** `GET /oauth2/authorize`: the consent page, or the redirect once a user has decided. */
export function authorize(call: AuthorizeCall): Reply<'authorize'> {
  const { query, state } = call;
  const clientId = requireClientId(query);
  if (findClient(call, clientId) === undefined) throw wrongClient(call);
  const redirectUri = requireRedirectUri(call);
  if (query.response_type !== 'code') throw badAuthorizeRequest('response_type must be code');
  if (query.code_challenge !== undefined && query.code_challenge_method !== 'S256') {
    throw badAuthorizeRequest('code_challenge_method must be S256');
  }
  if (query.decision === undefined) return showConsentPage(call);
  if (query.decision === 'deny') {
    return redirect(call, redirectUri, call.holds('intacct.token.denial') ? { error: 'access_denied' } : {});
  }
  const [user] = state.user.by('login', query.username ?? '');
  if (user === undefined) throw badAuthorizeRequest('username names nobody');
  return redirect(call, redirectUri, { code: codeFor(call, user, clientId) });
}

/** Requires a redirect address with `https` or the scheme of a mobile application. */
function requireRedirectUri(call: AuthorizeCall): string {
  const { redirect_uri: uri } = call.query;
  const url = uri === undefined ? null : URL.parse(uri);
  if (uri === undefined || url === null) throw badAuthorizeRequest('redirect_uri must be an address');
  if (['http:', 'javascript:', 'data:'].includes(url.protocol)) {
    throw badAuthorizeRequest('redirect_uri must not be http');
  }
  return uri;
}

function codeFor(call: AuthorizeCall, user: User, clientId: string): string {
  const { redirect_uri: redirectUri = '', code_challenge: challenge, scope } = call.query;
  return issueCode(call, {
    userKey: user.key,
    clientId,
    entityId: null,
    redirectUri,
    offline: (scope ?? '').split(' ').includes('offline_access'),
    ...(challenge === undefined ? {} : { challenge }),
  });
}

function redirect(call: AuthorizeCall, redirectUri: string, answer: Record<string, string>): Reply<'authorize'> {
  const url = new URL(redirectUri);
  const { state } = call.query;
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (state !== undefined) url.searchParams.set('state', state);
  return { status: 302, headers: { Location: url.href } };
}

function showConsentPage(call: AuthorizeCall): Reply<'authorize'> {
  const parameters = Object.entries(call.query).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const logins = Array.from(call.state.user.all(), ({ id, companyId }) => `${id}@${companyId}`);
  const body = consentPage(call.query.client_id ?? '', parameters, logins);
  return { status: 200, body, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
}
