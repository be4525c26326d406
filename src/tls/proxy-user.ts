import type { IncomingHttpHeaders } from 'node:http';

/**
 * Returns the user that a client names to its proxy, as from the URL `http://alice@127.0.0.1:4011`; `undefined` for
 * none, and for a scheme that has no user.
 */
export function proxyUserOf(headers: IncomingHttpHeaders): string | undefined {
  const [, encoded] = /^basic +([\w+/=-]+)$/i.exec(headers['proxy-authorization'] ?? '') ?? [];
  if (encoded === undefined) return undefined;
  const [user = ''] = Buffer.from(encoded, 'base64').toString().split(':');
  return user === '' ? undefined : user;
}

/** Takes off a request what its client says to the proxy alone. */
export function dropProxyHeaders(headers: IncomingHttpHeaders): void {
  delete headers['proxy-authorization'];
  delete headers['proxy-connection'];
}
