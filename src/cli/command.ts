import type { Clock } from '../engine/sandbox/clock.ts';
import type { Options } from './options/option.ts';

/** A signal that asks a process to end. */
export type EndingSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The parts of its process that a command may use. */
export type Terminal = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly clock: Clock;
  /** Returns milliseconds since an arbitrary moment. */
  readonly timer: () => number;
  /** True if standard output is a terminal that shows colours. */
  readonly colours: boolean;
  /** True if standard input is a terminal, which sends interrupts to this process and to its children alike. */
  readonly interactive: boolean;
  /** Returns an unguessable text of 32 characters. */
  readonly secret: () => string;
  /** Reads standard input to its end. */
  readonly input: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits for the first signal that asks the process to end. A second one ends it at once. */
  readonly untilStopped: () => Promise<void>;
  /** Passes every signal that asks the process to end to a listener, in place of ending. */
  readonly onSignal: (listener: (signal: EndingSignal) => void) => void;
};

/** One command of the command line. */
export type Command = {
  /** The help text. */
  readonly usage: string;
  readonly options: Options;
  /** The words that the first argument may be, if it is one of a few. */
  readonly words?: readonly string[];
  /** The further arguments, if the command takes any: paths, or a command line after `--`. */
  readonly rest?: 'files' | 'command';
  /**
   * Runs the command.
   * @returns the exit code: 0 good, 1 a check failed, 2 usage or configuration, 3 evidence floor breached
   * @throws UsageError for an error that the user can put right
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
};

/** A command with its name and its line in the list of commands. */
export type NamedCommand = Command & { readonly name: string; readonly summary: string };
