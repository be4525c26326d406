import { Crowd, type Figures as LoadFigures, type Visit } from './load/client.ts';
import { createMany, type Workload } from './load/workloads.ts';
import { askByWrk } from './load/wrk.ts';
import { type Contestant, type Form, prepare, recordAnswers } from './servers/contestant.ts';
import { countInstructions } from './servers/instructions.ts';
import type { Server } from './servers/server.ts';

/** The figures of one contestant in one window of time. */
export type Window = {
  readonly requests: number;
  /** The server's processor time for a request, in microseconds. */
  readonly cpu: number;
  /** The server's instructions for a request, if the machine counts them. */
  readonly instructions: number | undefined;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
};

/** The result of a workload: for each contestant a window per round. */
export type Rounds = ReadonlyMap<Contestant, readonly Window[]>;

/** The length of a measurement; times are in milliseconds. */
export type Length = {
  readonly rounds: number;
  readonly warmUp: WarmUp;
  readonly window: number;
  /** True if wrk is the load, where it can be; a window is then at least a second. */
  readonly wrk?: boolean;
};

/** The requests after which a server is warm, or the processor time if it is too slow for them. */
export type WarmUp = {
  readonly requests: number;
  /** The requests for a server that another workload has warmed. */
  readonly again: number;
  /** Processor time in milliseconds. */
  readonly milliseconds: number;
  /** The processor time for a peer, which answers so few requests that it needs longer. */
  readonly peer: number;
};

/** A contestant at work. */
type Entrant = {
  readonly contestant: Contestant;
  readonly server: Server;
  readonly visit: Visit;
  readonly windows: Window[];
};

/** Connections of a load. */
export const clients = 50;

/** The servers that run, which one workload leaves to the next. */
export type Standing = Map<Contestant, Server>;

/** Measures all contestants in turn, round by round, so that disturbances of the machine affect them alike. */
export async function measure(
  workload: Workload,
  contestants: readonly Contestant[],
  { rounds, warmUp, window, wrk = false }: Length,
  standing: Standing,
): Promise<Rounds> {
  const entrants = await makeReady(workload, contestants, warmUp, standing);
  // wrk cannot do a peer's form of a workload, and all contestants have the same clients.
  const byWrk = wrk && contestants.every(({ kind }) => kind !== 'peer') ? workload : undefined;
  for (let round = 0; round < rounds; round += 1) {
    for (const { server, visit, windows } of entrants) windows.push(await observe(server, visit, window, byWrk));
  }
  return new Map(entrants.map(({ contestant, windows }) => [contestant, windows]));
}

/** Starts, fills and warms the contestants that can do a workload. */
export async function makeReady(
  workload: Workload,
  contestants: readonly Contestant[],
  warmUp: WarmUp,
  standing: Standing,
): Promise<readonly Entrant[]> {
  const found = new Set(standing.keys());
  const entrants = await enter(workload, contestants, standing);
  await fill(workload, entrants, found);
  for (const { contestant, server, visit } of entrants) {
    const requests = found.has(contestant) ? warmUp.again : warmUp.requests;
    await warm(server, visit, requests, contestant.kind === 'peer' ? warmUp.peer : warmUp.milliseconds);
  }
  return entrants;
}

/** Stops the servers of some contestants; of all if not given. */
export async function stopAll(
  standing: Standing,
  which: (contestant: Contestant) => boolean = () => true,
): Promise<void> {
  const stopped = [...standing].filter(([contestant]) => which(contestant));
  for (const [contestant] of stopped) standing.delete(contestant);
  await Promise.all(stopped.map(([, server]) => server.stop()));
}

/** Returns the way in which a contestant does a workload. */
export function formOf({ form }: Contestant, workload: Workload): Form {
  return form?.(workload) ?? workload;
}

/** Starts the contestants that can do the workload and do not run yet, at the same time. @throws the first failure */
async function enter(
  workload: Workload,
  contestants: readonly Contestant[],
  standing: Standing,
): Promise<readonly Entrant[]> {
  const entering = contestants.map(async (contestant): Promise<Entrant[]> => {
    const form = formOf(contestant, workload);
    if ('cannot' in form) return [];
    const server = standing.get(contestant) ?? (await contestant.start(workload));
    standing.set(contestant, server);
    return [{ contestant, server, visit: form.visit, windows: [] }];
  });
  await Promise.allSettled(entering); // every server that was started is known, and can be stopped
  return (await Promise.all(entering)).flat();
}

/** Prepares each server: a new Paystub gets positions, a limit gets the answers to repeat. */
async function fill(workload: Workload, entrants: readonly Entrant[], found: ReadonlySet<Contestant>): Promise<void> {
  const paystubs = entrants.filter(({ contestant }) => contestant.kind === 'paystub');
  const empty = paystubs.filter(({ contestant }) => !found.has(contestant));
  for (const { server } of empty) await prepare(server, createMany, workload.positions);
  const [model] = paystubs;
  if (model === undefined) return;
  const answers = await recordAnswers(model.server, workload);
  for (const { contestant, server } of entrants) if (contestant.kind === 'limit') await server.tell({ answers });
}

/** The longest warm-up as a multiple of its processor time, for cores that other processes use too. */
const maxWarmUpRatio = 5 / 3;

/** Sends requests until the server's code is compiled. */
export async function warm(server: Server, visit: Visit, requests: number, milliseconds: number): Promise<void> {
  const crowd = await Crowd.open(server.port, clients, visit);
  const start = performance.now();
  const { cpu } = await server.ask('usage');
  try {
    for (let remaining = requests; remaining > 0; ) {
      remaining -= (await crowd.ask(100, remaining)).requests;
      const used = ((await server.ask('usage')).cpu - cpu) / 1000;
      if (used > milliseconds || performance.now() - start > milliseconds * maxWarmUpRatio) break;
    }
  } finally {
    crowd.close();
  }
}

/**
 * Measures a server for a while, after a first moment in which the clients connect.
 * @param byWrk the workload that wrk sends in place of a crowd of this process
 */
export async function observe(server: Server, visit: Visit, milliseconds: number, byWrk?: Workload): Promise<Window> {
  if (byWrk !== undefined) return watch(server, () => askByWrk(server.port, clients, byWrk, milliseconds));
  const crowd = await Crowd.open(server.port, clients, visit);
  try {
    await crowd.ask(milliseconds / 5);
    return await watch(server, () => crowd.ask(milliseconds));
  } finally {
    crowd.close();
  }
}

/** Counts what a load costs a server. */
async function watch(server: Server, load: () => Promise<LoadFigures>): Promise<Window> {
  const counter = await countInstructions(server.pid);
  const before = await server.ask('usage');
  const { requests, seconds, p50, p99 } = await load();
  const after = await server.ask('usage');
  const instructions = await counter?.stop();
  return {
    requests,
    cpu: (after.cpu - before.cpu) / requests,
    instructions: instructions === undefined ? undefined : instructions / requests,
    perSecond: requests / seconds,
    p50,
    p99,
  };
}
