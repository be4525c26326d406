import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Server as Listener } from 'node:net';
import { nodeHttp } from '../../engine/built-ins.ts';
import { createReportOnce, type ReportOnce } from '../../engine/report-once.ts';
import { type ConnectionLimits, Connections } from '../../server/connections/connections.ts';
import { forwardRequest } from '../../server/real-hosts/forward-request.ts';
import { splitAbsolute } from '../../server/target.ts';
import type { Authority } from '../../tls/authority.ts';
import { ForwardProxy, notReached, type ProxyRefusal, refusedHostText } from '../../tls/forward-proxy.ts';
import { type HostPattern, type HostPort, readHost } from '../../tls/host-names.ts';
import { dropProxyHeaders } from '../../tls/proxy-user.ts';
import { SecureContexts } from '../../tls/secure-contexts.ts';
import { TlsTerminator } from '../../tls/tls-terminator.ts';
import { type AnswerTarget, createAnswer, type RecorderOptions, refuse, targetOf } from './recorder.ts';

/** The parts of a forward proxy that records. */
export type ProxyParts = {
  /** The CA that signs for the tenant's host. */
  readonly authority: Authority;
  /** Gives the CA to use when that one is near its end. */
  readonly renew: () => Promise<Authority>;
  /** Hosts that the proxy leads to besides, untouched and unrecorded. */
  readonly passed: readonly HostPattern[];
  readonly limits: ConnectionLimits;
};

/** A forward proxy that records what one tenant answers at its own host. All other hosts are refused. */
export class ProxyRecorder {
  readonly server: Server;
  readonly #options: RecorderOptions;
  readonly #tenant: HostPort;
  readonly #answer: AnswerTarget;
  readonly #connections: Connections;
  readonly #terminator: TlsTerminator;
  readonly #proxy: ForwardProxy;
  readonly #report: ReportOnce;

  constructor(options: RecorderOptions, { authority, renew, passed, limits }: ProxyParts) {
    const { target, clock, onRefused } = options;
    this.#options = options;
    this.#tenant = addressOf(target);
    this.#answer = createAnswer(options);
    this.#report = createReportOnce(onRefused);
    this.server = nodeHttp().createServer((request, response) => this.#take(request, response));
    this.#connections = new Connections(this.server, limits);
    const common = { server: this.server, patience: limits.head, report: this.#report };
    const contexts = new SecureContexts(authority, renew, clock);
    this.#terminator = new TlsTerminator({ ...common, contexts, isKnown: (host) => host === this.#tenant.host });
    this.#proxy = new ForwardProxy({
      ...{ ...common, terminator: this.#terminator, passed, simHeaders: true },
      onTunnel: (socket) => this.#connections.release(socket),
      isAnswered: ({ host, port }) => host === this.#tenant.host && port === this.#tenant.port,
      refusalOf: (at) => this.#notRecorded(at),
    });
  }

  /** Finishes the requests under way and stops; the tunnels to other hosts are dropped. */
  async close(listeners: readonly Listener[]): Promise<void> {
    this.#terminator.close();
    this.#proxy.close();
    await this.#connections.close(listeners);
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const { url = '/', headers } = request;
    const via = this.#terminator.viaOf(request.socket);
    const absolute = splitAbsolute(url);
    dropProxyHeaders(headers);
    if (via === undefined && absolute === undefined) {
      refuse(response, 400, 'no-proxy-request', 'This is a forward proxy: make it the HTTPS_PROXY of your client.');
      return;
    }
    const isSecure = via?.isSecure ?? /^https:/i.test(url);
    const named = absolute?.host ?? (headers.host || via?.host) ?? '';
    const read = readHost(named);
    const at = { host: read?.host ?? named, port: read?.port ?? (isSecure ? 443 : 80) };
    const path = absolute?.rest ?? url;
    if (this.#isTenant(at, isSecure)) this.#answer(request, response, this.#targetAt(path));
    else if (via === undefined && !isSecure && this.#proxy.isPassed(at))
      forwardRequest(request, response, { ...at, path }, (reason) => refuseAs(response, notReached(at, reason)));
    else {
      this.#report(refusedHostText(at));
      refuseAs(response, this.#notRecorded(at));
    }
  }

  #isTenant({ host, port }: HostPort, isSecure: boolean): boolean {
    const usesTls = this.#options.target.protocol === 'https:';
    return host === this.#tenant.host && port === this.#tenant.port && isSecure === usesTls;
  }

  /** The path below the part of the tenant's URL that the command line names. */
  #targetAt(path: string): string | undefined {
    const { target, vendor } = this.#options;
    const base = target.pathname.replace(/\/$/, '');
    const below = path.startsWith(`${base}/`) ? path.slice(base.length) : '';
    return below.startsWith(`${vendor.mount}/`) ? undefined : targetOf(below, vendor); // the mount is Paystub's own
  }

  #notRecorded({ host, port }: HostPort): ProxyRefusal {
    const { target } = this.#options;
    return {
      status: 502,
      error: 'host-not-recorded',
      title: 'Host not recorded',
      detail: `This recording asks ${target.origin} alone, not ${host}:${port}. --pass ${host} lets it through unrecorded.`,
    };
  }
}

function addressOf({ hostname, port, protocol }: URL): HostPort {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return { host, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}

function refuseAs(response: ServerResponse, { status, error, detail }: ProxyRefusal): void {
  refuse(response, status, error, detail);
}
