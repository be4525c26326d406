import { glob, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

/** The class of the errors that are thrown. */
type ErrorClass = new (message: string) => Error;

/** The files of a path or pattern. */
export type FoundFiles = {
  /** True if the path names one file, which then must be of the right kind. */
  readonly isOneFile: boolean;
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
};

/**
 * Finds the files of a path or pattern: a file itself, and the files with an extension in a folder or pattern.
 * @param pattern a file, a folder or a glob pattern, relative to `cwd`
 * @throws FileError for a path that does not exist or cannot be read
 */
export async function findFiles(
  pattern: string,
  cwd: string,
  extension: RegExp,
  FileError: ErrorClass,
): Promise<FoundFiles> {
  const path = resolve(cwd, pattern);
  const kind = await kindOf(path, FileError);
  if (kind === 'file') return { isOneFile: true, files: [path] };
  if (kind === undefined && !/[*?[{]/.test(pattern))
    throw new FileError(`cannot read ${pattern}: there is no such file`);
  const files = kind === 'folder' ? await filesIn(path) : await filesMatching(pattern, cwd);
  return { isOneFile: false, files: files.filter((file) => extension.test(file)).sort() };
}

/** Reads a file. @throws FileError if it cannot be read */
export async function readText(path: string, FileError: ErrorClass): Promise<string> {
  return readFile(path, 'utf8').catch((error: Error) => {
    throw new FileError(`cannot read ${path}: ${error.message}`);
  });
}

/** Returns a path relative to the working folder if it lies below it, else the path itself. */
export function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}

async function kindOf(path: string, FileError: ErrorClass): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new FileError(`cannot read ${path}: ${message}`);
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function filesMatching(pattern: string, cwd: string): Promise<string[]> {
  const files: string[] = [];
  for await (const entry of glob(pattern, { cwd, withFileTypes: true })) {
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  return files;
}
