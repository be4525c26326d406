import { existsSync, readFileSync } from 'node:fs';
import type { Sequence } from '../../src/evidence/sequence.ts';
import { readCorpus } from '../replies/corpus.ts';
import { sequencesOf } from './sequence.ts';

/** Sequences that each property test may have in the check, and requests that each of these may have. */
const maxRandomSequences = 6;
const maxRandomSteps = 150;

/** Sequences of a corpus, with the numbers of what was recorded. */
export type Sequences = {
  readonly sequences: readonly Sequence[];
  readonly recorded: { readonly sequences: number; readonly requests: number };
};

/**
 * Reads the sequences of a corpus that ask a vendor, equal ones once. Of a property test's random sequences, a few are
 * taken, always the same, and the first requests of each.
 * @param withRandom false to leave the random sequences out: what is found in them is not found again
 */
export async function readSequences(folder: string, withRandom: boolean): Promise<Sequences> {
  const all = (await readCorpus(folder)).flatMap(sequencesOf);
  const different = [...new Map(all.map((sequence) => [sequence.id, sequence])).values()];
  const groups = Map.groupBy(different, ({ server, test }) => JSON.stringify([server.replace(/#\d+$/, ''), test]));
  const sequences = [...groups.values()]
    .flatMap((group) => thin(group, withRandom))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sequences, recorded: { sequences: all.length, requests: countSteps(all) } };
}

/** Number of requests in sequences. */
export function countSteps(sequences: readonly Sequence[]): number {
  return sequences.reduce((sum, { steps }) => sum + steps.length, 0);
}

/** Thins the sequences of one test of one file. */
function thin(sequences: readonly Sequence[], withRandom: boolean): readonly Sequence[] {
  const file = sequences[0]?.server.replace(/#\d+$/, '') ?? '';
  if (!isRandom(file)) return sequences;
  const isMany = sequences.length > maxRandomSequences || sequences.some(({ steps }) => steps.length > maxRandomSteps);
  if (isMany && !withRandom) return [];
  const first = sequences.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, maxRandomSequences);
  return first.map((sequence) => ({ ...sequence, steps: sequence.steps.slice(0, maxRandomSteps) }));
}

/** True for a test file with property tests. */
function isRandom(file: string): boolean {
  return file.endsWith('.test.ts') && existsSync(file) && readFileSync(file, 'utf8').includes("'fast-check'");
}
