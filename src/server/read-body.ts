import type { IncomingMessage } from 'node:http';
import type { RequestBody } from '../engine/http.ts';

const nothing: RequestBody = { bytes: new Uint8Array(), tooLarge: false };

/**
 * Reads a request's body. Past the limit the rest is thrown away as it comes, so that the client has sent
 * everything and reads the answer instead of meeting a closed connection. What has no body is answered at once.
 * @param limit in bytes
 */
export function readBody(request: IncomingMessage, limit: number): RequestBody | Promise<RequestBody> {
  const { headers } = request;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return nothing;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on('end', () => {
      resolve(
        length > limit
          ? { tooLarge: true }
          : { bytes: chunks.length === 1 ? (chunks[0] ?? Buffer.of()) : Buffer.concat(chunks), tooLarge: false },
      );
    });
    request.on('error', reject);
  });
}
