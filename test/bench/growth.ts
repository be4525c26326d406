import { createMany, workloadOf } from './load/workloads.ts';
import { type Length, observe, warm } from './measure.ts';
import { inMemory, prepare } from './servers/contestant.ts';
import type { Server } from './servers/server.ts';
import { median, say, table } from './table.ts';

/** The processor time of a request in microseconds, by number of records. */
export type Growth = { readonly workload: string; readonly costs: readonly number[]; readonly growth: number };

const sizes = [100, 10_000, 100_000];

/** Measures the cost of requests with few records and with many. */
export async function benchGrowth({ rounds, warmUp, window }: Length): Promise<readonly Growth[]> {
  const found: Growth[] = [];
  for (const workload of ['W1', 'W2', 'W5', 'W6'].map(workloadOf)) {
    const servers: Server[] = [];
    try {
      for (const size of sizes) {
        const server = await inMemory.start(workload);
        servers.push(server);
        await prepare(server, createMany, size);
        await warm(server, workload.visit, warmUp.requests, warmUp.milliseconds);
      }
      const costs = sizes.map((): number[] => []);
      for (let round = 0; round < rounds; round += 1) {
        for (const [i, server] of servers.entries())
          costs[i]?.push((await observe(server, workload.visit, window)).cpu);
      }
      const growth = median((costs.at(-1) ?? []).map((cost, round) => cost / (costs[0]?.[round] ?? cost)));
      found.push({ workload: workload.name, costs: costs.map(median), growth });
    } finally {
      for (const server of servers) await server.stop();
    }
  }
  say(
    table([
      ['CPU µs at', ...sizes.map(String), 'growth'],
      ...found.map(({ workload, costs, growth }) => [
        workload,
        ...costs.map((cost) => cost.toFixed(1)),
        growth.toFixed(2),
      ]),
    ]),
  );
  return found;
}
