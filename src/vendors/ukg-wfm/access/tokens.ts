import { nodeCrypto } from '../../../engine/built-ins.ts';
import { memoizeLast } from '../../../engine/cache.ts';
import { unknownGrant } from '../refusals/tokens.ts';
import type { Token, User } from '../tables.ts';
import type { Context } from '../types.ts';
import { credentials } from './credentials.ts';
import { signingKey } from './signing-key.ts';

/** Lifetime of an access token in seconds. */
export const accessSeconds = 1799;
/** Lifetime of a refresh token of the tenant's own endpoint in seconds: 7 days. */
export const refreshSeconds = 7 * 24 * 3600;

/** The key under which a token is stored, so that no token is stored in clear. */
export function digestOf(token: string): string {
  return nodeCrypto().createHash('sha256').update(token).digest('base64url');
}

/**
 * Makes an access token, and a refresh token with it if `newRefreshSeconds` gives its lifetime.
 * `refreshDigest` names an existing refresh token that the access token belongs to.
 */
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

/** Finds the user of a token; `undefined` for a token that is unknown, expired or of the other kind. */
export function userOfToken(call: Context, token: string, kind: Token['kind']): User | undefined {
  const found = call.state.token.get(digestOf(token));
  return found?.kind === kind && found.expiresAt > call.now ? call.state.user.get(found.userName) : undefined;
}

/**
 * Ends a token and, if it is a refresh token, the access tokens that were made with it.
 * @throws a named failure for a token that does not exist, unless that is no error
 */
export function revoke(call: Context, token: string): void {
  const digest = digestOf(token);
  const found = call.state.token.get(digest);
  if (found === undefined) {
    if (!call.holds('ukg.token.revoke-unknown')) throw unknownGrant();
    return;
  }
  call.state.token.delete(digest);
  const accessTokens = call.state.token.by('refresh', digest);
  if (accessTokens.length > 0 && call.holds('ukg.token.revoke')) {
    for (const access of accessTokens) call.state.token.delete(access.digest);
  }
  const { refresh } = found;
  if (refresh !== undefined && !call.holds('ukg.token.revoke-access')) call.state.token.delete(refresh);
}

/** Algorithms of ID tokens: RS256 by the built-in test key, or HS256 by the client's secret. */
type Algorithm = 'RS256' | 'HS256';

const rsaKey = memoizeLast(() => nodeCrypto().createPrivateKey({ key: signingKey, format: 'jwk' }));

/** The issuer of ID tokens. */
export function issuerOf({ request }: Context): string {
  return `${request.origin}/oauth2`;
}

/** An OpenID Connect ID token, a signed JWT. */
export function idToken(call: Context, user: User, clientId: string, alg: Algorithm): string {
  const issuedAt = Math.floor(call.now / 1000);
  const header = encode({ typ: 'JWT', alg });
  const claims = encode({
    iss: issuerOf(call),
    sub: user.userName,
    aud: clientId,
    uid: user.userName,
    exp: issuedAt + accessSeconds,
    iat: issuedAt,
  });
  const signed = `${header}.${claims}`;
  const signature = alg === 'RS256' ? signByKey(signed) : signBySecret(signed);
  return `${signed}.${signature.toString('base64url')}`;
}

function signByKey(text: string): Buffer {
  return nodeCrypto().sign('sha256', Buffer.from(text), rsaKey());
}

function signBySecret(text: string): Buffer {
  return nodeCrypto().createHmac('sha256', credentials.client_secret).update(text).digest();
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function dropExpired(call: Context, user: User): void {
  for (const token of call.state.token.by('user', user.userName)) {
    if (token.expiresAt <= call.now) call.state.token.delete(token.digest);
  }
}
