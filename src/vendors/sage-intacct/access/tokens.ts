import { nodeCrypto } from '../../../engine/built-ins.ts';
import type { components } from '../generated/types.ts';
import type { State, Token, User } from '../tables.ts';
import type { Context } from '../types.ts';

/** Lifetime of an access token in seconds. */
const lifetime = 43_200;

/** Lifetime of a session id in seconds. */
export const sessionLifetime = 21_600;

/** Lifetime of an authorization code in milliseconds. Sage gives none; RFC 6749 recommends ten minutes at most. */
const codeLifetime = 600_000;

/** Milliseconds for which an expired token is still known to have expired. */
const expiredMemory = 60 * 86_400_000;

/** The user, application and entity that a token is issued for. */
export type Grant = {
  readonly user: User;
  readonly clientId: string;
  readonly entityId: string | null;
  /** True if no refresh token is to be issued. */
  readonly online?: boolean;
};

/** Issues an access token, and a refresh token unless the old one stays valid. */
export function issueTokens(context: Context, grant: Grant, oldRefreshToken?: string): components['schemas']['Token'] {
  const { ids, now, state } = context;
  dropOldTokens(state, now);
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
  const grantee = { userKey: grant.user.key, clientId: grant.clientId, entityId: grant.entityId, issued: now };
  state.token.put({ digest: digest(accessToken), kind: 'access', ...grantee, expires: now + lifetime * 1000 });
  if (grant.online === true) return { token_type: 'Bearer', access_token: accessToken, expires_in: lifetime };
  const refreshToken = oldRefreshToken ?? ids.text(64);
  state.token.put({ digest: digest(refreshToken), kind: 'refresh', ...grantee, expires: null });
  return { token_type: 'Bearer', access_token: accessToken, refresh_token: refreshToken, expires_in: lifetime };
}

/** Issues an authorization code, which can be used once. */
export function issueCode(context: Context, code: Omit<Token, 'digest' | 'kind' | 'issued' | 'expires'>): string {
  const { ids, now, state } = context;
  const text = ids.text(40);
  state.token.put({ ...code, digest: digest(text), kind: 'code', issued: now, expires: now + codeLifetime });
  return text;
}

/** Opens a session of the caller. @returns its id */
export function openSession({ ids, now, state, caller }: Context): string {
  dropOldTokens(state, now);
  const id = `${ids.text(54)}..`;
  const { userKey, clientId, entityId } = caller;
  const expires = now + sessionLifetime * 1000;
  state.token.put({ digest: digest(id), kind: 'session', userKey, clientId, entityId, issued: now, expires });
  return id;
}

/** True if a code verifier belongs to a challenge, by the method S256 of RFC 7636. */
export function verifies(challenge: string, verifier: string): boolean {
  return nodeCrypto().createHash('sha256').update(verifier).digest('base64url') === challenge;
}

/** The record of a token that was issued and not revoked; it may have expired. */
export function findToken(state: State, token: string, kind: Token['kind']): Token | undefined {
  const found = state.token.get(digest(token));
  return found?.kind === kind ? found : undefined;
}

/** True for a token of any kind that was issued and not revoked. */
export function isIssued(state: State, token: string): boolean {
  return state.token.get(digest(token)) !== undefined;
}

/** Drops tokens that expired long ago: now and then, since it reads them all. */
function dropOldTokens({ token }: State, now: number): void {
  if (token.size % 256 !== 255) return;
  for (const { digest, expires } of [...token.all()])
    if (expires !== null && expires + expiredMemory < now) token.delete(digest);
}

/** Revokes one token. */
export function revoke(state: State, token: string): void {
  state.token.delete(digest(token));
}

/** Revokes every token of a user, or those of one kind. A user belongs to one company. */
export function revokeAll(state: State, userKey: string, kind?: Token['kind']): void {
  for (const token of state.token.by('user', userKey)) {
    if (kind === undefined || token.kind === kind) state.token.delete(token.digest);
  }
}

/** True if a text has the form of a JWT: three parts, the first two of them JSON. */
export function isDecodable(token: string): boolean {
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
  return nodeCrypto().createHash('sha256').update(token).digest('base64url');
}
