import type { Options } from './options/option.ts';
import type { Terminal } from './terminal.ts';

/** One command of the command line. */
export type Command = {
  /** The help text. */
  readonly usage: string;
  readonly options: Options;
  /** The words that the first argument may be, if it is one of a few. */
  readonly words?: readonly string[];
  /** The further arguments, if the command takes any: paths, or a command line after `--`. */
  readonly rest?: 'files' | 'command';
  /** True if it goes on when nobody reads its output any more. */
  readonly outlivesOutput?: boolean;
  /**
   * Runs the command.
   * @returns the exit code: 0 good, 1 a check failed, 2 usage or configuration, 3 evidence floor breached
   * @throws UsageError for an error that the user can put right
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
};

/** A command with its name and its line in the list of commands. */
export type NamedCommand = Command & { readonly name: string; readonly summary: string };
