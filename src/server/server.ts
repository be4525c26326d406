import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { WireReply } from '../engine/http/http.ts';
import type { Stream } from './control/call.ts';
import type { ControlAnswer } from './control/control.ts';
import { type Info, info } from './control/server.ts';
import { createExpressServer } from './express-server.ts';
import { createPaystub, type Paystub, type PaystubOptions } from './paystub.ts';
import { renderProblem } from './problem.ts';
import { writeReply } from './write-reply.ts';

/** What a server adds to a Paystub. */
export type ServerOptions = PaystubOptions & {
  /** Whether answers carry the `X-Paystub…` headers. */
  readonly simHeaders: boolean;
  /** Origin that browsers may call from, if any. */
  readonly cors: string | undefined;
};

/** A server that takes requests. */
export type RunningServer = {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** What `GET /__admin/info` answers. */
  readonly info: Info;
  readonly paystub: Paystub;
  /** Finishes the requests under way, keeps what they changed, and stops. */
  readonly close: () => Promise<void>;
};

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
  url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  return {
    url,
    info: info(paystub.facts),
    paystub,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      for (const stream of streams) stream.end(); // they would never end by themselves
      await closed;
      await options.storage.close();
    },
  };
}

/** The Express shell: what all answers have in common, and nothing of any vendor. */
function createApp({ answer }: Paystub, options: ServerOptions, streams: Set<ServerResponse>): express.Express {
  const app = express();
  app.disable('etag');
  app.disable('x-powered-by');
  app.set('query parser', false);
  const { simHeaders, cors, report } = options;
  const extra: Record<string, string> = {
    ...(simHeaders ? { 'X-Paystub': options.version } : {}),
    ...(cors === undefined ? {} : { 'Access-Control-Allow-Origin': cors, Vary: 'Origin' }),
  };
  const write = (response: ServerResponse, reply: ControlAnswer) => {
    if ('stream' in reply) writeStream(response, reply.stream, extra, streams);
    else writeReply(response, simHeaders ? reply : withoutOurs(reply), extra);
  };
  const fail = (request: IncomingMessage, response: ServerResponse, error: unknown) => {
    if (!request.complete && request.destroyed) return; // the client went away while it was sending
    report(error instanceof Error ? (error.stack ?? error.message) : String(error));
    writeReply(response, renderProblem(error), extra);
  };
  app.use((request: IncomingMessage, response: ServerResponse) => {
    if (cors !== undefined && request.method === 'OPTIONS' && request.headers.origin !== undefined) {
      writeReply(response, preflight(request), extra);
      return;
    }
    answer(
      request,
      (reply) => write(response, reply),
      (error) => fail(request, response, error),
    );
  });
  return app;
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

function writeStream(
  response: ServerResponse,
  stream: Stream,
  extra: Readonly<Record<string, string>>,
  streams: Set<ServerResponse>,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', ...extra });
  const stop = stream((text) => response.write(text));
  streams.add(response);
  response.on('close', () => {
    streams.delete(response);
    stop();
  });
}

function withoutOurs(reply: WireReply): WireReply {
  const headers = Object.entries(reply.headers).filter(([name]) => !name.toLowerCase().startsWith('x-paystub'));
  return { ...reply, headers: Object.fromEntries(headers) };
}
