import type { ExecResult } from '../usage/result.ts';
import type { CallControl } from './operation.ts';
import type { Usage } from './sandbox.ts';

/** The formats that the use of a server can be reported in. */
export type ReportFormat = 'junit' | 'ctrf' | 'html' | 'markdown';

/** The use that was made of a server, in all its sandboxes. */
export type Reports = {
  /** Returns what was called, refused, leaned on and never called since the start. */
  readonly usage: () => Promise<Usage>;
  /** Returns the usage in the words of `paystub exec`, for a log. */
  readonly summary: () => Promise<string>;
  /** Returns the usage as a report, the text of a file. Below the evidence floor, or where Paystub failed, it has failures. */
  readonly report: (format: ReportFormat) => Promise<string>;
};

/** Creates the reports on the use of a server. @param clock the real time in milliseconds since 1970 */
export function createReports(call: CallControl, version: string, clock: () => number): Reports {
  const start = clock();
  const usage = () => call('getUsage');
  return {
    usage,
    summary: async () => {
      const { usageText } = await import('../usage/usage-text.ts');
      return usageText(await usage());
    },
    report: async (format) => {
      const stop = clock();
      return write(format, resultOf(await usage(), stop - start), { start, stop, version });
    },
  };
}

function resultOf(usage: Usage, milliseconds: number): ExecResult {
  const isBad = usage.breaches.length > 0 || usage.called.some(({ internal }) => internal);
  return { title: 'paystub', command: 'tests', code: Number(isBad), milliseconds, usage };
}

async function write(
  format: ReportFormat,
  result: ExecResult,
  run: { readonly start: number; readonly stop: number; readonly version: string },
): Promise<string> {
  switch (format) {
    case 'junit':
      return (await import('../usage/junit.ts')).execToJunit(result);
    case 'ctrf':
      return (await import('../usage/ctrf.ts')).execToCtrf(result, run);
    case 'html':
      return (await import('../usage/html.ts')).execToHtml(result);
    case 'markdown':
      return (await import('../usage/markdown.ts')).execToMarkdown(result);
    default:
      throw new TypeError(`there is no report "${String(format)}"; there are junit, ctrf, html and markdown`);
  }
}
