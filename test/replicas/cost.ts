import { readdirSync, readFileSync } from 'node:fs';
import { Crowd, type Figures, type Visit } from '../bench/load/client.ts';
import { createMany, newPosition, request, same } from '../bench/load/workloads.ts';
import { startPaystub } from '../bench/servers/contestant.ts';
import { pinLoad, type Server } from '../bench/servers/server.ts';
import type { Cluster } from '../helpers/postgres.ts';

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';

/** The requests that are measured, by what they are. */
const kinds: Readonly<Record<string, Visit>> = {
  GET: () => same(request('GET', `${positions}/2`), () => {}),
  POST: createMany,
};

/** The figures of one measurement: microseconds of processor time for a request, and what clients see. */
type Cost = Pick<Figures, 'requests' | 'p50' | 'p99'> & {
  readonly server: number;
  readonly database: number;
  readonly perSecond: number;
};

const clientCounts = [1, 8, 50];
const window = 3000;
const rounds = 3;

/** Prints what requests cost on a database and in memory, and how many one and three servers answer. */
export async function tellCosts(cluster: Cluster): Promise<void> {
  pinLoad();
  const [memory, single] = [await startPaystub('--memory'), await startOn(cluster, 'cost')];
  for (const [kind, visit] of Object.entries(kinds))
    for (const clients of clientCounts) {
      const pairs: (readonly [Cost, Cost])[] = [];
      for (const server of [memory, single]) await ask([server], clients, visit, window / 2, cluster); // compiled
      for (let round = 0; round < rounds; round += 1)
        pairs.push([
          await ask([memory], clients, visit, window, cluster),
          await ask([single], clients, visit, window, cluster),
        ]);
      const [inMemory, shared] = [median(pairs.map(([cost]) => cost)), median(pairs.map(([, cost]) => cost))];
      const ratio = (cost: number) => (cost / inMemory.server).toFixed(1);
      const all = shared.server + shared.database;
      say(`${kind}, ${clients} clients: in memory ${text(inMemory)}`);
      say(`  on a database ${text(shared)}: ${ratio(shared.server)} times, ${ratio(all)} with the database`);
    }
  await memory.stop();
  await single.stop();
  for (const count of [1, 3]) await tellThroughput(cluster, count);
}

async function tellThroughput(cluster: Cluster, count: number): Promise<void> {
  const servers: Server[] = [];
  for (let n = 0; n < count; n += 1) servers.push(await startOn(cluster, `many${count}`));
  for (const [kind, visit] of Object.entries({ ...kinds, 'POST to 16 sandboxes': inSandboxes })) {
    await ask(servers, 32, visit, window / 2, cluster);
    say(`${count} servers, ${kind}, 32 clients: ${text(await ask(servers, 32, visit, window, cluster))}`);
  }
  for (const server of servers) await server.stop();
}

function* inSandboxes(client: number): ReturnType<Visit> {
  const path = `/sandbox/s${client % 16}${positions}`;
  for (;;) {
    const { status } = yield request('POST', path, newPosition());
    if (status !== 201) throw new Error(`a create is answered with ${status}`);
  }
}

function startOn(cluster: Cluster, schema: string): Promise<Server> {
  return startPaystub('--postgres', cluster.url, '--schema', schema);
}

async function ask(
  servers: readonly Server[],
  clients: number,
  visit: Visit,
  milliseconds: number,
  cluster: Cluster,
): Promise<Cost> {
  const each = Math.ceil(clients / servers.length);
  const crowds = await Promise.all(
    servers.map(({ port }, n) => Crowd.open(port, each, (client) => visit(client + n * each))),
  );
  const cpuOfServers = async () => {
    const usages = await Promise.all(servers.map((server) => server.ask('usage')));
    return usages.reduce((sum, { cpu }) => sum + cpu, 0);
  };
  const before = [await cpuOfServers(), await cpuOf(cluster)] as const;
  const figures = await Promise.all(crowds.map((crowd) => crowd.ask(milliseconds)));
  const after = [await cpuOfServers(), await cpuOf(cluster)] as const;
  for (const crowd of crowds) crowd.close();
  const requests = figures.reduce((sum, figure) => sum + figure.requests, 0);
  return {
    requests,
    server: (after[0] - before[0]) / requests,
    database: (after[1] - before[1]) / requests,
    perSecond: figures.reduce((sum, figure) => sum + figure.requests / figure.seconds, 0),
    p50: Math.max(...figures.map(({ p50 }) => p50)),
    p99: Math.max(...figures.map(({ p99 }) => p99)),
  };
}

/** Microseconds of processor time that a database has used, with those of its processes that have ended. */
async function cpuOf(cluster: Cluster): Promise<number> {
  const parent = Number((await cluster.sql("select pg_read_file('postmaster.pid')")).split('\n', 1)[0]);
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = fieldsOf(pid);
    if (Number(pid) === parent) ticks += sum(fields.slice(11, 15));
    else if (Number(fields[1]) === parent) ticks += sum(fields.slice(11, 13));
  }
  return ticks * 10_000; // Linux counts in hundredths of a second
}

/** The fields of `/proc/<pid>/stat` after the name; none for a process that has ended. */
function fieldsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

function sum(fields: readonly string[]): number {
  return fields.reduce((all, field) => all + Number(field), 0);
}

function median(costs: readonly Cost[]): Cost {
  const sorted = costs.toSorted((a, b) => a.server - b.server);
  return sorted[Math.floor(sorted.length / 2)] as Cost;
}

function text({ server, database, perSecond, p50, p99 }: Cost): string {
  const other = database < 1 ? '' : ` + ${database.toFixed(0)}`;
  return `${server.toFixed(0)}${other} µs, ${perSecond.toFixed(0)} a second, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
