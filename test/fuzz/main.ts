import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AuthMode } from '../../src/engine/sandbox/settings.ts';
import type { Storage } from '../../src/engine/sandbox/storage.ts';
import { lowdbStorage } from '../../src/storage/lowdb.ts';
import { type Finding, fuzz } from './fuzz.ts';

const usage = `Sends random requests to all vendors and to the control API, and judges each answer: no 500, no HTML, no stack trace, no
hang, no reply that breaks its contract, and no change by a refused request.

Usage: npm run fuzz -- [options]

Options:
  --requests N   number of requests, shared among the auth modes; 3000 if not given
  --auth MODE    strict, lenient or off; all of them if not given
  --seed N       repeats a run
  --data         over a new data folder, not in memory
  --help

Exit codes: 0 nothing was found; 1 something was found; 2 wrong usage.
`;

const options = {
  requests: { type: 'string', default: '3000' },
  auth: { type: 'string' },
  seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
  data: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const modes: readonly AuthMode[] = ['strict', 'lenient', 'off'];

try {
  process.exitCode = await run(parseArgs({ options }).values);
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage) throw error;
  process.exitCode = refuse(error.message);
}

/** Does work over a data folder that is gone afterwards. */
async function withFolder<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-fuzz-'));
  try {
    return await work(await lowdbStorage({ folder, now: Date.now(), report: (message) => void say(message) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run({
  requests,
  auth,
  seed,
  data,
  help,
}: ReturnType<typeof parseArgs<{ options: typeof options }>>['values']) {
  if (help) return say(usage);
  if (!/^\d{1,8}$/.test(requests) || !/^\d{1,8}$/.test(seed))
    return refuse('--requests and --seed must be whole numbers');
  const chosen = modes.filter((mode) => auth === undefined || mode === auth);
  if (chosen.length === 0) return refuse(`--auth must be strict, lenient or off, not "${auth}"`);
  const found: Finding[] = [];
  for (const mode of chosen) {
    const share = Math.ceil(Number(requests) / chosen.length);
    const started = performance.now();
    const run = (storage?: Storage) =>
      fuzz({ requests: share, seed: Number(seed), auth: mode, ...(storage === undefined ? {} : { storage }) });
    const { findings, statuses, unreached } = data ? await withFolder(run) : await run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${mode}: ${share} requests in ${seconds} s, seed ${seed}; answers: ${JSON.stringify(statuses)}\n`);
    say(`${unreached.length} operations without a success: ${unreached.join(', ')}\n`);
    found.push(...findings);
  }
  const kinds = Map.groupBy(found, ({ kind, request }) => `${request.target}: ${kind.slice(0, 120)}`);
  for (const [name, [first, ...others]] of kinds)
    say(`${1 + others.length} × ${name}\n${first === undefined ? '' : describe(first)}\n`);
  return found.length === 0 ? 0 : 1;
}

function describe({ kind, request, answer }: Finding): string {
  const { method, path, headers, body } = request;
  const shown = JSON.stringify({ method, path, headers, body: Buffer.from(body).toString('latin1').slice(0, 400) });
  return `  ${kind}\n  ${shown}\n  ${answer}\n`;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}
