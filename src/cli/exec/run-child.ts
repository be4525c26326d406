import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { EndingSignal, Terminal } from '../command.ts';

/** How a command ended. */
export type ChildEnd = {
  /** Its exit code as shells tell it: 128 and the signal's number, 127 where there is no such command, 126 where it may not be run. */
  readonly code: number;
  /** The signal that ended it. */
  readonly signal?: NodeJS.Signals;
  /** Why it could not be started. */
  readonly failure?: string;
};

/** Runs a command on this process's standard input and outputs and passes signals on to it. */
export function runChild(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Pick<Terminal, 'cwd' | 'onSignal' | 'interactive'>,
): Promise<ChildEnd> {
  const child = spawn(command, args, { cwd: terminal.cwd, env: { ...env }, stdio: 'inherit' });
  terminal.onSignal((signal) => {
    if (!reachesAll(signal, terminal.interactive)) child.kill(signal);
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      const end = notStarted(command, error.code);
      if (end === undefined) reject(error);
      else resolve(end);
    });
    child.on('exit', (code, signal) => {
      resolve(signal === null ? { code: code ?? 1 } : { code: 128 + constants.signals[signal], signal });
    });
  });
}

// A terminal sends the interrupt to everything in its foreground: twice would tell many programs to hurry.
function reachesAll(signal: EndingSignal, interactive: boolean): boolean {
  return signal === 'SIGINT' && interactive;
}

function notStarted(command: string, reason: string | undefined): ChildEnd | undefined {
  if (reason === 'ENOENT') return { code: 127, failure: `${command}: command not found` };
  if (reason === 'EACCES') return { code: 126, failure: `${command}: not executable` };
  return undefined;
}
