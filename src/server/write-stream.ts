import type { ServerResponse } from 'node:http';
import type { Stream } from './control/call.ts';

/** Bytes that may wait for a client that reads slowly. */
const maxBehind = 1 << 18;

/**
 * Writes Server-Sent Events until the client goes away. One that reads no more is let go: the connection ends, and it
 * learns that it missed something, which it would not if events were left out.
 * @param streams holds the response as long as it is open
 */
export function writeStream(
  response: ServerResponse,
  stream: Stream,
  headers: Readonly<Record<string, string>>,
  streams: Set<ServerResponse>,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', ...headers });
  const stop = stream((text) => {
    if (response.writableLength > maxBehind) response.destroy();
    else response.write(text);
  });
  streams.add(response);
  response.on('close', () => {
    streams.delete(response);
    stop();
  });
}
