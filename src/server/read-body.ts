import type { IncomingMessage } from 'node:http';
import type { RequestBody } from '../engine/http/http.ts';

const nothing: RequestBody = { bytes: new Uint8Array(), tooLarge: false };

/**
 * Reads a request's body. Past the limit the rest is thrown away as it comes, so that the client has sent
 * everything and reads the answer instead of meeting a closed connection.
 * @param limit in bytes
 * @param give is handed the body: at once where there is none, else when the last of it has come
 * @param fail is told what broke the request off while it was read
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
  give: (body: RequestBody) => void,
  fail: (error: Error) => void,
): void {
  const { headers } = request;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    give(nothing);
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  });
  request.on('end', () => {
    if (length > limit) give({ tooLarge: true });
    else give({ bytes: chunks.length === 1 ? (chunks[0] ?? Buffer.of()) : Buffer.concat(chunks), tooLarge: false });
  });
  request.on('error', fail);
}
