import { findFiles, readText, shortPath } from '../files/find-files.ts';
import { isPact, type Pact, readPact } from './document.ts';
import { PactError } from './pact-error.ts';

/**
 * Reads pacts: a file that is named, and every JSON file of a folder or pattern that is a pact.
 * @param patterns files, folders and patterns, relative to `cwd`
 * @returns the pacts, each file once
 * @throws PactError for a path that does not exist, cannot be read or has no pact
 */
export async function findPacts(patterns: readonly string[], cwd: string): Promise<readonly Pact[]> {
  const found = new Map<string, Pact>();
  for (const pattern of patterns) {
    const { isOneFile, files } = await findFiles(pattern, cwd, /\.json$/, PactError);
    const texts = await Promise.all(files.map(async (file) => ({ file, text: await readText(file, PactError) })));
    const pacts = isOneFile ? texts : texts.filter(({ text }) => isPact(text));
    if (pacts.length === 0) throw new PactError(`${pattern} holds no pact`);
    for (const { file, text } of pacts) found.set(file, readPact(text, shortPath(file, cwd)));
  }
  return [...found.values()];
}
