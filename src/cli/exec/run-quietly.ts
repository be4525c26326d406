import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { CommandEnd } from '../../grading/grade.ts';
import { childEnd, notStarted } from './run-child.ts';

/** The command that is run again and again, and its surroundings. */
export type QuietCommand = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends it, with all that it has started. */
  readonly signal: AbortSignal;
  /** Milliseconds after which it is ended. */
  readonly maxMilliseconds: number | undefined;
  readonly timer: () => number;
};

const keptOutput = 16_384;

/** Milliseconds to wait for the rest of the output: a process that has left the group may hold it open for ever. */
const drainTime = 200;

/**
 * Runs a command in a group of processes of its own, without input, and keeps the end of its output. Processes that it
 * leaves behind are killed with it.
 */
export async function runQuietly(quiet: QuietCommand): Promise<CommandEnd> {
  const { command, args, cwd, env, signal, maxMilliseconds, timer } = quiet;
  const started = timer();
  let isTimedOut = false;
  let output = '';
  const child = spawn(command, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const kill = () => killGroup(child.pid);
  const limit =
    maxMilliseconds === undefined
      ? undefined
      : setTimeout(() => {
          isTimedOut = true;
          kill();
        }, maxMilliseconds);
  signal.addEventListener('abort', kill);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-keptOutput);
    });
  try {
    const end = await new Promise<Pick<CommandEnd, 'code' | 'failure'>>((resolve, reject) => {
      child.on('error', (error: NodeJS.ErrnoException) => {
        const failed = notStarted(command, error.code);
        if (failed === undefined) reject(error);
        else resolve(failed);
      });
      // Not `close`: a process that was left behind may hold the output open.
      child.on('exit', (code, by) => resolve(childEnd(code, by)));
    });
    const milliseconds = timer() - started;
    kill();
    await Promise.race([closed, delay(drainTime, undefined, { ref: false })]);
    return { ...end, output, isTimedOut, milliseconds };
  } finally {
    clearTimeout(limit);
    signal.removeEventListener('abort', kill);
    kill();
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** Kills all processes of a group. There may be none any more. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
