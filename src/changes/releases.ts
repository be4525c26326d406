import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileErrorText } from '../settings/file-error-text.ts';
import { UsageError } from '../settings/usage-error.ts';
import type { Behaviour } from './digest.ts';

/** Where the behaviour of earlier releases is kept: beside the program in a package, in `docs/` in a checkout. */
function releasesFolder(): string {
  const beside = fileURLToPath(new URL('../releases/', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../docs/releases/', import.meta.url));
}

/** The versions whose behaviour is known, oldest first. */
export function knownReleases(folder = releasesFolder()): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return files
    .map((file) => file.slice(0, -'.json'.length))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/**
 * Reads the behaviour of an earlier release.
 * @param since a version, a file that `paystub rules --digest` wrote, or the folder of an installed package
 * @throws UsageError where there is none
 */
export function readBehaviour(since: string, cwd: string, folder = releasesFolder()): Behaviour {
  const isVersion = knownReleases(folder).includes(since);
  const path = isVersion ? join(folder, `${since}.json`) : fileOf(resolve(cwd, since));
  if (!existsSync(path)) {
    const known = knownReleases(folder).join(', ') || 'none yet';
    throw new UsageError(
      `--since ${since}: there is no such release, file or package (releases: ${known}); "paystub rules --digest" of the other version writes a file`,
    );
  }
  return parse(path, since);
}

/** The file of a path: where it is the folder of a package, the behaviour that the package brings. */
function fileOf(path: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'dist/behaviour.json') : path;
}

function parse(path: string, since: string): Behaviour {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isBehaviour(read)) return read;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new UsageError(`cannot read ${since}: ${fileErrorText(error)}`);
  }
  throw new UsageError(`${since} is not the behaviour of a Paystub: "paystub rules --digest" writes it`);
}

function isBehaviour(value: unknown): value is Behaviour {
  const isRule = (each: unknown) =>
    hasTexts(each, ['form', 'evidence', 'summary', 'source', 'position']) && isRecord(each.others, isText);
  const isOperation = (each: unknown) => hasTexts(each, ['call', 'evidence', 'contract']);
  return hasTexts(value, ['paystub']) && isRecord(value.rules, isRule) && isRecord(value.operations, isOperation);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function hasTexts(value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> {
  return isRecord(value, () => true) && names.every((name) => isText((value as Record<string, unknown>)[name]));
}

function isRecord(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isMember);
}
