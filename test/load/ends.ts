// Stops a server again and again as docker does, with a client that sends one request after the other, a slow upload and
// an open event stream: it must end in under 5 seconds, with 0, and have everything that it answered.
// node test/load/ends.ts [rounds] [way...]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));
const serve = ['serve', '--quiet', '--port', '0'];
const command = 'console.log("READY " + process.env.PAYSTUB_URL); setInterval(() => {}, 1e6)';
const ways: Readonly<Record<string, readonly string[]>> = {
  memory: [...serve, '--memory'],
  data: [...serve, '--data', 'data'],
  durable: [...serve, '--data', 'data', '--durable'],
  tls: [...serve, '--data', 'data', '--tls', '--tls-port', '0'],
  proxy: [...serve, '--data', 'data', '--proxy', '--proxy-port', '0'],
  exec: ['exec', '--', process.execPath, '-e', `process.on("SIGTERM", () => process.exit(0)); ${command}`],
};

const [rounds = '20', ...chosen] = process.argv.slice(2);
const positions = '/ia/api/v1/objects/construction/employee-position';
const maxSeconds = 5;

type Started = {
  readonly url: string;
  readonly child: ReturnType<typeof spawn>;
  readonly ended: Promise<number | null>;
};

async function start(args: readonly string[], cwd: string): Promise<Started> {
  const child = spawn(process.execPath, [main, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  let out = '';
  const url = await new Promise<string>((resolve, reject) => {
    ended.then((code) => reject(new Error(`it ended with ${code}: ${out}`)), reject);
    child.stdout?.on('data', (text) => {
      out += text;
      const ready = /^READY (http:\S+)$/m.exec(out)?.[1];
      if (ready !== undefined) resolve(ready);
    });
  });
  return { url, child, ended };
}

type Info = { readonly tls?: { readonly url: string }; readonly proxy?: { readonly url: string } };

/** Opens connections as clients of the way do, and says where Sage Intacct is there. */
async function clientsOf(
  way: string,
  url: string,
): Promise<{ open: () => Promise<Socket>; path: string; host: string }> {
  const { tls, proxy } = (await (await fetch(`${url}/__admin/info`)).json()) as Info;
  const plain = (to: string) => connect({ host: '127.0.0.1', port: Number(new URL(to).port) });
  if (way === 'tls' && tls !== undefined)
    return { open: async () => secured(plain(tls.url), 'localhost'), path: `/intacct${positions}`, host: 'localhost' };
  if (way !== 'proxy' || proxy === undefined)
    return { open: async () => plain(url), path: `/intacct${positions}`, host: 'localhost' };
  const host = 'api.intacct.com';
  const open = async () => {
    const socket = plain(proxy.url);
    socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\n\r\n`);
    await once(socket, 'data');
    return secured(socket, host);
  };
  return { open, path: positions, host };
}

function secured(socket: Socket, servername: string): Socket {
  return connectTls({ socket, servername, rejectUnauthorized: false });
}

/** @returns seconds to the end */
async function stopOnce(way: string, args: readonly string[], folder: string, round: number): Promise<number> {
  const { url, child, ended } = await start(args, folder);
  const { open, path, host } = await clientsOf(way, url);
  const head = `Host: ${host}\r\nContent-Type: application/json\r\n`;
  const sockets = await Promise.all([open(), open(), open()]);
  const [busy, upload] = sockets as [Socket, Socket, Socket];
  const stream = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
  for (const socket of [...sockets, stream]) socket.on('error', () => {});
  stream.write('GET /__admin/requests/stream HTTP/1.1\r\nHost: localhost\r\n\r\n');
  let streamed = '';
  stream.on('data', (chunk) => {
    streamed += chunk;
  });
  upload.write(`POST ${path} HTTP/1.1\r\n${head}Content-Length: 100000\r\n\r\n{"id":"`);
  const trickle = setInterval(() => upload.write('x'), 20);

  let received = '';
  let sent = 0;
  const post = () => {
    sent += 1;
    const body = JSON.stringify({ id: `R${round}-${sent}`, name: 'x' });
    busy.write(`POST ${path} HTTP/1.1\r\n${head}Content-Length: ${body.length}\r\n\r\n${body}`);
  };
  const isBusy = new Promise<void>((resolve) => {
    busy.on('data', (chunk) => {
      received += chunk;
      if (sent === 50) resolve();
      if (/HTTP\/1\.1 /.test(String(chunk)) && !/connection: close/i.test(String(chunk))) post();
    });
  });
  post();
  await isBusy;
  const closed = new Promise((resolve) => busy.once('close', resolve)); // a reset closes it too
  const started = performance.now();
  child.kill('SIGTERM');
  const code = await ended;
  const seconds = (performance.now() - started) / 1000;
  clearInterval(trickle);
  await closed;
  for (const socket of [...sockets, stream]) socket.destroy();
  const answered = [...received.matchAll(/"id":"(R\d+-\d+)"/g)].map(([, id]) => id);
  const lost = args.includes('--data') ? await missing(args, folder, answered) : 0;
  const isStreamWhole = /\r\n0\r\n\r\n$/.test(streamed);
  if (code !== 0 || seconds >= maxSeconds || lost > 0 || answered.length < 49 || !isStreamWhole)
    throw new Error(
      `${way}: code ${code}, ${seconds.toFixed(2)} s, ${lost} of ${answered.length} lost, stream ${isStreamWhole ? 'ended' : 'broken off'}`,
    );
  return seconds;
}

/** Number of the answered creates that a new start does not have. */
async function missing(
  args: readonly string[],
  folder: string,
  answered: readonly (string | undefined)[],
): Promise<number> {
  const again = await start(args, folder);
  const rows: string[] = [];
  for (let offset = 0; ; offset += 1000) {
    const target = `${again.url}/__admin/state/sage-intacct/employee-position?limit=1000&offset=${offset}`;
    const { records } = (await (await fetch(target)).json()) as {
      readonly records: readonly { readonly id: string }[];
    };
    if (records.length === 0) break;
    rows.push(...records.map(({ id }) => id));
  }
  again.child.kill('SIGTERM');
  await again.ended;
  const kept = new Set(rows);
  return answered.filter((id) => id !== undefined && !kept.has(id)).length;
}

for (const [way, args] of Object.entries(ways)) {
  if (chosen.length > 0 && !chosen.includes(way)) continue;
  const folder = mkdtempSync(join(tmpdir(), 'paystub-ends-'));
  try {
    const seconds: number[] = [];
    for (let round = 1; round <= Number(rounds); round += 1) seconds.push(await stopOnce(way, args, folder, round));
    const sorted = seconds.toSorted((a, b) => a - b);
    process.stdout.write(
      `${way}: ${seconds.length} ends with 0, nothing lost; median ${sorted[seconds.length >> 1]?.toFixed(2)} s, longest ${sorted.at(-1)?.toFixed(2)} s\n`,
    );
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
