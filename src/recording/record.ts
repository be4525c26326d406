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
function asItWas(line: RecordedLine, { target, request, reply }: CapturedExchange): RecordedLine {
  return {
    line: { ...line.line, path: withoutSecrets(target, line.line.path) },
    request: {
      ...line.request,
      ...bodyOf(request, line.request.body),
      headers: headersOf(request, line.request.headers),
    },
    reply: { ...line.reply, ...bodyOf(reply, line.reply.body), headers: headersOf(reply, line.reply.headers) },
  };
}

/** The headers that are written down, as they were, but for those with a mark in the anonymous ones. */
function headersOf({ headers }: CapturedMessage, anonymous: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(anonymous).map(([name, value]) => [name, isMark(value) ? value : (headers[name] ?? value)]),
  );
}

/** The body as it was, but for the values that stand as a mark in the anonymous one. */
function bodyOf({ body, headers }: CapturedMessage, anonymous: unknown): { body?: unknown } {
  if (body === undefined || anonymous === undefined) return {};
  const isForm = (headers['content-type'] ?? '').includes('x-www-form-urlencoded');
  const value = isForm ? Object.fromEntries(new URLSearchParams(body)) : parsedBody(body);
  return { body: withMarks(value, anonymous) };
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
