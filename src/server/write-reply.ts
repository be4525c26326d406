import type { ServerResponse } from 'node:http';
import { type Delivery, lengthOf, type WireReply } from '../engine/http/http.ts';

/**
 * Writes a reply, as badly as its fault asks for. 204 and 304 carry no length, as HTTP demands.
 * @param extra headers that come after the reply's own
 */
export function writeReply(response: ServerResponse, reply: WireReply, extra: Readonly<Record<string, string>>): void {
  const { status, pieces, delivery } = reply;
  if (delivery !== undefined) {
    const timer = setTimeout(() => writeBadly(response, reply, delivery, extra), delivery.delay);
    response.once('close', () => clearTimeout(timer)); // the client has left, or the server ends
    return;
  }
  const lines: string[] = [];
  for (const headers of [reply.headers, extra]) for (const name in headers) lines.push(name, headers[name] ?? '');
  if (pieces !== undefined) {
    lines.push('Content-Length', String(lengthOf(pieces)));
    writePieces(response.writeHead(status, lines), pieces);
    return;
  }
  const { body } = reply;
  const length = Buffer.byteLength(body);
  if (status !== 204 && status !== 304) lines.push('Content-Length', String(length));
  response.writeHead(status, lines);
  // For ASCII, which nearly all replies are, Latin-1 makes the same bytes faster (kept for W1, see docs/performance.md).
  if (typeof body === 'string') response.end(body, length === body.length ? 'latin1' : 'utf8');
  else response.end(body);
}

/** Writes a long body, with its head by one call. */
function writePieces(response: ServerResponse, pieces: readonly Uint8Array[]): void {
  response.cork();
  for (const piece of pieces) response.write(piece);
  response.end();
}

function writeBadly(
  response: ServerResponse,
  { delivery, ...reply }: WireReply,
  { cut, bytesPerSecond }: Delivery,
  extra: Readonly<Record<string, string>>,
): void {
  const { socket } = response;
  if (cut === 'reset') socket?.resetAndDestroy();
  else if (cut === 'empty') socket?.end();
  else if (cut !== undefined) writeTruncated(response, reply, cut, extra);
  else if (bytesPerSecond !== undefined) writeSlowly(response, reply, bytesPerSecond, extra);
  else writeReply(response, reply, extra);
}

// The length promises the whole body, so that the client can tell that something is missing.
function writeTruncated(
  response: ServerResponse,
  { status, headers, body }: WireReply,
  bytes: number,
  extra: Readonly<Record<string, string>>,
): void {
  const whole = Buffer.from(body);
  response.writeHead(status, { ...headers, ...extra, 'Content-Length': whole.length });
  response.write(whole.subarray(0, bytes), () => response.socket?.end());
}

function writeSlowly(
  response: ServerResponse,
  { status, headers, body }: WireReply,
  bytesPerSecond: number,
  extra: Readonly<Record<string, string>>,
): void {
  const whole = Buffer.from(body);
  response.writeHead(status, { ...headers, ...extra, 'Content-Length': whole.length });
  response.flushHeaders();
  const step = Math.max(1, Math.ceil(bytesPerSecond / 10));
  const send = (from: number): void => {
    if (response.destroyed) return;
    if (from + step >= whole.length) response.end(whole.subarray(from));
    else {
      response.write(whole.subarray(from, from + step));
      setTimeout(() => send(from + step), (step / bytesPerSecond) * 1000);
    }
  };
  send(0);
}
