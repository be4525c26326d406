import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Memory } from './memory-probe.ts';
import { createSend, User } from './mixed.ts';
import { type Server, startServer } from './server.ts';

const usage = `Works for a long time in many sandboxes that come and go, and tells whether the server's memory stays as it is.

Usage: npm run load -- [options]

Options:
  --minutes N     how long; 60 if not given
  --sandboxes N   sandboxes that are used at a time; 200 if not given
  --rate N        pieces of work per second, of two to seven requests each; 50 if not given
  --help

Each sandbox is used for two minutes or so. Then it is deleted, or simply left: the server deletes what is idle. The first
tenth of the time is not counted, as the server still grows to the number of its sandboxes.

Exit codes: 0 the memory stayed as it was; 1 the last quarter has a tenth more than the first; 2 wrong usage.
`;

const options = {
  minutes: { type: 'string', default: '60' },
  sandboxes: { type: 'string', default: '200' },
  rate: { type: 'string', default: '50' },
  help: { type: 'boolean', default: false },
} as const;

/** Seconds for which a sandbox is used, in the mean. */
const lifetime = 120;

type Settings = { readonly minutes: number; readonly sandboxes: number; readonly rate: number };

try {
  const { help, ...texts } = parseArgs({ options }).values;
  const [minutes, sandboxes, rate] = [texts.minutes, texts.sandboxes, texts.rate].map(Number);
  if (help) say(usage);
  else if (!isPositive(minutes) || !isPositive(sandboxes) || !isPositive(rate)) refuse('the values must be positive');
  else process.exitCode = await run({ minutes, sandboxes: Math.ceil(sandboxes), rate });
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage) throw error;
  refuse(error.message);
}

async function run(settings: Settings): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'paystub-load-'));
  // Those that were left are still there for a minute or two.
  const room = String(settings.sandboxes * 3 + 10);
  const server = await startServer(join(root, 'data'), root, ['--sandboxes', room, '--sandbox-idle', '1']);
  try {
    return report(await load(server, settings));
  } finally {
    await server.end('SIGTERM');
    rmSync(root, { recursive: true });
  }
}

/** Lets users work until the time is over. @returns samples of the memory, in their order */
async function load(server: Server, { minutes, sandboxes, rate }: Settings): Promise<readonly Memory[]> {
  const send = createSend(server.url, 20);
  const samples: Memory[] = [];
  const end = performance.now() + minutes * 60_000;
  const sampleEvery = (minutes * 60_000) / 200;
  const leaveChance = sandboxes / (lifetime * rate);
  let made = 0;
  const newUser = () => {
    made += 1;
    return new User(`load-${made}`, send);
  };
  const users = Array.from({ length: sandboxes }, newUser);
  // A user is busy with one piece of work at a time; the next one goes on where it is not.
  const busy = new Set<User>();
  const failures: unknown[] = [];
  let nextSample = performance.now() + sampleEvery;
  for (let piece = 0; performance.now() < end && failures.length === 0; piece += 1) {
    const position = Math.floor(Math.random() * sandboxes);
    const user = users[position];
    if (user !== undefined && !busy.has(user)) {
      busy.add(user);
      const leaves = Math.random() < leaveChance;
      const work = leaves && piece % 2 === 0 ? user.leave() : user.work(Math.random());
      if (leaves) users[position] = newUser();
      work.catch((error: unknown) => failures.push(error)).finally(() => busy.delete(user));
    }
    if (performance.now() >= nextSample) {
      samples.push(await server.memory());
      nextSample += sampleEvery;
    }
    await pause(1000 / rate);
  }
  if (failures.length > 0) throw failures[0];
  say(`${made} sandboxes in ${minutes} minutes\n`);
  return samples;
}

function report(samples: readonly Memory[]): number {
  const counted = samples.slice(Math.ceil(samples.length / 10));
  const quarters = [0, 1, 2, 3].map((quarter) =>
    counted.slice((counted.length * quarter) / 4, (counted.length * (quarter + 1)) / 4),
  );
  const medians = (of: (sample: Memory) => number) => quarters.map((part) => median(part.map(of)));
  const rss = medians((sample) => sample.rss);
  const heap = medians((sample) => sample.heap);
  say('median of each quarter, MB\n');
  say(row('resident', rss));
  say(row('heap', heap));
  say(
    row(
      'heap with its garbage',
      medians((sample) => sample.reserved),
    ),
  );
  say(
    row(
      'external',
      medians((sample) => sample.external),
    ),
  );
  say(
    row(
      'array buffers',
      medians((sample) => sample.arrayBuffers),
    ),
  );
  return isFlat(rss) && isFlat(heap) ? 0 : 1;
}

function isFlat([first = 0, ...others]: readonly number[]): boolean {
  return (others.at(-1) ?? 0) <= first * 1.1;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function row(name: string, values: readonly number[]): string {
  const figures = values.map((bytes) => (bytes / 2 ** 20).toFixed(1).padStart(8));
  return `  ${name.padEnd(22)}${figures.join('')}\n`;
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}

function say(text: string): void {
  process.stdout.write(text);
}

function refuse(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
}
