import { once } from 'node:events';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { FrontOptions } from '../../../src/server/real-hosts/front.ts';
import { domainsOf } from '../../../src/server/real-hosts/host-table.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../../src/server/server.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { createAuthority } from '../../../src/tls/authority.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { openRaw, type RawConnection } from '../../helpers/raw.ts';

/** A server with TLS and a proxy. */
export type Fronted = {
  readonly server: RunningServer;
  readonly tls: string;
  readonly proxy: string;
  /** The CA's certificate, as PEM. */
  readonly ca: string;
  /** The lines that the server reported. */
  readonly reports: readonly string[];
};

export type FrontedOptions = Partial<Pick<FrontOptions, 'passed' | 'aliases'>> &
  Pick<Partial<ServerOptions>, 'connections' | 'simHeaders'>;

const now = Date.UTC(2026, 0, 15, 10);

/** Starts a server with TLS and a proxy, on free ports. */
export async function startFronted(options: FrontedOptions = {}): Promise<Fronted> {
  const { aliases = [], passed = [], connections = {}, simHeaders = true } = options;
  const reports: string[] = [];
  const authority = await createAuthority(domainsOf(vendors, aliases), Date.now());
  const server = await startServer(
    {
      ...{ vendors, storage: memoryStorage(), clock: () => now, timer: () => 0, version: '0.0.0-test' },
      settings: { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' },
      ...{ simHeaders, adminToken: undefined, cors: undefined, report: (message) => reports.push(message) },
      sandboxes: { maxSandboxes: 10, maxIdle: 0 },
      journal: { maxEntries: 100, maxBytes: 1_000_000 },
      front: { tlsPort: 0, proxyPort: 0, aliases, passed, authority, renew: async () => authority },
      connections,
    },
    0,
  );
  const { tls, proxy, ca } = server.info;
  if (tls === undefined || proxy === undefined || ca === undefined) throw new Error('it has no TLS or no proxy');
  return { server, tls: tls.url, proxy: proxy.url, ca: ca.certificate, reports };
}

/** Returns the header that a client sends for `http://user@proxy`. */
export function proxyAuthorization(user: string): string {
  return `Proxy-Authorization: Basic ${Buffer.from(`${user}:`).toString('base64')}\r\n`;
}

/** Asks the proxy for a tunnel. @returns the connection, and the head of what came back */
export async function askForTunnel(
  proxy: string,
  target: string,
  headers = '',
): Promise<RawConnection & { readonly head: string }> {
  const raw = await openRaw(proxy);
  raw.send(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${headers}\r\n`);
  return { ...raw, head: await raw.until('\r\n\r\n') };
}

/** Makes a tunnel to a host and speaks TLS in it. @throws the error of the handshake */
export async function tunnelTo({ proxy, ca }: Fronted, host: string, headers = ''): Promise<TLSSocket> {
  const { socket, head } = await askForTunnel(proxy, `${host}:443`, headers);
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(head);
  return handshake(connectTls({ socket, servername: host, ca, ALPNProtocols: ['h2', 'http/1.1'] }));
}

/** Waits for the end of a client's handshake. @throws its error */
export async function handshake(client: TLSSocket): Promise<TLSSocket> {
  await once(client, 'secureConnect');
  return client;
}

/** Sends a request as the last one of a connection. @returns all that comes back */
export async function ask(client: TLSSocket, request: string): Promise<string> {
  const [line, ...rest] = request.split('\r\n');
  client.write([line, 'Connection: close', ...rest].join('\r\n'));
  let text = '';
  for await (const chunk of client) text += chunk;
  return text;
}

/** Asks a vendor's real host by way of the proxy. @returns all that comes back */
export async function askHost(fronted: Fronted, host: string, path: string, headers = ''): Promise<string> {
  return ask(await tunnelTo(fronted, host, headers), `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
}
