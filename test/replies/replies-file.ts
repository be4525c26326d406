import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { type Body, linesOf, type RecordedRequest, unpackBody } from './corpus.ts';
import type { Reply } from './send.ts';

/** A request and what came back. */
export type Exchange = Pick<RecordedRequest, 'server' | 'sandbox' | 'method' | 'path'> &
  Omit<Reply, 'body'> & {
    /** Place among the requests to the server, from 1. */
    readonly number: number;
    readonly body: Body | Same;
  };

/** A long body that stands in a line of its own. */
type Same = { readonly same: string };
type Kept = Same & { readonly body: Body };

/** The content of a file of replies. */
export type Replies = {
  /** The exchanges in their order, by server and number. */
  readonly exchanges: ReadonlyMap<string, Exchange>;
  readonly bodyOf: (exchange: Exchange) => Buffer;
};

const short = 1000;

/** Writes exchanges into a file, a line each. A long body is written once, in a line before that of its first exchange. */
export class RepliesWriter {
  readonly #file: number;
  readonly #kept = new Set<string>();

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(exchange: Omit<Exchange, 'body'> & { readonly body: Body }): void {
    this.#write({ ...exchange, body: this.#keep(exchange.body) });
  }

  close(): void {
    closeSync(this.#file);
  }

  #keep(body: Body): Exchange['body'] {
    const text = JSON.stringify(body);
    if (text.length <= short) return body;
    const same = createHash('sha256').update(text).digest('base64url');
    if (!this.#kept.has(same)) this.#write({ same, body });
    this.#kept.add(same);
    return { same };
  }

  #write(line: Exchange | Kept): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
  }
}

/** Reads what a `RepliesWriter` wrote. */
export async function readReplies(path: string): Promise<Replies> {
  const exchanges = new Map<string, Exchange>();
  const kept = new Map<string, Body>();
  for await (const line of linesOf(path)) {
    const read = line as Exchange | Kept;
    if ('same' in read) kept.set(read.same, read.body);
    else exchanges.set(`${read.server} ${read.number}`, read);
  }
  const bodyOf = ({ body }: Exchange) =>
    unpackBody(typeof body === 'object' && 'same' in body ? (kept.get(body.same) ?? '') : body);
  return { exchanges, bodyOf };
}
