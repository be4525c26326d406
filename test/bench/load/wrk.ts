import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figures } from './client.ts';
import { numberDigits, reserveNumbers, type Workload } from './workloads.ts';

const program = 'wrk'; // of Debian's package of that name
const script = readFileSync(fileURLToPath(new URL('./wrk.lua', import.meta.url)), 'utf8');

/** True if the machine has wrk, whose clients cost so little that a server seldom waits for them. */
export const hasWrk = spawnSync(program, ['-v']).error === undefined;

/** More requests than a window has. */
const maxRequests = 300_000;

type Outcome = Figures & { readonly microseconds: number; readonly broken: number; readonly refused: number };

/**
 * Sends a workload's requests by wrk for whole seconds, at least one.
 * @throws for answers of another status than the workload's, and for broken connections
 */
export async function askByWrk(
  port: number,
  clients: number,
  { steps, isRefused }: Workload,
  milliseconds: number,
): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-wrk-'));
  try {
    const file = join(folder, 'load.lua');
    const texts = steps.map((step) => JSON.stringify(step)).join(', ');
    const numbers = `number = ${reserveNumbers(maxRequests)}\ndigits = ${numberDigits}`;
    writeFileSync(file, `steps = { ${texts} }\n${numbers}\n${script}`);
    const seconds = Math.max(1, Math.round(milliseconds / 1000));
    const output = await run(['-t1', `-c${clients}`, `-d${seconds}s`, '-s', file, `http://127.0.0.1:${port}`]);
    const outcome = JSON.parse(output.slice(output.lastIndexOf('\n{'))) as Outcome;
    const { requests, microseconds, broken, refused, p50, p99 } = outcome;
    assert.ok(requests < maxRequests);
    assert.deepEqual({ broken, refused }, { broken: 0, refused: isRefused === true ? requests : 0 });
    return { requests, seconds: microseconds / 1e6, p50, p99 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const text of child.stdout) output += text;
  return output;
}
