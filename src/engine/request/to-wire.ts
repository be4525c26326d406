import { inPieces, lengthOf, type WireReply } from '../http/http.ts';
import { toJson } from '../http/json.ts';
import { CachedReply } from './cached-reply.ts';
import type { AnyContext } from './context.ts';
import { ItemsReply } from './lists/items-reply.ts';
import type { Reply, Vendor } from './vendor.ts';

/** Writes a reply as text, with the vendor's headers and Paystub's own; a cached reply keeps its text. */
export function toWire(vendor: Vendor, context: AnyContext, right: Reply): WireReply {
  const { replyChanges } = context;
  const made =
    replyChanges.length === 0 ? right : replyChanges.reduce<Reply>((before, change) => change(before), right);
  const reply = context.twinsOn === '' ? made : withWireTwins(vendor, context, made);
  // Headers depend on whether there is a body: the items of a list that is written are not made again for that.
  const pieces = reply instanceof ItemsReply ? reply.pieces : undefined;
  const known = pieces === undefined ? reply : { status: reply.status, body: pieces };
  const headers: Record<string, string> = { ...vendor.headers(context, known), ...reply.headers };
  addOwnHeaders(headers, context);
  if (pieces !== undefined) {
    const long = inPieces({ status: reply.status, headers }, pieces);
    return lengthOf(pieces) > maxText ? long : { status: reply.status, headers, body: long.body };
  }
  const isReusable = reply instanceof CachedReply && !context.isTwinMet;
  const body = (isReusable ? reply.text : undefined) ?? toText(reply.body, headers['Content-Type']);
  if (isReusable) reply.text = body;
  return { status: reply.status, headers, body };
}

/** Bytes up to which a list is sent as one text, like other replies. */
const maxText = 1 << 18;

/** A reply with what twins of the wire make of it; a part of another reply stays as it is. */
function withWireTwins({ paging }: Vendor, context: AnyContext, reply: Reply): Reply {
  if (context.nested || context.fault !== undefined) return reply;
  const changed = context.wireTwins?.change(reply, context.request, paging);
  if (changed === undefined) return reply;
  context.fault = changed.fault;
  context.isTwinMet = true;
  return changed.reply;
}

/** A reply that is written already, with Paystub's own headers. */
export function withOwnHeaders(context: AnyContext, reply: WireReply): WireReply {
  const headers: Record<string, string> = { ...reply.headers };
  addOwnHeaders(headers, context);
  return { ...reply, headers };
}

function addOwnHeaders(headers: Record<string, string>, context: AnyContext): void {
  const { text } = context.rules;
  if (text !== '') headers['X-Paystub-Rules'] = text;
  headers['X-Paystub-Evidence'] = context.evidence;
  if (context.twinsOn !== '') headers['X-Paystub-Twin'] = context.twinsOn;
}

function toText(body: unknown, contentType: string | undefined): string {
  if (body === undefined) return '';
  return typeof body === 'string' && contentType?.startsWith('text/') === true ? body : toJson(body);
}
