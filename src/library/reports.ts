import type { ExecResult } from '../usage/result.ts';
import type { CallControl } from './operation.ts';
import type { Coverage, Usage } from './sandbox.ts';

/** The formats that the use of a server can be reported in. */
export type ReportFormat = 'junit' | 'ctrf' | 'html' | 'markdown';

/** The use that was made of a server, in all its sandboxes. */
export type Reports = {
  /** Returns what was called, refused, leaned on and never called since the start. */
  readonly usage: () => Promise<Usage>;
  /** Returns the operations, rules and hazards that were met since the start, and those that were not. */
  readonly coverage: () => Promise<Coverage>;
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
    coverage: () => call('getCoverage'),
    summary: async () => {
      const { summaryOf } = await import('../usage/write-report.ts');
      return summaryOf(await usage());
    },
    report: async (format) => {
      const { reportWriters } = await import('../usage/write-report.ts');
      if (!Object.hasOwn(reportWriters, format)) throw noSuchReport(format, Object.keys(reportWriters));
      const stop = clock();
      return reportWriters[format](resultOf(await usage(), stop - start), { start, stop, version });
    },
  };
}

function resultOf(usage: Usage, milliseconds: number): ExecResult {
  const isBad = usage.breaches.length > 0 || usage.called.some(({ internal }) => internal);
  return { title: 'paystub', command: 'tests', code: Number(isBad), milliseconds, usage };
}

function noSuchReport(format: string, known: readonly string[]): TypeError {
  const list = new Intl.ListFormat('en-GB').format(known);
  return new TypeError(`there is no report "${format}"; there are ${list}`);
}
