import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestBody } from '../engine/http/http.ts';

/** The body of a request that has none. */
export const noBody: RequestBody = { bytes: new Uint8Array(), tooLarge: false };

/** True for a request that announces a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/**
 * Reads a request's body. Past the limit the rest is thrown away as it comes, so that the client has sent
 * everything and reads the reply instead of meeting a closed connection. A client that waits to be told
 * (`Expect: 100-continue`) sends no body over the limit: its reply is the last one of the connection.
 * @param onBody called with the body when the last of it has come
 * @param onError called with the error that broke the request off while it was read
 */
export function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
  onBody: (body: RequestBody) => void,
  onError: (error: Error) => void,
): void {
  if (request.headers.expect !== undefined) {
    if (Number(request.headers['content-length']) > maxBytes) {
      response.shouldKeepAlive = false;
      onBody({ tooLarge: true });
      return;
    }
    response.writeContinue();
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
