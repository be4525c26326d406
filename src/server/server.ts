import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import express from 'express';
import { memoizeLast } from '../engine/cache.ts';
import { Turn } from '../engine/sandbox/turn.ts';
import { type ConnectionLimits, Connections, defaultConnectionLimits, Streams } from './connections/connections.ts';
import { createExpressServer } from './connections/express-server.ts';
import { listen } from './connections/listen.ts';
import { answerUnreadable } from './connections/unreadable.ts';
import { type Info, info } from './control/server.ts';
import type { CorsPolicy } from './cors.ts';
import { Exchange, type Shell } from './exchange.ts';
import { Pages } from './pages/pages.ts';
import { createPaystub, type Paystub, type PaystubOptions } from './paystub.ts';
import type { Front, FrontOptions, FrontParts, Listeners } from './real-hosts/front.ts';

/** Middleware that sees every request before it is worked on. */
export type LogMiddleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** The options of a server: those of its Paystub and its own. */
export type ServerOptions = PaystubOptions & {
  /** Replies carry the `X-Paystub…` headers. */
  readonly simHeaders: boolean;
  /** The URL at which clients reach the server, where it is another one than that of its address. */
  readonly baseUrl?: string | undefined;
  /** Writes a log of the requests, if one is kept. */
  readonly log?: LogMiddleware | undefined;
  /** False to leave the dashboard out. */
  readonly ui?: boolean;
  /** Pages of other origins that may call the vendors' APIs, if any. */
  readonly cors: CorsPolicy | undefined;
  /** Pages of other origins that may call the control API, if any. */
  readonly corsAdmin?: CorsPolicy | undefined;
  readonly connections?: Partial<ConnectionLimits>;
  /** Answers over TLS, and as a proxy at the vendors' real host names, beside the plain port. */
  readonly front?: FrontOptions | undefined;
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
 * @param host both loopback addresses if not given
 * @throws what `listen` throws (port in use, no such address) and what the storage throws (damaged folder)
 */
export async function startServer(options: ServerOptions, port: number, host?: string): Promise<RunningServer> {
  let url = '';
  let front: Front | undefined;
  const paystub = await createPaystub({ ...options, addresses: () => front?.addresses ?? {} }, () => url);
  const limits = { ...defaultConnectionLimits, ...options.connections };
  const server = createHttpServer(options, limits, {
    answer: (request, response) => new Exchange(shell, request, response).answer(),
    fail: (request, response, error) => new Exchange(shell, request, response).fail(error),
  });
  const connections = new Connections(server, limits);
  const shell = createShell(paystub, options, connections);
  const listening = await listen(server, port, host);
  url = options.baseUrl ?? listening.url;
  const stopSweeping = sweepNowAndThen(paystub, options);
  const close = async () => {
    stopSweeping();
    await Promise.all([connections.close(listening.listeners), front?.close()]);
    shell.turn.end();
    await paystub.facts.shared?.finish();
    paystub.facts.sandboxes.close();
    await options.storage.close();
  };
  front = await startFront({ shell, limits, host, clock: options.clock }, options).catch(async (error: unknown) => {
    stopSweeping();
    await connections.close(listening.listeners);
    throw error;
  });
  return { url, info: info(paystub.facts), paystub, close };
}

/** Starts what is spoken beside plain HTTP, if anything; its code is loaded only then. */
async function startFront(parts: Omit<FrontParts, 'createServer'>, options: ServerOptions): Promise<Front | undefined> {
  if (options.front === undefined) return undefined;
  const { Front } = await import('./real-hosts/front.ts');
  return Front.start(options.front, {
    ...parts,
    createServer: (listeners) => createHttpServer(options, parts.limits, listeners),
  });
}

/** Creates an HTTP server with a log of its requests, if one is kept. */
function createHttpServer(
  { log, report }: ServerOptions,
  limits: ConnectionLimits,
  { answer, fail }: Listeners,
): Server {
  const app = createApp();
  const server = createExpressServer(app, limits, (request, response, error) => {
    if (error === undefined) answer(request, response);
    else fail(request, response, error);
  });
  answerUnreadable(server, report);
  if (log !== undefined) app.use(log);
  app.use(answer);
  return server;
}

/**
 * Creates a Paystub without a server: its application is to be mounted in another one, or in a server.
 * @param url the base URL that it will be reached at
 * @throws what the storage throws (damaged folder)
 */
export async function createMountable(
  options: ServerOptions,
  url: string,
): Promise<RunningServer & { readonly app: express.Express }> {
  const paystub = await createPaystub(options, () => url);
  const streams = new Streams();
  const shell = createShell(paystub, options, streams);
  const app = createApp().use((request, response) => new Exchange(shell, request, response).answer());
  const stopSweeping = sweepNowAndThen(paystub, options);
  const close = async () => {
    stopSweeping();
    shell.turn.end();
    streams.end();
    paystub.facts.sandboxes.close();
    await options.storage.close();
  };
  return { url, info: info(paystub.facts), paystub, app, close };
}

/** The Express shell: one middleware for all requests, and nothing of any vendor. */
function createApp(): express.Express {
  const app = express();
  app.disable('etag');
  app.disable('x-powered-by');
  app.set('query parser', false);
  return app;
}

/** Looks for idle sandboxes until the function that it returns is called. */
function sweepNowAndThen({ facts }: Paystub, { report }: ServerOptions): () => void {
  const sweeping = setInterval(() => {
    facts.sandboxes.sweep().catch((error: unknown) => report(`idle sandboxes stay: ${String(error)}`));
  }, sweepInterval);
  sweeping.unref();
  return () => clearInterval(sweeping);
}

function createShell(paystub: Paystub, options: ServerOptions, connections: Shell['connections']): Shell {
  const { simHeaders, cors, corsAdmin, adminToken, report, version, baseUrl } = options;
  return {
    paystub,
    simHeaders,
    headers: simHeaders ? { 'X-Paystub': version } : {},
    cors,
    access: { token: adminToken, cors: corsAdmin, baseUrl },
    // Most requests come to the same place as the one before, and the journal compares and keeps the same text for them.
    originOf: memoizeLast(
      (host: string, prefix: string, mount: string) => (baseUrl ?? originOf(host, paystub)) + prefix + mount,
    ),
    connections,
    pages: options.ui === false ? undefined : new Pages(paystub.facts.vendors),
    turn: new Turn(setImmediate),
    report,
  };
}

/** Returns the origin that a client has named, or the server's own in place of one that is no host. */
function originOf(host: string, { facts }: Paystub): string {
  const origin = `http://${host}`;
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(origin) ? origin : facts.url();
}
