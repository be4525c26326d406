import { createHash } from 'node:crypto';
import { didYouMean, nearest } from '../engine/http/nearest.ts';
import { isLike } from '../engine/http/path-pattern.ts';
import { UsageError } from '../settings/usage-error.ts';
import type { Mutant } from './mutant.ts';

/** The mutants that a user asks for. */
export type Selection = {
  /** Patterns of rules or of mutants, in which `*` stands for any text; all if there are none. */
  readonly patterns: readonly string[];
  readonly vendor?: string | undefined;
};

/**
 * The mutants that a selection names.
 * @throws UsageError for a pattern that no mutant of any vendor has
 */
export function selectMutants(all: readonly Mutant[], { patterns, vendor }: Selection): readonly Mutant[] {
  for (const pattern of patterns) {
    if (all.some((mutant) => matches(mutant, pattern))) continue;
    const near = nearest(pattern, [...new Set(all.map(({ rule }) => rule))]);
    throw new UsageError(`no rule is like "${pattern}"${didYouMean(near)} ("paystub rules" lists them)`);
  }
  return all
    .filter((mutant) => vendor === undefined || mutant.vendor === vendor)
    .filter((mutant) => patterns.length === 0 || patterns.some((pattern) => matches(mutant, pattern)));
}

function matches({ rule, id }: Mutant, pattern: string): boolean {
  return isLike(pattern, rule) || isLike(pattern, id);
}

/** A sample of mutants, in their order. @param seed the same seed takes the same sample */
export function sampleMutants(mutants: readonly Mutant[], size: number, seed: string): readonly Mutant[] {
  const rank = ({ id }: Mutant) => createHash('md5').update(`${seed} ${id}`).digest('hex');
  const ranked = mutants.map((mutant) => [rank(mutant), mutant] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const taken = new Set(ranked.slice(0, size).map(([, mutant]) => mutant));
  return mutants.filter((mutant) => taken.has(mutant));
}
