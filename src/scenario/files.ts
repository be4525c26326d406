import { glob, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ScenarioError } from './scenario-error.ts';

/**
 * Finds the scenarios that are asked for: a file as it is, of a folder or a pattern every Arazzo document.
 * @param asked files, folders and patterns (`scenarios/*-wfm/terms*`), relative to `cwd`
 * @returns absolute paths, each once, sorted within each folder or pattern
 * @throws ScenarioError for what does not exist, cannot be read or holds no Arazzo document
 */
export async function findScenarios(asked: readonly string[], cwd: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const one of asked) {
    const path = resolve(cwd, one);
    const kind = await kindOf(path);
    if (kind === 'file') {
      if (!(await isArazzo(path))) throw new ScenarioError(`${one} is no Arazzo document: it has no member "arazzo"`);
      found.push(path);
      continue;
    }
    if (kind === undefined && !/[*?[{]/.test(one)) throw new ScenarioError(`cannot read ${one}: there is no such file`);
    const candidates = kind === 'folder' ? await walk(path) : await matches(one, cwd);
    const documents = await Promise.all(candidates.map(async (file) => ((await isArazzo(file)) ? [file] : [])));
    if (documents.flat().length === 0) throw new ScenarioError(`${one} holds no Arazzo document`);
    found.push(...documents.flat());
  }
  return [...new Set(found)];
}

/** A path as it is shown: relative where it lies below the working folder. */
export function shown(path: string, cwd: string): string {
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

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && extension.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function matches(pattern: string, cwd: string): Promise<readonly string[]> {
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
