import { Crowd } from './client.ts';
import { type Contestant, inMemory, prepare, type Ready, recordAnswers, type Server } from './contestant.ts';
import { countInstructions } from './instructions.ts';
import { createMany, type Workload } from './workloads.ts';

/** One contestant in one window of time. */
export type Window = {
  readonly requests: number;
  /** Processor time of the server for a request, in microseconds. */
  readonly cpu: number;
  /** Instructions of the server for a request, where the machine counts them. */
  readonly instructions: number | undefined;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
};

/** What a workload came to: a window of each contestant for each round. */
export type Rounds = ReadonlyMap<Contestant, readonly Window[]>;

export type Length = { readonly rounds: number; readonly warmUp: number; readonly window: number };

const clients = 50;

/** Measures all contestants in turn, round by round, so that what disturbs the machine disturbs all alike. */
export async function measure(
  workload: Workload,
  contestants: readonly Contestant[],
  { rounds, warmUp, window }: Length,
): Promise<Rounds> {
  const answers = await answersOf(workload);
  const servers = new Map<Contestant, Server>();
  const found = new Map<Contestant, Window[]>(contestants.map((contestant) => [contestant, []]));
  try {
    for (const contestant of contestants) {
      const server = await contestant.start();
      servers.set(contestant, server);
      if (contestant.limit) await server.tell({ answers });
      else await prepare(server, createMany, workload.positions);
      await visit(server, workload, warmUp);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const [contestant, server] of servers) found.get(contestant)?.push(await visit(server, workload, window));
    }
  } finally {
    for (const server of servers.values()) await server.stop();
  }
  return found;
}

/** Lets the clients work on a server for a while, the first moments apart: they open connections. */
export async function visit(server: Server, workload: Workload, milliseconds: number): Promise<Window> {
  const crowd = await Crowd.open(
    server.port,
    Array.from({ length: clients }, (_, client) => workload.visit(client)),
  );
  try {
    await crowd.ask(milliseconds / 5);
    const counter = await countInstructions(server.pid);
    const before = await server.ask('usage');
    const { requests, seconds, latencies } = await crowd.ask(milliseconds);
    const after = await server.ask('usage');
    const instructions = await counter?.stop();
    const sorted = latencies.toSorted((a, b) => a - b);
    return {
      requests,
      cpu: (after.cpu - before.cpu) / requests,
      instructions: instructions === undefined ? undefined : instructions / requests,
      perSecond: requests / seconds,
      p50: sorted[Math.floor(requests * 0.5)] ?? 0,
      p99: sorted[Math.floor(requests * 0.99)] ?? 0,
    };
  } finally {
    crowd.close();
  }
}

async function answersOf(workload: Workload): Promise<readonly Ready[]> {
  const server = await inMemory.start();
  try {
    await prepare(server, createMany, workload.positions);
    return await recordAnswers(server, workload);
  } finally {
    await server.stop();
  }
}
