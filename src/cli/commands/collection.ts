import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { didYouMean, nearest } from '../../engine/http/nearest.ts';
import { callableUrl } from '../../server/base-url.ts';
import { fileErrorText } from '../../settings/file-error-text.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { vendors as builtIn } from '../../vendors/index.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../options/flags.ts';
import { describeOptions, type Options, textOf } from '../options/option.ts';
import { serverOptions } from '../options/server-options.ts';
import type { Terminal } from '../terminal.ts';

const options = {
  plugin: { ...serverOptions.plugin, flagOnly: true },
  format: { type: 'string', value: 'FORMAT', allowed: ['postman', 'bruno'], help: 'postman or bruno (postman)' },
  out: { type: 'string', value: 'FILE', help: 'file to write, for bruno a folder (printed)' },
  url: { type: 'string', value: 'URL', help: 'the Paystub that the requests go to (http://127.0.0.1:4010)' },
} as const satisfies Options;

const names = builtIn.map(({ name }) => name);
const usage = `Writes a collection of requests: every operation, with base URLs and test credentials as variables.

Usage: paystub collection [options] [vendors]

Vendors: ${names.join(', ')}; those of plugins; all of them if none is named.

${describeOptions(options)}

A request that asks for a token keeps it in a variable; the Authorization headers that use it are disabled, because no token
is needed unless the server runs with --auth strict. A body that no document has an example for is made up, and says so.

Examples:
  paystub collection --out paystub.postman_collection.json
  paystub collection ukg-wfm --format bruno --out bruno/
`;

/** `paystub collection` */
export const collection: Command = {
  usage,
  options,
  words: names,
  run: async (args, terminal) => {
    const { values, positionals } = parseFlags(options, args);
    const { vendors } = terminal;
    const chosen = positionals.length === 0 ? vendors : positionals.map((name) => findVendor(name, vendors));
    const out = textOf(values.out);
    if (values.format === 'bruno' && out === undefined)
      throw new UsageError('--format bruno needs --out: it is a folder');
    const { createCollection } = await import('../../collection/collection.ts');
    const made = await createCollection(chosen, urlOf(textOf(values.url) ?? 'http://127.0.0.1:4010'));
    if (values.format === 'bruno') {
      const { toBruno } = await import('../../collection/bruno.ts');
      await writeAll(toBruno(made), resolve(terminal.cwd, out ?? ''));
    } else {
      const { toPostman } = await import('../../collection/postman.ts');
      const text = `${JSON.stringify(toPostman(made), null, 2)}\n`;
      if (out === undefined) terminal.out(text);
      else await writeAll({ [out]: text }, terminal.cwd);
    }
    tell(out, made.vendors.flatMap(({ folders }) => folders.flatMap(({ requests }) => requests)).length, terminal);
    return 0;
  },
};

function findVendor(name: string, vendors: readonly VendorKit[]): VendorKit {
  const found = vendors.find((vendor) => vendor.name === name);
  if (found !== undefined) return found;
  const names = vendors.map((vendor) => vendor.name);
  throw new UsageError(`there is no vendor "${name}"${didYouMean(nearest(name, names))}`);
}

function urlOf(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return callableUrl(text.replace(/\/+$/, ''));
  throw new UsageError(`--url must be an http or https URL, not "${text}"`);
}

async function writeAll(files: Readonly<Record<string, string>>, folder: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = resolve(folder, name);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    } catch (error) {
      throw new UsageError(`cannot write ${path}: ${fileErrorText(error)}`);
    }
  }
}

function tell(out: string | undefined, requests: number, terminal: Terminal): void {
  if (out !== undefined) terminal.out(`${out}: ${requests} requests\n`);
}
