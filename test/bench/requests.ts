import { type Contestant, inMemory, judging, readyBytes, withFolder } from './contestant.ts';
import { instructionsCounted } from './instructions.ts';
import { type Length, measure, type Rounds, type Window } from './measure.ts';
import { median, say, table } from './table.ts';
import { workloads } from './workloads.ts';

/** A contestant's figures on a workload: medians of its windows, shares medians of the rounds' shares. */
export type Figures = { readonly workload: string; readonly contestant: string } & Omit<Window, 'requests'> & {
    /** The limit's cost divided by this one's: instructions where they are counted, else processor time. */
    readonly share: number;
    readonly shareOfRequests: number;
    /** Lowest and highest share of a round, which tell how quiet the machine was. */
    readonly shares: readonly [number, number];
  };

// A server needs some ten thousand requests until its hot path is compiled.
export const quick: Length = { rounds: 2, warmUp: 800, window: 300 };
export const thorough: Length = { rounds: 7, warmUp: 3000, window: 700 };

/** Measures the workloads and prints a table of each. */
export async function benchRequests(names: readonly string[], length: Length): Promise<readonly Figures[]> {
  say(instructionsCounted ? 'cost: instructions' : 'cost: processor time (this machine counts no instructions)');
  const all: Figures[] = [];
  for (const workload of workloads.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const rounds = await measure(workload, [readyBytes, judging, inMemory, withFolder], length);
    const figures = [...rounds.keys()].map((contestant) => figuresOf(workload.name, contestant, rounds));
    say(`\n${workload.name}  ${workload.title}`);
    say(table([titles, ...figures.map(rowOf)]));
    all.push(...figures);
  }
  return all;
}

function figuresOf(workload: string, contestant: Contestant, rounds: Rounds): Figures {
  const own = rounds.get(contestant) ?? [];
  const limit = rounds.get(readyBytes) ?? [];
  const ratios = (of: (a: Window, b: Window) => number) =>
    own.flatMap((window, round) => {
      const beside = limit[round];
      return beside === undefined ? [] : [of(beside, window)];
    });
  const shares = ratios((beside, window) => costOf(beside) / costOf(window));
  const counted = own.flatMap(({ instructions }) => (instructions === undefined ? [] : [instructions]));
  return {
    workload,
    contestant: contestant.name,
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

function rowOf(figures: Figures): readonly string[] {
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
