import type { ExecResult } from './exec-result.ts';
import type { Failure } from './usage-collector.ts';
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

/** The result as one page that needs nothing else: no script, no network. */
export function execToHtml({ command, code, milliseconds, usage }: ExecResult): string {
  const { requests, called, failures, inferred, breaches, neverCalled } = usage;
  const verdict = code === 0 ? 'passed' : `<span class="bad">ended with ${code}</span>`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>paystub exec</title><style>${style}</style></head>
<body>
<main>
<h1>paystub exec</h1>
<p><code>${text(command)}</code> ${verdict} after ${(milliseconds / 1000).toFixed(1)} s, with ${requests} requests to ${called.length} operations.</p>
${breaches.map(({ operation, rule, count }) => `<p class="bad">Below the evidence floor: ${text(operation)} was refused ${count} times rather than lean on <code>${text(rule)}</code>.</p>`).join('\n')}
${table(
  'Requests',
  ['Vendor', 'Operation', 'Answers', 'Milliseconds'],
  called.map((one) =>
    row(one.vendor, `<code>${text(one.operation)}</code>`, statusesOf(one), one.milliseconds.toFixed(1)),
  ),
)}
${table('Refused', ['Operation', 'Status', 'How often', 'Why'], failures.map(failureRow))}
${table(
  'Inferred rules leaned on',
  ['Rule', 'How often', 'Says'],
  inferred.map(({ id, chosen, count, says }) =>
    row(`<code>${text(id)}${chosen === undefined ? '' : `=${text(chosen)}`}</code>`, String(count), text(says)),
  ),
)}
${table(
  'Never called',
  ['Vendor', 'Operations'],
  neverCalled.map(({ vendor, operations }) =>
    row(vendor, operations.map((id) => `<code>${text(id)}</code>`).join(', ')),
  ),
)}
</main>
</body>
</html>
`;
}

function failureRow({ operation, status, count, verdict, violations, rules, answer }: Failure): string {
  const why = [
    text(verdict),
    ...violations.map(text),
    ...rules.map(({ id, says }) => `<code>${text(id)}</code>: ${text(says)}`),
  ];
  const body = answer === '' ? '' : `<pre>${text(answer)}</pre>`;
  return row(
    `<code>${text(operation)}</code>`,
    status === 0 ? 'no answer' : String(status),
    String(count),
    `${why.join('<br>')}${body}`,
  );
}

function table(caption: string, head: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const titles = head.map((title) => `<th scope="col">${title}</th>`).join('');
  return `<table>\n<caption>${caption}</caption>\n<thead><tr>${titles}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

/** @param cells as HTML */
function row(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => (/^[\d.]+$/.test(cell) ? `<td class="number">${cell}</td>` : `<td>${cell}</td>`)).join('')}</tr>`;
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
