import { Crowd } from './load/client.ts';
import { workloadOf } from './load/workloads.ts';
import { type Contestant, inMemory, readyBytes, recordAnswers } from './servers/contestant.ts';
import { say, table } from './table.ts';

/** The resident megabytes of a server after its start and after many requests. */
export type Memory = { readonly contestant: string; readonly started: number; readonly after: number };

const requests = 100_000;

/** Measures the memory of servers after their start and after many GETs. */
export async function benchMemory(): Promise<readonly Memory[]> {
  const found = [await memoryOf(readyBytes), await memoryOf(inMemory)];
  const [limit] = found;
  const share = (value: number, whole: number | undefined) => `${(value / (whole ?? value)).toFixed(2)}x`;
  say(
    table([
      ['resident MB', 'started', 'limit', `after ${requests} GETs`, 'limit'],
      ...found.map(({ contestant, started, after }) => [
        contestant,
        started.toFixed(0),
        share(started, limit?.started),
        after.toFixed(0),
        share(after, limit?.after),
      ]),
    ]),
  );
  return found;
}

async function memoryOf(contestant: Contestant): Promise<Memory> {
  const workload = workloadOf('W1');
  const model = await inMemory.start(workload);
  const answers = await recordAnswers(model, workload);
  await model.stop();
  const server = await contestant.start(workload);
  try {
    const started = (await server.ask('usage')).rss;
    if (contestant.kind === 'limit') await server.tell({ answers });
    const crowd = await Crowd.open(server.port, 50, workload.visit);
    await crowd.ask(Number.POSITIVE_INFINITY, requests);
    crowd.close();
    const after = (await server.ask('usage')).rss;
    return { contestant: contestant.name, started: started / 2 ** 20, after: after / 2 ** 20 };
  } finally {
    await server.stop();
  }
}
