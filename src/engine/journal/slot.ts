import { inPieces, type RequestBody, type WireHeaders, type WireReply, type WireRequest } from '../http/http.ts';
import type { Entry } from './entry.ts';

/** The parts that many requests to an operation have in common. */
export type CommonParts = {
  readonly vendor: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly base: string;
  readonly origin: string;
  readonly headers: WireHeaders;
};

/** One entry. Its texts are bytes of a page, one after the other: path, search, request body, reply body. */
export class Slot {
  id = 0;
  at = 0;
  duration = 0;
  status = 0;
  weight = 0;
  common: CommonParts | undefined;
  replyHeaders: WireReply['headers'] = {};
  page: Buffer = nowhere;
  start = 0;
  pathEnd = 0;
  searchEnd = 0;
  requestEnd = 0;
  end = 0;
  tooLarge = false;
  replyIsText = true;
  /** The body of a long reply, held as it was sent. */
  pieces: WireReply['pieces'];
  delivery: WireReply['delivery'];
  rules: Entry['rules'] = [];
  parts: Entry['parts'] = [];
  switches: Entry['switches'] = noSwitches;
  evidence: Entry['evidence'];
  changes: Entry['changes'] = [];
  refusal: Entry['refusal'];
  fault: Entry['fault'];
}

const noSwitches: Entry['switches'] = { choices: {}, twins: {} };
export const nowhere = Buffer.alloc(0);

/** The request of an entry, as it was added. */
export function requestOf(slot: Slot, { method, base, origin, headers }: CommonParts): WireRequest {
  const path = slot.page.toString('utf8', slot.start, slot.pathEnd);
  const search = slot.page.toString('utf8', slot.pathEnd, slot.searchEnd);
  const body: RequestBody = slot.tooLarge
    ? { tooLarge: true }
    : { bytes: new Uint8Array(slot.page.subarray(slot.searchEnd, slot.requestEnd)), tooLarge: false };
  return { method, path, base, search, origin, headers, body };
}

/** The reply of an entry, as it was added. */
export function replyOf({
  page,
  requestEnd,
  end,
  status,
  replyHeaders,
  replyIsText,
  pieces,
  delivery,
}: Slot): WireReply {
  const rest = { status, headers: replyHeaders, ...(delivery === undefined ? {} : { delivery }) };
  if (pieces !== undefined) return inPieces(rest, pieces);
  const body = replyIsText ? page.toString('utf8', requestEnd, end) : new Uint8Array(page.subarray(requestEnd, end));
  return { ...rest, body };
}

/** Drops a slot's references, which would keep objects from the garbage collector. */
export function empty(slot: Slot): void {
  slot.common = undefined;
  slot.page = nowhere;
  slot.pieces = undefined;
  slot.changes = [];
  slot.switches = noSwitches;
}
