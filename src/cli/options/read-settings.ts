import { UsageError } from '../../settings/usage-error.ts';
import type { Terminal } from '../terminal.ts';
import { readConfigFile } from './config-file.ts';
import { type Flags, parseFlags, requireAllowed } from './flags.ts';
import { type Option, type Options, textOf, type Value, type Values } from './option.ts';

/** A value and the name that its user knows it by: `--port`, `PAYSTUB_PORT` or `paystub.config.yaml: port`. */
type NamedValue = { readonly name: string; readonly value: Value };

/**
 * Reads settings. A flag wins over a `PAYSTUB_*` variable, and a variable over the configuration file.
 * @throws UsageError for an unknown flag or setting, or a value that is not allowed
 */
export async function readSettings(
  options: Options,
  args: readonly string[],
  terminal: Parameters<typeof readCommandLine>[2],
): Promise<Values> {
  const { values, positionals } = await readCommandLine(options, args, terminal);
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not expected here`);
  return values;
}

/**
 * Reads settings, and the words of the command line that are no flags.
 * @throws UsageError for an unknown flag or setting, or a value that is not allowed
 */
export async function readCommandLine(
  options: Options,
  args: readonly string[],
  { env, cwd, vendors = [] }: Pick<Terminal, 'env' | 'cwd'> & Partial<Pick<Terminal, 'vendors'>>,
): Promise<Flags> {
  const { values: flags, positionals } = parseFlags(options, args);
  const file = await readConfigFile(options, textOf(flags.config) ?? env.PAYSTUB_CONFIG, cwd);
  const inFile = (flag: string) => ({ name: `${file.name}: ${flag}`, value: file.values[flag] });
  const isGiven = (flag: string) =>
    [flags[flag], env[variableOf(flag)] || undefined, file.values[flag]].some((value) => value !== undefined);
  const settings = Object.entries(options).flatMap(([flag, option]): [string, Value][] => {
    if (flags[flag] !== undefined) return [[flag, requireVendor(flag, option, flags[flag], vendors)]];
    if (option.flagOnly === true) return [];
    const givesWay = option.givesWayTo !== undefined && isGiven(option.givesWayTo);
    const found = (givesWay ? undefined : fromEnvironment(flag, option, env)) ?? inFile(flag);
    return found.value === undefined ? [] : [[flag, requireAllowed(found.name, option, found.value)]];
  });
  return { values: Object.fromEntries(settings), positionals };
}

/** Checks the value of a flag that names a vendor, which plugins may have added. */
function requireVendor(flag: string, option: Option, value: Value, vendors: Terminal['vendors']): Value {
  const { orVendor, allowed = [], ...rest } = option;
  if (orVendor !== true) return value;
  const names = vendors.map(({ name }) => name).filter((name) => !allowed.includes(name));
  return requireAllowed(`--${flag}`, { ...rest, allowed: [...allowed, ...names] }, value);
}

function fromEnvironment(flag: string, option: Option, env: Terminal['env']): NamedValue | undefined {
  const own = variableOf(flag);
  const name = flag === 'port' && isEmpty(env[own]) ? 'PORT' : own;
  const value = env[name];
  return value === undefined || value === '' ? undefined : { name, value: toValue(option, value) };
}

/** The environment variable of a flag: `PAYSTUB_RANDOM_SEED` of `random-seed`. */
export function variableOf(flag: string): string {
  return `PAYSTUB_${flag.toUpperCase().replaceAll('-', '_')}`;
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text === '';
}

function toValue({ type, multiple }: Option, text: string): Value {
  if (type === 'boolean') return !['0', 'false', 'no', 'off'].includes(text.toLowerCase());
  return multiple === true ? text.split(',') : text;
}
