import type { ExecResult } from './result.ts';
import type { Failure, Usage } from './usage.ts';
import { statusesOf } from './usage-text.ts';

const style = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
caption{text-align:left;font-weight:600;font-size:1.15rem;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #8886}
td.number{text-align:right;font-variant-numeric:tabular-nums}
code,pre{font:13px/1.45 ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}
pre{margin:.35rem 0 0}
.bad{color:light-dark(#a40000,#ff8b80);font-weight:600}`;

/** Returns the result as one page that loads nothing: no script, no style sheet, no network. */
export function execToHtml({ title = 'paystub exec', command, code, milliseconds, usage }: ExecResult): string {
  const { requests, called } = usage;
  const verdict = code === 0 ? 'passed' : `<span class="bad">ended with ${code}</span>`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p><code>${escaped(command)}</code> ${verdict} after ${(milliseconds / 1000).toFixed(1)} s, with ${requests} requests to ${called.length} operations.</p>
${breachParagraphs(usage)}
${unusedFaultParagraphs(usage)}
${requestTable(usage)}
${table('Refused', ['Operation', 'Status', 'How often', 'Why'], usage.failures.map(failureRow))}
${inferredTable(usage)}
${table('Wrong on purpose: twins that were met', ['Rule', 'Position', 'How often', 'Says'], usage.twins.map(twinRow))}
${neverCalledTable(usage)}
</main>
</body>
</html>
`;
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

function table(caption: string, head: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const titles = head.map((title) => `<th scope="col">${title}</th>`).join('');
  return `<table>\n<caption>${caption}</caption>\n<thead><tr>${titles}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

/** Returns a table row. @param cells as HTML; a number is aligned to the right */
function row(...cells: readonly string[]): string {
  const html = cells.map((cell) => (/^[\d.]+$/.test(cell) ? `<td class="number">${cell}</td>` : `<td>${cell}</td>`));
  return `<tr>${html.join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
