import type { ServerResponse } from 'node:http';
import type { Stream } from './control/call.ts';

/** Bytes that may wait for a client that reads slowly. */
const maxBehind = 1 << 18;

/**
 * Writes Server-Sent Events until the client goes away; for HEAD, the headers alone. A client that reads no more is let
 * go: the connection ends, and it learns that it missed something, which it would not if events were left out.
 */
export function writeStream(response: ServerResponse, stream: Stream, headers: Readonly<Record<string, string>>): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', ...headers });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  const stop = stream((text) => {
    if (response.writableLength > maxBehind) response.destroy();
    else response.write(text);
  });
  response.once('close', stop);
}
