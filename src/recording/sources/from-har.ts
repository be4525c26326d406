import { readFileSync } from 'node:fs';
import { parseJson } from '../../engine/http/json.ts';
import type { CapturedExchange, CapturedMessage } from '../exchange.ts';
import { RecordingError } from '../recording-file.ts';
import { type HarEntry, type Pair, toHarEntry } from './har-entry.ts';

/** The exchanges of a HAR file with one tenant. */
export type HarContent = {
  readonly exchanges: readonly CapturedExchange[];
  /** Number of answers whose bodies the file does not hold. */
  readonly withoutBody: number;
  /** Hosts of the requests that are left out. */
  readonly otherHosts: readonly string[];
};

/**
 * Reads a HAR file (http://www.softwareishard.com/blog/har-12-spec/).
 * @param pathOf returns the path below the vendor's mount; `undefined` for a URL of another host
 * @throws RecordingError for a file that is none
 */
export function readHar(file: string, pathOf: (url: URL) => string | undefined): HarContent {
  const all = entriesOf(file);
  const found = all.map((entry) => ({
    entry,
    target: URL.canParse(entry.request.url) ? pathOf(new URL(entry.request.url)) : undefined,
  }));
  const exchanges = found.flatMap(({ entry, target }) => (target === undefined ? [] : [toExchange(entry, target)]));
  const others = found.flatMap(({ entry, target }) =>
    target === undefined && URL.canParse(entry.request.url) ? [new URL(entry.request.url).host] : [],
  );
  return {
    exchanges: exchanges.toSorted((a, b) => a.at + a.milliseconds - b.at - b.milliseconds),
    withoutBody: exchanges.filter(({ reply }) => reply.cut === true).length,
    otherHosts: [...new Set(others)],
  };
}

function entriesOf(file: string): readonly HarEntry[] {
  let entries: unknown;
  try {
    entries = (parseJson(readFileSync(file, 'utf8')) as { log?: { entries?: unknown } } | null)?.log?.entries;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RecordingError(
      `cannot read ${file}: ${code === undefined ? 'it is no JSON' : code === 'ENOENT' ? 'there is no such file' : code}`,
    );
  }
  if (!Array.isArray(entries)) throw new RecordingError(`${file} is no HAR file: it has no log.entries`);
  return entries.flatMap((entry) => toHarEntry(entry) ?? []);
}

function toExchange({ startedDateTime, time = 0, request, response }: HarEntry, target: string): CapturedExchange {
  const at = Date.parse(startedDateTime);
  return {
    ...{ at: Number.isNaN(at) ? 0 : at, milliseconds: time, method: request.method.toUpperCase(), target },
    request: { headers: toHeaders(request.headers), body: sentBody(request.postData) },
    status: response.status,
    reply: replyOf(response),
  };
}

function sentBody({ text, params }: NonNullable<HarEntry['request']['postData']> = {}): string | undefined {
  if (text !== undefined) return text;
  return params === undefined
    ? undefined
    : String(new URLSearchParams(params.map(({ name, value }): [string, string] => [name, value])));
}

function replyOf({ headers, content }: HarEntry['response']): CapturedMessage {
  const { text, size = 0, encoding } = content;
  const kept = toHeaders(headers);
  if (text === undefined || (text === '' && size > 0))
    return { headers: kept, body: undefined, ...(size > 0 ? { cut: true } : {}) };
  return { headers: kept, body: encoding === 'base64' ? Buffer.from(text, 'base64').toString() : text };
}

function toHeaders(headers: readonly Pair[]): Readonly<Record<string, string>> {
  const dropped = new Set(['content-encoding', 'content-length', 'transfer-encoding']);
  return Object.fromEntries(
    headers
      .map(({ name, value }) => [name.toLowerCase(), String(value)])
      .filter(([name = '']) => !dropped.has(name) && !name.startsWith(':')),
  );
}
