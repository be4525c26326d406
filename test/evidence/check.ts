import { listRules } from '../../src/engine/rules/rules.ts';
import { ruleExceptions } from '../../src/vendors/exceptions.ts';
import { vendors } from '../../src/vendors/index.ts';
import type { Checked } from './check-sequence.ts';
import { type Ground, planAll, planNamed, planRest, planSample } from './plan.ts';
import { type Pool, startPool } from './pool.ts';
import { printSummary } from './print.ts';
import { createProgress } from './progress.ts';
import { countSteps, readSequences } from './read-sequences.ts';
import { summarize } from './summary.ts';
import type { Named, Task } from './task.ts';

/** What to check. */
export type CheckOptions = {
  /** Folder of the recorded requests. */
  readonly corpus: string;
  /** Folder of kept results. */
  readonly cache: string;
  readonly mode: 'all' | 'named' | 'sample';
  readonly seed: string;
  readonly vendor?: string | undefined;
  /** Beginning of the ids of rules. */
  readonly rule?: string | undefined;
  readonly json: boolean;
};

/** Checks the vendors' rules. @returns the result as text, and whether nothing is wrong */
export async function check(options: CheckOptions): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const started = performance.now();
  const { vendor, rule = '', mode, seed } = options;
  const { sequences } = await readSequences(options.corpus);
  const chosen = vendors
    .filter(({ name }) => vendor === undefined || name === vendor)
    .map(({ name, rules }) => [name, listRules(rules).filter(([id]) => id.startsWith(rule))] as const);
  const rules = new Map(chosen.map(([name, list]) => [name, list.map(([id]) => id)]));
  if (mode === 'sample') process.stderr.write(`EVIDENCE_SEED=${seed}\n`);
  const pool = startPool(options.corpus);
  try {
    const named = await nameAll(
      pool,
      sequences.map(({ id }) => id),
    );
    const ground: Ground = { sequences, named, rules };
    const checked = await checkAll(pool, ground, options);
    const asking = sequences.filter(({ id }) => named.get(id)?.vendors.some((name) => rules.has(name)));
    const summary = summarize({
      rules: chosen.flatMap(([, list]) => list),
      named: [...named.values()],
      checked,
      exceptions: ruleExceptions,
      sequences: asking.length,
      requests: countSteps(asking),
    });
    const seconds = (performance.now() - started) / 1000;
    const text = options.json
      ? `${JSON.stringify({ ...summary, seconds, seed }, undefined, 2)}\n`
      : printSummary(summary, sequences, seconds);
    return {
      text,
      isGood: summary.wrong.every(({ excepted }) => excepted !== undefined) && summary.needless.length === 0,
    };
  } finally {
    await pool.close();
  }
}

async function nameAll(pool: Pool, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const named = new Map<string, Named>();
  const tasks = ids.map((sequence) => ({ sequence, rules: undefined }));
  const progress = createProgress('sequences answered', tasks.length);
  await pool.perform(tasks, (result) => {
    if (result.named !== undefined) named.set(result.named.sequence, result.named);
    progress.step();
  });
  progress.end();
  return named;
}

async function checkAll(pool: Pool, ground: Ground, { mode, seed }: CheckOptions): Promise<readonly Checked[]> {
  if (mode === 'all') return perform(pool, planAll(ground));
  if (mode === 'named') return perform(pool, planNamed(ground));
  const tasks = planSample(ground, seed);
  const checked = await perform(pool, tasks);
  const changed = new Set(checked.flatMap((each) => each.changed));
  const unchanged = [...ground.rules.values()].flat().filter((id) => !changed.has(id));
  return [...checked, ...(await perform(pool, planRest(ground, unchanged, tasks)))];
}

async function perform(pool: Pool, tasks: readonly Task[]): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  const progress = createProgress('tasks', tasks.length);
  await pool.perform(tasks, (result) => {
    if (result.checked !== undefined) checked.push(result.checked);
    progress.step();
  });
  progress.end();
  return checked;
}
