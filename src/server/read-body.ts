import type { IncomingMessage, ServerResponse } from 'node:http';
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
 * everything and reads the reply instead of meeting a closed connection. A client that waits to be told
 * (`Expect: 100-continue`) sends no body over the limit: its reply is the last one of the connection.
 * @param onBody called with the body when the last of it has come
 * @param onError called with the error that broke the request off while it was read, or the problem of a body that is gone
 */
export function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
  onBody: (body: RequestBody) => void,
  onError: (error: unknown) => void,
): void {
  if (request.readableEnded) {
    onTaken(request, maxBytes, onBody, onError);
    return;
  }
  if (request.headers.expect !== undefined) {
    if (Number(request.headers['content-length']) > maxBytes) {
      response.shouldKeepAlive = false;
      onBody({ tooLarge: true });
      return;
    }
    response.writeContinue();
  }
  const announced = Number(request.headers['content-length'] ?? maxBytes);
  const body = new GrowingBytes(Math.min(maxBytes, announced));
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= maxBytes) body.add(chunk);
    else body.clear();
  });
  request.on('end', () => onBody(length > maxBytes ? { tooLarge: true } : { bytes: body.bytes, tooLarge: false }));
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

/**
 * The bytes of a body. Chunks are copied: each is a part of a buffer of the connection, sixty thousand times as large
 * where a client sends single bytes. A body that comes in one chunk, as nearly all do, is not.
 */
class GrowingBytes {
  readonly #maxLength: number;
  #buffer: Buffer | undefined;
  #length = 0;

  /** @param maxLength length that the client announced, or else the limit */
  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  add(chunk: Buffer): void {
    const length = this.#length + chunk.length;
    if (length === this.#maxLength && this.#length === 0) this.#buffer = chunk;
    else {
      this.#reserve(length);
      this.#buffer?.set(chunk, this.#length);
    }
    this.#length = length;
  }

  clear(): void {
    this.#buffer = undefined;
    this.#length = 0;
  }

  get bytes(): Uint8Array {
    return this.#buffer?.subarray(0, this.#length) ?? Buffer.of();
  }

  #reserve(length: number): void {
    if (this.#buffer !== undefined && this.#buffer.length >= length) return;
    // What was announced need not come: the buffer grows with what is there. Megabytes are not copied twice.
    const share = length > 1 << 20 ? 8 : 2;
    const larger = Buffer.allocUnsafeSlow(Math.max(length, Math.min(Math.max(share * length, 4096), this.#maxLength)));
    if (this.#buffer !== undefined) larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}
