import { lengthOf, type WireHeaders, type WireReply, type WireRequest } from '../http/http.ts';
import type { Entry } from './entry.ts';
import { type CommonParts, empty, nowhere, replyOf, requestOf, Slot } from './slot.ts';

const minPageBytes = 1024;
const maxPageBytes = 262_144;

/** The parts and headers last seen for an operation. Entries share them until they change. */
type SharedHeaders = { common: CommonParts; replyHeaders: WireReply['headers'] };

/**
 * The entries that a journal holds, oldest first, with their texts as bytes in pages.
 * As the objects that they come in, some forty for a request, they would outlive the garbage collector's young
 * generation by the thousand. Kept for memory: see docs/performance.md.
 */
export class HeldEntries {
  /** A ring: the oldest entry is at `first`, and there are `size` of them. */
  #slots: Slot[] = [];
  #first = 0;
  size = 0;
  #page: Buffer = nowhere;
  #used = 0;
  /** A page whose entries are all gone, to be used again. */
  #spare: Buffer | undefined;
  /** By operation, or by vendor where the path has none. */
  readonly #shared = new Map<string, SharedHeaders>();

  /** Adds an entry as the newest. @returns its weight, which is returned again when it is dropped */
  push(entry: Entry): number {
    const { request, reply } = entry;
    const slot = this.#newest();
    slot.id = entry.id;
    slot.at = entry.at;
    slot.duration = entry.duration;
    slot.status = reply.status;
    const { common, replyHeaders } = this.#shareHeaders(entry);
    slot.common = common;
    slot.replyHeaders = replyHeaders;
    slot.delivery = reply.delivery;
    slot.rules = entry.rules;
    slot.parts = entry.parts;
    slot.switches = entry.switches;
    slot.evidence = entry.evidence;
    slot.changes = entry.changes;
    slot.refusal = entry.refusal;
    slot.fault = entry.fault;
    slot.tooLarge = request.body.tooLarge;
    const sent = reply.pieces === undefined ? reply.body : '';
    slot.pieces = reply.pieces;
    slot.replyIsText = typeof sent === 'string';
    const body = request.body.tooLarge ? nowhere : request.body.bytes;
    // A UTF-16 unit takes at most three bytes of UTF-8; where that might be too much, the bytes are counted.
    const maxBytes = 3 * (request.path.length + request.search.length + sent.length) + body.length;
    if (this.#page.length - this.#used < maxBytes) {
      this.#reserve([request.path, request.search, sent, body].reduce((sum, each) => sum + bytesOf(each), 0));
    }
    slot.page = this.#page;
    slot.start = this.#used;
    slot.pathEnd = this.#write(request.path);
    slot.searchEnd = this.#write(request.search);
    slot.requestEnd = this.#write(body);
    slot.end = this.#write(sent);
    const headers = common.headers === request.headers ? weightOf(request.headers) : 0; // else an earlier entry has them
    slot.weight = 1024 + slot.end - slot.start + headers + (reply.pieces === undefined ? 0 : lengthOf(reply.pieces));
    return slot.weight;
  }

  /** Drops the oldest entry. @returns its weight */
  shift(): number {
    const slot = this.#slot(0);
    const { weight, page } = slot;
    empty(slot);
    this.#first = (this.#first + 1) % this.#slots.length;
    this.size -= 1;
    const oldestPage = this.size === 0 ? this.#page : this.#slot(0).page;
    if (oldestPage !== page && page.length === maxPageBytes) this.#spare = page;
    return weight;
  }

  /** Drops the newest entry. @returns its weight */
  pop(): number {
    const slot = this.#slot(this.size - 1);
    const { weight } = slot;
    empty(slot);
    this.size -= 1;
    return weight;
  }

  /** Number of the request of the n-th oldest entry. */
  idAt(n: number): number {
    return this.#slot(n).id;
  }

  /** The n-th oldest entry, equal to the one that was added. */
  at(n: number): Entry {
    const slot = this.#slot(n);
    const { id, at, duration, rules, parts, switches, evidence, changes, refusal, fault, common } = slot;
    if (common === undefined) throw new Error('the journal holds no such entry');
    const { vendor, operation } = common;
    const request = requestOf(slot, common);
    const reply = replyOf(slot);
    const reason = { rules, parts, switches, evidence, refusal, fault };
    return { id, at, vendor, operation, request, reply, ...reason, changes, duration };
  }

  #slot(n: number): Slot {
    const slot = this.#slots[(this.#first + n) % this.#slots.length];
    if (slot === undefined) throw new Error('the journal holds no such entry');
    return slot;
  }

  #newest(): Slot {
    if (this.size === this.#slots.length) {
      this.#slots = [...this.#slots.slice(this.#first), ...this.#slots.slice(0, this.#first)];
      this.#first = 0;
      for (let n = Math.max(8, this.size); n > 0; n -= 1) this.#slots.push(new Slot());
    }
    this.size += 1;
    return this.#slot(this.size - 1);
  }

  #reserve(bytes: number): void {
    if (this.#page.length - this.#used >= bytes) return;
    const size = Math.min(maxPageBytes, Math.max(minPageBytes, this.#page.length * 2));
    if (bytes <= size && size === maxPageBytes && this.#spare !== undefined) {
      this.#page = this.#spare;
      this.#spare = undefined;
    } else {
      this.#page = Buffer.allocUnsafeSlow(Math.max(size, bytes));
    }
    this.#used = 0;
  }

  #write(content: string | Uint8Array): number {
    if (typeof content === 'string') {
      if (content !== '') this.#used += this.#page.write(content, this.#used);
    } else {
      this.#page.set(content, this.#used);
      this.#used += content.length;
    }
    return this.#used;
  }

  #shareHeaders({ vendor, operation, request, reply }: Entry): SharedHeaders {
    const { method, base, origin, headers } = request;
    const name = operation ?? vendor;
    let shared = this.#shared.get(name);
    if (shared === undefined || !fits(shared.common, vendor, operation, request)) {
      shared = { common: { vendor, operation, method, base, origin, headers }, replyHeaders: reply.headers };
      this.#shared.set(name, shared);
    } else if (!areSame(shared.replyHeaders, reply.headers)) shared.replyHeaders = reply.headers;
    return shared;
  }
}

function fits(common: CommonParts, vendor: string, operation: string | undefined, request: WireRequest): boolean {
  return (
    common.vendor === vendor &&
    common.operation === operation &&
    common.method === request.method &&
    common.base === request.base &&
    common.origin === request.origin &&
    areSame(common.headers, request.headers)
  );
}

/** Approximate number of bytes that headers take. */
function weightOf(headers: WireHeaders): number {
  let weight = 0;
  for (const name in headers) weight += 64 + name.length + (headers[name]?.length ?? 0);
  return weight;
}

function bytesOf(content: string | Uint8Array): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content.length;
}

type Headers = { readonly [name: string]: unknown };

function areSame(a: Headers, b: Headers): boolean {
  let count = 0;
  for (const name in a) {
    if (a[name] !== b[name]) return false;
    count += 1;
  }
  for (const _ in b) count -= 1;
  return count === 0;
}
