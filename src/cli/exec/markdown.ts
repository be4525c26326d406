import type { ExecResult } from './exec-result.ts';
import { statusesOf } from './usage-text.ts';

/** The result for a page of a CI service. */
export function execToMarkdown({ command, code, usage }: ExecResult): string {
  const { requests, called, failures, inferred, breaches, neverCalled } = usage;
  const rows = called.map((one) => `| ${one.vendor} | ${cell(one.operation)} | ${statusesOf(one)} |`);
  const lines = [
    `### paystub exec: ${code === 0 ? 'passed' : `exit code ${code}`}`,
    '',
    `${code_(command)}: ${requests} requests to ${called.length} operations`,
    '',
    ...table(['vendor', 'operation', 'answers'], rows),
    ...table(
      ['refused', 'how often', 'why'],
      failures.map(
        ({ operation, status, count, verdict }) => `| ${cell(operation)} ${status} | ${count} | ${cell(verdict)} |`,
      ),
    ),
    ...table(
      ['inferred rule', 'how often', 'says'],
      inferred.map(({ id, count, says }) => `| ${code_(id)} | ${count} | ${cell(says)} |`),
    ),
    ...breaches.map(({ operation, rule }) => `**Below the evidence floor:** ${cell(operation)}, ${code_(rule)}\n`),
    ...neverCalled.map(
      ({ vendor, operations }) => `Never called: ${operations.length} other operations of ${vendor}\n`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function table(head: readonly string[], rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows, ''];
}

function cell(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[|<>*_`]/g, '\\$&')
    .replaceAll('\n', ' ');
}

function code_(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll('\n', ' ')}\``;
}
