import { header } from '../../../engine/http/http.ts';
import { missingAuthorization } from '../refusals/access.ts';
import { findById } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { isClient, requireClient, requireValue } from './clients.ts';
import { findToken } from './tokens.ts';

/** `POST /oauth2/introspect` */
export function introspectToken(call: Call<'introspectToken'>): Reply<'introspectToken'> {
  const { body, state, now } = call;
  requireCaller(call);
  const text = requireValue(body.token, 'token');
  const token = findToken(state, text, 'access') ?? findToken(state, text, 'refresh');
  const user = token === undefined ? undefined : state.user.get(token.userKey);
  if (token === undefined || user === undefined || (token.expires !== null && token.expires <= now)) {
    return { status: 200, body: { active: false } };
  }
  const entity = token.entityId === null ? undefined : findById(state.entity, token.entityId);
  return {
    status: 200,
    body: {
      active: true,
      token_type: 'bearer',
      client_id: token.clientId,
      user_id: user.id,
      cny_id: user.companyId,
      ...(token.expires === null ? {} : { exp: Math.floor(token.expires / 1000) }),
      iat: Math.floor(token.issued / 1000),
      company_key: '1',
      entity_id: token.entityId,
      entity_key: entity?.key ?? null,
      user_key: user.key,
      ai_enabled: false,
    },
  };
}

/** Requires a valid bearer token of the caller, or the client as basic authorization. @throws Failure GW-0034 */
function requireCaller(call: Context): void {
  const authorization = header(call.request.headers, 'authorization');
  if (authorization === undefined && call.auth !== 'strict') return;
  const [, scheme, value = ''] = /^(Basic|Bearer) +(\S+)$/.exec(authorization ?? '') ?? [];
  if (scheme === 'Bearer') {
    const token = findToken(call.state, value, 'access');
    if (token !== undefined && (token.expires === null || token.expires > call.now)) return;
  }
  if (scheme === 'Basic') {
    const [id = '', ...rest] = Buffer.from(value, 'base64').toString('utf8').split(':');
    const asSent = { client_id: id, client_secret: rest.join(':') };
    const decoded = { client_id: decode(id), client_secret: decode(asSent.client_secret) };
    const isSame = isClient(call, asSent) === isClient(call, decoded);
    requireClient(call, isSame || call.holds('intacct.token.basic-encoding') ? decoded : asSent);
    return;
  }
  throw missingAuthorization();
}

/** Decodes a part of basic credentials, which are encoded as form fields are. */
function decode(part: string): string {
  return new URLSearchParams(`part=${part.replaceAll('&', '%26')}`).get('part') ?? part;
}
