import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../settings/usage-error.ts';
import { version } from '../settings/version.ts';
import type { VendorKit } from '../vendors/kit.ts';
import { requireGoodPlugin } from './check-plugin.ts';
import { requireGoodVendors } from './check-vendors.ts';
import type { Plugin } from './define.ts';
import { extendVendor } from './extend-vendor.ts';
import { type FoundPlugin, findPlugin } from './find-plugin.ts';
import { withNamedErrors } from './named-errors.ts';
import { leadToOwnModules } from './own-modules.ts';

/**
 * Adds what plugins bring to the vendors that are there.
 * @param names folders or package names
 * @param cwd the folder that they are sought from
 * @returns all vendors, those of the plugins last
 * @throws UsageError, with one line, for a plugin that cannot be found or loaded, or that is not as it should be
 */
export async function loadPlugins(
  names: readonly string[],
  cwd: string,
  builtIn: readonly VendorKit[],
): Promise<readonly VendorKit[]> {
  if (names.length === 0) return builtIn;
  leadToOwnModules();
  let vendors = builtIn;
  for (const found of names.map((name) => findPlugin(name, cwd)))
    vendors = addPlugin(vendors, await read(found), found);
  return vendors;
}

/** @throws UsageError for what is wrong with the plugin or collides with what is there */
function addPlugin(vendors: readonly VendorKit[], plugin: Plugin, { name, folder }: FoundPlugin): readonly VendorKit[] {
  try {
    const extended = plugin.extensions.map((each) => withNamedErrors(name, each)).reduce(extendVendor, vendors);
    const added = plugin.vendors.map((vendor) => ({
      ...withNamedErrors(name, vendor),
      plugin: { name, specification: join(folder, 'specs', vendor.name, 'openapi.yaml') },
    }));
    requireGoodVendors([...extended, ...added], vendors);
    return [...extended, ...added];
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`the plugin ${name}: ${error.message}`) : error;
  }
}

async function read({ name, entry }: FoundPlugin): Promise<Plugin> {
  const { plugin } = await load(name, entry);
  if (plugin === undefined) throw new UsageError(`the plugin ${name} does not export "plugin"`);
  return requireGoodPlugin(name, plugin, version());
}

async function load(name: string, entry: string): Promise<{ readonly plugin?: unknown }> {
  try {
    return await import(pathToFileURL(entry).href);
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`the plugin ${name} cannot be loaded: ${line}`);
  }
}
