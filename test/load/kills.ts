// Kills a server again and again in the middle of writes, and of checkpoints, and looks for every write that it had
// acknowledged.
// node test/load/kills.ts [rounds] [--connections 6] [--durable]
import { existsSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startWithSmallLogs } from './server.ts';

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { connections: { type: 'string', default: '6' }, durable: { type: 'boolean', default: false } },
});
const [rounds = '100'] = positionals;
const sandboxes = ['one', 'two', 'three'];
const root = mkdtempSync(join(tmpdir(), 'paystub-kills-'));
const data = join(root, 'data');
const start = () => startWithSmallLogs(data, root, values.durable ? ['--durable'] : []);

/** The acknowledged writes of one sandbox: the ids that were made, and by the key of a record the number of its last change. */
type Acknowledged = { readonly made: Set<string>; readonly changed: Map<string, number> };
const acknowledged = new Map(
  sandboxes.map((name): [string, Acknowledged] => [name, { made: new Set(), changed: new Map() }]),
);

/** Makes positions, and changes the first of them by long texts, so that checkpoints are due, until the server is gone. */
async function write(url: string, sandbox: string, prefix: string, { made, changed }: Acknowledged): Promise<void> {
  const send = async (method: string, path: string, body: object) => {
    const answer = await fetch(url + path, {
      method,
      headers: { 'Content-Type': 'application/json', 'X-Paystub-Sandbox': sandbox },
      body: JSON.stringify(body),
    });
    if (answer.status !== (method === 'POST' ? 201 : 200)) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { readonly 'ia::result': { readonly key: string } };
  };
  try {
    let first: string | undefined;
    for (let n = 1; ; n += 1) {
      if (n % 8 === 1) {
        const id = `${prefix}-${n}`;
        const { 'ia::result': result } = await send('POST', positions, { id, name: 'x'.repeat(n % 81) });
        first ??= result.key;
        made.add(id);
      }
      const description = String(n).padStart(1000, '0');
      await send('PATCH', `${positions}/${first}`, { description });
      changed.set(first ?? '', n);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // the connection broke
  }
}

type Position = { readonly id: string; readonly key: string; readonly description?: string };

async function read(url: string, sandbox: string): Promise<readonly Position[]> {
  const found: Position[] = [];
  for (let offset = 0; ; offset += 1000) {
    const target = `${url}/sandbox/${sandbox}/__admin/state/sage-intacct/employee-position?limit=1000&offset=${offset}`;
    const { records } = (await (await fetch(target)).json()) as { records: readonly Position[] };
    if (records.length === 0) return found;
    found.push(...records);
  }
}

/** Resolves after a time, or, in every second round, when a checkpoint begins before. @returns true for a checkpoint */
function momentToKill(round: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isCheckpoint: boolean) => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      resolve(isCheckpoint);
    };
    const timer = setTimeout(() => end(false), (round % 2 === 0 ? 1000 : 100) + ((round * 7919) % 300));
    const watchers =
      round % 2 === 0
        ? sandboxes
            .map((name) => join(data, 'sandboxes', name))
            .filter((folder) => existsSync(folder)) // a kill may have come before a sandbox was made
            .map((folder) => watch(folder, (_, file) => file?.startsWith('snapshot') === true && end(true)))
        : [];
  });
}

let checkpoints = 0;
for (let round = 1; round <= Number(rounds); round += 1) {
  const server = await start();
  const connections = [...acknowledged].flatMap(([sandbox, writes]) =>
    Array.from({ length: Math.ceil(Number(values.connections) / sandboxes.length) }, (_, connection) =>
      write(server.url, sandbox, `r${round}c${connection}`, writes),
    ),
  );
  if (await momentToKill(round)) checkpoints += 1;
  await server.end('SIGKILL');
  await Promise.all(connections);
}
const server = await start();
let [lost, doubled, writes] = [0, 0, 0];
for (const [sandbox, { made, changed }] of acknowledged) {
  const found = await read(server.url, sandbox);
  const byId = new Map(found.map((position) => [position.id, position]));
  const byKey = new Map(found.map((position) => [position.key, position]));
  doubled += found.length - byId.size;
  writes += made.size + [...changed.values()].reduce((sum, last) => sum + last, 0);
  for (const id of made) if (!byId.has(id)) lost += 1;
  for (const [key, last] of changed) if (Number(byKey.get(key)?.description ?? 0) < last) lost += 1;
}
const logs = sandboxes.flatMap((name) => readdirSync(join(data, 'sandboxes', name)));
await server.end('SIGKILL');
rmSync(root, { recursive: true });
process.stdout.write(
  `${rounds} kills, ${checkpoints} of them within a checkpoint, ${writes} writes acknowledged: ${lost} lost, ${doubled} doubled\n`,
);
process.stdout.write(`files at the end: ${logs.join(' ')}\n`);
