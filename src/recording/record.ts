import { toJson } from '../engine/http/json.ts';
import { readAnyBody } from '../engine/journal/any-body.ts';
import { redact, redactText, secretsIn } from '../engine/journal/redact.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import { Anonymiser } from './anonymise.ts';
import { isMark, parsedBody } from './bodies.ts';
import type { CapturedExchange, CapturedMessage, RecordedLine } from './exchange.ts';
import { drawSecrets, Pseudonyms } from './pseudonyms/pseudonyms.ts';
import { type RecordingHeader, RecordingWriter } from './recording-file.ts';

/** The choices of a recording. */
export type RecordingOptions = {
  readonly file: string;
  readonly vendors: readonly Vendor[];
  readonly version: string;
  /** Time of the recording's begin, in milliseconds since 1970. */
  readonly begun: number;
  /** True to write data as they are. */
  readonly raw: boolean;
  readonly keepsDates: boolean;
};

/** A recording that is being written. Data are anonymous before they are written. */
export type OpenRecording = {
  readonly count: () => number;
  /** @throws RecordingError if the disk is full */
  readonly add: (vendor: string, exchange: CapturedExchange) => RecordedLine;
  readonly close: () => void;
};

/**
 * Opens a recording. The key of its substitutes lives in memory alone and is gone at its end.
 * @throws RecordingError if the file is there already, or cannot be written
 */
export async function openRecording(options: RecordingOptions): Promise<OpenRecording> {
  const { file, vendors, version, begun, raw, keepsDates } = options;
  const pseudonyms = new Pseudonyms(drawSecrets(keepsDates || raw));
  const anonymisers = new Map(
    await Promise.all(
      vendors.map(async (vendor) => [vendor.name, await Anonymiser.create(vendor, pseudonyms)] as const),
    ),
  );
  const header: RecordingHeader = {
    ...{ paystub: 'recording', format: 1, version, vendors: vendors.map(({ name }) => name) },
    ...{ clock: new Date(pseudonyms.time(begun)).toISOString(), pseudonyms: !raw, keepsDates: keepsDates || raw },
  };
  const writer = new RecordingWriter(file, header);
  return {
    count: () => writer.count,
    add: (vendor, exchange) => {
      const anonymiser = anonymisers.get(vendor);
      if (anonymiser === undefined) throw new Error(`no recording of ${vendor} was begun`);
      const line = anonymiser.exchange(writer.count + 1, exchange);
      const written = raw ? asItWas(line, exchange) : line;
      writer.write(written);
      return written;
    },
    close: () => writer.close(),
  };
}

/** An exchange with its data as they are; secrets stay out of it all the same. */
function asItWas(line: RecordedLine, exchange: CapturedExchange): RecordedLine {
  const { target, request, reply } = exchange;
  const secrets = secretsOf(exchange);
  return {
    line: { ...line.line, path: withoutSecrets(target, line.line.path) },
    request: {
      ...line.request,
      ...bodyOf(request, line.request.body, secrets),
      headers: headersOf(request, line.request.headers, secrets),
    },
    reply: {
      ...line.reply,
      ...bodyOf(reply, line.reply.body, secrets),
      headers: headersOf(reply, line.reply.headers, secrets),
    },
  };
}

/** The headers that are written down, as they were, but for those with a mark in the anonymous ones, and for secrets. */
function headersOf(
  { headers }: CapturedMessage,
  anonymous: Readonly<Record<string, string>>,
  secrets: ReadonlySet<string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(anonymous).map(([name, value]) => [
      name,
      isMark(value) ? value : redactText(headers[name] ?? value, secrets),
    ]),
  );
}

/** The secrets that a request brought. */
function secretsOf({ target, request: { headers, body = '' } }: CapturedExchange): ReadonlySet<string> {
  const query = Object.fromEntries(new URLSearchParams(target.slice(target.indexOf('?') + 1)));
  return new Set(secretsIn([headers, query, readAnyBody(body, headers['content-type'] ?? '')?.value]));
}

const hidden = '[redacted]';

/**
 * The body as it was, but for what stands as a mark in the anonymous one, and for secrets wherever they are. Of a text
 * with secrets, and of one that cannot be read, nothing is written down; a page or a message stays without the secrets
 * of its request.
 */
function bodyOf(
  { body, headers }: CapturedMessage,
  anonymous: unknown,
  secrets: ReadonlySet<string>,
): { body?: unknown } {
  if (body === undefined || anonymous === undefined) return {};
  const type = headers['content-type'] ?? '';
  const value = type.includes('x-www-form-urlencoded')
    ? Object.fromEntries(new URLSearchParams(body))
    : parsedBody(body);
  if (typeof value !== 'string') return { body: withMarks(redact(value, secrets), anonymous) };
  if (/^text\/(html|plain)\b/.test(type) && readAnyBody(body, type) === undefined)
    return { body: redactText(body, secrets) };
  const read = readAnyBody(body, type);
  const isClean = read !== undefined && toJson(redact(read.value, secrets)) === toJson(read.value);
  return { body: isClean || body === '' ? body : hidden };
}

function withMarks(value: unknown, anonymous: unknown): unknown {
  if (typeof anonymous === 'string' && /<token:\d+>/.test(anonymous)) return anonymous;
  if (Array.isArray(value)) return value.map((item, at) => withMarks(item, (anonymous as unknown[] | undefined)?.[at]));
  if (typeof value !== 'object' || value === null) return value;
  const others = Object.values((anonymous ?? {}) as object); // names of members may be substitutes; their order is kept
  return Object.fromEntries(Object.entries(value).map(([name, member], at) => [name, withMarks(member, others[at])]));
}

function withoutSecrets(target: string, anonymous: string): string {
  return /%3Ctoken|<token/.test(anonymous) ? anonymous : target;
}
