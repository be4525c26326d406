import { counted, forInlineCode, forMarkdown, forTerminalLine } from '../../engine/printable.ts';
import type { MatrixRow } from '../matrix.ts';

const reactionText = {
  stopped: 'stopped',
  retried: 'retried',
  'went-on': 'went on with other requests',
  'wrote-half': 'WROTE HALF: it changed data before and after the refusal',
} as const;

/** The matrix for a terminal or a log. */
export function matrixToText(rows: readonly MatrixRow[]): string {
  const width = Math.max(0, ...rows.map(({ privilege }) => privilege.length));
  const lines = rows.flatMap(({ privilege, refused, reaction, retries, code }) => {
    const end = code === 0 ? 'green' : `exit code ${code}`;
    const name = privilege.padEnd(width);
    if (refused === undefined || reaction === undefined) return [`  ${name}  refused nothing  (${end})`];
    const again = retries === 0 ? '' : `, sent it again ${counted(retries, 'time')}`;
    const refusal = `${refused.line}${refused.code === '' ? '' : ` ${refused.code}`}`;
    return [`  ${name}  ${refusal}`, `  ${' '.repeat(width)}  ${reactionText[reaction]}${again}  (${end})`];
  });
  const head = `paystub matrix: ${counted(rows.length, 'privilege')} withheld, one at a time`;
  return `${[head, ...lines].map(forTerminalLine).join('\n')}\n`;
}

/** The matrix for a page of a CI service. */
export function matrixToMarkdown(rows: readonly MatrixRow[]): string {
  const cells = rows.map(({ privilege, refused, reaction = 'refused nothing', code }) => {
    const refusal = refused === undefined ? '' : `${refused.operation} ${refused.status} ${refused.code}`;
    return `| ${forInlineCode(privilege)} | ${forMarkdown(refusal)} | ${reaction} | ${code} |`;
  });
  return `${['### paystub matrix', '', '| withheld | first refusal | then | exit code |', '| --- | --- | --- | --- |', ...cells].join('\n')}\n`;
}
