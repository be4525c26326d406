import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Texts } from './control/call.ts';

/** Writes a JSON document part by part, no faster than the client reads. @param report takes an unforeseen error */
export function writeTexts(
  response: ServerResponse,
  texts: Texts,
  headers: Readonly<Record<string, string>>,
  report: (message: string) => void,
): void {
  response.writeHead(200, { 'Content-Type': 'application/json', ...headers });
  pipeline(Readable.from(texts, { objectMode: true, highWaterMark: 1 }), response).catch((error: Error) => {
    const hasLeft = 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!hasLeft) report(error.stack ?? error.message);
  });
}
