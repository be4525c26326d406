import { setImmediate as nextTurn } from 'node:timers/promises';
import { toJson } from '../../../engine/http/json.ts';
import { visibleTarget } from '../../../engine/http/path-pattern.ts';
import type { Entry } from '../../../engine/journal/entry.ts';
import { isoTime } from '../call.ts';
import { requestText, showReplyBody, showRequestBody } from './show-body.ts';
import { showHeaders } from './show-request.ts';

/** Bytes of bodies that are shown in one go, while other requests wait. */
const maxTurn = 256 * 1024;

/** The text of a journal as a HAR 1.2 document, without secrets (http://www.softwareishard.com/blog/har-12-spec/). */
export async function* writeHar(entries: readonly Entry[], version: string): AsyncGenerator<string> {
  let text = `{"log":{"version":"1.2","creator":${toJson({ name: 'paystub', version })},"entries":[`;
  let bytes = 0;
  for (const [i, entry] of entries.entries()) {
    bytes += sizeOf(entry);
    if (bytes > maxTurn) {
      yield text;
      await nextTurn();
      [text, bytes] = ['', sizeOf(entry)];
    }
    text += (i === 0 ? '' : ',') + toJson(toHarEntry(entry));
  }
  yield `${text}]}}`;
}

function sizeOf({ request: { body }, reply }: Entry): number {
  return 2000 + reply.body.length + (body.tooLarge ? 0 : body.bytes.length);
}

function toHarEntry(entry: Entry): Record<string, unknown> {
  const { at, duration, request, reply } = entry;
  const requestHeaders = showHeaders(request.headers);
  const replyHeaders = showHeaders(reply.headers);
  const path = visibleTarget(request);
  const sent = requestText(entry);
  const requestType = requestHeaders['content-type'] ?? '';
  const replyType = replyHeaders['Content-Type'] ?? '';
  return {
    startedDateTime: isoTime(at),
    time: duration,
    request: {
      method: request.method,
      url: request.origin + path,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(requestHeaders),
      queryString: Array.from(queryOf(path), ([name, value]) => ({ name, value })),
      ...(sent === '' ? {} : { postData: { mimeType: requestType, text: asText(showRequestBody(entry)) } }),
      headersSize: -1,
      bodySize: Buffer.byteLength(sent),
    },
    response: {
      status: reply.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(replyHeaders),
      content: { size: reply.body.length, mimeType: replyType, text: asText(showReplyBody(entry)) },
      redirectURL: replyHeaders.Location ?? '',
      headersSize: -1,
      bodySize: reply.body.length,
    },
    cache: {},
    timings: { send: 0, wait: duration, receive: 0 },
  };
}

/** The query of a path. The URL is not parsed as one: its host is what the client sent, which may be anything. */
function queryOf(path: string): URLSearchParams {
  return new URLSearchParams(path.slice(path.includes('?') ? path.indexOf('?') : path.length));
}

function asText(shown: unknown): string {
  return typeof shown === 'string' ? shown : toJson(shown);
}

function pairs(headers: Record<string, string>): readonly { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
