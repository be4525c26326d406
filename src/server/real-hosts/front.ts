import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, type Server as Listener, type Socket } from 'node:net';
import { memoizeLast } from '../../engine/cache.ts';
import { header } from '../../engine/http/http.ts';
import { createReportOnce, type ReportOnce } from '../../engine/report-once.ts';
import type { Authority } from '../../tls/authority.ts';
import {
  ForwardProxy,
  hostNotSimulated,
  notReached,
  type ProxyRefusal,
  refusedHostText,
} from '../../tls/forward-proxy.ts';
import type { HostPattern } from '../../tls/host-names.ts';
import { dropProxyHeaders, proxyUserOf } from '../../tls/proxy-user.ts';
import { SecureContexts } from '../../tls/secure-contexts.ts';
import { TlsTerminator } from '../../tls/tls-terminator.ts';
import { type ConnectionLimits, Connections } from '../connections/connections.ts';
import { listen } from '../connections/listen.ts';
import { isoTime, type Shape } from '../control/call.ts';
import { Exchange, type Shell } from '../exchange.ts';
import { Problem } from '../problem.ts';
import { type Destination, destinationOf } from './destination.ts';
import { forwardRequest } from './forward-request.ts';
import { type HostAlias, HostTable, type KnownHost } from './host-table.ts';

/** Ports of hosts that are answered for: clients also make tunnels for `http://`. */
const answeredPorts: readonly number[] = [443, 80];

/** The settings of TLS and of the proxy. */
export type FrontOptions = {
  /** The port of TLS, if it is spoken; 0 picks a free one. */
  readonly tlsPort: number | undefined;
  /** The port of the forward proxy, if there is one; 0 picks a free one. */
  readonly proxyPort: number | undefined;
  /** Hosts that stand for vendors', beside their own. */
  readonly aliases: readonly HostAlias[];
  /** Other hosts that the proxy leads to. */
  readonly passed: readonly HostPattern[];
  /** The CA that signs certificates. */
  readonly authority: Authority;
  /** Gives the CA to use when that one is near its end. */
  readonly renew: () => Promise<Authority>;
};

/** The listeners of an HTTP server's requests. */
export type Listeners = {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** Answers a request that could not be taken. */
  readonly fail: (request: IncomingMessage, response: ServerResponse, error: unknown) => void;
};

/** The surroundings of a front. */
export type FrontParts = {
  readonly shell: Shell;
  readonly limits: ConnectionLimits;
  /** The real time, in milliseconds since 1970. */
  readonly clock: () => number;
  /** Creates the HTTP server in front of some listeners. */
  readonly createServer: (listeners: Listeners) => Server;
  readonly host: string | undefined;
};

/** The addresses of a front, as `GET /__admin/info` tells them. */
export type FrontAddresses = Pick<Shape<'Info'>, 'tls' | 'proxy' | 'ca'>;

/** Answers at the vendors' real host names, over TLS and as a forward proxy, beside the server's plain port. */
export class Front {
  readonly #options: FrontOptions;
  readonly #parts: FrontParts;
  readonly #hosts: HostTable;
  readonly #server: Server;
  readonly #connections: Connections;
  readonly #terminator: TlsTerminator;
  readonly #proxy: ForwardProxy;
  readonly #shells: { readonly own: Shell; readonly http: Shell; readonly https: Shell };
  readonly #listeners: Listener[] = [];
  readonly #contexts: SecureContexts;
  readonly #report: ReportOnce;
  #addresses: Pick<FrontAddresses, 'tls' | 'proxy'> = {};

