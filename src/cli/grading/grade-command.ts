import { openCache, type VerdictCache } from '../../grading/cache.ts';
import { type Baseline, gradeMutants, type RunCommand, runBaseline, splitReached } from '../../grading/grade.ts';
import { listMutants, type Mutant } from '../../grading/mutant.ts';
import type { Grades } from '../../grading/report/grades.ts';
import { sampleMutants, selectMutants } from '../../grading/select.ts';
import type { Graded } from '../../grading/verdict.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import { prepareFreshServer } from '../options/fresh-server.ts';
import { listOf, numberOf, textOf, type Values } from '../options/option.ts';
import { sandboxSettings } from '../options/sandbox-settings.ts';
import { createGradingProgress } from '../output/grading-progress.ts';
import type { Terminal } from '../terminal.ts';
import { createRunCommand } from './run-command.ts';

/** Milliseconds that a run may take beyond its share of the baseline, and one under a twin of the wire besides that. */
const spare = { rule: 5000, wire: 30_000 };

/**
 * Runs a command without twins and under each one.
 * @returns the grades; `undefined` where a signal has ended it
 * @throws UsageError for an unknown rule, and for a cache that cannot be used
 * @throws BadBaseline where the command is red or unsteady without a twin
 */
export async function gradeCommand(
  command: string,
  args: readonly string[],
  values: Values,
  terminal: Terminal,
): Promise<Grades | undefined> {
  const { vendors } = terminal;
  const mutants = selectMutants(listMutants(vendors, sandboxSettings(values, vendors)), {
    patterns: listOf(values.rules),
    vendor: textOf(values.vendor),
  });
  const cache = await openVerdicts([command, ...args], values, terminal);
  const stop = new AbortController();
  const stopListening = terminal.onSignal(() => stop.abort());
  try {
    const fresh = await prepareFreshServer(values, terminal);
    const run = createRunCommand({ command, args, fresh, terminal, stopped: stop.signal });
    const started = terminal.timer();
    const baseline = await runBaseline(run, numberOf(values['baseline-runs'], 2));
    const graded = stop.signal.aborted ? [] : await gradeReached(mutants, run, { baseline, cache, values, terminal });
    if (stop.signal.aborted) return undefined;
    await cache?.save(graded);
    return {
      ...{ command: [command, ...args].join(' '), graded, baseline: baseline.milliseconds },
      milliseconds: terminal.timer() - started,
      ...(values.min === undefined ? {} : { min: numberOf(values.min, 0) }),
    };
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    stopListening();
    await cache?.close();
  }
}

async function openVerdicts(
  command: readonly string[],
  values: Values,
  { cwd }: Terminal,
): Promise<VerdictCache | undefined> {
  const [file, inputs] = [textOf(values.cache), listOf(values.inputs)];
  if (file === undefined) return undefined;
  if (inputs.length === 0) throw new UsageError('--cache needs --inputs: the files that the verdicts depend on');
  const { auth, choose, evidence, limits, people, seed } = values;
  const basis = JSON.stringify([
    version(),
    command,
    auth,
    choose,
    evidence,
    limits,
    people,
    seed,
    values['random-seed'],
  ]);
  return openCache(file, basis, inputs, cwd);
}

type Surroundings = {
  readonly baseline: Baseline;
  readonly cache: VerdictCache | undefined;
  readonly values: Values;
  readonly terminal: Terminal;
};

/** The verdicts about all mutants, in their order; those that a sample leaves out are left out. */
async function gradeReached(
  mutants: readonly Mutant[],
  run: RunCommand,
  { baseline, cache, values, terminal }: Surroundings,
): Promise<readonly Graded[]> {
  const { reached, others } = splitReached(mutants, baseline);
  const sample = values.sample === undefined ? reached.length : numberOf(values.sample, 0);
  const taken = sampleMutants(reached, sample, textOf(values['sample-seed']) ?? '1');
  const kept = taken.flatMap((mutant): readonly Graded[] => {
    const found = cache?.get(mutant.id);
    return found === undefined ? [] : [{ mutant, ...found, touched: baseline.touched.of(mutant.rule), isKept: true }];
  });
  const rest = taken.filter((mutant) => !kept.some((one) => one.mutant === mutant));
  const progress = createGradingProgress(terminal, rest.length);
  const limit = numberOf(values['timeout-factor'], 3) * baseline.milliseconds;
  const graded = await gradeMutants(rest, run, {
    jobs: numberOf(values.jobs, 1),
    maxMilliseconds: ({ form }) => limit + spare.rule + (form === 'wire' ? spare.wire : 0),
    onGraded: ({ verdict }) => progress.note(verdict),
  }).finally(progress.end);
  const byId = new Map([...kept, ...graded, ...others].map((one) => [one.mutant.id, one]));
  return mutants.flatMap(({ id }) => byId.get(id) ?? []);
}
