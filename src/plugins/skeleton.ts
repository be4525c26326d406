import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileErrorText } from '../settings/file-error-text.ts';
import { UsageError } from '../settings/usage-error.ts';

/** The plugin that every new one begins as: an example of this package. */
const example = fileURLToPath(new URL('../../examples/plugin-acme-notes', import.meta.url));

/**
 * Makes a plugin with one vendor that works and is tested, named like its folder.
 * @param folder is made; it must be empty if it is there
 * @param version of Paystub
 * @param taken names of the vendors that there are
 * @returns the vendor's name
 * @throws UsageError for a name that is none, and for a folder that cannot be used
 */
export function createSkeleton(folder: string, version: string, taken: readonly string[]): string {
  const name = basename(folder).replace(/^paystub-plugin-/, '');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new UsageError(`a plugin's folder has a name in kebab case, such as acme-notes, not "${basename(folder)}"`);
  if (taken.includes(name)) throw new UsageError(`there is a vendor ${name} already`);
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageError(`${folder} is not empty`);
    // Below /proc, Node makes folders recursively without an end.
    mkdirSync(folder, { recursive: existsSync(folder) || !existsSync(dirname(folder)) });
    cpSync(example, folder, { recursive: true, filter: (path) => !/[\\/](node_modules|dist|generated)$/.test(path) });
    rename(folder, name, version);
    writeFileSync(join(folder, '.gitignore'), 'node_modules/\ndist/\ngenerated/\n');
    return name;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot make ${folder}: ${fileErrorText(error)}`);
  }
}

function rename(folder: string, name: string, version: string): void {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const [first = '', ...others] = words;
  const change = (text: string) =>
    text
      .replaceAll('acme-notes', name)
      .replaceAll('acmeNotes', first.toLowerCase() + others.join(''))
      .replaceAll('AcmeNotes', words.join(''))
      .replaceAll('Acme Notes', words.join(' '))
      .replace(/("paystub": )"[^"]*"/, `$1"${version}"`);
  rmSync(join(folder, 'README.md'), { force: true });
  for (const file of globSync('**/*.*', { cwd: folder }).filter((each) => !each.startsWith('node_modules'))) {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  for (const path of ['specs/acme-notes', 'src/acme-notes'].map((each) => join(folder, each)))
    if (name !== 'acme-notes') renameSync(path, join(dirname(path), name));
}
