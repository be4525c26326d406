import { UsageError } from '../../settings/usage-error.ts';

/** The arguments of a command that runs another one. */
export type SplitArguments = {
  readonly flags: readonly string[];
  readonly command: string;
  readonly commandArgs: readonly string[];
};

/**
 * Separates the flags of a `paystub` command from the command after `--`.
 * @param name of the `paystub` command
 * @throws UsageError if there is no command
 */
export function splitArguments(name: string, args: readonly string[]): SplitArguments {
  const end = args.indexOf('--');
  const [command, ...commandArgs] = end === -1 ? [] : args.slice(end + 1);
  if (command === undefined || command === '')
    throw new UsageError(`the command stands after "--": paystub ${name} -- npm test`);
  return { flags: args.slice(0, end), command, commandArgs };
}
