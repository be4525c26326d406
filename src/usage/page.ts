import { escapeHtml, forTerminal } from '../engine/printable.ts';

const style = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
caption{text-align:left;font-weight:600;font-size:1.15rem;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #8886}
td.number{text-align:right;font-variant-numeric:tabular-nums}
code,pre{font:13px/1.45 ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}
pre{margin:.35rem 0 0}
.bad{color:light-dark(#a40000,#ff8b80);font-weight:600}`;

/** Returns a page that loads nothing: no script, no style sheet, no network. @param title as text @param sections as HTML */
export function page(title: string, sections: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head>
<body>
<main>
<h1>${escaped(title)}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** Returns a table with a caption, or nothing where it has no rows. */
export function table(caption: string, head: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const titles = head.map((title) => `<th scope="col">${title}</th>`).join('');
  return `<table>\n<caption>${caption}</caption>\n<thead><tr>${titles}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

/** Returns a table row. @param cells as HTML; a number is aligned to the right */
export function row(...cells: readonly string[]): string {
  const html = cells.map((cell) => (/^[\d.]+$/.test(cell) ? `<td class="number">${cell}</td>` : `<td>${cell}</td>`));
  return `<tr>${html.join('')}</tr>`;
}

/** Returns text as HTML; what cannot be seen in it, or turns it round, is named. */
export function escaped(text: string): string {
  return escapeHtml(forTerminal(text));
}
