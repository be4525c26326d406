import { basename, join, resolve } from 'node:path';
import { nodeFs } from '../../engine/built-ins.ts';
import { didYouMean, nearest } from '../../engine/http/nearest.ts';
import { fileErrorText } from '../../settings/file-error-text.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { Option, Options, Value, Values } from './option.ts';
import { serverOptions } from './server-options.ts';

/** The settings of a configuration file. */
export type ConfigFile = {
  /** The file as its user knows it. */
  readonly name: string;
  /** Settings by flag, empty if there is no file. */
  readonly values: Values;
};

const defaultNames = ['paystub.config.yaml', 'paystub.config.json'];

/** Returns the path of the configuration file, or those that it may have if it is not named. */
export function configPaths(name: string | undefined, cwd: string): readonly string[] {
  return name === undefined ? defaultNames.map((each) => join(cwd, each)) : [resolve(cwd, name)];
}

/**
 * Reads the configuration file.
 * @param name its path as the user gives it; without one, the first of the default names that exists in `cwd`
 * @throws UsageError for a file that cannot be read, is malformed, or has an unknown setting
 */
export async function readConfigFile(options: Options, name: string | undefined, cwd: string): Promise<ConfigFile> {
  const paths = configPaths(name, cwd);
  const path = name === undefined ? paths.find((candidate) => nodeFs().existsSync(candidate)) : paths[0];
  if (path === undefined) return { name: '', values: {} };
  return { name: name ?? basename(path), values: await parseConfig(options, path, readText(path)) };
}

function readText(path: string): string {
  try {
    return nodeFs().readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${fileErrorText(error)}`);
  }
}

async function parseConfig(options: Options, path: string, text: string): Promise<Values> {
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(text) ?? {};
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UsageError(`${path} must hold settings by name`);
  requireKnown(Object.keys(content), options, path);
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => {
      const flag = Object.keys(options).find((each) => options[each]?.inFile === name) ?? name;
      return [flag, toValue(options[flag], value)];
    }),
  );
}

/** One file serves all commands, so the server's settings are accepted by each of them. */
function requireKnown(names: readonly string[], options: Options, path: string): void {
  const known = [serverOptions, options].flatMap((some: Options) =>
    Object.keys(some)
      .filter((flag) => some[flag]?.flagOnly !== true)
      .map((flag) => some[flag]?.inFile ?? flag),
  );
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(`${path}: there is no setting "${unknown}"${didYouMean(nearest(unknown, known))}`);
}

function toValue(option: Option | undefined, value: unknown): Value {
  if (typeof value === 'boolean' && option?.type === 'boolean') return value;
  if (option?.multiple !== true) return String(value);
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([rule, variant]) => `${rule}=${variant}`);
  return [String(value)];
}
