import type { Operation } from './contract.ts';
import { Refused } from './failure.ts';
import { header, type WireRequest } from './http.ts';
import { readMultipart } from './multipart.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data';

/**
 * Reads a request's body as the media type says: JSON, or the fields of a form of either kind. `undefined` where there is none.
 * A body without a media type is read as the first one that the contract names.
 * @throws Refused for a body that is over the limit, of another media type, malformed, or missing though required
 */
export function readBody(operation: Operation, request: WireRequest, limit: number): unknown {
  const { body: declared } = operation;
  if (request.body.tooLarge) throw new Refused({ kind: 'body-too-large', limit });
  if (declared === undefined) return undefined; // some clients send `{}` with a GET or DELETE
  const { bytes } = request.body;
  if (bytes.length === 0) {
    if (declared.required) throw new Refused({ kind: 'missing-body' });
    return undefined;
  }
  const accepted = acceptedType(declared.mediaTypes, header(request.headers, 'content-type'));
  if (accepted === form) return Object.fromEntries(new URLSearchParams(text(bytes)));
  return accepted === multipart
    ? parts(text(bytes), header(request.headers, 'content-type') ?? '')
    : parse(text(bytes));
}

function acceptedType(declared: readonly string[], contentType: string | undefined): string {
  const [first] = declared;
  if (first !== undefined && contentType === first) return first;
  const given = mediaType(contentType);
  const accepted = given === undefined ? first : declared.find((type) => covers(type, given));
  if (accepted === undefined) throw new Refused({ kind: 'unsupported-media-type', mediaType: given ?? '' });
  return accepted;
}

/** A content type without its parameters, in lower case. */
export function mediaType(contentType: string | undefined): string | undefined {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  return type === '' ? undefined : type;
}

/** Whether a declared media type, which may be a range such as `application/*+json`, includes a given one. */
function covers(declared: string, given: string): boolean {
  const [before, after] = declared.split('*');
  return after === undefined ? declared === given : given.startsWith(before ?? '') && given.endsWith(after);
}

function text(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refused({ kind: 'malformed-json', message: 'the body is not UTF-8' });
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Refused({ kind: 'malformed-json', message: error instanceof Error ? error.message : String(error) });
  }
}

function parts(body: string, contentType: string): unknown {
  try {
    return readMultipart(body, contentType);
  } catch (error) {
    throw new Refused({ kind: 'malformed-json', message: error instanceof Error ? error.message : String(error) });
  }
}
