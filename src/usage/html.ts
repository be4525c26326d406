import { escaped, page, row, table } from './page.ts';
import type { ExecResult } from './result.ts';
import type { Failure, Usage } from './usage.ts';
import { statusesOf } from './usage-text.ts';

/** Returns the result as one page that works offline. */
export function execToHtml({ title = 'paystub exec', command, code, milliseconds, usage }: ExecResult): string {
  const { requests, called } = usage;
  const verdict = code === 0 ? 'passed' : `<span class="bad">ended with ${code}</span>`;
  return page(title, [
    `<p><code>${escaped(command)}</code> ${verdict} after ${(milliseconds / 1000).toFixed(1)} s, with ${requests} requests to ${called.length} operations.</p>`,
    breachParagraphs(usage),
    unusedFaultParagraphs(usage),
    requestTable(usage),
    table('Refused', ['Operation', 'Status', 'How often', 'Why'], usage.failures.map(failureRow)),
    inferredTable(usage),
    table('Wrong on purpose: twins that were met', ['Rule', 'Position', 'How often', 'Says'], usage.twins.map(twinRow)),
    neverCalledTable(usage),
  ]);
}

function breachParagraphs({ breaches }: Usage): string {
  return breaches
    .map(
      ({ operation, rule, count }) =>
        `<p class="bad">Below the evidence floor: ${escaped(operation)} was refused ${count} times rather than lean on <code>${escaped(rule)}</code>.</p>`,
    )
    .join('\n');
}

function unusedFaultParagraphs({ unusedFaults }: Usage): string {
  return unusedFaults.map((line) => `<p class="bad">Never struck: ${escaped(line)}</p>`).join('\n');
}

function requestTable({ called }: Usage): string {
  const rows = called.map((one) =>
    row(one.vendor, `<code>${escaped(one.operation)}</code>`, statusesOf(one), one.milliseconds.toFixed(1)),
  );
  return table('Requests', ['Vendor', 'Operation', 'Answers', 'Milliseconds'], rows);
}

function failureRow({ operation, status, count, verdict, violations, rules, answer }: Failure): string {
  const reasons = [
    escaped(verdict),
    ...violations.map(escaped),
    ...rules.map(({ id, says }) => `<code>${escaped(id)}</code>: ${escaped(says)}`),
  ];
  const body = answer === '' ? '' : `<pre>${escaped(answer)}</pre>`;
  return row(
    `<code>${escaped(operation)}</code>`,
    status === 0 ? 'no answer' : String(status),
    String(count),
    `${reasons.join('<br>')}${body}`,
  );
}

function inferredTable({ inferred }: Usage): string {
  const rows = inferred.map(({ id, chosen, count, says }) =>
    row(
      `<code>${escaped(id)}${chosen === undefined ? '' : `=${escaped(chosen)}`}</code>`,
      String(count),
      escaped(says),
    ),
  );
  return table('Inferred rules leaned on', ['Rule', 'How often', 'Says'], rows);
}

function twinRow({ id, position, count, says }: Usage['twins'][number]): string {
  return row(`<code>${escaped(id)}</code>`, escaped(position), String(count), escaped(says));
}

function neverCalledTable({ neverCalled }: Usage): string {
  const rows = neverCalled.map(({ vendor, operations }) =>
    row(vendor, operations.map((id) => `<code>${escaped(id)}</code>`).join(', ')),
  );
  return table('Never called', ['Vendor', 'Operations'], rows);
}
