import { header } from '../../../engine/http/http.ts';
import { parsedJson, readAnyBody } from '../../../engine/journal/any-body.ts';
import type { Entry } from '../../../engine/journal/entry.ts';
import { redact, secretsIn } from '../../../engine/journal/redact.ts';

/** Text of a request body, `''` where it was too large to keep. */
export function requestText({ request }: Entry): string {
  return request.body.tooLarge ? '' : textOf(request.body.bytes);
}

/** A body as text. */
export function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

/**
 * The body of a request without secrets, whatever its media type says: a value where it is JSON, fields where it is a
 * form. Of any other body nobody can say where its secrets are: its length is shown.
 */
export function showRequestBody(entry: Entry): unknown {
  const text = requestText(entry);
  const { value } = readAnyBody(text, contentTypeOf(entry)) ?? {};
  return value === undefined ? `[${Buffer.byteLength(text)} bytes that cannot be read]` : redact(value);
}

/** The body of a reply without secrets, those of its request among them: a value where it is JSON, else text. */
export function showReplyBody(entry: Entry): unknown {
  const text = textOf(entry.reply.body);
  const secrets = secretsOf(entry);
  if (secrets === undefined) return `[${Buffer.byteLength(text)} bytes in which too many secrets may stand]`;
  return redact(parsedJson(text) ?? text, secrets);
}

/** Number of secrets that are looked for: with thousands, it would take longer than to answer the request. */
const maxSecrets = 50;

/** The secrets that a request brought; `undefined` where they are more than are looked for. */
export function secretsOf(entry: Entry): ReadonlySet<string> | undefined {
  const { headers, search } = entry.request;
  const body = readAnyBody(requestText(entry), contentTypeOf(entry))?.value;
  const found = new Set(secretsIn([headers, Object.fromEntries(new URLSearchParams(search)), body]));
  return found.size > maxSecrets ? undefined : found;
}

function contentTypeOf({ request }: Entry): string {
  return header(request.headers, 'content-type') ?? '';
}
