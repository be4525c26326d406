import type { WireReply } from '../http/http.ts';
import { CachedReply, cachedText } from './cached-reply.ts';
import type { AnyContext } from './context.ts';
import type { Reply, Vendor } from './vendor.ts';

/** Writes a reply as text, with the vendor's headers and Paystub's own; a cached reply keeps its text. */
export function toWire(vendor: Vendor, context: AnyContext, right: Reply): WireReply {
  const reply = context.replyChanges.reduce<Reply>((changed, change) => change(changed), right);
  const { evidence } = context;
  const { text } = context.rules;
  const headers: Record<string, string> = { ...vendor.headers(context, reply), ...reply.headers };
  if (text !== '') headers['X-Paystub-Rules'] = text;
  headers['X-Paystub-Evidence'] = evidence;
  const twins = context.twinsOn;
  if (twins.length > 0) headers['X-Paystub-Twin'] = twins.join(', ');
  const body = cachedText(reply) ?? toText(reply.body, headers['Content-Type']);
  if (reply instanceof CachedReply) reply.text = body;
  return { status: reply.status, headers, body };
}

function toText(body: unknown, contentType: string | undefined): string {
  if (body === undefined) return '';
  return typeof body === 'string' && contentType?.startsWith('text/') === true ? body : JSON.stringify(body);
}
