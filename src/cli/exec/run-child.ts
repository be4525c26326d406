import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { EndingSignal, Terminal } from '../terminal.ts';

/** The end of a command. */
export type ChildEnd = {
  /**
   * The exit code as a shell gives it: 128 and the signal's number, 127 for no such command, 126 for not executable.
   */
  readonly code: number;
  /** The signal that ended it. */
  readonly signal?: NodeJS.Signals;
  /** The reason why it could not be started. */
  readonly failure?: string;
};

/** Runs a command on this process's standard input and outputs, and passes signals on to it until it has ended. */
export function runChild(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Pick<Terminal, 'cwd' | 'onSignal' | 'interactive'>,
): Promise<ChildEnd> {
  const child = spawn(command, args, { cwd: terminal.cwd, env: { ...env }, stdio: 'inherit' });
  const stopPassingOn = terminal.onSignal((signal) => {
    if (!reachesChildren(signal, terminal.interactive)) child.kill(signal);
  });
  const ended = new Promise<ChildEnd>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      const end = notStarted(command, error.code);
      if (end === undefined) reject(error);
      else resolve(end);
    });
    child.on('exit', (code, signal) => {
      resolve(childEnd(code, signal));
    });
  });
  return ended.finally(stopPassingOn);
}

// A terminal interrupts every process in its foreground. Many programs take a second interrupt as a demand to hurry.
function reachesChildren(signal: EndingSignal, interactive: boolean): boolean {
  return signal === 'SIGINT' && interactive;
}

/** The end of a process as a shell gives it. */
export function childEnd(code: number | null, signal: NodeJS.Signals | null): ChildEnd {
  return signal === null ? { code: code ?? 1 } : { code: 128 + constants.signals[signal], signal };
}

/** The end of a command that could not be started; `undefined` for a reason that is not the command's. */
export function notStarted(command: string, reason: string | undefined): ChildEnd | undefined {
  if (reason === 'ENOENT') return { code: 127, failure: `${command}: command not found` };
  if (reason === 'EACCES') return { code: 126, failure: `${command}: not executable` };
  return undefined;
}
