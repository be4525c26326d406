// Measures the memory that hostile clients cost a server, each of them on a server of its own.
// node test/load/hostile.ts

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Server, startServer } from './server.ts';

const root = mkdtempSync(join(tmpdir(), 'paystub-hostile-'));
const positions = '/intacct/ia/api/v1/objects/construction/employee-position';

/** An attack on a server. Resolves when it has done its worst, with the first line of the last answer. */
type Attack = (server: Server) => Promise<string>;

const attacks: Readonly<Record<string, Attack>> = {
  'a body of 4 MB in chunks of one byte': (server) => sendByteByByte(server, 'POST', positions, 4 << 20),
  'a control body of 20 MB in chunks of one byte': (server) =>
    sendByteByByte(server, 'PUT', '/__admin/snapshots/large', 20 << 20),
  '50 readers of the event stream that read nothing, 20,000 requests': async (server) => {
    const readers = await Promise.all(Array.from({ length: 50 }, () => open(server)));
    for (const reader of readers) {
      reader.write('GET /__admin/requests/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n');
      reader.pause();
    }
    const answer = await ask(server, 20_000, (n) => `GET /ukg/api/v1/nothing/${n} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    for (const reader of readers) reader.destroy();
    return answer;
  },
  '20,000 requests with headers of 8 KB, each another': (server) =>
    ask(server, 20_000, (n) => {
      const header = `X-Filler: ${String(n).padStart(8000, 'x')}`;
      return `GET /poweroffice/v2/Employees HTTP/1.1\r\nHost: 127.0.0.1\r\n${header}\r\n\r\n`;
    }),
};

function open({ url }: Server): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });
}

/** Sends a body in the smallest chunks that there are. @returns the first line of the answer */
async function sendByteByByte(server: Server, method: string, path: string, bytes: number): Promise<string> {
  const socket = await open(server);
  const answered = firstLine(socket);
  const head = `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  socket.write(head);
  const chunks = Buffer.from('1\r\n \r\n'.repeat(10_000));
  for (let sent = 0; sent < bytes && !socket.destroyed; sent += 10_000) {
    if (!socket.write(chunks)) await next(socket, 'drain');
  }
  socket.write('0\r\n\r\n');
  const line = await answered;
  socket.destroy();
  return line;
}

/** Sends requests one after the other over ten connections. @returns the first line of the last answer */
async function ask(server: Server, requests: number, requestOf: (n: number) => string): Promise<string> {
  let sent = 0;
  let line = '';
  const client = async () => {
    const socket = await open(server);
    while (sent < requests) {
      sent += 1;
      socket.write(requestOf(sent));
      line = await firstLine(socket);
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: 10 }, client));
  return line;
}

/** The first line of what comes next. */
async function firstLine(socket: Socket): Promise<string> {
  const [data] = await next(socket, 'data');
  return data instanceof Buffer ? (data.toString('latin1').split('\r\n', 1)[0] ?? '') : 'no answer';
}

/** Resolves with the next event of a name, or when the connection is closed, with what the event brings. */
function next(socket: Socket, name: string): Promise<readonly unknown[]> {
  return new Promise((resolve) => {
    const end = (...values: readonly unknown[]) => {
      socket.off(name, end).off('close', end);
      resolve(values);
    };
    socket.on(name, end).on('close', end);
  });
}

/** The most memory that the process has had, in megabytes (Linux). */
function peakOf(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

for (const [name, attack] of Object.entries(attacks)) {
  const server = await startServer(join(root, 'data'), root, []);
  try {
    const before = peakOf(server.pid);
    const answer = await attack(server);
    await pause(500); // for the server to notice that the connections are gone
    const health = await fetch(`${server.url}/__admin/health`);
    const after = peakOf(server.pid);
    process.stdout.write(
      `${name}: at most ${after.toFixed(0)} MB, ${before.toFixed(0)} before; ${answer}; health ${health.status}\n`,
    );
  } finally {
    await server.end('SIGKILL');
  }
}
rmSync(root, { recursive: true });
