import type { IncomingMessage } from 'node:http';
import type { RequestBody } from '../engine/http/http.ts';
import { Problem } from './problem.ts';

/** The body of a request that has none. */
export const noBody: RequestBody = { bytes: new Uint8Array(), tooLarge: false };

/** True for a request that announces a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/**
 * Reads a request's body. Past the limit the rest is thrown away as it comes, so that the client has sent
 * everything and reads the reply instead of meeting a closed connection.
 * @param onBody called with the body when the last of it has come
 * @param onError called with the error that broke the request off while it was read, or the problem of a body that is gone
 */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
  onBody: (body: RequestBody) => void,
  onError: (error: unknown) => void,
): void {
  if (request.readableEnded) {
    onTaken(request, maxBytes, onBody, onError);
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  });
  request.on('end', () => {
    if (length > maxBytes) onBody({ tooLarge: true });
    else onBody({ bytes: chunks.length === 1 ? (chunks[0] ?? Buffer.of()) : Buffer.concat(chunks), tooLarge: false });
  });
  request.on('error', onError);
}

/** Gives the body that an application around Paystub has read before it, where its bytes are still known. */
function onTaken(
  request: IncomingMessage & { readonly body?: unknown },
  maxBytes: number,
  onBody: (body: RequestBody) => void,
  onError: (error: unknown) => void,
): void {
  const { body } = request;
  if (!(body instanceof Uint8Array) && typeof body !== 'string') {
    onError(new Problem(501, bodyIsGone));
    return;
  }
  const bytes = Buffer.from(body);
  onBody(bytes.length > maxBytes ? { tooLarge: true } : { bytes, tooLarge: false });
}

const bodyIsGone = {
  title: 'Body already read',
  detail: 'Mount Paystub before the middleware that parses bodies: its bytes are needed as they were sent.',
};
