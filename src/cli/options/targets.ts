import { nearest } from '../../engine/http/nearest.ts';
import type { Target } from '../../scenario/run/target.ts';
import { UsageError } from '../../settings/usage-error.ts';

/**
 * Reads `--target vendor=URL` and `--header 'vendor=Name: value'`. `$NAME` and `${NAME}` in a header are replaced by
 * the environment variable of that name, so that a command line need not hold secrets.
 * @param vendors the names that `vendor` may be
 * @throws UsageError for an unknown vendor, a malformed URL or header, or a variable that is not set
 */
export function readTargets(
  targets: readonly string[],
  headers: readonly string[],
  vendors: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): readonly Target[] {
  const withoutHeaders = targets.map((target): Target => {
    const [vendor, url] = splitVendor('--target', target, vendors);
    if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
      throw new UsageError(`--target ${vendor} must be an http or https URL, not "${url}"`);
    return { vendor, url, headers: {} };
  });
  const byVendor = new Map(withoutHeaders.map((target) => [target.vendor, target]));
  for (const vendorHeader of headers) {
    const [vendor, header] = splitVendor('--header', vendorHeader, vendors);
    const target = byVendor.get(vendor);
    if (target === undefined) throw new UsageError(`--header ${vendor} has no --target ${vendor}`);
    const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.+)$/.exec(header) ?? [];
    if (name === undefined || value === undefined) throw new UsageError(`--header ${vendor} must be "Name: value"`);
    byVendor.set(vendor, { ...target, headers: { ...target.headers, [name.toLowerCase()]: expand(value, env) } });
  }
  return [...byVendor.values()];
}

/** Splits `vendor=text`, the value of a flag. @throws UsageError for an unknown vendor */
export function splitVendor(flag: string, value: string, vendors: readonly string[]): readonly [string, string] {
  const at = value.indexOf('=');
  const vendor = at === -1 ? value : value.slice(0, at);
  if (at === -1 || !vendors.includes(vendor)) {
    const near = nearest(vendor, vendors);
    const hint = near === undefined || at === -1 ? `one of ${vendors.join(', ')}` : `did you mean "${near}"?`;
    throw new UsageError(`${flag} must begin with a vendor and "=": ${hint}`);
  }
  return [vendor, value.slice(at + 1)];
}

function expand(value: string, env: Readonly<Record<string, string | undefined>>): string {
  return value.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, bare) => {
    const name: string = braced ?? bare;
    const variable = env[name];
    if (variable === undefined || variable === '')
      throw new UsageError(`--header needs the variable ${name}, which is not set`);
    return variable;
  });
}
