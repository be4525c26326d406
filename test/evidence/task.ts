import type { Rule, RuleBook } from '../../src/engine/rules/rules.ts';
import { type Checked, checkSequence, trace } from '../../src/evidence/check-sequence.ts';
import type { Runner } from '../../src/evidence/runner.ts';
import type { Sequence } from '../../src/evidence/sequence.ts';

/** The rules to turn in one sequence; without rules, to find out which ones it names. */
export type Task = { readonly sequence: string; readonly rules: readonly string[] | undefined };

/** The rules that a sequence names and the vendors that it asks. */
export type Named = {
  readonly sequence: string;
  readonly rules: readonly string[];
  readonly vendors: readonly string[];
};

/** The result of a task. */
export type TaskResult = { readonly task: Task; readonly named?: Named; readonly checked?: Checked };

/** Performs tasks on sequences. */
export type Perform = (task: Task) => Promise<TaskResult>;

/** Creates the function that performs tasks in this thread. */
export function createPerform(runner: Runner, sequences: readonly Sequence[]): Perform {
  const byId = new Map(sequences.map((sequence) => [sequence.id, sequence]));
  const book = bookOf(runner);
  return async (task) => {
    const sequence = byId.get(task.sequence);
    if (sequence === undefined) throw new Error(`no sequence ${task.sequence}`);
    if (task.rules === undefined) return { task, named: await name(runner, sequence, book) };
    const rules = task.rules.flatMap((id) => (book[id] === undefined ? [] : [[id, book[id]] as const]));
    return { task, checked: await checkSequence(runner, sequence, rules) };
  };
}

function bookOf({ vendors }: Runner): RuleBook {
  return Object.fromEntries(vendors.flatMap(({ rules }) => Object.entries<Rule>(rules)));
}

async function name(runner: Runner, sequence: Sequence, book: RuleBook): Promise<Named> {
  const outcomes = [...(await trace(runner, sequence)).values()];
  const rules = [...new Set(outcomes.flatMap((outcome) => outcome.rules))].filter((id) => book[id] !== undefined);
  return { sequence: sequence.id, rules, vendors: [...new Set(outcomes.map(({ vendor }) => vendor))] };
}
