import { createHash } from 'node:crypto';
import type { Sequence } from './sequence.ts';
import type { Named, Task } from './task.ts';

/** What a plan is made from. */
export type Ground = {
  readonly sequences: readonly Sequence[];
  /** What each sequence names, by its id. */
  readonly named: ReadonlyMap<string, Named>;
  /** Ids of the rules to check, by vendor. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
};

/** Rules that are turned in one task, so that long sequences do not keep one thread busy at the end. */
const maxRules = 40;
/** Sequences of a rule that a sample turns it in, and requests that a sample may answer for rules that are not named. */
const sampledPerRule = 2;
const sampledSteps = 150_000;
const sampledRules = 20;

/** Every rule in every sequence that asks its vendor. */
export function planAll(ground: Ground): readonly Task[] {
  return ground.sequences.flatMap(({ id }) => tasksOf(id, rulesFor(ground, id)));
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
 * A sample: each rule in some of the sequences that name it, and some rules in some of the others.
 * @param seed the same seed takes the same sample
 */
export function planSample(ground: Ground, seed: string): readonly Task[] {
  const chosen = new Map<string, Set<string>>();
  const take = (sequence: string, rules: readonly string[]) => {
    const taken = chosen.get(sequence) ?? new Set();
    for (const rule of rules) taken.add(rule);
    chosen.set(sequence, taken);
  };
  for (const [rule, sequences] of sequencesByRule(ground)) {
    const ordered = shuffled(sequences, `${seed} ${rule}`, ({ id }) => id);
    const short = ordered.toSorted((a, b) => lengthClass(a) - lengthClass(b));
    for (const { id } of short.slice(0, sampledPerRule)) take(id, [rule]);
  }
  let steps = 0;
  for (const sequence of shuffled(ground.sequences, seed, ({ id }) => id)) {
    if (steps >= sampledSteps) break;
    const rules = shuffled(rulesFor(ground, sequence.id), seed + sequence.id, (rule) => rule).slice(0, sampledRules);
    take(sequence.id, rules);
    steps += rules.length * sequence.steps.length;
  }
  return [...chosen].flatMap(([sequence, rules]) => tasksOf(sequence, [...rules]));
}

/** Rules in the sequences that name them. @param done the tasks that were performed already */
export function planRest(ground: Ground, rules: readonly string[], done: readonly Task[]): readonly Task[] {
  const wanted = new Set(rules);
  const performed = new Set(
    done.flatMap(({ sequence, rules: turned = [] }) => turned.map((rule) => `${sequence} ${rule}`)),
  );
  return ground.sequences.flatMap(({ id }) =>
    tasksOf(
      id,
      (ground.named.get(id)?.rules ?? []).filter((rule) => wanted.has(rule) && !performed.has(`${id} ${rule}`)),
    ),
  );
}

function rulesFor({ named, rules }: Ground, sequence: string): readonly string[] {
  return (named.get(sequence)?.vendors ?? []).flatMap((vendor) => rules.get(vendor) ?? []);
}

function sequencesByRule({ sequences, named, rules }: Ground): ReadonlyMap<string, readonly Sequence[]> {
  const all = new Map<string, Sequence[]>([...rules.values()].flat().map((rule) => [rule, []]));
  for (const sequence of sequences)
    for (const rule of named.get(sequence.id)?.rules ?? []) all.get(rule)?.push(sequence);
  return all;
}

function tasksOf(sequence: string, rules: readonly string[]): readonly Task[] {
  const count = Math.ceil(rules.length / maxRules);
  return Array.from({ length: count }, (_, i) => ({ sequence, rules: rules.slice(i * maxRules, (i + 1) * maxRules) }));
}

/** Short sequences before long ones, without an order among the short. */
function lengthClass({ steps }: Sequence): number {
  return Math.floor(Math.log2(steps.length / 10 + 1));
}

function shuffled<T>(items: readonly T[], seed: string, name: (item: T) => string): readonly T[] {
  const rank = (item: T) =>
    createHash('md5')
      .update(`${seed} ${name(item)}`)
      .digest('hex');
  const ranked = items.map((item) => [rank(item), item] as const);
  return ranked.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
