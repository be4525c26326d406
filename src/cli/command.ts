import type { Clock } from '../engine/sandbox/clock.ts';
import type { Options } from './options/read-settings.ts';

/** A signal that asks a process to end. */
export type EndingSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** What a command may touch of the process that it runs in. */
export type Terminal = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly clock: Clock;
  /** Milliseconds from any fixed moment. */
  readonly timer: () => number;
  /** Whether standard output is a terminal that shows colours. */
  readonly colours: boolean;
  /** Whether standard input is a terminal, which then sends interrupts to this process and its children alike. */
  readonly interactive: boolean;
  /** Unguessable text of 32 characters. */
  readonly secret: () => string;
  /** All of standard input. */
  readonly input: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves at the first SIGINT or SIGTERM. */
  readonly stopped: Promise<void>;
  /** Hands every signal that asks the process to end to a listener, which then decides what becomes of the process. */
  readonly onSignal: (listener: (signal: EndingSignal) => void) => void;
};

/** One command of the command line. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  /** The help text. */
  readonly usage: string;
  readonly options: Options;
  /** The words that its first argument may be, where there are only some. */
  readonly words?: readonly string[];
  /** What its further arguments are, if it takes any: paths, or a command line after `--`. */
  readonly rest?: 'files' | 'command';
  /**
   * Runs the command.
   * @returns the exit code: 0 good, 1 a check failed, 2 usage or configuration
   * @throws UsageError for what the user can put right
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
};

/** What a user can put right: printed as one line, exit code 2. */
export class UsageError extends Error {}
