import type { Run } from '../scenario/report/ctrf-report.ts';
import { execToCtrf } from './ctrf.ts';
import { execToHtml } from './html.ts';
import { execToJunit } from './junit.ts';
import { execToMarkdown } from './markdown.ts';
import type { ExecResult } from './result.ts';
import type { Usage } from './usage.ts';
import { usageText } from './usage-text.ts';

/** The writers of reports by format. */
export const reportWriters = {
  junit: execToJunit,
  ctrf: execToCtrf,
  html: execToHtml,
  markdown: execToMarkdown,
} satisfies Readonly<Record<string, (result: ExecResult, run: Run) => string>>;

/** Returns a usage for a log, where no command was run. */
export function summaryOf(usage: Usage): string {
  return usageText(usage);
}
