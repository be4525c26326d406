import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { memoizeLast } from '../engine/cache.ts';
import type { WireReply } from '../engine/http/http.ts';
import { type Info, info } from './control/server.ts';
import { Exchange } from './exchange.ts';
import { createExpressServer } from './express-server.ts';
import { createPaystub, type Paystub, type PaystubOptions } from './paystub.ts';
import { writeReply } from './write-reply.ts';

/** The options of a server: those of its Paystub and its own. */
export type ServerOptions = PaystubOptions & {
  /** Replies carry the `X-Paystub…` headers. */
  readonly simHeaders: boolean;
  /** Origin that browsers may call from, if any. */
  readonly cors: string | undefined;
};

/** A server that takes requests. */
export type RunningServer = {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** The body of `GET /__admin/info`. */
  readonly info: Info;
  readonly paystub: Paystub;
  /** Finishes the requests under way, keeps their changes, and stops. */
  readonly close: () => Promise<void>;
};

/** Milliseconds between two looks for idle sandboxes. */
const sweepInterval = 60_000;

/**
 * Starts a server.
 * @param port 0 picks a free one
 * @throws what `listen` throws (port in use, no such address) and what the storage throws (damaged folder)
 */
export async function startServer(options: ServerOptions, port: number, host: string): Promise<RunningServer> {
  const streams = new Set<ServerResponse>();
  let url = '';
  const paystub = await createPaystub(options, () => url);
  const server = createExpressServer(createApp(paystub, options, streams));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const sweeping = setInterval(() => {
    paystub.facts.sandboxes.sweep().catch((error: unknown) => options.report(`idle sandboxes stay: ${String(error)}`));
  }, sweepInterval).unref();
  url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  return {
    url,
    info: info(paystub.facts),
    paystub,
    close: async () => {
      clearInterval(sweeping);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      for (const stream of streams) stream.end(); // they would never end by themselves
      await closed;
      await options.storage.close();
    },
  };
}

/** The Express shell: one middleware for all requests, and nothing of any vendor. */
function createApp(paystub: Paystub, options: ServerOptions, streams: Set<ServerResponse>): express.Express {
  const app = express();
  app.disable('etag');
  app.disable('x-powered-by');
  app.set('query parser', false);
  const { simHeaders, cors, report, version } = options;
  const headers: Record<string, string> = {
    ...(simHeaders ? { 'X-Paystub': version } : {}),
    ...(cors === undefined ? {} : { 'Access-Control-Allow-Origin': cors, Vary: 'Origin' }),
  };
  // Most requests come to the same place as the one before, and the journal compares and keeps the same text for them.
  const originOf = memoizeLast((host: string, prefix: string, mount: string) => `http://${host}${prefix}${mount}`);
  const shell = { paystub, simHeaders, headers, originOf, streams, report };
  app.use((request: IncomingMessage, response: ServerResponse) => {
    if (cors !== undefined && isPreflight(request)) writeReply(response, preflight(request), headers);
    else new Exchange(shell, request, response).answer();
  });
  return app;
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined;
}

function preflight(request: IncomingMessage): WireReply {
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
      'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
      'Access-Control-Max-Age': '600',
    },
    body: '',
  };
}
