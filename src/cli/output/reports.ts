import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Run } from '../../scenario/report/ctrf-report.ts';
import { type Terminal, UsageError } from '../command.ts';
import type { Given } from '../options/read-settings.ts';

/** A form in which a result is reported, and the file that it goes to. */
export type Format<Result> = { readonly file: string; readonly write: (result: Result, run: Run) => string };

/** The forms in which the results of a command are reported. */
export type Formats<Result> = {
  readonly files: Readonly<Record<string, Format<Result>>>;
  /** The summary for a page of a CI service. */
  readonly toMarkdown: (result: Result) => string;
};

/**
 * Makes ready to write the reports that are asked for, and a summary where GitHub Actions takes one.
 * @param names formats; several may stand in one, separated by commas
 * @throws UsageError for an unknown format or a folder that cannot be written to
 */
export async function prepareReports<Result>(
  { files, toMarkdown }: Formats<Result>,
  names: readonly string[],
  folder: Given[string],
  terminal: Terminal,
): Promise<(result: Result, run: Run) => Promise<void>> {
  const reports = names.flatMap((name) => name.split(',')).map((name) => find(files, name));
  const path = resolve(terminal.cwd, typeof folder === 'string' ? folder : '.');
  if (reports.length > 0)
    await mkdir(path, { recursive: true }).catch((error: Error) => {
      throw new UsageError(`cannot write to ${path}: ${error.message}`);
    });
  const summary = terminal.env.GITHUB_STEP_SUMMARY;
  return async (result, run) => {
    try {
      for (const { file, write } of reports) await writeFile(join(path, file), write(result, run));
      if (summary !== undefined && summary !== '') await appendFile(summary, toMarkdown(result));
    } catch (error) {
      throw new UsageError(`cannot write a report: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

function find<Result>(files: Formats<Result>['files'], name: string): Format<Result> {
  const format = Object.hasOwn(files, name) ? files[name] : undefined;
  if (format !== undefined) return format;
  const all = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(Object.keys(files));
  throw new UsageError(`--report must be ${all}, not "${name}"`);
}
