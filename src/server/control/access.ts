import type { IncomingHttpHeaders } from 'node:http';
import { nodeCrypto } from '../../engine/built-ins.ts';
import { type CorsPolicy, isAllowed } from '../cors.ts';
import { Problem } from '../problem.ts';

/** The conditions under which the control API answers. */
export type AccessRules = {
  /** The bearer token to ask for; without one, only requests to loopback addresses are answered. */
  readonly token: string | undefined;
  /** Pages of other origins that may call. */
  readonly cors: CorsPolicy | undefined;
  /** The URL at which clients reach the server, where a proxy in front of it may name another host. */
  readonly baseUrl?: string | undefined;
};

/** The parts of a request that its access depends on. */
export type Claimant = {
  /** The host that the request was sent to, as its client names it. */
  readonly host: string;
  /** Path below the sandbox prefix. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
};

/** Refuses a request to the control API that may not be answered. @throws Problem */
export function requireAccess({ host, path, headers }: Claimant, { token, cors, baseUrl }: AccessRules): void {
  const ownHosts = [host.toLowerCase(), URL.parse(baseUrl ?? '')?.host];
  if (isForeign(headers, ownHosts, cors)) throw foreignPage(headers.origin);
  if (path === '/__admin/health') return; // a load balancer asks, and learns nothing by it
  if (token === undefined) requireLoopback(host);
  else requireToken(headers.authorization ?? '', token);
}

/** Returns true for a request that a browser sends for a page of another origin that is not allowed. */
function isForeign(
  headers: IncomingHttpHeaders,
  ownHosts: readonly (string | undefined)[],
  cors: CorsPolicy | undefined,
): boolean {
  const { origin } = headers;
  if (cors !== undefined && isAllowed(cors, origin)) return false;
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  // A proxy in front may speak TLS, so the scheme is not compared.
  return origin !== undefined && !ownHosts.includes(URL.parse(origin)?.host ?? origin);
}

function foreignPage(origin: string | undefined): Problem {
  const page = origin === undefined ? 'another site' : `the origin ${origin}`;
  const detail = `A page of ${page} may not call the control API; --cors-admin names origins that may.`;
  return new Problem(403, { title: 'Not from this page', detail });
}

// The scheme of an Authorization header may be in any case (RFC 9110, 11.1).
function requireToken(authorization: string, token: string): void {
  const sent = Buffer.from(/^bearer +(.*)$/i.exec(authorization)?.[1] ?? '');
  const expected = Buffer.from(token);
  if (sent.length === expected.length && nodeCrypto().timingSafeEqual(sent, expected)) return;
  const detail =
    'Send the token that the server was started with (--admin-token, or printed at its start) as Authorization: Bearer.';
  throw new Problem(401, { title: 'Token needed', detail }, { 'WWW-Authenticate': 'Bearer' });
}

// A page from elsewhere can make a browser call 127.0.0.1 under a name of its own; the browser then sends that name.
function requireLoopback(sentHost: string): void {
  const host = sentHost.replace(/:\d+$/, '').toLowerCase();
  if (host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)) return;
  const detail = `Without a token (--admin-token) the control API answers only to localhost, not to ${host}.`;
  throw new Problem(403, { title: 'Not from here', detail, allowed: ['localhost', '127.0.0.1', '[::1]'] });
}
