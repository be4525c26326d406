import { didYouMean, nearest } from '../engine/http/nearest.ts';
import { forTerminal } from '../engine/printable.ts';
import { UsageError } from '../settings/usage-error.ts';
import { version } from '../settings/version.ts';
import type { Command } from './command.ts';
import { type CommandEntry, commands } from './commands.ts';
import { pluginNames } from './options/plugin-names.ts';
import { createTerminal, type ProcessTerminal, type Terminal } from './terminal.ts';

/**
 * Runs the command that the arguments of this process name.
 * @returns the exit code
 */
export function run(argv: readonly string[]): Promise<number> {
  let endsWithOutput = true;
  followOutput(() => endsWithOutput);
  return runIn(createTerminal(), argv, () => {
    endsWithOutput = false;
  });
}

/**
 * Runs the command that arguments name in a terminal.
 * @param onOutliving called before a command that goes on when nobody reads its output any more
 * @returns the exit code
 */
export async function runIn(
  terminal: ProcessTerminal,
  [name, ...rest]: readonly string[],
  onOutliving: () => void = () => {},
): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    terminal.out(await help());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.out(`${version()}\n`);
    return 0;
  }
  try {
    const command = await findCommand(name === 'help' ? (rest[0] ?? '') : name).load();
    if (name === 'help' || asksForHelp(rest)) {
      terminal.out(command.usage);
      return 0;
    }
    if (command.outlivesOutput === true) onOutliving();
    return await command.run(rest, { ...terminal, vendors: await vendorsFor(command, rest, terminal) });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`paystub: ${forTerminal(error.message)}\n`);
    return 2;
  }
}

/** The vendors that a command works with; none for a command that does not take `--plugin`. */
async function vendorsFor(
  { options }: Command,
  args: readonly string[],
  terminal: ProcessTerminal,
): Promise<Terminal['vendors']> {
  if (!Object.hasOwn(options, 'plugin')) return [];
  const { vendors } = await import('../vendors/index.ts');
  const names = await pluginNames(args, terminal);
  if (names.length === 0) return vendors;
  const { loadPlugins } = await import('../plugins/load-plugins.ts');
  return loadPlugins(names, terminal.cwd, vendors);
}

async function help(): Promise<string> {
  const { vendors } = await import('../vendors/index.ts');
  const titles = new Intl.ListFormat('en-GB').format(vendors.map(({ title }) => title));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return `Paystub stands in for ${titles} while an integration is built and tested.

Usage: paystub <command> [options]

Commands:
${lines.join('\n')}

  paystub <command> --help   what a command takes
  paystub --version          the version

Every server has the documentation, with a search, at /__admin/docs.

Examples:
  paystub serve --port 4010
  paystub exec -- npm test
  paystub replay scenarios/
`;
}

/**
 * Lets the process survive that nobody reads its output any more: a terminal is closed, a `tee` is stopped.
 * @param ends tells if the process then ends without an error, as it does for `head`
 */
function followOutput(ends: () => boolean): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
      if (stream === process.stdout && ends()) process.exit();
    });
}

function findCommand(name: string): CommandEntry {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry !== undefined) return entry;
  const hint = didYouMean(nearest(name, Object.keys(commands)));
  throw new UsageError(`there is no command "${name}"${hint} (paystub --help lists them)`);
}

/** Returns true if help is asked for. Arguments after `--` belong to another program. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}
