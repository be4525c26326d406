import { nodeCrypto } from '../../../engine/built-ins.ts';
import type { Token, User } from '../tables.ts';
import type { Context } from '../types.ts';
import { credentials } from './credentials.ts';

/** Seconds that an access token lives. */
export const accessSeconds = 1799;
/** Seconds that a refresh token of the tenant's own endpoint lives: 7 days. */
export const refreshSeconds = 7 * 24 * 3600;

/** By what a token is kept, so that no token is stored in clear. */
export function digestOf(token: string): string {
  return nodeCrypto().createHash('sha256').update(token).digest('base64url');
}

/** Makes an access token, together with a refresh token if it is to live for some seconds. */
export function issueTokens(
  call: Context,
  user: User,
  options: { clientId: string; newRefreshSeconds?: number; refreshDigest?: string },
): { access: string; refresh?: string } {
  dropExpired(call, user);
  const { clientId, newRefreshSeconds } = options;
  const common = { userName: user.userName, clientId };
  const access = call.ids.uuid();
  const refresh = newRefreshSeconds === undefined ? undefined : call.ids.uuid();
  const refreshDigest = refresh === undefined ? options.refreshDigest : digestOf(refresh);
  call.state.token.put({
    digest: digestOf(access),
    kind: 'access',
    ...common,
    expiresAt: call.now + accessSeconds * 1000,
    ...(refreshDigest === undefined ? {} : { refresh: refreshDigest }),
  });
  if (refresh === undefined || newRefreshSeconds === undefined) return { access };
  const expiresAt = call.now + newRefreshSeconds * 1000;
  call.state.token.put({ digest: digestOf(refresh), kind: 'refresh', ...common, expiresAt });
  return { access, refresh };
}

/** A token that is known and not expired. */
export function validToken(call: Context, token: string, kind: Token['kind']): Token | undefined {
  const found = call.state.token.get(digestOf(token));
  return found?.kind === kind && found.expiresAt > call.now ? found : undefined;
}

/** Ends a token and, if it is a refresh token, the access tokens that were made with it. */
export function revoke(call: Context, token: string): void {
  const digest = digestOf(token);
  call.rule('ukg.token.revoke');
  call.state.token.delete(digest);
  for (const access of call.state.token.by('refresh', digest)) call.state.token.delete(access.digest);
}

/** An OpenID Connect ID token, a JWT signed with the client's secret (HS256). */
export function idToken(call: Context, user: User, clientId: string): string {
  const issuedAt = Math.floor(call.now / 1000);
  const header = encode({ typ: 'JWT', alg: 'HS256' });
  const claims = encode({
    iss: `${call.request.origin}/oauth2`,
    sub: user.userName,
    aud: clientId,
    uid: user.userName,
    exp: issuedAt + accessSeconds,
    iat: issuedAt,
  });
  const signature = nodeCrypto()
    .createHmac('sha256', credentials.client_secret)
    .update(`${header}.${claims}`)
    .digest('base64url');
  return `${header}.${claims}.${signature}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function dropExpired(call: Context, user: User): void {
  for (const token of call.state.token.by('user', user.userName)) {
    if (token.expiresAt <= call.now) call.state.token.delete(token.digest);
  }
}
