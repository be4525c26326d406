import { createHash } from 'node:crypto';
import type { Context, State } from './call.ts';
import type { components } from './generated/types.ts';
import type { Token, User } from './tables.ts';

/** Seconds that an access token lives. */
export const lifetime = 43_200;

/** For whom a token is. */
export type Grant = { readonly user: User; readonly clientId: string; readonly entityId: string | null };

/** Gives out an access token, and a refresh token unless the old one goes on. */
export function issue(context: Context, grant: Grant, oldRefreshToken?: string): components['schemas']['Token'] {
  const { ids, now, state } = context;
  const seconds = Math.floor(now / 1000);
  const accessToken = [
    encode({ alg: 'RS256', typ: 'JWT' }),
    encode({
      iss: 'https://api.intacct.com',
      sub: `${grant.user.id}@${grant.user.companyId}`,
      userKey: grant.user.key,
      companyId: grant.user.companyId,
      entityId: grant.entityId,
      clientId: grant.clientId,
      iat: seconds,
      exp: seconds + lifetime,
      jti: ids.uuid(),
    }),
    ids.text(43),
  ].join('.');
  const refreshToken = oldRefreshToken ?? ids.text(64);
  const kept = { userKey: grant.user.key, clientId: grant.clientId, entityId: grant.entityId, issued: now };
  state.token.put({ digest: digest(accessToken), kind: 'access', ...kept, expires: now + lifetime * 1000 });
  state.token.put({ digest: digest(refreshToken), kind: 'refresh', ...kept, expires: null });
  return { token_type: 'Bearer', access_token: accessToken, refresh_token: refreshToken, expires_in: lifetime };
}

/** The record of a token that was given out and not revoked; it may have expired. */
export function findToken(state: State, token: string, kind: Token['kind']): Token | undefined {
  const found = state.token.get(digest(token));
  return found?.kind === kind ? found : undefined;
}

/** Takes back one token. */
export function withdraw(state: State, token: string): void {
  state.token.delete(digest(token));
}

/** Takes back every token of a user; a user belongs to one company. */
export function withdrawAll(state: State, userKey: string): void {
  for (const { digest: key } of state.token.by('user', userKey)) state.token.delete(key);
}

/** Whether a text is a JWT by its form: three parts, the first two of them JSON. */
export function decodes(token: string): boolean {
  const [head, payload, ...rest] = token.split('.');
  return rest.length === 1 && isJson(head) && isJson(payload);
}

function isJson(part = ''): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
