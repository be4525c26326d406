import type { WireReply } from '../http/http.ts';
import { CachedReply, cachedText } from './cached-reply.ts';
import type { AnyContext } from './context.ts';
import type { Reply, Vendor } from './vendor.ts';

/** Writes a reply as text, with the vendor's headers and Paystub's own; a cached reply keeps its text. */
export function toWire(vendor: Vendor, context: AnyContext, reply: Reply): WireReply {
  const { text, evidence } = context.rules;
  const headers: Record<string, string> = { ...vendor.headers(context, reply), ...reply.headers };
  if (evidence !== undefined) {
    headers['X-Paystub-Rules'] = text;
    headers['X-Paystub-Evidence'] = evidence;
  }
  const body = cachedText(reply) ?? toText(reply.body, headers['Content-Type']);
  if (reply instanceof CachedReply) reply.text = body;
  return { status: reply.status, headers, body };
}

function toText(body: unknown, contentType: string | undefined): string {
  if (body === undefined) return '';
  return typeof body === 'string' && contentType?.startsWith('text/') === true ? body : JSON.stringify(body);
}
