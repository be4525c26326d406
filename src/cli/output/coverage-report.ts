import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileErrorText } from '../../settings/file-error-text.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { Coverage, FindMissing } from '../../usage/coverage.ts';
import { coverageToHtml } from '../../usage/coverage-html.ts';
import { coverageText } from '../../usage/coverage-text.ts';
import type { Terminal } from '../terminal.ts';

const formats = ['text', 'json', 'html'];

/** Writes the coverage of a run. @returns the names of required hazards that were not met */
export type WriteCoverage = (coverage: Coverage, findMissing: FindMissing) => Promise<readonly string[]>;

/**
 * Prepares the coverage reports of a command.
 * @param names formats; one text may name several, separated by commas
 * @param folder folder of the reports; the working folder if not given
 * @throws UsageError for an unknown format or a folder that cannot be written to
 */
export async function prepareCoverage(
  names: readonly string[],
  folder: string | undefined,
  { cwd, err }: Pick<Terminal, 'cwd' | 'err'>,
): Promise<WriteCoverage> {
  const asked = new Set(names.flatMap((name) => name.split(',')));
  for (const name of asked)
    if (!formats.includes(name)) throw new UsageError(`--coverage must be text, json or html, not "${name}"`);
  const path = resolve(cwd, folder ?? '.');
  const write = async (file: string, text: string) => {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, file), text);
  };
  return async (coverage, findMissing) => {
    const missing = findMissing(coverage);
    try {
      if (asked.has('json')) await write('exec-coverage.json', `${JSON.stringify(coverage, null, 2)}\n`);
      if (asked.has('html')) await write('exec-coverage.html', coverageToHtml(coverage));
    } catch (error) {
      throw new UsageError(`cannot write a report: ${fileErrorText(error)}`);
    }
    if (asked.has('text')) err(coverageText(coverage, missing));
    else for (const name of missing) err(`paystub: no request met the hazard ${name}\n`);
    return missing;
  };
}
