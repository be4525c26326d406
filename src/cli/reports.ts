import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Run, toCtrf } from '../scenario/ctrf.ts';
import { toJunit } from '../scenario/junit.ts';
import { toMarkdown } from '../scenario/markdown.ts';
import type { ReplayResult } from '../scenario/result.ts';
import { type Terminal, UsageError } from './command.ts';
import type { Given } from './settings.ts';

type Report = { readonly file: string; readonly write: (result: ReplayResult, run: Run) => string };

const formats: Readonly<Record<string, Report>> = {
  junit: { file: 'junit.xml', write: (result) => toJunit(result) },
  ctrf: { file: 'ctrf-report.json', write: (result, run) => toCtrf(result, run) },
};

/**
 * Makes ready to write the reports that are asked for, and a summary where GitHub Actions takes one.
 * @param names formats; several may stand in one, separated by commas
 * @throws UsageError for an unknown format or a folder that cannot be written to
 */
export async function prepareReports(
  names: readonly string[],
  folder: Given[string],
  terminal: Terminal,
): Promise<(result: ReplayResult, run: Run) => Promise<void>> {
  const reports = names.flatMap((name) => name.split(',')).map(toReport);
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

function toReport(name: string): Report {
  const report = formats[name];
  if (report !== undefined) return report;
  throw new UsageError(`--report must be ${Object.keys(formats).join(' or ')}, not "${name}"`);
}
