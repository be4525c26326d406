import type { ExecResult } from './result.ts';
import { statusesOf } from './usage-text.ts';

/** Returns the result for a page of a CI service. */
export function execToMarkdown({ title = 'paystub exec', command, code, usage }: ExecResult): string {
  const { requests, called, failures, inferred, twins, breaches, neverCalled, unusedFaults } = usage;
  const lines = [
    `### ${title}: ${code === 0 ? 'passed' : `exit code ${code}`}`,
    '',
    `${inlineCode(command)}: ${requests} requests to ${called.length} operations`,
    '',
    ...table(
      ['vendor', 'operation', 'answers'],
      called.map((one) => `| ${one.vendor} | ${escaped(one.operation)} | ${statusesOf(one)} |`),
    ),
    ...table(
      ['refused', 'how often', 'why'],
      failures.map(
        ({ operation, status, count, verdict }) =>
          `| ${escaped(operation)} ${status} | ${count} | ${escaped(verdict)} |`,
      ),
    ),
    ...table(
      ['inferred rule', 'how often', 'says'],
      inferred.map(({ id, count, says }) => `| ${inlineCode(id)} | ${count} | ${escaped(says)} |`),
    ),
    ...table(
      ['twin', 'how often', 'says'],
      twins.map(({ id, count, says }) => `| ${inlineCode(id)} | ${count} | ${escaped(says)} |`),
    ),
    ...breaches.map(
      ({ operation, rule }) => `**Below the evidence floor:** ${escaped(operation)}, ${inlineCode(rule)}\n`,
    ),
    ...unusedFaults.map((line) => `**Never struck:** ${escaped(line)}\n`),
    ...neverCalled.map(
      ({ vendor, operations }) => `Never called: ${operations.length} other operations of ${vendor}\n`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function table(head: readonly string[], rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows, ''];
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[|<>*_`]/g, '\\$&')
    .replaceAll('\n', ' ');
}

function inlineCode(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll('\n', ' ')}\``;
}
