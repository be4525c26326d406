import { join, resolve } from 'node:path';
import { nearest } from '../../engine/http/nearest.ts';
import { evidences } from '../../engine/rules/rules.ts';
import { type Terminal, UsageError } from '../command.ts';

// To import them would read all that they export, and with it load what a start has no use for.
const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
const { parseArgs } = process.getBuiltinModule('node:util');

/** One setting of a command: its flag, its `PAYSTUB_*` variable and its name in the configuration file are one. */
export type Option = {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help text. */
  readonly value?: string;
  readonly help: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
  readonly allowed?: readonly string[];
  /** Whether it is taken from the flag alone. */
  readonly flagOnly?: boolean;
};

/** Whether a value, by what stands for it in the help text, is a path. */
export function takesPath(value: string): boolean {
  return value === 'FILE' || value === 'DIR';
}

export type Options = { readonly [flag: string]: Option };

/** Values as they were given, by flag: `--no-x` is `false`. */
export type Given = { readonly [flag: string]: string | boolean | readonly string[] | undefined };

/** The settings of the server. */
export const serverOptions = {
  port: { type: 'string', value: 'N', help: 'port to listen on; 0 picks a free one (4010; PORT is honoured too)' },
  host: {
    type: 'string',
    value: 'ADDRESS',
    help: 'address to listen on; any but a loopback address makes the control API ask for a token (127.0.0.1)',
  },
  data: { type: 'string', value: 'DIR', help: 'folder that keeps the state (.paystub)' },
  memory: { type: 'boolean', help: 'keep nothing: every start is fresh' },
  seed: {
    type: 'string',
    value: 'FILE',
    help: "records of your own in YAML or JSON, by vendor and table; they join the built-in company's",
  },
  people: { type: 'string', value: 'N', help: 'generate a company of N people, the same in all vendors (0)' },
  'random-seed': { type: 'string', value: 'S', help: 'generate another company: a whole number (1)' },
  auth: {
    type: 'string',
    value: 'MODE',
    allowed: ['off', 'lenient', 'strict'],
    help: 'off: any token or none; lenient: a token that is sent must be valid; strict: as the vendor does it (lenient)',
  },
  choose: {
    type: 'string',
    value: 'RULE=VARIANT',
    multiple: true,
    help: 'choose the variant of a rule; may be repeated; "paystub rules" lists them',
  },
  evidence: {
    type: 'string',
    value: 'FLOOR',
    allowed: evidences,
    help: 'answer 501 rather than lean on weaker evidence: documented, observed or inferred (inferred)',
  },
  limits: {
    type: 'string',
    value: 'MODE',
    allowed: ['off', 'real'],
    help: "real: enforce the vendors' documented rate limits (off)",
  },
  sandboxes: { type: 'string', value: 'N', help: 'how many sandboxes there may be (2000)' },
  'sandbox-idle': {
    type: 'string',
    value: 'MINUTES',
    help: 'delete sandboxes that had no request for so long when a new one needs the room; 0: never (0)',
  },
  journal: { type: 'string', value: 'N', help: 'requests that the journal of a sandbox holds (1000)' },
  cors: {
    type: 'string',
    value: 'ORIGIN',
    help: 'let pages of this origin, or of any with *, call from a browser (none)',
  },
  'admin-token': {
    type: 'string',
    value: 'TOKEN',
    help: 'bearer token that the control API asks for (none on loopback, else one is made and printed)',
  },
  'sim-headers': { type: 'boolean', help: 'send the X-Paystub headers; --no-sim-headers leaves them out (sent)' },
  'log-format': {
    type: 'string',
    value: 'FORMAT',
    allowed: ['text', 'json'],
    help: 'form of the ready line and of messages (text)',
  },
  config: {
    type: 'string',
    value: 'FILE',
    flagOnly: true,
    help: 'configuration file (paystub.config.yaml or .json, if there is one)',
  },
} as const satisfies Options;

