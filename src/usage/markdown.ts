import { forInlineCode, forMarkdown } from '../engine/printable.ts';
import type { ExecResult } from './result.ts';
import { statusesOf } from './usage-text.ts';

/** Returns the result for a page of a CI service. */
export function execToMarkdown({ title = 'paystub exec', command, code, usage }: ExecResult): string {
  const { requests, called, failures, inferred, twins, breaches, neverCalled, unusedFaults } = usage;
  const lines = [
    `### ${title}: ${code === 0 ? 'passed' : `exit code ${code}`}`,
    '',
    `${forInlineCode(command)}: ${requests} requests to ${called.length} operations`,
    '',
    ...table(
      ['vendor', 'operation', 'answers'],
      called.map((one) => `| ${one.vendor} | ${forMarkdown(one.operation)} | ${statusesOf(one)} |`),
    ),
    ...table(
      ['refused', 'how often', 'why'],
      failures.map(
        ({ operation, status, count, verdict }) =>
          `| ${forMarkdown(operation)} ${status} | ${count} | ${forMarkdown(verdict)} |`,
      ),
    ),
    ...table(
      ['inferred rule', 'how often', 'says'],
      inferred.map(({ id, count, says }) => `| ${forInlineCode(id)} | ${count} | ${forMarkdown(says)} |`),
    ),
    ...table(
      ['twin', 'how often', 'says'],
      twins.map(({ id, count, says }) => `| ${forInlineCode(id)} | ${count} | ${forMarkdown(says)} |`),
    ),
    ...breaches.map(
      ({ operation, rule }) => `**Below the evidence floor:** ${forMarkdown(operation)}, ${forInlineCode(rule)}\n`,
    ),
    ...unusedFaults.map((line) => `**Never struck:** ${forMarkdown(line)}\n`),
    ...neverCalled.map(
      ({ vendor, operations }) => `Never called: ${operations.length} other operations of ${vendor}\n`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function table(head: readonly string[], rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows, ''];
}
