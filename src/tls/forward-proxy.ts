import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { ReportOnce } from '../engine/report-once.ts';
import { type HostPattern, type HostPort, matchesHost, readConnectTarget } from './host-names.ts';
import { proxyUserOf } from './proxy-user.ts';
import type { TlsTerminator } from './tls-terminator.ts';
import { openTunnel } from './tunnel.ts';

/** The surroundings of a forward proxy. */
export type ForwardProxyOptions = {
  /** Listens for the proxy's clients, and takes what comes out of their tunnels. */
  readonly server: Server;
  readonly terminator: TlsTerminator;
  /** True for a host and port that the server answers for. */
  readonly isAnswered: (target: HostPort) => boolean;
  /** The refusal of a host that is neither answered for nor passed. */
  readonly refusalOf: (target: HostPort) => ProxyRefusal;
  /** Hosts that tunnels are led to, untouched. */
  readonly passed: readonly HostPattern[];
  /** Called with a connection that belongs to the proxy from now on. */
  readonly onTunnel: (socket: Socket) => void;
  /** Refusals carry `X-Paystub-Error`. */
  readonly simHeaders: boolean;
  /** Milliseconds until another host must have taken a connection. */
  readonly patience: number;
  readonly report: ReportOnce;
};

/** Takes CONNECT requests: to hosts that the server answers for, and to others that may be passed. It looks no other up. */
export class ForwardProxy {
  readonly #options: ForwardProxyOptions;
  readonly #tunnels = new Set<Socket>();

  constructor(options: ForwardProxyOptions) {
    this.#options = options;
    options.server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) =>
      this.#connect(request, socket, head),
    );
  }

  /** True for a host that may be passed. */
  isPassed({ host, port }: HostPort): boolean {
    return this.#options.passed.some((each) => matchesHost(each.host, host) && (each.port ?? port) === port);
  }

  /** Drops the tunnels to other hosts. */
  close(): void {
    for (const socket of this.#tunnels) socket.destroy();
  }

  #connect(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const { terminator, isAnswered, onTunnel, refusalOf, report } = this.#options;
    socket.on('error', () => {});
    onTunnel(socket);
    const target = readConnectTarget(request.url ?? '');
    if (terminator.viaOf(socket) !== undefined) this.#refuse(socket, noTunnelHere);
    else if (target === undefined) this.#refuse(socket, badTarget);
    else if (this.isPassed(target)) this.#pass(socket, head, target);
    else if (isAnswered(target)) {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) socket.unshift(head);
      terminator.accept(socket, { host: target.host, user: proxyUserOf(request.headers) });
    } else {
      this.#refuse(socket, refusalOf(target));
      report(refusedHostText(target));
    }
  }

  #pass(client: Socket, head: Buffer, target: HostPort): void {
    const { patience } = this.#options;
    this.#tunnels.add(client);
    client.setTimeout(0);
    client.once('close', () => this.#tunnels.delete(client));
    openTunnel({ client, head, target, patience }, (reason) => this.#refuse(client, notReached(target, reason)));
  }

  #refuse(socket: Socket, { status, error, title, detail }: ProxyRefusal): void {
    const body = JSON.stringify({ type: 'about:blank', status, title, detail });
    const mark = this.#options.simHeaders ? [`X-Paystub-Error: ${error}`] : [];
    const lines = [
      `HTTP/1.1 ${status} ${title}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      ...mark,
      'Connection: close',
    ];
    socket.setTimeout(refusalTime, () => socket.destroy()); // for a client that does not read
    socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroySoon());
  }
}

const refusalTime = 5000;

/** A refusal of the proxy's own. */
export type ProxyRefusal = {
  readonly status: number;
  /** The value of `X-Paystub-Error`. */
  readonly error: string;
  readonly title: string;
  readonly detail: string;
};

const badTarget: ProxyRefusal = {
  status: 400,
  error: 'bad-target',
  title: 'Bad target',
  detail: 'CONNECT takes a host and a port: api.intacct.com:443.',
};

const noTunnelHere: ProxyRefusal = {
  status: 400,
  error: 'no-proxy-here',
  title: 'No proxy here',
  detail: 'A tunnel is asked for at the proxy itself, over plain HTTP, and not inside of another one.',
};

/** A line for the user about a host that was refused: few clients show the reply to CONNECT. */
export function refusedHostText({ host, port }: HostPort): string {
  return `the proxy was asked for ${host}:${port} and refused it; --pass ${host} lets it through`;
}

/** The refusal of a host that nobody here answers for. */
export function hostNotSimulated({ host, port }: HostPort): ProxyRefusal {
  return {
    status: 502,
    error: 'host-not-simulated',
    title: 'Host not simulated',
    detail: `Paystub does not stand in for ${host}:${port}, and calls no other host. --pass ${host} lets it through, --as VENDOR=${host} makes it a vendor's.`,
  };
}

/** The refusal of a host that is passed and cannot be reached. */
export function notReached({ host, port }: HostPort, reason: string): ProxyRefusal {
  return { status: 502, error: 'host-not-reached', title: 'Host not reached', detail: `${host}:${port}: ${reason}` };
}
