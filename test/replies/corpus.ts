import { isUtf8 } from 'node:buffer';
import { appendFileSync, createReadStream, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A body as it is kept: a text, bytes that are no text, or a long text compressed. */
export type Body = string | { readonly base64: string } | { readonly gzip: string };

/** Names and values of headers as they were on the wire: in their order and spelling. */
export type Headers = readonly (readonly [string, string])[];

/** A server that somebody started. */
export type RecordedServer = {
  readonly server: string;
  /** How `paystub serve` is told to be like it. */
  readonly flags: readonly string[];
};

/** A request that a server took. */
export type RecordedRequest = {
  readonly server: string;
  readonly sandbox: string;
  /** Name of the test that ran when it came. */
  readonly test?: string;
  /** The server's time, in milliseconds since 1970. */
  readonly now: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: Body;
};

/** A server with its requests in their order. */
export type Session = RecordedServer & { readonly requests: readonly RecordedRequest[] };

/** Host that stands in requests and replies for that of a server. Its port is as long as those that systems give. */
export const shownHost = '127.0.0.1:54010';

const long = 16_384;

/** The form in which bytes are kept. */
export function packBody(bytes: Buffer): Body {
  if (bytes.length > long) return { gzip: gzipSync(bytes).toString('base64') };
  return isUtf8(bytes) ? bytes.toString() : { base64: bytes.toString('base64') };
}

/** The bytes of a body that was kept. */
export function unpackBody(body: Body): Buffer {
  if (typeof body === 'string') return Buffer.from(body);
  return 'gzip' in body ? gunzipSync(Buffer.from(body.gzip, 'base64')) : Buffer.from(body.base64, 'base64');
}

/** Puts a host in the place of another, whatever the bytes are. */
export function replaceHost(bytes: Buffer, host: string, by: string): Buffer {
  if (!bytes.includes(host)) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll(host, by), 'latin1');
}

/** The value of a header, the name in lower case. */
export function headerValue(headers: Headers, name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1];
}

/** Adds a line to this process's file of a corpus. */
export function append(folder: string, line: RecordedServer | RecordedRequest): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(line)}\n`);
}

/** The sessions of a corpus, ordered by the names of their servers; those without requests are left out. */
export async function readCorpus(folder: string): Promise<readonly Session[]> {
  const sessions = new Map<string, { server: string; flags: readonly string[]; requests: RecordedRequest[] }>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    for await (const line of linesOf(join(folder, file))) {
      const read = line as RecordedServer | RecordedRequest;
      if ('flags' in read) sessions.set(read.server, { ...read, requests: [] });
      else sessions.get(read.server)?.requests.push(read);
    }
  }
  const all = [...sessions.values()].filter(({ requests }) => requests.length > 0);
  return all.sort((a, b) => (a.server < b.server ? -1 : 1));
}

/** The values of a file that has one in JSON on each line. JSON may hold the line separators that readline ends lines at. */
export async function* linesOf(file: string): AsyncGenerator<unknown> {
  let begun = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = `${begun}${chunk}`.split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
  if (begun !== '') yield JSON.parse(begun);
}
