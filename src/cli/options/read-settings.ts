import { UsageError } from '../../settings/usage-error.ts';
import type { Terminal } from '../terminal.ts';
import { readConfigFile } from './config-file.ts';
import { parseFlags, requireAllowed } from './flags.ts';
import { type Option, type Options, textOf, type Value, type Values } from './option.ts';

/**
 * Reads settings. A flag wins over a `PAYSTUB_*` variable, and a variable over the configuration file.
 * @throws UsageError for an unknown flag or setting, or a value that is not allowed
 */
export async function readSettings(
  options: Options,
  args: readonly string[],
  { env, cwd }: Pick<Terminal, 'env' | 'cwd'>,
): Promise<Values> {
  const { values: flags, positionals } = parseFlags(options, args);
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not expected here`);
  const file = await readConfigFile(options, textOf(flags.config), cwd);
  const settings = Object.entries(options).flatMap(([flag, option]): [string, Value][] => {
    const withoutFlag = option.flagOnly === true ? undefined : (fromEnvironment(flag, option, env) ?? file[flag]);
    const value = flags[flag] ?? withoutFlag;
    return value === undefined ? [] : [[flag, requireAllowed(flag, option, value)]];
  });
  return Object.fromEntries(settings);
}

function fromEnvironment(flag: string, option: Option, env: Terminal['env']): Value {
  const value = env[`PAYSTUB_${flag.toUpperCase().replaceAll('-', '_')}`] ?? (flag === 'port' ? env.PORT : undefined);
  if (value === undefined || value === '') return undefined;
  if (option.type === 'boolean') return !['0', 'false', 'no', 'off'].includes(value.toLowerCase());
  return option.multiple === true ? value.split(',') : value;
}
