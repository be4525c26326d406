import { UsageError } from '../settings/usage-error.ts';
import type { Plugin } from './define.ts';

/**
 * Checks that a value is a plugin of this Paystub.
 * @param name of the plugin, for the message
 * @param version of this Paystub
 * @throws UsageError for another value, and for one that another version made
 */
export function requireGoodPlugin(name: string, value: unknown, version: string): Plugin {
  const { builtWith, vendors, extensions } = (value ?? {}) as Partial<Plugin>;
  if (typeof builtWith !== 'string' || !isListOfObjects(vendors) || !isListOfObjects(extensions))
    throw new UsageError(`the plugin ${name}: what it exports as "plugin" was not made by definePlugin`);
  if (seriesOf(builtWith) !== seriesOf(version))
    throw new UsageError(
      `the plugin ${name} was built with Paystub ${builtWith}, and this is ${version}: run paystub plugin build`,
    );
  if (vendors.length + extensions.length === 0)
    throw new UsageError(`the plugin ${name} brings neither vendors nor operations`);
  return { builtWith, vendors, extensions };
}

/** Versions of one series have the same types and generated files: 0.1.3 and 0.1.0, or 2.1.0 and 2.0.0. */
function seriesOf(version: string): string {
  const [major = '', minor] = version.split('.');
  return major === '0' ? `${major}.${minor}` : major;
}

function isListOfObjects<T>(value: readonly T[] | undefined): value is readonly T[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
}
