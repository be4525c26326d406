import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import type { Entry } from '../../../src/engine/journal/entry.ts';
import { HeldEntries } from '../../../src/engine/journal/held-entries.ts';
import { createExpressServer } from '../../../src/server/connections/express-server.ts';
import { answer, createAppOf, requests } from './house.ts';

// What the pages of a journal save against a list of its entries, over sockets: only there do entries live long enough.
// node --expose-gc test/bench/tricks/journal.ts [W1|W3] [plain]

const connections = 50;
const rounds = 20_000;
const [workload = 'W1', way = 'pages', port] = process.argv.slice(2);
const next = requests[workload as 'W1' | 'W3'];

if (port === undefined) await serve();
else await Promise.all(Array.from({ length: connections }, () => visit(Number(port), rounds / connections)));
process.exit();

async function serve(): Promise<void> {
  if (way === 'plain') holdObjects();
  const server = createExpressServer(createAppOf(answer));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  const load = () =>
    once(
      spawn(process.execPath, [process.argv[1] ?? '', workload, way, String(address.port)], { stdio: 'inherit' }),
      'exit',
    );
  await load();
  const before = process.cpuUsage();
  await load();
  const { user, system } = process.cpuUsage(before);
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const figures = [`${((user + system) / rounds).toFixed(1)} µs a request`, ...[rss, heapUsed].map(megabytes)];
  process.stdout.write(`${workload} ${way}: ${figures.join(', ')} (resident, heap)\n`);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Lets journals hold their entries as the objects that they are. */
function holdObjects(): void {
  const lists = new WeakMap<HeldEntries, Entry[]>();
  HeldEntries.prototype.push = function (entry) {
    const list = lists.get(this) ?? [];
    lists.set(this, list);
    list[entry.id % 1000] = entry;
    this.size = Math.min(999, this.size + 1);
    return 1024;
  };
  HeldEntries.prototype.shift = () => Number.MAX_SAFE_INTEGER;
}

/** Sends requests over one connection, each after the reply to the one before. */
function visit(to: number, count: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(to, '127.0.0.1', () => socket.write(next()));
    let left = count;
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const head = text.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
      if (head === -1 || text.length < head + 4 + length) return;
      text = '';
      left -= 1;
      if (left > 0) socket.write(next());
      else resolve();
    });
  });
}
