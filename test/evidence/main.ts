import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { vendors } from '../../src/vendors/index.ts';
import { RecordingFailed } from '../replies/record.ts';
import { check } from './check.ts';
import { recordCorpus } from './record-corpus.ts';

const usage = `Checks by experiment that each reply names the rules that it rests on, and no others: turns the switch of each rule in
recorded sequences of requests and compares the replies. See docs/evidence-check.md.

Usage: npm run evidence -- [options]

Without options each switch is turned in each sequence that asks its vendor; results are kept, and only what has changed
since is run again. The sequences are recorded first if there are none.

Options:
  --vendor NAME    only rules of this vendor
  --rule TEXT      only rules whose id begins so
  --named          each rule only in the sequences that name it: quick, but finds no reply that fails to name a rule
  --sample         a sample; EVIDENCE_SEED repeats one
  --record         record the sequences anew: runs all tests and scenarios
  --fresh          forget kept results
  --corpus DIR     folder of the sequences
  --json           the result in JSON
  --help

Exit codes: 0 nothing is wrong; 1 something is wrong; 2 wrong usage.
`;

const options = {
  vendor: { type: 'string' },
  rule: { type: 'string' },
  named: { type: 'boolean', default: false },
  sample: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  fresh: { type: 'boolean', default: false },
  corpus: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

try {
  process.exitCode = await run(parseArgs({ options }).values);
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof RecordingFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = isUsage ? 2 : 1;
}

async function run(values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values']): Promise<number> {
  if (values.help) return say(usage);
  if (values.vendor !== undefined && !vendors.some(({ name }) => name === values.vendor)) {
    process.stderr.write(
      `There is no vendor ${values.vendor}; there are ${vendors.map(({ name }) => name).join(', ')}\n`,
    );
    return 2;
  }
  const cache = fileURLToPath(new URL('../../node_modules/.cache/paystub-evidence/', import.meta.url));
  const corpus = values.corpus ?? `${cache}corpus`;
  if (values.record || !existsSync(corpus)) await recordCorpus(corpus);
  const mode = values.sample ? 'sample' : values.named ? 'named' : 'all';
  const seed = process.env.EVIDENCE_SEED ?? String(Math.floor(Math.random() * 1_000_000));
  const { text, isGood } = await check({ ...values, corpus, cache, mode, seed });
  say(text);
  return isGood ? 0 : 1;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}
