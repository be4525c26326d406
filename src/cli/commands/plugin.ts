import { resolve } from 'node:path';
import { didYouMean, nearest } from '../../engine/http/nearest.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import { vendors } from '../../vendors/index.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../options/flags.ts';
import type { Terminal } from '../terminal.ts';

const words = ['new', 'build'];

const usage = `Makes and builds plugins: vendors, or operations for a built-in vendor, from outside of Paystub.

Usage: paystub plugin new DIR
       paystub plugin build [DIR]

new    writes a plugin with one small vendor that works and is tested, named like the folder
build  makes the generated files from the plugin's specs/, checks contracts, types and rules, and compiles it to dist/

A plugin is used with --plugin DIR, or by "plugins:" in paystub.config.yaml; the name of an installed package does as well.
"build" needs: npm install --save-dev typescript openapi-typescript

Exit codes: 0; 2 where something is wrong, with a line for each thing.

Examples:
  paystub plugin new acme-notes
  paystub plugin build acme-notes
`;

/** `paystub plugin` */
export const plugin: Command = {
  usage,
  options: {},
  words,
  rest: 'files',
  run: async (args, terminal) => {
    const [word, folder, extra] = parseFlags({}, args).positionals;
    if (extra !== undefined) throw new UsageError(`"${extra}" is not expected here`);
    if (word === 'new') return create(folder, terminal);
    if (word === 'build') return build(folder ?? '.', terminal);
    if (word === undefined) throw new UsageError('say "plugin new" or "plugin build"');
    throw new UsageError(`there is no "plugin ${word}"${didYouMean(nearest(word, words))}`);
  },
};

async function create(folder: string | undefined, { cwd, out }: Terminal): Promise<number> {
  if (folder === undefined) throw new UsageError('name the folder of the new plugin: paystub plugin new acme-notes');
  const { createSkeleton } = await import('../../plugins/skeleton.ts');
  const name = createSkeleton(
    resolve(cwd, folder),
    version(),
    vendors.map(({ name: taken }) => taken),
  );
  out(`${folder}: a plugin with the vendor ${name}\n  cd ${folder} && npm install && npm test\n`);
  return 0;
}

async function build(folder: string, { cwd, out }: Terminal): Promise<number> {
  const { buildPlugin } = await import('../../plugins/build/build-plugin.ts').catch(explainMissing);
  const names = await buildPlugin(resolve(cwd, folder), version());
  const { loadPlugins } = await import('../../plugins/load-plugins.ts');
  await loadPlugins([resolve(cwd, folder)], cwd, vendors);
  out(`${folder}: built (${names.join(', ')})\n`);
  return 0;
}

/** @throws UsageError for a package that is not installed */
function explainMissing(error: NodeJS.ErrnoException): never {
  const [, name] = /Cannot find package '(typescript|openapi-typescript)'/.exec(error.message) ?? [];
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || name === undefined) throw error;
  throw new UsageError(`${name} is not installed, which plugins are built with: npm install --save-dev ${name}`);
}
