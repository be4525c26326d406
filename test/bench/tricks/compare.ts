/** A way to do something fast, and the plain way. Each does the same work `operations` times. */
export type Pair = { readonly fast: Work; readonly plain: Work };

type Work = (operations: number) => void | Promise<void>;

/** Microseconds of processor time for one operation. */
export type Cost = { readonly fast: number; readonly plain: number; readonly spread: number };

const rounds = 15;

/**
 * Measures a pair in turn, round by round, so that a busy machine disturbs both alike.
 * @param operations number of operations in a round
 * @returns medians of the rounds, and the middle half of the difference as a share of its median
 */
export async function compare({ fast, plain }: Pair, operations: number): Promise<Cost> {
  const cost = { fast: [] as number[], plain: [] as number[] };
  await fast(operations);
  await plain(operations);
  for (let round = 0; round < rounds; round += 1) {
    const turns = round % 2 === 0 ? (['fast', 'plain'] as const) : (['plain', 'fast'] as const);
    for (const turn of turns) cost[turn].push(await spent(turn === 'fast' ? fast : plain, operations));
  }
  const saved = cost.plain.map((each, i) => each - (cost.fast[i] ?? 0)).sort((a, b) => a - b);
  const half = (saved[Math.floor(rounds * 0.75)] ?? 0) - (saved[Math.floor(rounds * 0.25)] ?? 0);
  return { fast: median(cost.fast), plain: median(cost.plain), spread: half / Math.abs(median(saved)) };
}

/** Median microseconds of processor time for one operation. */
export async function measureCost(work: Work, operations: number): Promise<number> {
  await work(operations);
  const costs: number[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push(await spent(work, operations));
  return median(costs);
}

async function spent(work: Work, operations: number): Promise<number> {
  const before = process.cpuUsage();
  await work(operations);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / operations;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
