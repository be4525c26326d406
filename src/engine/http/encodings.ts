import { nodeZlib } from '../built-ins.ts';
import { mediaTypeOf } from './body.ts';
import type { Operation } from './contract.ts';
import { Refused } from './failure.ts';
import { header, type WireRequest } from './http.ts';

/**
 * How a body in an encoding of its own is read: `read` as it is meant, `ignored` as if it were plain JSON in UTF-8,
 * `refused` not at all.
 */
export type Reading = 'read' | 'ignored' | 'refused';

/** The decisions about bodies that are not plain UTF-8. Each is asked only where it makes a difference. */
export type EncodingDecisions = {
  /** For a content coding, `gzip`. */
  readonly coding: () => Reading;
  /** For a charset other than UTF-8. */
  readonly charset: () => Reading;
  /** For a byte order mark: true if it is skipped. */
  readonly mark: () => boolean;
};

/** True for a request without a body and for one whose body is sent as nearly all are: neither compressed nor marked, in UTF-8. */
export function hasPlainBody({ headers, body }: WireRequest): boolean {
  if (body.tooLarge || body.bytes.length === 0) return true;
  return codingOf(headers) === undefined && charsetOf(headers) === undefined && !hasMark(body.bytes);
}

/**
 * Decodes a body that is compressed, in another charset or marked, by the vendor's decisions.
 * @param maxBytes of the body when it is inflated
 * @returns the request with a body in plain UTF-8, or the refusal
 */
export function toPlainBody(
  operation: Operation,
  request: WireRequest,
  decisions: EncodingDecisions,
  maxBytes: number,
): WireRequest | Refused {
  // A body that is not looked at, or is refused for its type, is no matter of its encoding.
  if (request.body.tooLarge || mediaTypeOf(operation, request) === undefined) return request;
  const inflated = inflate(request.body.bytes, codingOf(request.headers), decisions, maxBytes);
  if (inflated instanceof Refused) return inflated;
  const decoded = decode(inflated, charsetOf(request.headers), decisions);
  if (decoded instanceof Refused) return decoded;
  if (!hasMark(decoded)) return withBytes(request, decoded);
  if (!decisions.mark()) return new Refused({ kind: 'malformed-json', message: 'it begins with a byte order mark' });
  return withBytes(request, decoded.subarray(3));
}

function withBytes(request: WireRequest, bytes: Uint8Array): WireRequest {
  return { ...request, body: { bytes, tooLarge: false } };
}

/** The content coding of a body, `undefined` for none. */
function codingOf(headers: WireRequest['headers']): string | undefined {
  const coding = header(headers, 'content-encoding')?.trim().toLowerCase();
  return coding === '' || coding === 'identity' ? undefined : coding;
}

/** The charset of a content type, `undefined` for none, for UTF-8 and for its part US-ASCII. */
function charsetOf(headers: WireRequest['headers']): string | undefined {
  const type = header(headers, 'content-type') ?? '';
  if (!type.includes('=')) return undefined;
  const [, quoted, plain] = /;\s*charset=(?:"([^"]*)"|([^\s;]*))/i.exec(type) ?? [];
  const charset = (quoted ?? plain)?.toLowerCase();
  return charset === '' || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii' ? undefined : charset;
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function inflate(
  bytes: Uint8Array,
  coding: string | undefined,
  decisions: EncodingDecisions,
  maxBytes: number,
): Uint8Array | Refused {
  const reading = coding === undefined ? 'ignored' : decisions.coding();
  if (coding === undefined || reading === 'ignored') return bytes;
  const inflater = reading === 'read' ? inflaterOf(coding) : undefined;
  if (inflater === undefined) return new Refused({ kind: 'unsupported-media-type', mediaType: coding, of: 'coding' });
  try {
    return inflater(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    if (isTooLarge) return new Refused({ kind: 'body-too-large', limit: maxBytes });
    return new Refused({ kind: 'malformed-json', message: `it is not compressed with ${coding}` });
  }
}

function inflaterOf(coding: string) {
  const { gunzipSync, inflateSync, brotliDecompressSync } = nodeZlib();
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return gunzipSync;
    case 'deflate':
      return inflateSync;
    case 'br':
      return brotliDecompressSync;
    default:
      return undefined;
  }
}

const encoder = new TextEncoder();

function decode(bytes: Uint8Array, charset: string | undefined, decisions: EncodingDecisions): Uint8Array | Refused {
  const reading = charset === undefined ? 'ignored' : decisions.charset();
  if (charset === undefined || reading === 'ignored') return bytes;
  const decoder = reading === 'read' ? decoderOf(charset) : undefined;
  if (decoder === undefined) return new Refused({ kind: 'unsupported-media-type', mediaType: charset, of: 'charset' });
  try {
    return encoder.encode(decoder.decode(bytes));
  } catch {
    return new Refused({ kind: 'malformed-json', message: `it is not in ${charset}` });
  }
}

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined; // no such charset
  }
}
