import { join, resolve } from 'node:path';
import type { Run } from '../../scenario/report/ctrf-report.ts';
import { fileErrorText } from '../../settings/file-error-text.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { Terminal } from '../terminal.ts';

/** A report format: the name of its file, and the function that writes its text. */
export type ReportFormat<Result> = { readonly file: string; readonly write: (result: Result, run: Run) => string };

/** The formats in which a command reports its results. */
export type ReportFormats<Result> = {
  readonly files: Readonly<Record<string, ReportFormat<Result>>>;
  /** Returns the summary for a page of a CI service. */
  readonly toMarkdown: (result: Result) => string;
};

/**
 * Prepares the reports of a command: creates their folder, and finds the summary file of GitHub Actions if there is
 * one.
 * @param names formats; one text may name several, separated by commas
 * @param folder folder of the reports; the working folder if not given
 * @returns the function that writes them
 * @throws UsageError for an unknown format or a folder that cannot be written to
 */
export async function prepareReports<Result>(
  { files, toMarkdown }: ReportFormats<Result>,
  names: readonly string[],
  folder: string | undefined,
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
): Promise<(result: Result, run: Run) => Promise<void>> {
  const { appendFile, mkdir, writeFile } = await import('node:fs/promises'); // the bundler puts this beside the server
  const reports = names.flatMap((name) => name.split(',')).map((name) => findFormat(files, name));
  const path = resolve(cwd, folder ?? '.');
  if (reports.length > 0)
    await mkdir(path, { recursive: true }).catch((error: Error) => {
      throw new UsageError(`cannot write to ${path}: ${fileErrorText(error)}`);
    });
  const summary = env.GITHUB_STEP_SUMMARY;
  return async (result, run) => {
    try {
      for (const { file, write } of reports) await writeFile(join(path, file), write(result, run));
      if (summary !== undefined && summary !== '') await appendFile(summary, toMarkdown(result));
    } catch (error) {
      throw new UsageError(`cannot write a report: ${fileErrorText(error)}`);
    }
  };
}

function findFormat<Result>(files: ReportFormats<Result>['files'], name: string): ReportFormat<Result> {
  const format = Object.hasOwn(files, name) ? files[name] : undefined;
  if (format !== undefined) return format;
  const all = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(Object.keys(files));
  throw new UsageError(`--report must be ${all}, not "${name}"`);
}
