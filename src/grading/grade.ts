import { type Mutant, variablesOf } from './mutant.ts';
import type { TouchedRules } from './touched-rules.ts';
import { type Graded, judge } from './verdict.ts';

/** The end of a command. */
export type CommandEnd = {
  readonly code: number;
  readonly milliseconds: number;
  readonly isTimedOut: boolean;
  /** The last of its output, for who wants to know why it is red. */
  readonly output: string;
  readonly failure?: string | undefined;
};

/** Runs the command against a fresh server. @param mutant the mutant that is on, none for a baseline */
export type RunCommand = (
  mutant: Mutant | undefined,
  env: Readonly<Record<string, string>>,
  maxMilliseconds: number | undefined,
) => Promise<{ readonly end: CommandEnd; readonly touched: TouchedRules }>;

/** The requests and the time of a command where nothing is wrong. */
export type Baseline = { readonly milliseconds: number; readonly touched: TouchedRules };

/** The command is not fit to be graded; the message says why. */
export class BadBaseline extends Error {
  readonly output: string;

  constructor(message: string, output = '') {
    super(message);
    this.output = output;
  }
}

/**
 * Runs the command without a mutant.
 * @throws BadBaseline where it is red, or where two runs do not make the same requests
 */
export async function runBaseline(run: RunCommand, runs: number): Promise<Baseline> {
  const ended: Baseline[] = [];
  for (let n = 0; n < runs; n += 1) {
    const { end, touched } = await run(undefined, {}, undefined);
    if (end.failure !== undefined) throw new BadBaseline(end.failure);
    if (end.code !== 0)
      throw new BadBaseline(`your tests must be green and steady first: they end with ${end.code}`, end.output);
    if (touched.requests === 0) throw new BadBaseline(noRequest);
    ended.push({ milliseconds: end.milliseconds, touched });
  }
  const [first] = ended;
  if (first === undefined) throw new BadBaseline('there is no baseline');
  const differing = ended.find(({ touched }) => touched.counts() !== first.touched.counts());
  if (differing !== undefined)
    throw new BadBaseline(
      `your tests must be green and steady first: two runs differ in ${difference(first, differing)}`,
    );
  return { touched: first.touched, milliseconds: Math.max(...ended.map(({ milliseconds }) => milliseconds)) };
}

const noRequest =
  'no request came; do the tests read PAYSTUB_URL, or the base URL of a vendor? A Paystub that they start themselves cannot be graded: connectOrCreate() takes this one';

function difference(a: Baseline, b: Baseline): string {
  const [first, second] = [a, b].map(({ touched }) => touched.counts().split('\n'));
  const odd = [
    ...(first ?? []).filter((line) => !second?.includes(line)),
    ...(second ?? []).filter((line) => !first?.includes(line)),
  ];
  return odd.slice(0, 2).join(' and ');
}

/** The mutants that a baseline reaches, and the others of the vendors that it asks, which cost nothing. */
export function splitReached(
  mutants: readonly Mutant[],
  { touched }: Baseline,
): { readonly reached: readonly Mutant[]; readonly others: readonly Graded[] } {
  const isReached = ({ form, rule }: Mutant) => form === 'wire' || touched.of(rule) !== undefined;
  return {
    reached: mutants.filter(isReached),
    others: mutants
      .filter((mutant) => !isReached(mutant) && touched.vendors.has(mutant.vendor))
      .map((mutant) => ({ mutant, verdict: 'not-reached', milliseconds: 0 })),
  };
}

/** Runs the command once under each mutant, some side by side. @returns the verdicts in the mutants' order */
export async function gradeMutants(
  mutants: readonly Mutant[],
  run: RunCommand,
  {
    jobs,
    maxMilliseconds,
    onGraded,
  }: {
    readonly jobs: number;
    readonly maxMilliseconds: (mutant: Mutant) => number;
    readonly onGraded: (graded: Graded) => void;
  },
): Promise<readonly Graded[]> {
  const results: Graded[] = [];
  let next = 0;
  const work = async () => {
    for (let n = next++; n < mutants.length; n = next++) {
      const mutant = mutants[n] as Mutant;
      const graded = await gradeMutant(mutant, run, maxMilliseconds(mutant));
      results[n] = graded;
      onGraded(graded);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, mutants.length) }, work));
  return results;
}

async function gradeMutant(mutant: Mutant, run: RunCommand, maxMilliseconds: number): Promise<Graded> {
  try {
    const { end, touched } = await run(mutant, variablesOf(mutant), maxMilliseconds);
    return judge(mutant, { ...end, hasFailed: touched.hasFailed, touched: touched.of(mutant.rule) });
  } catch (error) {
    const reason = `the server failed: ${error instanceof Error ? error.message : String(error)}`;
    return { mutant, verdict: 'error', milliseconds: 0, reason };
  }
}
