import { Crowd, type PacedFigures } from './load/client.ts';
import type { Workload } from './load/workloads.ts';
import { clients, type Length, makeReady, type Standing, stopAll } from './measure.ts';
import { type Contestant, inMemory, readyBytes, withFolder } from './servers/contestant.ts';
import type { Server } from './servers/server.ts';
import { median, say, table } from './table.ts';

/** Shares of the requests a second that a server answers at most. */
const shares = [0.3, 0.8];
/** Windows of a fixed rate are so many times as long as those at full speed. */
const windowsEach = 3;

/** The latencies of a contestant at a share of what it answers at most: medians of its rounds, in milliseconds. */
export type Latencies = {
  readonly workload: string;
  readonly contestant: string;
  readonly share: number;
  readonly perSecond: number;
  /** The share of its core that the server took. */
  readonly busy: number;
} & Pick<PacedFigures, 'p50' | 'p99OfTenth' | 'p99' | 'slowest'>;

type Round = PacedFigures & { readonly busy: number };

/** Measures latencies at fixed rates, which are shares of the rate at which each server answers as much as it can. */
export async function benchLatency(
  workloads: readonly Workload[],
  { rounds, warmUp, window }: Length,
  others: readonly Contestant[],
): Promise<readonly Latencies[]> {
  const all: Latencies[] = [];
  say(
    `load: ${clients} connections of this process, requests at a fixed rate; latency from the time they were meant for`,
  );
  for (const workload of workloads) {
    const standing: Standing = new Map();
    try {
      const entrants = await makeReady(workload, [readyBytes, inMemory, withFolder, ...others], warmUp, standing);
      const measured = entrants.map((entrant) => ({
        ...entrant,
        most: [] as number[],
        atShare: shares.map((): Round[] => []),
      }));
      for (let round = 0; round < rounds; round += 1) {
        for (const { server, visit, most, atShare } of measured) {
          const crowd = await Crowd.open(server.port, clients, visit);
          try {
            const { requests, seconds } = await crowd.ask(window);
            most.push(requests / seconds);
            for (const [at, share] of shares.entries()) {
              atShare[at]?.push(await observe(server, crowd, (share * requests) / seconds, windowsEach * window));
            }
          } finally {
            crowd.close();
          }
        }
      }
      const found = measured.flatMap(({ contestant, atShare }) =>
        shares.map((share, at) => latenciesOf(workload, contestant, share, atShare[at] ?? [])),
      );
      say(`\n${workload.name}  ${workload.title}`);
      say(table([titles, ...found.map(row)]));
      all.push(...found);
    } finally {
      await stopAll(standing);
    }
  }
  return all;
}

async function observe(server: Server, crowd: Crowd, perSecond: number, milliseconds: number): Promise<Round> {
  const before = await server.ask('usage');
  const figures = await crowd.askAtRate(perSecond, milliseconds);
  const after = await server.ask('usage');
  return { ...figures, busy: (after.cpu - before.cpu) / 1e6 / figures.seconds };
}

function latenciesOf({ name }: Workload, contestant: Contestant, share: number, rounds: readonly Round[]): Latencies {
  const middle = (of: (round: Round) => number) => median(rounds.map(of));
  return {
    workload: name,
    contestant: contestant.name,
    share,
    perSecond: middle(({ requests, seconds }) => requests / seconds),
    busy: middle(({ busy }) => busy),
    p50: middle(({ p50 }) => p50),
    p99OfTenth: middle(({ p99OfTenth }) => p99OfTenth),
    p99: middle(({ p99 }) => p99),
    slowest: middle(({ slowest }) => slowest),
  };
}

const titles = ['', 'of most', 'req/s', 'busy', 'p50 ms', 'p99 in 0.1 s', 'p99 ms', 'slowest ms'];

function row({ contestant, share, perSecond, busy, p50, p99OfTenth, p99, slowest }: Latencies): readonly string[] {
  return [
    contestant,
    `${(100 * share).toFixed(0)} %`,
    perSecond.toFixed(0),
    `${(100 * busy).toFixed(0)} %`,
    ...[p50, p99OfTenth, p99, slowest].map((milliseconds) => milliseconds.toFixed(2)),
  ];
}
