import { glob, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { isPact, type Pact, readPact } from './document.ts';
import { PactError } from './pact-error.ts';

/**
 * Reads the pacts that are asked for: a file as it is, of a folder or a pattern every JSON file that is a pact.
 * @param asked files, folders and patterns, relative to `cwd`
 * @throws PactError for what does not exist, cannot be read or is no pact
 */
export async function findPacts(asked: readonly string[], cwd: string): Promise<readonly Pact[]> {
  const found = new Map<string, Pact>();
  for (const one of asked) {
    const path = resolve(cwd, one);
    const kind = await kindOf(path);
    if (kind === undefined && !/[*?[{]/.test(one)) throw new PactError(`cannot read ${one}: there is no such file`);
    const candidates = kind === 'file' ? [path] : kind === 'folder' ? await walk(path) : await matches(one, cwd);
    const texts = await Promise.all(candidates.map(async (file) => ({ file, text: await read(file) })));
    const pacts = kind === 'file' ? texts : texts.filter(({ text }) => isPact(text));
    if (pacts.length === 0) throw new PactError(`${one} holds no pact`);
    for (const { file, text } of pacts) found.set(file, readPact(text, shown(file, cwd)));
  }
  return [...found.values()];
}

function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new PactError(`cannot read ${path}: ${message}`);
  }
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function matches(pattern: string, cwd: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const entry of glob(pattern, { cwd, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.json')) files.push(join(entry.parentPath, entry.name));
  }
  return files.sort();
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: Error) => {
    throw new PactError(`cannot read ${path}: ${error.message}`);
  });
}
