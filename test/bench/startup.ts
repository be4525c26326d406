import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { limitScript, paystubScript } from './servers/contestant.ts';
import { median, say, table } from './table.ts';

/** The milliseconds from spawn to the first right answer. */
export type Startup = { readonly contestant: string; readonly median: number; readonly fastest: number };

const path = (below: string) => fileURLToPath(new URL(`../../${below}`, import.meta.url));
const serve = ['serve', '--memory', '--port', '0'];
const position = '/intacct/ia/api/v1/objects/construction/employee-position/2';

/** Starts each server several times in turn. The first time is not counted, as it fills the compile cache. */
export async function benchStartup(rounds: number): Promise<readonly Startup[]> {
  execFileSync(process.execPath, [path('src/generate/package/dist.ts')]); // an earlier one may be out of date
  const commands = new Map([
    ['node:http', [limitScript]],
    ['Paystub from a checkout', [paystubScript, ...serve]],
    ['Paystub from its package', [path('dist/cli/bin.js'), ...serve]],
  ]);
  const times = new Map<string, number[]>(Array.from(commands.keys(), (name) => [name, []]));
  for (const command of commands.values()) await startOnce(command);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of commands) times.get(name)?.push(await startOnce(command));
  }
  const found = Array.from(times, ([contestant, all]) => ({
    contestant,
    median: median(all),
    fastest: Math.min(...all),
  }));
  const [limit] = found;
  const asMultiple = (value: number, whole: number | undefined) => `${(value / (whole ?? value)).toFixed(2)}x`;
  say(
    table([
      ['spawn to first right answer', 'median ms', 'limit', 'fastest ms', 'limit'],
      ...found.map((each) => [
        each.contestant,
        each.median.toFixed(0),
        asMultiple(each.median, limit?.median),
        each.fastest.toFixed(0),
        asMultiple(each.fastest, limit?.fastest),
      ]),
    ]),
  );
  return found;
}

async function startOnce(command: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let output = '';
  for await (const text of child.stdout) {
    output += text;
    const url = /^READY (\S+)$/m.exec(output)?.[1];
    if (url === undefined) continue;
    const answer = await fetch(url + position);
    await answer.text();
    if (answer.status !== 200) throw new Error(`the first answer has status ${answer.status}`);
    const taken = performance.now() - started;
    child.kill('SIGTERM');
    await ended;
    return taken;
  }
  throw new Error(`the server ended without being ready: ${output}`);
}