  private constructor(options: FrontOptions, parts: FrontParts) {
    const { shell, limits, clock } = parts;
    const report = createReportOnce((message) => shell.report(message));
    this.#report = report;
    const patience = limits.head;
    this.#options = options;
    this.#parts = parts;
    this.#hosts = new HostTable(shell.paystub.facts.vendors, options.aliases);
    this.#server = parts.createServer({
      answer: (request, response) => this.#answer(request, response),
      fail: (request, response, error) => new Exchange(this.#shells.http, request, response).fail(error),
    });
    this.#connections = new Connections(this.#server, limits);
    this.#shells = shellsOf(shell, this.#connections);
    const contexts = new SecureContexts(options.authority, options.renew, clock);
    this.#contexts = contexts;
    const isKnown = (host: string) => this.#hosts.find(host) !== undefined;
    this.#terminator = new TlsTerminator({ server: this.#server, contexts, isKnown, patience, report });
    this.#proxy = new ForwardProxy({
      ...{ server: this.#server, terminator: this.#terminator, passed: options.passed, patience, report },
      isAnswered: ({ host, port }) => answeredPorts.includes(port) && isKnown(host),
      refusalOf: hostNotSimulated,
      simHeaders: shell.simHeaders,
      onTunnel: (socket) => this.#connections.release(socket),
    });
  }

  /** Starts to listen. @throws what `listen` throws (port in use, no such address) */
  static async start(options: FrontOptions, parts: FrontParts): Promise<Front> {
    const front = new Front(options, parts);
    try {
      await front.#listen();
    } catch (error) {
      await front.close();
      throw error;
    }
    return front;
  }

  get addresses(): FrontAddresses {
    const { certificate, fingerprint, notAfter } = this.#contexts.authority;
    return { ...this.#addresses, ca: { certificate, fingerprint, expires: isoTime(notAfter) } };
  }

  /** Finishes the requests under way and stops, as the plain server does. */
  async close(): Promise<void> {
    this.#terminator.close();
    this.#proxy.close();
    await this.#connections.close(this.#listeners);
    this.#server.close(); // where it does not listen, its timer is left
  }

  async #listen(): Promise<void> {
    const { tlsPort, proxyPort } = this.#options;
    const { host } = this.#parts;
    if (tlsPort !== undefined) {
      const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => this.#acceptTls(socket));
      const { listeners, url } = await listen(server, tlsPort, host);
      this.#listeners.push(...listeners);
      this.#addresses = { tls: { url: url.replace(/^http:/, 'https:') } };
    }
    if (proxyPort === undefined)
      this.#server.emit('listening'); // it looks for slow clients from now on
    else {
      const { listeners, url } = await listen(this.#server, proxyPort, host);
      this.#listeners.push(...listeners);
      this.#addresses = { ...this.#addresses, proxy: { url, hosts: this.#hosts.list } };
    }
  }

  #acceptTls(socket: Socket): void {
    this.#terminator.accept(socket, { host: undefined, user: undefined }, (plain) => {
      plain.end(plainAtTls, () => plain.destroySoon());
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { headers, url = '/' } = request;
    const via = this.#terminator.viaOf(request.socket);
    const user = via === undefined ? proxyUserOf(headers) : via.user;
    const destination = destinationOf(
      { url, hostHeader: headers.host, sandboxHeader: header(headers, 'x-paystub-sandbox'), via, user },
      this.#hosts,
    );
    dropProxyHeaders(headers);
    if (destination.kind === 'own') new Exchange(this.#shells.own, request, response).answer();
    else if (destination.kind === 'vendor') {
      const shell = destination.isSecure ? this.#shells.https : this.#shells.http;
      new Exchange(shell, request, response, destination.target).answer();
    } else if (destination.kind === 'other' && via === undefined && this.#proxy.isPassed(destination.at)) {
      const at = { ...destination.at, path: destination.path };
      forwardRequest(request, response, at, (reason) => this.#refuse(request, response, notReached(at, reason)));
    } else this.#refuse(request, response, this.#refusalOf(destination));
  }

  #refusalOf(destination: Exclude<Destination, { readonly kind: 'vendor' | 'own' }>): ProxyRefusal {
    switch (destination.kind) {
      case 'other':
        this.#report(refusedHostText(destination.at));
        return hostNotSimulated(destination.at);
      case 'no-api':
        return pathNotSimulated(destination.host, destination.known);
      case 'no-proxy-request':
        return noProxyRequest(this.#parts.shell.paystub.facts.url());
    }
  }

  #refuse(request: IncomingMessage, response: ServerResponse, { status, title, detail, error }: ProxyRefusal): void {
    const { simHeaders } = this.#parts.shell;
    const problem = new Problem(status, { title, detail }, simHeaders ? { 'X-Paystub-Error': error } : {});
    new Exchange(this.#shells.http, request, response).fail(problem);
  }
}

/** The shells of requests to Paystub's own address over TLS, and to vendors' hosts: their links differ. */
function shellsOf(shell: Shell, connections: Connections): Record<'own' | 'http' | 'https', Shell> {
  const at = (scheme: string) => ({
    ...shell,
    connections,
    originOf: memoizeLast((host: string, prefix: string, mount: string) => `${scheme}://${host}${prefix}${mount}`),
  });
  const own = memoizeLast((host: string, prefix: string, mount: string) =>
    shell.originOf(host, prefix, mount).replace(/^http:/, 'https:'),
  );
  return { own: { ...shell, connections, originOf: own }, http: at('http'), https: at('https') };
}

const notTls = 'This port speaks TLS: its address begins with https.';
const plainAtTls = [
  'HTTP/1.1 400 Bad Request',
  'Content-Type: text/plain',
  `Content-Length: ${notTls.length}`,
  'Connection: close',
  '',
  notTls,
].join('\r\n');

function pathNotSimulated(host: string, { vendor, paths }: KnownHost): ProxyRefusal {
  return {
    status: 501,
    error: 'not-simulated',
    title: 'Not simulated',
    detail: `At ${host}, Paystub simulates the API of ${vendor.title} alone: ${paths.join(', ')}.`,
  };
}

function noProxyRequest(url: string): ProxyRefusal {
  return {
    status: 400,
    error: 'no-proxy-request',
    title: 'No request to a proxy',
    detail: `This is a forward proxy: make it your client's HTTPS_PROXY. Paystub itself is at ${url}.`,
  };
}
