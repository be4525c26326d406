import { readFileSync } from 'node:fs';
import type { Cluster } from '../helpers/postgres.ts';
import { type Fleet, startFleet } from '../storage/postgres/helpers/fleet.ts';
import { send, startReplicas } from '../storage/postgres/helpers/replicas.ts';

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const writers = 4;

/** Reads what was written at once on another server, and prints how often it was not there. @returns true if never */
export async function tellReads(cluster: Cluster, count: number): Promise<boolean> {
  const fleet = await startFleet(cluster, 3, 'reads');
  const stale: string[] = [];
  try {
    await Promise.all(Array.from({ length: writers }, (_, writer) => readBack(fleet, writer, count / writers, stale)));
  } finally {
    await fleet.end();
  }
  process.stdout.write(`${count} reads of own writes on another server: ${stale.length} stale\n`);
  return stale.length === 0;
}

/** Alternates: a new record, a change of it, its deletion, each read at once on the next server. */
async function readBack({ members }: Fleet, writer: number, count: number, stale: string[]): Promise<void> {
  let at = writer;
  const next = (method: string, path: string, body?: unknown) => {
    at += 1;
    return send(members[at % members.length]?.url ?? '', method, `/sandbox/w${writer % 2}${path}`, body);
  };
  let key = '';
  for (let n = 0; n < count; n += 1) {
    const id = `w${writer}-${Math.floor(n / 3)}`;
    if (n % 3 === 0) {
      const made = await next('POST', positions, { id, name: 'new' });
      if (made.status !== 201) throw new Error(`a create is answered with ${made.status}: ${made.text}`);
      key = made.body['ia::result'].key;
      const { body } = await next('GET', `${positions}/${key}`);
      if (body?.['ia::result']?.id !== id) stale.push(id);
    } else if (n % 3 === 1) {
      await next('PATCH', `${positions}/${key}`, { name: `changed ${n}` });
      const { body } = await next('GET', `${positions}/${key}`);
      if (body?.['ia::result']?.name !== `changed ${n}`) stale.push(id);
    } else {
      await next('DELETE', `${positions}/${key}`);
      if ((await next('GET', `${positions}/${key}`)).status !== 404) stale.push(id);
    }
  }
}

/** Writes into more sandboxes than may be in memory, and reads them all again. @returns true if all was there */
export async function tellSandboxes(cluster: Cluster, count: number): Promise<boolean> {
  const maxOpen = Math.ceil(count / 10);
  const [replica] = await startReplicas(cluster, 1, { schema: 'sandboxes', maxOpen });
  const url = replica?.url ?? '';
  const names = Array.from({ length: count }, (_, n) => `s${n}`);
  let wrong = 0;
  const memory: string[] = [];
  const each = async (work: (name: string) => Promise<void>) => {
    const waiting = [...names];
    const worker = async () => {
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) await work(name);
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    globalThis.gc?.();
    memory.push(`${Math.round(process.memoryUsage().heapUsed / 1e6)} MB heap, ${residentMegabytes()} MB resident`);
  };
  await send(url, 'GET', `${positions}/1`);
  await each(async () => {});
  await each(async (name) => {
    const { status } = await send(url, 'POST', `/sandbox/${name}${positions}`, { id: name, name: 'x' });
    if (status !== 201) wrong += 1;
  });
  for (let round = 0; round < 2; round += 1)
    await each(async (name) => {
      const { body } = await send(url, 'GET', `/sandbox/${name}${positions}/8`);
      if (body?.['ia::result']?.id !== name) wrong += 1;
    });
  const open = replica?.paystub.facts.sandboxes.awake().length;
  await replica?.close();
  process.stdout.write(`${count} sandboxes, ${open} of them in memory at the end: ${wrong} wrong answers; `);
  process.stdout.write(`${memory.join(', then ')}\n`);
  return wrong === 0;
}

function residentMegabytes(): number {
  const pages = Number(readFileSync('/proc/self/statm', 'utf8').split(' ')[1]);
  return Math.round((pages * 4096) / 1e6);
}
