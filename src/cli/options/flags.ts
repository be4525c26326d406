import { nodeUtil } from '../../engine/built-ins.ts';
import { nearest } from '../../engine/http/nearest.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { wholeNumber } from '../../settings/whole-number.ts';
import type { Option, Options, Value, Values } from './option.ts';

/** The flags of a command line, and the words that are no flags. */
export type Flags = { readonly values: Values; readonly positionals: readonly string[] };

/**
 * Separates flags from positional arguments.
 * @throws UsageError for an unknown flag or a value that is not allowed
 */
export function parseFlags(options: Options, args: readonly string[]): Flags {
  const config = Object.fromEntries(
    Object.entries(options).map(([flag, { type, multiple }]) => [flag, { type, multiple: multiple ?? false }]),
  );
  const parsed = (() => {
    try {
      return nodeUtil().parseArgs({
        args: [...args],
        options: config,
        allowPositionals: true,
        allowNegative: true,
        strict: true,
      });
    } catch (error) {
      throw explain(error, args, Object.keys(options));
    }
  })();
  const values = Object.entries(parsed.values as Values); // lists hold texts, as each of their flags takes one
  return {
    values: Object.fromEntries(
      values.map(([flag, value]) => [flag, requireAllowed(`--${flag}`, options[flag], value)]),
    ),
    positionals: parsed.positionals,
  };
}

function explain(error: unknown, args: readonly string[], known: readonly string[]): UsageError {
  const unknown = args.find((arg) => {
    const [name = ''] = arg.replace(/^--(no-)?/, '').split('=');
    return arg.startsWith('-') && !known.includes(name);
  });
  if (unknown === undefined) return new UsageError(error instanceof Error ? error.message : String(error));
  const near = nearest(unknown.replace(/^-+/, ''), known);
  return new UsageError(`unknown option ${unknown}${near === undefined ? '' : `; did you mean --${near}?`}`);
}

/**
 * Returns the value of a setting.
 * @param name the setting as its user knows it: `--port`, `PAYSTUB_PORT`
 * @throws UsageError for a value that is not among those allowed
 */
export function requireAllowed(name: string, option: Option | undefined, value: Value): Value {
  const isFile = option?.orFile !== undefined && String(value).toLowerCase().endsWith(option.orFile);
  if (option?.range !== undefined && !isFile) wholeNumber(name, String(value), ...option.range);
  if (option?.allowed === undefined || option.orVendor === true || option.allowed.includes(String(value))) return value;
  throw new UsageError(`${name} must be one of ${option.allowed.join(', ')}, not "${String(value)}"`);
}
