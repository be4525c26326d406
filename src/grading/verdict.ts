import type { Mutant } from './mutant.ts';
import type { Touched } from './touched-rules.ts';

/**
 * The outcome of a command under a mutant.
 * A harmless mutant is survived, or the client breaks on it; both tell something of the client and do not count.
 */
export type Verdict = 'noticed' | 'overlooked' | 'timeout' | 'survived' | 'broke' | 'not-met' | 'not-reached' | 'error';

/** A mutant with its verdict. */
export type Graded = {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
  /** Milliseconds that the command took; 0 if it was not run. */
  readonly milliseconds: number;
  /** The use that the command made of the rule, under the mutant if it was run. */
  readonly touched?: Touched | undefined;
  /** The reason of an error. */
  readonly reason?: string | undefined;
  /** True for a verdict of an earlier run. */
  readonly isKept?: boolean;
};

/** The end of a command that was run under a mutant. */
export type Run = {
  readonly code: number;
  readonly milliseconds: number;
  readonly isTimedOut: boolean;
  /** The reason why the command, or the server, could not be started. */
  readonly failure?: string | undefined;
  /** True where Paystub itself failed. */
  readonly hasFailed: boolean;
  readonly touched: Touched | undefined;
};

/** The verdict about a mutant. */
export function judge(mutant: Mutant, run: Run): Graded {
  const { milliseconds, touched } = run;
  const { verdict, reason } = verdictOf(mutant, run);
  return { mutant, verdict, milliseconds, touched, reason };
}

function verdictOf({ isHarmless }: Mutant, run: Run): Pick<Graded, 'verdict' | 'reason'> {
  if (run.failure !== undefined) return { verdict: 'error', reason: run.failure };
  if (run.hasFailed) return { verdict: 'error', reason: 'Paystub itself failed on a request' };
  if (run.touched === undefined) {
    if (run.code === 0 && !run.isTimedOut) return { verdict: 'not-met' };
    return { verdict: 'error', reason: 'the command failed although the twin was not met: it is unsteady' };
  }
  if (run.isTimedOut) return { verdict: isHarmless ? 'broke' : 'timeout' };
  if (run.code === 0) return { verdict: isHarmless ? 'survived' : 'overlooked' };
  return { verdict: isHarmless ? 'broke' : 'noticed' };
}

/** The number of mutants with each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Counts verdicts. */
export function tally(graded: readonly Graded[]): Tally {
  const counts = {
    ...{ noticed: 0, overlooked: 0, timeout: 0, survived: 0, broke: 0 },
    ...{ 'not-met': 0, 'not-reached': 0, error: 0 },
  };
  for (const { verdict } of graded) counts[verdict] += 1;
  return counts;
}

/** The share of mutants that tests noticed, in percent; 100 where there was nothing to notice. */
export function scoreOf({ noticed, timeout, overlooked }: Tally): number {
  const all = noticed + timeout + overlooked;
  return all === 0 ? 100 : (100 * (noticed + timeout)) / all;
}

/** The harm that a client takes where a mutant is what the vendor does: to data, to what it reads, to how it fails. */
export type Danger = 'data' | 'reading' | 'failure';

const order: readonly Danger[] = ['data', 'reading', 'failure'];

/** The danger of a mutant. */
export function dangerOf({ mutant, touched }: Pick<Graded, 'mutant' | 'touched'>): Danger {
  if (mutant.form === 'refusal') return 'failure';
  return touched?.writes === true ? 'data' : 'reading';
}

const evidenceOrder = ['documented', 'observed', 'inferred'] as const;

/** Mutants by danger; of equal ones those first whose right behaviour is known best, then those met most. */
export function byDanger(graded: readonly Graded[]): readonly Graded[] {
  const rank = (one: Graded) => order.indexOf(dangerOf(one));
  const evidence = ({ mutant }: Graded) => evidenceOrder.indexOf(mutant.evidence);
  return graded.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      evidence(a) - evidence(b) ||
      (b.touched?.requests ?? 0) - (a.touched?.requests ?? 0) ||
      (a.mutant.id < b.mutant.id ? -1 : 1),
  );
}
