import { Crowd, type Figures } from './load/client.ts';
import { createMany, workloadOf } from './load/workloads.ts';
import { type Contestant, inMemory, prepare, withFolder } from './servers/contestant.ts';
import type { Server } from './servers/server.ts';
import type { Stalls } from './servers/stalls.ts';
import { say, table } from './table.ts';

/** The creates per second, and the longest times in milliseconds that the event loop stood still meanwhile. */
export type Durability = {
  readonly contestant: string;
  /** The number of records before and after the time in which the event loop is watched. */
  readonly records: readonly [number, number];
  readonly perSecond50: number;
  readonly perSecond1: number;
} & Stalls;

/**
 * Measures the cost of creates that outlive the process, and the delays that other requests meet meanwhile.
 * @param records the number of records at first; the event loop is watched while they become twice as many
 * @param milliseconds the longest time for that, and for the creates of one client alone
 */
export async function benchDurability(records: number, milliseconds: number): Promise<readonly Durability[]> {
  const found: Durability[] = [];
  for (const contestant of [inMemory, withFolder]) found.push(await durabilityOf(contestant, records, milliseconds));
  say(table([['creates', 'records', 'then', 'req/s, 50 clients', 'req/s, 1 client'], ...found.map(rateRow)]));
  say('');
  say(table([['event loop still, ms', 'longest', 'core taken', 'longest own', 'GC', 'disk'], ...found.map(stallRow)]));
  return found;
}

function rateRow({ contestant, records, perSecond50, perSecond1 }: Durability): readonly string[] {
  return [contestant, ...records.map(String), perSecond50.toFixed(0), perSecond1.toFixed(0)];
}

function stallRow({ contestant, longest, longestOwn }: Durability): readonly string[] {
  const { all, waited, slept, collected } = longestOwn;
  const own = all - waited;
  const figures = [longest.all, longest.waited, own, Math.min(collected, own), slept];
  return [contestant, ...figures.map((milliseconds) => milliseconds.toFixed(1))];
}

async function durabilityOf(contestant: Contestant, records: number, milliseconds: number): Promise<Durability> {
  const server = await contestant.start(workloadOf('W2'));
  try {
    await prepare(server, createMany, records);
    await server.ask('watch');
    const { requests, seconds } = await create(server, 50, milliseconds, records);
    const { stalls } = await server.ask('usage');
    if (stalls === undefined) throw new Error('the server did not watch its event loop');
    const alone = await create(server, 1, milliseconds / 4);
    return {
      contestant: contestant.name,
      records: [records, records + requests],
      perSecond50: requests / seconds,
      perSecond1: alone.requests / alone.seconds,
      ...stalls,
    };
  } finally {
    await server.stop();
  }
}

async function create(server: Server, clients: number, milliseconds: number, maxRequests?: number): Promise<Figures> {
  const crowd = await Crowd.open(server.port, clients, createMany);
  const load = await crowd.ask(milliseconds, maxRequests);
  crowd.close();
  return load;
}
