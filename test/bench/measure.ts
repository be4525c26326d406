import { Crowd, type Visit } from './client.ts';
import { type Contestant, type Form, prepare, recordAnswers } from './contestant.ts';
import { countInstructions } from './instructions.ts';
import type { Server } from './server.ts';
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

export type Length = {
  readonly rounds: number;
  readonly warmUp: WarmUp;
  readonly window: number;
};

/** A server is warm after so many requests, or so many milliseconds where it is too slow for that. */
export type WarmUp = {
  readonly requests: number;
  /** For a server that another workload has warmed. */
  readonly again: number;
  readonly milliseconds: number;
  /** Milliseconds for a peer, which answers so few requests that it needs longer. */
  readonly peer: number;
};

/** A contestant at work. */
type Entrant = {
  readonly contestant: Contestant;
  readonly server: Server;
  readonly visit: Visit;
  readonly windows: Window[];
};

const clients = 50;

/**
 * Measures all contestants in turn, round by round, so that what disturbs the machine disturbs all alike.
 * @param standing servers that go on from one workload to the next; those of limits, which keep nothing of it, join them
 */
export async function measure(
  workload: Workload,
  contestants: readonly Contestant[],
  { rounds, warmUp, window }: Length,
  standing: Map<Contestant, Server>,
): Promise<Rounds> {
  const entrants = await enter(workload, contestants, standing);
  try {
    await fill(workload, entrants);
    for (const { contestant, server, visit } of entrants) {
      const requests = standing.has(contestant) ? warmUp.again : warmUp.requests;
      await warm(server, visit, requests, contestant.kind === 'peer' ? warmUp.peer : warmUp.milliseconds);
      if (contestant.kind === 'limit') standing.set(contestant, server);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const { server, visit, windows } of entrants) windows.push(await observe(server, visit, window));
    }
  } finally {
    const passing = entrants.filter(({ contestant }) => !standing.has(contestant));
    await Promise.all(passing.map(({ server }) => server.stop()));
  }
  return new Map(entrants.map(({ contestant, windows }) => [contestant, windows]));
}

/** What a contestant does of a workload. */
export function formOf({ form }: Contestant, workload: Workload): Form {
  return form?.(workload) ?? workload;
}

/** Starts those that can do the workload side by side. @throws the first failure, and then none of them is left */
async function enter(
  workload: Workload,
  contestants: readonly Contestant[],
  standing: ReadonlyMap<Contestant, Server>,
): Promise<readonly Entrant[]> {
  const entering = contestants.map(async (contestant): Promise<Entrant | undefined> => {
    const form = formOf(contestant, workload);
    if ('cannot' in form) return undefined;
    const server = standing.get(contestant) ?? (await contestant.start(workload));
    return { contestant, server, visit: form.visit, windows: [] };
  });
  const outcomes = await Promise.allSettled(entering);
  const entrants = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? (outcome.value ?? []) : []));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure === undefined) return entrants;
  await Promise.all(entrants.map(({ server }) => server.stop()));
  throw failure.reason;
}

/** Gives each server what it has to hold: positions to Paystub, and its answers to the limits. */
async function fill(workload: Workload, entrants: readonly Entrant[]): Promise<void> {
  const paystubs = entrants.filter(({ contestant }) => contestant.kind === 'paystub');
  for (const { server } of paystubs) await prepare(server, createMany, workload.positions);
  const [model] = paystubs;
  if (model === undefined) return;
  const answers = await recordAnswers(model.server, workload);
  for (const { contestant, server } of entrants) if (contestant.kind === 'limit') await server.tell({ answers });
}

/** Lets the clients work until the server's code is compiled. */
export async function warm(server: Server, visit: Visit, requests: number, milliseconds: number): Promise<void> {
  const crowd = await Crowd.open(server.port, clients, visit);
  try {
    await crowd.ask(milliseconds, requests);
  } finally {
    crowd.close();
  }
}

/** Lets the clients work on a server for a while, the first moments apart: they open connections. */
export async function observe(server: Server, visit: Visit, milliseconds: number): Promise<Window> {
  const crowd = await Crowd.open(server.port, clients, visit);
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
