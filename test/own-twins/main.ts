import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runQuietly } from '../../src/cli/exec/run-quietly.ts';
import { listMutants, type Mutant, variablesOf } from '../../src/grading/mutant.ts';
import { sampleMutants, selectMutants } from '../../src/grading/select.ts';
import { vendors } from '../../src/vendors/index.ts';
import { recordCorpus } from '../evidence/record-corpus.ts';
import { filesByRule } from './files-by-rule.ts';

const usage = `Runs our own tests under wrong twins of the vendors' rules, and counts the twins that they kill.

Usage: npm run twins -- [options]

Of each rule, the test files whose requests it decides about are run, with the twin on in every server that they start; a twin
is killed where one fails. The requests are recorded first if there are none. A test that fails with a twin on that it
never meets does not count: it looks at the headers of the twin, or at what is only fast without one.

Options:
  --vendor NAME    only twins of this vendor
  --rules GLOB     only rules or twins like this
  --sample N       a sample of so many twins; --seed TEXT repeats one
  --jobs N         twins side by side
  --min PERCENT    fail under this share (95)
  --corpus DIR     folder of the recorded requests
  --help
`;

const { values } = parseArgs({
  options: {
    vendor: { type: 'string' },
    rules: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    jobs: { type: 'string', default: String(availableParallelism()) },
    min: { type: 'string', default: '95' },
    corpus: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** A twin, and the files that were run; `survived` where all of them passed. */
type Outcome = { readonly mutant: Mutant; readonly end: 'killed' | 'survived' | 'no test' };

async function run(): Promise<number> {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/paystub-evidence/', import.meta.url));
  const corpus = values.corpus ?? `${cache}corpus`;
  if (!existsSync(corpus)) await recordCorpus(corpus);
  const settings = { choices: {}, twins: {} };
  const all = listMutants(vendors, settings).filter(({ form }) => form !== 'wire');
  const selected = selectMutants(all, { patterns: values.rules, vendor: values.vendor });
  const mutants = sampleMutants(selected, Number(values.sample ?? selected.length), values.seed);
  const files = await filesByRule(corpus);
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async () => {
    for (let n = next++; n < mutants.length; n = next++) {
      const mutant = mutants[n] as Mutant;
      const end = await endOf(mutant, files.get(mutant.rule) ?? []);
      outcomes.push({ mutant, end });
      process.stderr.write(`${outcomes.length} of ${mutants.length}  ${end}  ${mutant.id}\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  const killed = outcomes.filter(({ end }) => end === 'killed').length;
  const share = (100 * killed) / outcomes.length;
  const rest = outcomes
    .filter(({ end }) => end !== 'killed')
    .map(({ mutant, end }) => `  ${end}: ${mutant.id}  ${mutant.wrongly}\n`);
  process.stdout.write(
    `${killed} of ${outcomes.length} twins killed, ${share.toFixed(1)} % (--seed ${values.seed})\n${rest.sort().join('')}`,
  );
  return share < Number(values.min) ? 1 : 0;
}

/** Files that are run at first: those that meet the rule most. The others follow where the twin survives these. */
const firstFiles = 2;

async function endOf(mutant: Mutant, files: readonly string[]): Promise<Outcome['end']> {
  if (files.length === 0) return 'no test';
  for (const part of [files.slice(0, firstFiles), files.slice(firstFiles)]) {
    if (part.length === 0) break;
    const known = new Set<string>();
    for (const file of part) for (const name of await failingAnyway(file)) known.add(name);
    for (const name of await failing(variablesOf(mutant), part)) if (!known.has(name)) return 'killed';
  }
  return 'survived';
}

const unfit = new Map<string, Promise<ReadonlySet<string>>>();

/** The tests of a file that fail while a twin is on that no request can meet. */
function failingAnyway(file: string): Promise<ReadonlySet<string>> {
  const known = unfit.get(file) ?? failing({ PAYSTUB_TWIN: 'no.such.rule=twin' }, [file]);
  unfit.set(file, known);
  return known;
}

/** The report that vitest writes for machines, as far as it is read here. */
type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/** Names of the tests that fail in some files; a file that fails as a whole, or does not end, counts as one. */
async function failing(env: Readonly<Record<string, string>>, files: readonly string[]): Promise<ReadonlySet<string>> {
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), 'paystub-twins-'));
  const report = join(folder, 'report.json');
  const flags = ['--reporter=json', `--outputFile=${report}`, '--test-timeout=60000', '--hook-timeout=60000'];
  try {
    await runQuietly({
      command: process.execPath,
      args: [vitest, 'run', ...flags, ...files],
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, ...env },
      timer: () => performance.now(),
      signal: new AbortController().signal,
      maxMilliseconds: 300_000,
    });
    if (!existsSync(report)) return new Set(['no end']);
    const { testResults } = JSON.parse(await readFile(report, 'utf8')) as Report;
    const failed = testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name, assertionResults }) => {
        const names = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
        return names.length === 0 ? [name] : names;
      });
    return new Set(failed);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (values.help) process.stdout.write(usage);
else process.exitCode = await run();
