import type { ServerResponse } from 'node:http';
import type { Stream } from './control/call.ts';

/**
 * Writes Server-Sent Events until the client goes away.
 * @param streams holds the response as long as it is open
 */
export function writeStream(
  response: ServerResponse,
  stream: Stream,
  headers: Readonly<Record<string, string>>,
  streams: Set<ServerResponse>,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', ...headers });
  const stop = stream((text) => response.write(text));
  streams.add(response);
  response.on('close', () => {
    streams.delete(response);
    stop();
  });
}
