// Kills a server again and again in the middle of writes, and looks for every write that it had acknowledged.
// node test/load/kills.ts [rounds] [--durable]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server.ts';

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const [rounds = '100', ...flags] = process.argv.slice(2);
const sandboxes = ['one', 'two', 'three'];
const root = mkdtempSync(join(tmpdir(), 'paystub-kills-'));
const start = () => startServer(join(root, 'data'), root, flags);

/** Makes positions until the server is gone. @param acknowledged takes the name of the sandbox and the id of each */
async function write(url: string, sandbox: string, prefix: string, acknowledged: Set<string>): Promise<void> {
  const send = (method: string, path: string, body: object) =>
    fetch(url + path, {
      method,
      headers: { 'Content-Type': 'application/json', 'X-Paystub-Sandbox': sandbox },
      body: JSON.stringify(body),
    });
  try {
    for (let n = 0; ; n += 1) {
      const id = `${prefix}-${n}`;
      const made = await send('POST', positions, { id, name: 'x'.repeat(n % 81) });
      if (made.status === 201) acknowledged.add(`${sandbox} ${id}`);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // the connection broke
  }
}

async function idsOf(url: string, sandbox: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let offset = 0; ; offset += 1000) {
    const target = `${url}/sandbox/${sandbox}/__admin/state/sage-intacct/employee-position?limit=1000&offset=${offset}`;
    const { records } = (await (await fetch(target)).json()) as { records: { id: string }[] };
    if (records.length === 0) return ids;
    ids.push(...records.map(({ id }) => id));
  }
}

const acknowledged = new Set<string>();
let lost = 0;
let doubled = 0;
for (let round = 1; round <= Number(rounds); round += 1) {
  const server = await start();
  const connections = sandboxes.flatMap((sandbox) =>
    [1, 2].map((connection) => write(server.url, sandbox, `r${round}c${connection}`, acknowledged)),
  );
  await new Promise((resolve) => setTimeout(resolve, 100 + ((round * 7919) % 300)));
  await server.end('SIGKILL');
  await Promise.all(connections);
}
const server = await start();
for (const sandbox of sandboxes) {
  const ids = await idsOf(server.url, sandbox);
  const known = new Set(ids);
  doubled += ids.length - known.size;
  for (const name of acknowledged) {
    const [owner = '', id = ''] = name.split(' ');
    if (owner === sandbox && !known.has(id)) lost += 1;
  }
}
await server.end('SIGKILL');
rmSync(root, { recursive: true });
process.stdout.write(`${rounds} kills, ${acknowledged.size} acknowledged: ${lost} lost, ${doubled} doubled\n`);