/** Help lines of a set of options. */
export function describe(options: Options): string {
  const lines = Object.entries(options).map(([flag, option]): [string, string] => [
    `--${flag}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.help,
  ]);
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/**
 * Reads settings in their order: flag, then `PAYSTUB_*` variable, then configuration file.
 * @throws UsageError for an unknown flag or setting, or a value that is not allowed
 */
export async function readSettings(options: Options, args: readonly string[], terminal: Terminal): Promise<Given> {
  const { values, positionals } = parseFlags(options, args);
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not expected here`);
  const file = await readConfig(options, values.config, terminal.cwd);
  const given: Record<string, Given[string]> = {};
  for (const [flag, option] of Object.entries(options)) {
    const value =
      values[flag] ??
      (option.flagOnly === true ? undefined : (fromEnvironment(flag, option, terminal.env) ?? file[flag]));
    if (value !== undefined) given[flag] = checked(flag, option, value);
  }
  return given;
}

/** Takes flags and positional arguments apart. @throws UsageError for an unknown flag */
export function parseFlags(
  options: Options,
  args: readonly string[],
): { values: Given; positionals: readonly string[] } {
  const config = Object.fromEntries(
    Object.entries(options).map(([flag, { type, multiple }]) => [flag, { type, multiple: multiple ?? false }]),
  );
  try {
    const parsed = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: true,
      allowNegative: true,
      strict: true,
    });
    const values = Object.entries(parsed.values as Given); // a list holds texts, as each of its flags takes one
    return {
      values: Object.fromEntries(values.map(([flag, value]) => [flag, checked(flag, options[flag], value)])),
      positionals: parsed.positionals,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const flag = args.find(
      (arg) => arg.startsWith('-') && config[arg.replace(/^--(no-)?/, '').split('=')[0] ?? ''] === undefined,
    );
    if (flag === undefined) throw new UsageError(error instanceof Error ? error.message : String(error));
    const near = nearest(flag.replace(/^-+/, ''), Object.keys(config));
    throw new UsageError(`unknown option ${flag}${near === undefined ? '' : `; did you mean --${near}?`}`);
  }
}

/** A whole number within bounds. @throws UsageError */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${name} must be a whole number from ${least} to ${most}, not "${text}"`);
}

function fromEnvironment(flag: string, option: Option, env: Terminal['env']): Given[string] {
  const value = env[`PAYSTUB_${flag.toUpperCase().replaceAll('-', '_')}`] ?? (flag === 'port' ? env.PORT : undefined);
  if (value === undefined || value === '') return undefined;
  if (option.type === 'boolean') return !['0', 'false', 'no', 'off'].includes(value.toLowerCase());
  return option.multiple === true ? value.split(',') : value;
}

async function readConfig(options: Options, named: Given[string], cwd: string): Promise<Given> {
  const candidates = typeof named === 'string' ? [named] : ['paystub.config.yaml', 'paystub.config.json'];
  for (const candidate of candidates) {
    const path = typeof named === 'string' ? resolve(cwd, candidate) : join(cwd, candidate);
    if (named === undefined && !existsSync(path)) continue;
    return parseConfig(options, path, readText(path));
  }
  return {};
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function parseConfig(options: Options, path: string, text: string): Promise<Given> {
  const { parse } = await import('yaml');
  let content: unknown;
  try {
    content = parse(text) ?? {};
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UsageError(`${path} must hold settings by name`);
  // One file serves all commands: what is a setting of another one is let be.
  const known = [serverOptions, options].flatMap((some: Options) =>
    Object.keys(some).filter((flag) => some[flag]?.flagOnly !== true),
  );
  for (const name of Object.keys(content)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UsageError(
      `${path}: there is no setting "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    );
  }
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [name, fromFile(options[name], value)]));
}

function fromFile(option: Option | undefined, value: unknown): Given[string] {
  if (typeof value === 'boolean' && option?.type === 'boolean') return value;
  if (option?.multiple !== true) return String(value);
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([rule, variant]) => `${rule}=${variant}`);
  return [String(value)];
}

function checked(flag: string, option: Option | undefined, value: Given[string]): Given[string] {
  if (option?.allowed === undefined || option.allowed.includes(String(value))) return value;
  throw new UsageError(`--${flag} must be one of ${option.allowed.join(', ')}, not "${String(value)}"`);
}
