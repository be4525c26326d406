import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileErrorText } from '../settings/file-error-text.ts';
import { UsageError } from '../settings/usage-error.ts';

/** A plugin's folder, the module that it is in, and its name for people. */
export type FoundPlugin = { readonly name: string; readonly folder: string; readonly entry: string };

/**
 * Finds a plugin.
 * @param name its folder (`./acme`), or the name of an installed package
 * @param cwd the folder that it is sought from
 * @throws UsageError where there is none, or none that was built
 */
export function findPlugin(name: string, cwd: string): FoundPlugin {
  const folder = folderOf(name, cwd);
  if (folder === undefined)
    throw new UsageError(`there is no plugin ${name}: neither a folder nor an installed package`);
  const manifest = readManifest(folder);
  const entry = join(folder, entryOf(manifest) ?? 'index.js');
  if (!existsSync(entry))
    throw new UsageError(`the plugin ${name} has no ${entry.slice(folder.length + 1)}: run paystub plugin build`);
  return { name: manifest.name ?? name, folder, entry };
}

function folderOf(name: string, cwd: string): string | undefined {
  const path = resolve(cwd, name);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  if (/^(\.|\/|[A-Za-z]:)/.test(name)) return undefined;
  for (let at = resolve(cwd); ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (at === dirname(at)) return undefined;
  }
}

type Manifest = { readonly name?: string; readonly main?: string; readonly exports?: unknown };

/** @throws UsageError for a folder without a package.json, or with a malformed one */
export function readManifest(folder: string): Manifest {
  const file = join(folder, 'package.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${file}: ${error.message}`);
    throw new UsageError(`cannot read ${file}: ${fileErrorText(error)}`);
  }
}

function entryOf({ exports, main }: Manifest): string | undefined {
  const root = (exports as { readonly '.'?: unknown } | undefined)?.['.'] ?? exports;
  if (typeof root === 'string') return root;
  const { import: module, default: fallback } = (root ?? {}) as {
    readonly import?: unknown;
    readonly default?: unknown;
  };
  const found = [module, fallback].find((each) => typeof each === 'string');
  return typeof found === 'string' ? found : main;
}
