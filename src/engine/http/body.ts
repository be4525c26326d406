import { excessOfForm, excessOfJson, maxTextLength } from './bounds.ts';
import type { Operation } from './contract.ts';
import { isDeeper } from './depth.ts';
import { Refused } from './failure.ts';
import { header, type WireRequest } from './http.ts';
import { parseJson } from './json.ts';
import { readMultipart } from './multipart.ts';
import { OverBound, type PartBounds, parseInParts } from './parse-in-parts.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data';

/** Limits to a request's body. */
export type BodyLimits = {
  /** Named in the refusal of a body that was too large to keep. */
  readonly maxBodyBytes: number;
  /** Greatest number of lists and objects of its JSON that stand in each other. */
  readonly maxBodyDepth: number;
};

/** The text of a body, and the media type that it is read as. */
type BodyText = { readonly text: string; readonly type: string };

/**
 * Reads a request's body by its media type: JSON, or the fields of a form of either kind.
 * A body without a media type is read as the first one that the contract names.
 * @returns the value, `undefined` where there is none; a `Refused` for a body that is over a limit,
 * of another media type, malformed, longer than Paystub reads, or missing though required
 */
export function readBody(operation: Operation, request: WireRequest, limits: BodyLimits): unknown {
  const body = readText(operation, request, limits);
  if (body === undefined || body instanceof Refused) return body;
  try {
    return refuseText(body, limits) ?? parse(body, header(request.headers, 'content-type'));
  } catch (error) {
    return malformed(error);
  }
}

/**
 * Reads a body of JSON as `readBody` does, but part by part: it may be as large as its bytes and these bounds allow.
 * @param pause awaited between two parts
 */
export async function readBodyInParts(
  operation: Operation,
  request: WireRequest,
  limits: BodyLimits & Pick<PartBounds, 'maxMembers' | 'mapDepth'>,
  pause: () => Promise<void>,
): Promise<unknown> {
  const body = readText(operation, request, limits);
  if (body === undefined || body instanceof Refused) return body;
  try {
    return await parseInParts(body.text, { ...limits, maxDepth: limits.maxBodyDepth, maxTextLength }, pause);
  } catch (error) {
    return error instanceof OverBound
      ? new Refused({ kind: 'beyond-simulation', part: error.message })
      : malformed(error);
  }
}

/** The text of a body: `undefined` where there is none, a `Refused` where it cannot be read. */
function readText(operation: Operation, request: WireRequest, limits: BodyLimits): BodyText | Refused | undefined {
  const { body: declared } = operation;
  if (request.body.tooLarge) return new Refused({ kind: 'body-too-large', limit: limits.maxBodyBytes });
  if (declared === undefined) return undefined; // some clients send `{}` with a GET or DELETE
  const { bytes } = request.body;
  if (bytes.length === 0) return declared.required ? new Refused({ kind: 'missing-body' }) : undefined;
  const contentType = header(request.headers, 'content-type');
  const type = mediaTypeOf(operation, request);
  if (type === undefined) {
    return new Refused({ kind: 'unsupported-media-type', mediaType: mediaType(contentType) ?? '' });
  }
  try {
    return { text: decode(bytes), type };
  } catch (error) {
    return malformed(error);
  }
}

function malformed(error: unknown): Refused {
  return new Refused({ kind: 'malformed-json', message: reasonOf(error) });
}

/** The declared media type that a body is read as, `undefined` if its own is not among them. */
export function mediaTypeOf({ body }: Operation, { headers }: WireRequest): string | undefined {
  const contentType = header(headers, 'content-type');
  const declared = body?.mediaTypes ?? [];
  const [first] = declared;
  if (contentType === first) return first; // the common case takes no header apart
  const sent = mediaType(contentType);
  return sent === undefined ? first : declared.find((type) => covers(type, sent));
}

/** A content type without its parameters, in lower case; `undefined` if it names none. */
export function mediaType(contentType: string | undefined): string | undefined {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  return type === '' ? undefined : type;
}

/** True if a declared media type, which may be a range such as `application/*+json`, includes the one that was sent. */
function covers(declared: string, sent: string): boolean {
  const [before, after] = declared.split('*');
  return after === undefined ? declared === sent : sent.startsWith(before ?? '') && sent.endsWith(after);
}

/** The reason for which a body cannot be read, without the piece of it that V8 shows: it may be a secret. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/, (?:\.\.\.)?".*"(?:\.\.\.)? is not valid JSON$/s, '').replace(/^".*" is not/s, 'it is not');
}

function isJson(type: string): boolean {
  return type !== form && type !== multipart;
}

function refuseText({ text, type }: BodyText, limits: BodyLimits): Refused | undefined {
  if (isJson(type) && isDeeper(text, limits.maxBodyDepth)) return tooDeep(limits);
  const part = isJson(type) ? excessOfJson(text) : excessOfForm(text);
  return part === undefined ? undefined : new Refused({ kind: 'beyond-simulation', part });
}

function tooDeep({ maxBodyDepth: maxDepth }: BodyLimits): Refused {
  return new Refused({ kind: 'malformed-json', message: `it is nested deeper than ${maxDepth} levels`, maxDepth });
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error('the body is not UTF-8');
  }
}

function parse({ text, type }: BodyText, contentType = ''): unknown {
  if (type === form) return Object.fromEntries(new URLSearchParams(text));
  return type === multipart ? readMultipart(text, contentType) : parseJson(text);
}
