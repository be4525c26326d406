import type { ServerResponse } from 'node:http';
import type { WireReply } from '../engine/http.ts';

/** Writes a reply. `204` and `304` carry no length, as HTTP asks. */
export function writeReply(response: ServerResponse, reply: WireReply, extra: Readonly<Record<string, string>>): void {
  const { status, body } = reply;
  const headers: Record<string, string | number> = { ...reply.headers, ...extra };
  if (status !== 204 && status !== 304) headers['Content-Length'] = Buffer.byteLength(body);
  response.writeHead(status, headers);
  response.end(body);
}
