import { createHash } from 'node:crypto';
import type { Sequence } from '../../src/evidence/sequence.ts';
import type { Named, Task } from './task.ts';

/** The parts that a plan is made from. */
export type Ground = {
  readonly sequences: readonly Sequence[];
  /** The rules that each sequence names, by its id. */
  readonly named: ReadonlyMap<string, Named>;
  /** Ids of the rules to check, by vendor. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
};

/** Rules that are turned in one task, so that long sequences do not keep one thread busy at the end. */
const maxRules = 40;
/** Rules that a sample turns in a sequence whether named or not, and requests that it may answer for them. */
const sampledRules = 20;
const sampledSteps = 50_000;

/** Every rule of one vendor in every sequence that asks it. @param isKept true for sequences whose results are known */
export function planVendor(
  { sequences, named, rules }: Ground,
  vendor: string,
  isKept: (sequence: string) => boolean,
): readonly Task[] {
  const asking = sequences.filter(({ id }) => named.get(id)?.vendors.includes(vendor) && !isKept(id));
  return asking.flatMap(({ id }) => tasksOf(id, rules.get(vendor) ?? []));
}

/** Every rule in every sequence that names it. */
export function planNamed({ sequences, named, rules }: Ground): readonly Task[] {
  const all = new Set([...rules.values()].flat());
  return sequences.flatMap(({ id }) =>
    tasksOf(
      id,
      (named.get(id)?.rules ?? []).filter((rule) => all.has(rule)),
    ),
  );
}

/**
 * Every rule in every sequence that names it, and a sample of all rules in a sample of the sequences.
 * @param seed the same seed takes the same sample
 */
export function planSample(ground: Ground, seed: string): readonly Task[] {
  const tasks = [...planNamed(ground)];
  let steps = 0;
  for (const { id, steps: ofSequence } of shuffled(ground.sequences, seed, (sequence) => sequence.id)) {
    if (steps >= sampledSteps) break;
    const named = new Set(ground.named.get(id)?.rules);
    const others = rulesFor(ground, id).filter((rule) => !named.has(rule));
    const rules = shuffled(others, seed + id, (rule) => rule).slice(0, sampledRules);
    tasks.push(...tasksOf(id, rules));
    steps += rules.length * ofSequence.length;
  }
  return tasks;
}

function rulesFor({ named, rules }: Ground, sequence: string): readonly string[] {
  return (named.get(sequence)?.vendors ?? []).flatMap((vendor) => rules.get(vendor) ?? []);
}

function tasksOf(sequence: string, rules: readonly string[]): readonly Task[] {
  const count = Math.ceil(rules.length / maxRules);
  return Array.from({ length: count }, (_, i) => ({ sequence, rules: rules.slice(i * maxRules, (i + 1) * maxRules) }));
}

function shuffled<T>(items: readonly T[], seed: string, name: (item: T) => string): readonly T[] {
  const rank = (item: T) =>
    createHash('md5')
      .update(`${seed} ${name(item)}`)
      .digest('hex');
  const ranked = items.map((item) => [rank(item), item] as const);
  return ranked.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
