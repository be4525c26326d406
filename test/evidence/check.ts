import { listRules } from '../../src/engine/rules/rules.ts';
import type { Checked } from '../../src/evidence/check-sequence.ts';
import { ruleExceptions } from '../../src/vendors/exceptions.ts';
import { vendors } from '../../src/vendors/index.ts';
import { hashCode } from './hash-code.ts';
import { KeptResults } from './kept-results.ts';
import { type Ground, planNamed, planSample, planVendor } from './plan.ts';
import { type Pool, startPool } from './pool.ts';
import { countSteps, readSequences } from './read-sequences.ts';
import { printSummary } from './report/print.ts';
import { createProgress } from './report/progress.ts';
import { summarize } from './report/summary.ts';
import type { Named, Task, TaskResult } from './task.ts';

/** The scope of a check. */
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
  /** True to forget kept results. */
  readonly fresh: boolean;
  readonly json: boolean;
};

/** Checks the vendors' rules. @returns the result as text, and whether nothing is wrong */
export async function check(options: CheckOptions): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const started = performance.now();
  const { vendor, rule = '', mode, seed } = options;
  const { sequences } = await readSequences(options.corpus, mode !== 'sample');
  const chosen = vendors
    .filter(({ name }) => vendor === undefined || name === vendor)
    .map(({ name, rules }) => [name, listRules(rules).filter(([id]) => id.startsWith(rule))] as const);
  const rules = new Map(chosen.map(([name, list]) => [name, list.map(([id]) => id)]));
  if ([...rules.values()].every((ids) => ids.length === 0))
    return { text: `There is no rule whose id begins with ${rule}\n`, isGood: false };
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

async function checkAll(pool: Pool, ground: Ground, options: CheckOptions): Promise<readonly Checked[]> {
  const { mode, seed } = options;
  if (mode === 'all') return checkWhole(pool, ground, options);
  if (mode === 'named') return perform(pool, planNamed(ground));
  return perform(pool, planSample(ground, seed));
}

/** Checks each vendor's rules in all sequences, but for those whose results are kept. */
async function checkWhole(
  pool: Pool,
  ground: Ground,
  { cache, fresh, rule }: CheckOptions,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const [vendor, rules] of ground.rules) {
    const kept = new KeptResults(`${cache}results-${vendor}.json`, hashCode(vendor, rules), { fresh });
    const tasks = planVendor(ground, vendor, (sequence) => kept.has(sequence));
    kept.expect(tasks);
    await perform(pool, tasks, `${vendor}, tasks`, ({ task, checked: result }) => {
      if (result !== undefined) kept.add(task, result);
    });
    checked.push(...kept.of(ground.sequences.map(({ id }) => id)));
    if (rule === undefined) kept.save();
  }
  return checked;
}

async function perform(
  pool: Pool,
  tasks: readonly Task[],
  what = 'tasks',
  onResult: (result: TaskResult) => void = () => {},
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  const progress = createProgress(what, tasks.length);
  await pool.perform(tasks, (result) => {
    if (result.checked !== undefined) checked.push(result.checked);
    onResult(result);
    progress.step();
  });
  progress.end();
  return checked;
}
