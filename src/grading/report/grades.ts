import type { Baseline } from '../grade.ts';
import { type Graded, scoreOf, type Tally, tally } from '../verdict.ts';

/** The result of grading a command's tests. */
export type Grades = {
  readonly command: string;
  readonly milliseconds: number;
  /** Milliseconds that the command takes where nothing is wrong. */
  readonly baseline: Baseline['milliseconds'];
  readonly graded: readonly Graded[];
  /** The score below which the command of the command line fails, in percent. */
  readonly min?: number | undefined;
};

/** The score in percent with one decimal, and the counts behind it. */
export function gradeOf({ graded }: Pick<Grades, 'graded'>): { readonly score: number; readonly counts: Tally } {
  const counts = tally(graded);
  // Rounded down, so that 100 is said of a run that overlooked nothing alone.
  return { score: Math.floor(scoreOf(counts) * 10) / 10, counts };
}

/** The mutants with a verdict. */
export function withVerdict(
  { graded }: Pick<Grades, 'graded'>,
  ...verdicts: readonly Graded['verdict'][]
): readonly Graded[] {
  return graded.filter(({ verdict }) => verdicts.includes(verdict));
}

/** The danger of a mutant in words. */
export const dangerText = {
  data: 'wrong data',
  reading: 'wrong reading',
  failure: 'wrong handling of a failure',
} as const;
