/** One setting of a command. Its flag, its `PAYSTUB_*` variable and its name in the configuration file are the same. */
export type Option = {
  readonly type: 'string' | 'boolean';
  /** Placeholder for the value in the help text, such as `FILE`. */
  readonly value?: string;
  readonly help: string;
  /** True if the flag may be repeated. */
  readonly multiple?: boolean;
  /** The only values that are accepted. */
  readonly allowed?: readonly string[];
  /** True if the vendors of plugins are accepted as well. */
  readonly orVendor?: boolean;
  /** Its name in the configuration file, where it is not that of the flag. */
  readonly inFile?: string;
  /** The smallest and the greatest whole number that are accepted. */
  readonly range?: readonly [min: number, max: number];
  /** The ending of files that are accepted in place of a number. */
  readonly orFile?: string;
  /** True if the setting is read from the flag alone. */
  readonly flagOnly?: boolean;
  /** A setting beside which the variable of this one has no effect: images set it as a default. */
  readonly givesWayTo?: string;
};

/** The settings of a command by flag. */
export type Options = { readonly [flag: string]: Option };

/** The value of a setting. A flag `--no-x` gives `false`, a flag that may be repeated gives a list. */
export type Value = string | boolean | readonly string[] | undefined;

/** The values of a command's settings by flag. */
export type Values = { readonly [flag: string]: Value };

/** Returns true if a placeholder of the help text stands for a path. */
export function isPath(placeholder: string): boolean {
  return placeholder.endsWith('FILE') || placeholder === 'DIR';
}

/** Returns the help lines of a set of options. */
export function describeOptions(options: Options): string {
  const lines = Object.entries(options).map(([flag, { value, help }]): [string, string] => [
    `--${flag}${value === undefined ? '' : ` ${value}`}`,
    help,
  ]);
  const width = Math.max(...lines.map(([flag]) => flag.length));
  return lines.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`).join('\n');
}

/** Returns the value of a setting that takes one text. */
export function textOf(value: Value): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Returns the number of a setting that has a range. */
export function numberOf(value: Value, otherwise: number): number {
  return typeof value === 'string' ? Number(value) : otherwise;
}

/** Returns the values of a setting that may be repeated. */
export function listOf(value: Value): readonly string[] {
  return typeof value === 'object' ? value : [];
}
