import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from '../../../helpers/postgres.ts';
import type { Fleet } from './fleet.ts';

/** Milliseconds that the parts of a round take. */
export type Times = { readonly calm: number; readonly stalled: number; readonly away: number };

/** The fate of the writes that went on during a round. */
export type Outcome = {
  readonly acknowledged: number;
  readonly refused: number;
  /** Requests without an answer. */
  readonly unanswered: number;
  /** Acknowledged and not there. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** Refused, and there all the same. */
  readonly keptAfterAll: number;
  /** Answers that are neither a success nor a refusal by the storage. */
  readonly wrong: readonly string[];
  /** Milliseconds of the longest time without any success. */
  readonly longestPause: number;
  readonly errors: string;
};

/** The things that go wrong, by name. */
export const faults: Readonly<Record<string, (fleet: Fleet, cluster: Cluster, times: Times) => Promise<void>>> = {
  'a replica is killed': async (fleet, _cluster, { calm }) => {
    for (const member of fleet.members) {
      const ended = new Promise((resolve) => member.process.once('exit', resolve));
      member.process.kill('SIGKILL');
      await ended;
      await fleet.restart(member);
      await sleep(calm / 3);
    }
  },
  'a replica stands still and goes on': async ({ members: [member] }, _cluster, { stalled }) => {
    member?.process.kill('SIGSTOP');
    await sleep(stalled);
    member?.process.kill('SIGCONT');
  },
  'connections are ended by the database': async (_fleet, cluster, { calm }) => {
    for (let n = 0; n < 4; n += 1) {
      await cluster.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'paystub'");
      await sleep(calm / 4);
    }
  },
  'the database crashes': async (_fleet, cluster) => {
    await cluster.stop('immediate');
    await cluster.start();
  },
  'the database is away': async (_fleet, cluster, { away }) => {
    await cluster.stop('fast');
    await sleep(away);
    await cluster.start();
  },
  'a replica is cut off from the database': async ({ members: [member] }, _cluster, { stalled }) => {
    member?.proxy.cut();
    await sleep(stalled);
    member?.proxy.heal();
  },
};

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const sandboxes = ['default', 'alice'];

/** Lets something go wrong while eight clients write, each to one replica after the other. */
export async function playRound(
  name: string,
  fault: (typeof faults)[string],
  { fleet, cluster, times }: { readonly fleet: Fleet; readonly cluster: Cluster; readonly times: Times },
): Promise<Outcome> {
  const tally = { acknowledged: [] as string[], refused: [] as string[], unanswered: 0, wrong: [] as string[] };
  let isOver = false;
  let last = performance.now();
  let longestPause = 0;
  const write = async (writer: number) => {
    for (let n = 0; !isOver; n += 1) {
      const id = `${name}-${writer}-${n}`;
      const { url } = fleet.members[(writer + n) % fleet.members.length] ?? { url: '' };
      const sandbox = sandboxes[writer % sandboxes.length] ?? '';
      try {
        const answer = await fetch(url + positions, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Paystub-Sandbox': sandbox },
          body: JSON.stringify({ id, name: id }),
          signal: AbortSignal.timeout(30_000),
        });
        const text = await answer.text();
        if (answer.status === 201) {
          tally.acknowledged.push(id);
          longestPause = Math.max(longestPause, performance.now() - last);
          last = performance.now();
        } else if (answer.status === 503 && answer.headers.get('x-paystub-error') === 'storage') {
          tally.refused.push(id);
          await sleep(50);
        } else tally.wrong.push(`${answer.status} ${text.slice(0, 200)}`);
      } catch {
        tally.unanswered += 1;
        await sleep(50);
      }
    }
  };
  const writers = Array.from({ length: 8 }, (_, writer) => write(writer));
  await sleep(times.calm / 2);
  await fault?.(fleet, cluster, times);
  await sleep(times.calm);
  isOver = true;
  await Promise.all(writers);
  const ids: string[] = [];
  for (const sandbox of sandboxes) ids.push(...(await idsIn(fleet, sandbox)));
  const found = Map.groupBy(
    ids.filter((id) => id.startsWith(`${name}-`)),
    (id) => id,
  );
  return {
    acknowledged: tally.acknowledged.length,
    refused: tally.refused.length,
    unanswered: tally.unanswered,
    lost: tally.acknowledged.filter((id) => !found.has(id)),
    doubled: [...found].flatMap(([id, all]) => (all.length > 1 ? [id] : [])),
    keptAfterAll: tally.refused.filter((id) => found.has(id)).length,
    wrong: tally.wrong,
    longestPause: Math.round(longestPause),
    errors: fleet.members.map(({ errors }) => errors).join(''),
  };
}

/** The ids of the records of a sandbox, which every replica must show alike. */
async function idsIn(fleet: Fleet, sandbox: string): Promise<readonly string[]> {
  const path = `/sandbox/${sandbox}/__admin/state/sage-intacct/employee-position`;
  const texts = await Promise.all(
    fleet.members.map(async ({ url }) => {
      const pages: string[] = [];
      for (let offset = 0; ; offset += 10_000) {
        const answer = await fetch(`${url}${path}?limit=10000&offset=${offset}`);
        const { records } = (await answer.json()) as { readonly records: readonly { readonly id: string }[] };
        pages.push(...records.map(({ id }) => id));
        if (records.length < 10_000) return pages;
      }
    }),
  );
  const [first = []] = texts;
  for (const other of texts)
    if (other.join() !== first.join())
      throw new Error(`the replicas have the records of ${sandbox} in different orders`);
  return first;
}
