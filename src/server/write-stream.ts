import type { ServerResponse } from 'node:http';
import type { Stream } from './control/call.ts';

/** Writes Server-Sent Events until the client goes away; for HEAD, the headers alone. */
export function writeStream(response: ServerResponse, stream: Stream, headers: Readonly<Record<string, string>>): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', ...headers });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  const stop = stream((text) => response.write(text));
  response.once('close', stop);
}
