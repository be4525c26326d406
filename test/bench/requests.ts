import type { Workload } from './load/workloads.ts';
import { hasWrk } from './load/wrk.ts';
import { formOf, type Length, measure, type Rounds, type Standing, stopAll, type Window } from './measure.ts';
import { type Contestant, inMemory, judging, readyBytes, withFolder } from './servers/contestant.ts';
import { instructionsCounted } from './servers/instructions.ts';
import { median, say, table } from './table.ts';

/** The figures of a contestant on a workload: medians of its windows, and medians of the shares of its rounds. */
export type Figures = { readonly workload: string; readonly contestant: string } & Omit<Window, 'requests'> & {
    /** The limit's cost divided by the contestant's: instructions if they are counted, else processor time. */
    readonly share: number;
    readonly shareOfRequests: number;
    /** The lowest and highest share of a round, which show how quiet the machine was. */
    readonly shares: readonly [number, number];
    /** A remark on the way in which a peer does the workload. */
    readonly note: string | undefined;
  };

/** A contestant that cannot do a workload, and the reason. */
export type Unable = { readonly workload: string; readonly contestant: string; readonly cannot: string };

// After some 30,000 requests a server's code is compiled, and a request costs the same from then on.
export const quick: Length = {
  rounds: 2,
  warmUp: { requests: 30_000, again: 10_000, milliseconds: 1200, peer: 4000 },
  window: 300,
  wrk: hasWrk,
};
export const thorough: Length = {
  rounds: 7,
  warmUp: { requests: 100_000, again: 20_000, milliseconds: 5000, peer: 6000 },
  window: 700,
  wrk: hasWrk,
};

/** Measures the workloads and prints a table of each. */
export async function benchRequests(
  workloads: readonly Workload[],
  length: Length,
  peers: readonly Contestant[] = [],
): Promise<readonly (Figures | Unable)[]> {
  const byWrk = length.wrk === true && peers.every(({ kind }) => kind !== 'peer');
  say(`load: 50 connections of ${byWrk ? 'wrk' : 'this process'}, which sleep until they are answered`);
  say(instructionsCounted ? 'cost: instructions' : 'cost: processor time (this machine counts no instructions)');
  const contestants = [readyBytes, judging, inMemory, withFolder, ...peers];
  const standing: Standing = new Map();
  const all: (Figures | Unable)[] = [];
  let last: string | undefined;
  try {
    for (const workload of workloads) {
      // A limit keeps no data of a workload, so it is never stopped between workloads.
      if (workload.goesOnFrom !== last) await stopAll(standing, ({ kind }) => kind !== 'limit');
      const rounds = await measure(workload, contestants, length, standing);
      const found = contestants.map((contestant) => figuresOf(workload, contestant, rounds));
      say(`\n${workload.name}  ${workload.title}`);
      say(table([titles, ...found.map(rowOf)]));
      for (const remark of found.flatMap(remarksOf)) say(remark);
      all.push(...found);
      last = workload.name;
    }
  } finally {
    await stopAll(standing);
  }
  return all;
}

/** Compares a contestant's windows with those of the limit in the same rounds. */
export function figuresOf(workload: Workload, contestant: Contestant, rounds: Rounds): Figures | Unable {
  const named = { workload: workload.name, contestant: contestant.name };
  const form = formOf(contestant, workload);
  if ('cannot' in form) return { ...named, cannot: form.cannot };
  const own = rounds.get(contestant) ?? [];
  const limit = rounds.get(readyBytes) ?? [];
  const ratios = (ratio: (limitWindow: Window, window: Window) => number) =>
    own.flatMap((window, round) => {
      const beside = limit[round];
      return beside === undefined ? [] : [ratio(beside, window)];
    });
  const shares = ratios((beside, window) => costOf(beside) / costOf(window));
  const counted = own.flatMap(({ instructions }) => (instructions === undefined ? [] : [instructions]));
  return {
    ...named,
    note: 'note' in form ? form.note : undefined,
    cpu: median(own.map(({ cpu }) => cpu)),
    instructions: counted.length === 0 ? undefined : median(counted),
    perSecond: median(own.map(({ perSecond }) => perSecond)),
    p50: median(own.map(({ p50 }) => p50)),
    p99: median(own.map(({ p99 }) => p99)),
    share: median(shares),
    shares: [Math.min(...shares), Math.max(...shares)],
    shareOfRequests: median(ratios((beside, window) => window.perSecond / beside.perSecond)),
  };
}

function costOf({ instructions, cpu }: Window): number {
  return instructions ?? cpu;
}

const titles = ['', 'share', 'from', 'to', 'CPU µs', 'kinstr', 'req/s', 'share', 'p50 ms', 'p99 ms'];

function rowOf(figures: Figures | Unable): readonly string[] {
  if ('cannot' in figures) return [figures.contestant, 'cannot', ...titles.slice(2).map(() => '-')];
  const { contestant, share, shares, cpu, instructions, perSecond, shareOfRequests, p50, p99 } = figures;
  return [
    contestant,
    share.toFixed(2),
    shares[0].toFixed(2),
    shares[1].toFixed(2),
    cpu.toFixed(1),
    instructions === undefined ? '-' : (instructions / 1000).toFixed(0),
    perSecond.toFixed(0),
    shareOfRequests.toFixed(2),
    p50.toFixed(2),
    p99.toFixed(2),
  ];
}

function remarksOf(figures: Figures | Unable): readonly string[] {
  if ('cannot' in figures) return [`${figures.contestant} cannot: ${figures.cannot}`];
  return figures.note === undefined ? [] : [`${figures.contestant}: ${figures.note}`];
}
