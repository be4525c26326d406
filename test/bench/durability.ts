import { Crowd } from './client.ts';
import { type Contestant, inMemory, prepare, type Server, withFolder } from './contestant.ts';
import { say, table } from './table.ts';
import { createMany } from './workloads.ts';

/** Creates a second, and the longest time in milliseconds that the event loop stood still meanwhile. */
export type Durability = {
  readonly contestant: string;
  readonly records: number;
  readonly perSecond50: number;
  readonly perSecond1: number;
  readonly stall: number;
};

/** What it costs that every acknowledged create outlives the process, and whether checkpoints hold anything up. */
export async function benchDurability(records: number, milliseconds: number): Promise<readonly Durability[]> {
  const found: Durability[] = [];
  for (const contestant of [inMemory, withFolder]) found.push(await durabilityOf(contestant, records, milliseconds));
  say(
    table([
      ['creates', 'records', 'req/s, 50 clients', 'req/s, 1 client', 'longest stall ms'],
      ...found.map((each) => [
        each.contestant,
        String(each.records),
        each.perSecond50.toFixed(0),
        each.perSecond1.toFixed(0),
        each.stall.toFixed(1),
      ]),
    ]),
  );
  return found;
}

async function durabilityOf(contestant: Contestant, records: number, milliseconds: number): Promise<Durability> {
  const server = await contestant.start();
  try {
    await prepare(server, createMany, records);
    await create(server, 50, milliseconds / 4);
    await server.ask('watch');
    const perSecond50 = await create(server, 50, milliseconds);
    const { stall } = await server.ask('usage');
    const perSecond1 = await create(server, 1, milliseconds / 2);
    return { contestant: contestant.name, records, perSecond50, perSecond1, stall };
  } finally {
    await server.stop();
  }
}

async function create(server: Server, clients: number, milliseconds: number): Promise<number> {
  const crowd = await Crowd.open(server.port, Array.from({ length: clients }, createMany));
  const { requests, seconds } = await crowd.ask(milliseconds);
  crowd.close();
  return requests / seconds;
}
