import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSequences } from '../evidence/read-sequences.ts';
import { recordCorpus } from '../evidence/record-corpus.ts';
import { defaults, recordTenant, type Sent } from '../recording/scenario-sessions.ts';
import { DriftCheck } from './check.ts';
import { checkCombinations, checkFalseAlarms, checkTurns, type Summary } from './rounds.ts';
import { sessionOf } from './sessions.ts';

const usage = `Checks that drift names the rule in which a tenant differs: a Paystub with one switch turned plays the tenant, what a
client's session gets there is recorded, and the recording is compared with the defaults. The sessions are those that
the tests and the scenarios send; they are recorded first if there are none.

Usage: npm run drift-check -- [options]

Options:
  --rule TEXT      only rules whose id begins so
  --variants       only the other variants of rules
  --alarms         only a tenant that behaves as Paystub: nothing may differ
  --twins          only the wrong positions of rules
  --anonymous      only recordings that hold substitutes, of a tenant whose records nobody knows
  --open           only recordings that hold data as they are, of a tenant with the built-in records
  --share N/M      of the positions, every Mth from the Nth on
  --combined N     so many random tenants with two and with three variants at once (60)
  --sessions N     sessions to compare for each position (3)
  --seed N         repeats the random tenants
  --corpus DIR     folder of the recorded requests
  --out FILE       all results in JSON
  --help

Exit codes: 0 every variant is named in the first session that meets it, and nine of ten wrong positions; 1 otherwise.
`;

const { values } = parseArgs({
  options: {
    rule: { type: 'string', default: '' },
    variants: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
    twins: { type: 'boolean', default: false },
    anonymous: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    share: { type: 'string', default: '1/1' },
    combined: { type: 'string', default: '60' },
    sessions: { type: 'string', default: '3' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    corpus: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** A longer session is one of a load, and takes longer than all others together. */
const maxRequests = 80;

if (values.help) process.stdout.write(usage);
else process.exitCode = await run();

async function run(): Promise<number> {
  const started = performance.now();
  const cache = fileURLToPath(new URL('../../node_modules/.cache/paystub-evidence/corpus', import.meta.url));
  const corpus = values.corpus ?? cache;
  if (!existsSync(corpus)) await recordCorpus(corpus);
  const sessions = await sessionsOf(corpus);
  const both = values.variants === values.twins;
  const [share = 1, of = 1] = values.share.split('/').map(Number);
  const most = Number(values.sessions);
  const summaries: Summary[] = [];
  const show = (summary: Summary) => {
    summaries.push(summary);
    process.stdout.write(summary.text);
  };
  const kinds = [false, true].filter((each) => values.anonymous === values.open || each === values.anonymous);
  for (const isAnonymous of kinds) {
    const check = new DriftCheck(sessions, isAnonymous);
    process.stdout.write(isAnonymous ? 'Recordings with substitutes\n' : 'Recordings of data as they are\n');
    const some = { begin: values.rule, most, share, of };
    if (values.alarms || (both && values.rule === '')) show(await checkFalseAlarms(check, share, of));
    if (values.alarms) continue;
    if (both || values.variants) show(await checkTurns(check, { isVariant: true, ...some }));
    if (both || values.twins) show(await checkTurns(check, { isVariant: false, ...some }));
    if (both && values.rule === '')
      for (const size of [2, 3]) show(await checkCombinations(check, size, Number(values.combined), values.seed));
  }
  if (values.out !== undefined)
    writeFileSync(
      values.out,
      `${JSON.stringify(
        summaries.map(({ results }) => results),
        undefined,
        1,
      )}\n`,
    );
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0)} s, --seed ${values.seed}\n`);
  return summaries.every(({ isGood }) => isGood) ? 0 : 1;
}

async function sessionsOf(corpus: string): Promise<readonly Sent[]> {
  const { sequences } = await readSequences(corpus, true);
  const sessions: Sent[] = [];
  for (const sequence of sequences) {
    const session = sessionOf(sequence);
    if (session.requests.length === 0 || session.requests.length > maxRequests) continue;
    const met = new Set<string>();
    await recordTenant({ ...session, rules: met }, defaults, met);
    sessions.push({ ...session, rules: met });
  }
  return sessions;
}
