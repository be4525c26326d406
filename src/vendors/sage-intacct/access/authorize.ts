import type { Failure } from '../refusals/errors.ts';
import * as errors from '../refusals/token-errors.ts';
import type { User } from '../tables.ts';
import type { Call, Reply } from '../types.ts';
import { demandClientId } from './clients.ts';
import { consentPage } from './consent-page.ts';
import { issueCode } from './tokens.ts';

type AuthorizeCall = Call<'authorize'>;

/** `GET /oauth2/authorize`: the consent page, and where the browser goes once somebody has decided. */
export function authorize(call: AuthorizeCall): Reply<'authorize'> {
  call.rule('intacct.token.authorization-code');
  const { query, state } = call;
  const clientId = demandClientId(call, query);
  if (state.client.get(clientId) === undefined) {
    throw errors.clientIncorrect(call.choose('intacct.token.client-incorrect') === 'bad-request' ? 400 : 401);
  }
  const redirectUri = readRedirectUri(call);
  if (query.response_type !== 'code') throw refuse(call, 'response_type must be code');
  if (query.code_challenge !== undefined && query.code_challenge_method !== 'S256') {
    throw refuse(call, 'code_challenge_method must be S256');
  }
  const { decision } = query;
  if (decision === undefined) return page(call);
  if (decision === 'deny') return redirect(call, redirectUri, { error: 'access_denied' });
  const [user] = state.user.by('login', query.username ?? '');
  if (user === undefined) throw refuse(call, 'username names nobody');
  return redirect(call, redirectUri, { code: codeFor(call, user, clientId) });
}

/** `http` is refused: only `https` and the schemes of mobile applications are taken. */
function readRedirectUri(call: AuthorizeCall): string {
  const { redirect_uri: uri } = call.query;
  const url = uri === undefined ? null : URL.parse(uri);
  if (uri === undefined || url === null) throw refuse(call, 'redirect_uri must be an address');
  if (['http:', 'javascript:', 'data:'].includes(url.protocol)) throw refuse(call, 'redirect_uri must not be http');
  return uri;
}

function refuse(call: AuthorizeCall, description: string): Failure {
  call.rule('intacct.token.authorize-request');
  return errors.oauth(400, 'invalid_request', description);
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

function page(call: AuthorizeCall): Reply<'authorize'> {
  const parameters = Object.entries(call.query).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const logins = Array.from(call.state.user.all(), ({ id, companyId }) => `${id}@${companyId}`);
  const body = consentPage(call.query.client_id ?? '', parameters, logins);
  return { status: 200, body, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
}
