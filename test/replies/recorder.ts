import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { append, type Headers, packBody, type RecordedServer, replaceHost, shownHost } from './corpus.ts';

/** A server whose requests are recorded. */
export type Followed = RecordedServer & {
  /** Folder of the corpus. */
  readonly folder: string;
  readonly host: string;
  readonly now: () => number;
  /** Name of the test that runs. */
  readonly test?: () => string | undefined;
};

type Started = { readonly request: IncomingMessage; readonly response: ServerResponse };

/**
 * Records every request to the HTTP servers of this process, whoever sends it.
 * @param find the server that is reached at a port; `undefined` where its requests are not recorded
 */
export function recordRequests(find: (port: number) => Followed | undefined): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Started;
    const followed = find(request.socket.localPort ?? 0);
    // The stream never ends: nobody could wait for the whole of it.
    if (followed === undefined || request.url?.endsWith('/__admin/requests/stream')) return;
    whenWhole(request, response, (body) => append(followed.folder, lineOf(request, body, followed)));
  });
}

/** Waits for the last of a request's body without taking any of it from the server. */
function whenWhole(request: IncomingMessage, response: ServerResponse, take: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let taken = false;
  const end = () => {
    if (!taken) take(Buffer.concat(chunks));
    taken = true;
  };
  const { 'content-length': length = '0', 'transfer-encoding': coding } = request.headers;
  if (length === '0' && coding === undefined) {
    end();
    return;
  }
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding) => {
    if (chunk === null) end();
    else chunks.push(Buffer.from(chunk));
    return push(chunk, encoding);
  };
  response.once('close', end); // it was answered, or given up, before all had come
}

function lineOf(request: IncomingMessage, body: Buffer, { server, host, now, test }: Followed) {
  const shown = (text: string) => text.replaceAll(host, shownHost);
  const path = shown(request.url ?? '/');
  const headers = pairs(request.rawHeaders.map(shown));
  const [, named] = /^\/sandbox\/([^/?]*)/.exec(path) ?? [];
  const running = test?.();
  return {
    server,
    ...(running === undefined ? {} : { test: running }),
    sandbox: named ?? request.headers['x-paystub-sandbox']?.toString() ?? 'default',
    now: now(),
    method: request.method ?? 'GET',
    path,
    headers,
    body: packBody(replaceHost(body, host, shownHost)),
  };
}

/** Headers from names and values that stand in turn. */
export function pairs(raw: readonly string[]): Headers {
  return Array.from({ length: raw.length / 2 }, (_, i) => [raw[2 * i] ?? '', raw[2 * i + 1] ?? ''] as const);
}
