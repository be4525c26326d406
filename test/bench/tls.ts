import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, type IncomingMessage, request as sendHttp } from 'node:http';
import { request as sendHttps, Agent as TlsAgent } from 'node:https';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { startPaystub } from './servers/contestant.ts';
import { freePort, type Server } from './servers/server.ts';
import { median, say, table } from './table.ts';

/** The costs of one way to ask a server, or to connect to it. */
export type TlsCost = {
  readonly way: string;
  /** Processor time of the server for each request or connection, in microseconds: the median of the rounds. */
  readonly cpu: number;
  /** Milliseconds until the answer or the end of the handshake, the median. */
  readonly milliseconds: number;
};

/** How much of everything is measured. */
export type TlsLength = { readonly rounds: number; readonly requests: number; readonly connections: number };

/** One request, or one connection. */
type Act = () => Promise<void>;
type Way = { readonly name: string; readonly count: number; readonly act: Act; readonly server: Server };

const host = 'api.intacct.com';
const position = '/ia/api/v1/objects/construction/employee-position/2';

/** Measures requests over one kept connection and handshakes: with TLS and without, and through the forward proxy. */
export async function benchTls(length: TlsLength): Promise<readonly TlsCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-bench-'));
  const [tlsPort, proxyPort] = [await freePort(), await freePort()];
  const tls = ['--tls', '--tls-port', String(tlsPort), '--proxy', '--proxy-port', String(proxyPort), '--ca', folder];
  const [plain, server] = [await startPaystub('--memory'), await startPaystub('--memory', ...tls)];
  const agents: Agent[] = [];
  try {
    const ca = readFileSync(join(folder, 'ca.pem'));
    const ways = [
      ...requestsOf(plain, server, { tlsPort, proxyPort, ca, agents }, length.requests),
      ...(await handshakesOf(server, { tlsPort, proxyPort, ca }, length.connections)),
    ];
    const found = await measureWays(ways, length.rounds);
    say(table([['way', 'server µs', 'median ms'], ...found.map(row)]));
    return found;
  } finally {
    for (const agent of agents) agent.destroy();
    await Promise.all([plain.stop(), server.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

type Target = { readonly tlsPort: number; readonly proxyPort: number; readonly ca: Buffer };

function requestsOf(
  plain: Server,
  server: Server,
  { tlsPort, proxyPort, ca, agents }: Target & { readonly agents: Agent[] },
  count: number,
): Way[] {
  const open = (agent: Agent) => {
    agents.push(agent);
    return agent;
  };
  const kept = { keepAlive: true, maxSockets: 1 };
  const proxyEnv = { HTTP_PROXY: `http://127.0.0.1:${proxyPort}`, HTTPS_PROXY: `http://127.0.0.1:${proxyPort}` };
  const [bare, beside] = [open(new Agent(kept)), open(new Agent(kept))];
  const [secure, tunnel] = [open(new TlsAgent({ ...kept, ca })), open(new TlsAgent({ ...kept, ca, proxyEnv }))];
  const proxied = open(new Agent({ ...kept, proxyEnv }));
  const at = (port: number) => `http://127.0.0.1:${port}/intacct${position}`;
  const ask = (name: string, url: string, agent: Agent, of = server): Way => {
    return { name: `GET: ${name}`, count, server: of, act: () => get(url, agent) };
  };
  return [
    ask('http, a server without --tls', at(plain.port), bare, plain),
    ask('http, a server with --tls --proxy', at(server.port), beside),
    ask('https', `https://localhost:${tlsPort}/intacct${position}`, secure),
    ask('http through the proxy', `http://${host}${position}`, proxied),
    ask('https through the proxy', `https://${host}${position}`, tunnel),
  ];
}

async function handshakesOf(server: Server, { tlsPort, proxyPort, ca }: Target, count: number): Promise<Way[]> {
  const direct = () => connect({ port: tlsPort, host: '127.0.0.1' });
  const secure = (socket: Socket, servername: string, session?: Buffer) =>
    connectTls({ socket, servername, ca, ...(session === undefined ? {} : { session }) });
  const first = secure(direct(), 'localhost');
  const [session] = (await once(first, 'session')) as [Buffer];
  first.destroy();
  const act = (name: string, once_: Act): Way => ({ name: `connection: ${name}`, count, server, act: once_ });
  return [
    act('tcp alone', async () => {
      const socket = connect({ port: server.port, host: '127.0.0.1' });
      await once(socket, 'connect');
      socket.destroy();
    }),
    act('TLS, full handshake', () => shakeHands(secure(direct(), 'localhost'), false)),
    act('TLS, resumed', () => shakeHands(secure(direct(), 'localhost', session), true)),
    act('TLS through the proxy', async () => shakeHands(secure(await openTunnel(proxyPort), host), false)),
  ];
}

async function get(url: string, agent: Agent): Promise<void> {
  const send = url.startsWith('https') ? sendHttps : sendHttp;
  const [response] = (await once(send(url, { agent }).end(), 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode}`);
}

async function shakeHands(socket: TLSSocket, isResumed: boolean): Promise<void> {
  await once(socket, 'secureConnect');
  const is = socket.isSessionReused();
  socket.destroy();
  if (is !== isResumed) throw new Error(`the session was ${is ? '' : 'not '}resumed`);
}

async function openTunnel(port: number): Promise<Socket> {
  const [response, socket] = (await once(
    sendHttp({ port, host: '127.0.0.1', method: 'CONNECT', path: `${host}:443`, agent: false }).end(),
    'connect',
  )) as [IncomingMessage, Socket];
  if (response.statusCode !== 200) throw new Error(`CONNECT ${host}: ${response.statusCode}`);
  return socket;
}

/** Measures each way in turn, round by round; the first round warms up. */
async function measureWays(ways: readonly Way[], rounds: number): Promise<readonly TlsCost[]> {
  const cpus = ways.map((): number[] => []);
  const times = ways.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, { act, count, server }] of ways.entries()) {
      const before = await server.ask('usage');
      for (let n = 0; n < count; n += 1) {
        const started = performance.now();
        await act();
        if (round > 0) times[at]?.push(performance.now() - started);
      }
      const after = await server.ask('usage');
      if (round > 0) cpus[at]?.push((after.cpu - before.cpu) / count);
    }
  }
  return ways.map(({ name }, at) => ({
    way: name,
    cpu: median(cpus[at] ?? []),
    milliseconds: median(times[at] ?? []),
  }));
}

function row({ way, cpu, milliseconds }: TlsCost): readonly string[] {
  return [way, cpu.toFixed(0), milliseconds.toFixed(2)];
}
