import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runQuietly } from '../../../src/cli/exec/run-quietly.ts';

const surroundings = {
  ...{ cwd: process.cwd(), env: process.env, timer: () => performance.now() },
  ...{ signal: new AbortController().signal, maxMilliseconds: undefined },
};
const sh = (script: string) => ({ ...surroundings, command: 'sh', args: ['-c', script] });

/** True for a process that runs; one that has ended may wait for its parent to take note. */
function isAlive(id: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

test('A command is run without input, and its end is its code and the last of its output', async () => {
  expect(await runQuietly(sh('cat; echo out; echo err >&2; exit 3'))).toMatchObject({
    ...{ code: 3, isTimedOut: false },
    output: expect.stringMatching(/out\n/),
  });
});

test('Processes that a command leaves behind are killed with it', async () => {
  const { code, output } = await runQuietly(sh('sleep 60 & echo $!'));
  expect(code).toBe(0);
  await expect.poll(() => isAlive(Number(output))).toBe(false);
});

test('A command that takes too long is ended, with all that it has started', async () => {
  const { isTimedOut, output } = await runQuietly({ ...sh('sleep 60 & echo $!; wait'), maxMilliseconds: 200 });
  expect(isTimedOut).toBe(true);
  await expect.poll(() => isAlive(Number(output))).toBe(false);
});

test('A command that is not there is a failure in one line', async () => {
  expect(await runQuietly({ ...surroundings, command: 'no-such-command', args: [] })).toMatchObject({
    ...{ code: 127, failure: 'no-such-command: command not found' },
  });
});
