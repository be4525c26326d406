import { findFiles, readText } from '../files/find-files.ts';
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
  const { isOneFile, files } = await findFiles(pattern, cwd, /\.(ya?ml|json)$/i, ScenarioError);
  const documents = await Promise.all(files.map(async (file) => ((await isArazzo(file)) ? [file] : [])));
  const found = documents.flat();
  if (found.length > 0) return found;
  throw new ScenarioError(
    isOneFile ? `${pattern} is no Arazzo document: it has no member "arazzo"` : `${pattern} holds no Arazzo document`,
  );
}

async function isArazzo(path: string): Promise<boolean> {
  return /^\s*['"]?arazzo['"]?\s*:|^\s*\{\s*"arazzo"\s*:/m.test(await readText(path, ScenarioError));
}
