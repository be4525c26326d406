import { glob, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ScenarioError } from './scenario-error.ts';

/**
 * Finds scenarios: a file that is named, and every Arazzo document of a folder or pattern.
 * @param patterns files, folders and patterns (`scenarios/*-wfm/terms*`), relative to `cwd`
 * @returns absolute paths, each once, sorted within each folder or pattern
 * @throws ScenarioError for a path that does not exist, cannot be read or holds no Arazzo document
 */
export async function findScenarios(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pattern of patterns) found.push(...(await findMatches(pattern, cwd)));
  return [...new Set(found)];
}

async function findMatches(pattern: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, pattern);
  const kind = await kindOf(path);
  if (kind === 'file') {
    if (await isArazzo(path)) return [path];
    throw new ScenarioError(`${pattern} is no Arazzo document: it has no member "arazzo"`);
  }
  if (kind === undefined && !/[*?[{]/.test(pattern))
    throw new ScenarioError(`cannot read ${pattern}: there is no such file`);
  const candidates = kind === 'folder' ? await filesIn(path) : await filesMatching(pattern, cwd);
  const documents = await Promise.all(candidates.map(async (file) => ((await isArazzo(file)) ? [file] : [])));
  if (documents.flat().length === 0) throw new ScenarioError(`${pattern} holds no Arazzo document`);
  return documents.flat();
}

/** Returns a path relative to the working folder if it lies below it, else the path itself. */
export function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new ScenarioError(`cannot read ${path}: ${message}`);
  }
}

const extension = /\.(ya?ml|json)$/i;

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && extension.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function filesMatching(pattern: string, cwd: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const entry of glob(pattern, { cwd, withFileTypes: true })) {
    if (entry.isFile() && extension.test(entry.name)) files.push(join(entry.parentPath, entry.name));
  }
  return files.sort();
}

async function isArazzo(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ScenarioError(`cannot read ${path}: ${error.message}`);
  });
  return /^\s*['"]?arazzo['"]?\s*:|^\s*\{\s*"arazzo"\s*:/m.test(text);
}
