import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { nodeHttp } from '../../engine/built-ins.ts';
import type { HostPort } from '../../tls/host-names.ts';

/** Headers that are for the next station alone (RFC 9110, 7.6.1). */
const hopHeaders = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Sends a request on to another host, over plain HTTP, and its answer back.
 * @param onFailure called with the reason where no answer comes
 */
export function forwardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  at: HostPort & { readonly path: string },
  onFailure: (reason: string) => void,
): void {
  const { host, port, path } = at;
  const headers = passedOn(request.headers);
  const outgoing = nodeHttp().request({ host, port, path, method: request.method, headers, agent: false });
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, passedOn(answer.headers));
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  outgoing.on('error', (error: NodeJS.ErrnoException) => {
    if (response.headersSent) response.destroy();
    else onFailure(error.code ?? error.message);
  });
  response.once('close', () => outgoing.destroy());
  request.pipe(outgoing);
}

function passedOn(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopHeaders.has(name)));
}
