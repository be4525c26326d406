import type { IncomingMessage } from 'node:http';
import { nodeCrypto } from '../../engine/built-ins.ts';
import { Problem } from '../problem.ts';

/**
 * Refuses a request to the control API that may not be answered.
 * @param path below the sandbox prefix; health is open to everybody: a load balancer learns nothing by it
 * @param token the token to ask for; without one, only loopback addresses are answered
 * @throws Problem
 */
export function requireAccess(request: IncomingMessage, path: string, token: string | undefined): void {
  if (path === '/__admin/health') return;
  if (token === undefined) requireLoopback(request);
  else requireToken(request, token);
}

function requireToken(request: IncomingMessage, token: string): void {
  const sent = Buffer.from(request.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  if (sent.length === expected.length && nodeCrypto().timingSafeEqual(sent, expected)) return;
  const detail =
    'Send the token that the server was started with (--admin-token, or printed at its start) as Authorization: Bearer.';
  throw new Problem(401, { title: 'Token needed', detail }, { 'WWW-Authenticate': 'Bearer' });
}

// A page from elsewhere can make a browser call 127.0.0.1 under a name of its own; the browser then sends that name.
function requireLoopback(request: IncomingMessage): void {
  const host = (request.headers.host ?? 'localhost').replace(/:\d+$/, '');
  if (host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)) return;
  const detail = `Without a token (--admin-token) the control API answers only to localhost, not to ${host}.`;
  throw new Problem(403, { title: 'Not from here', detail, allowed: ['localhost', '127.0.0.1', '[::1]'] });
}
