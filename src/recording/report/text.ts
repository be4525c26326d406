import { forTerminalLine } from '../../engine/printable.ts';
import { type DriftResult, type Judged, tallyOf } from '../drift/verdict.ts';

const maxDifferences = 4;

/** The result for people: what differs first, then the rules. */
export function driftToText(result: DriftResult): string {
  const counts = tallyOf(result.exchanges);
  const open = result.exchanges.filter(({ verdict }) => /^(choice|contradicts|unmodelled)$/.test(verdict));
  const lines = [
    ...open.map((each) => `${verdictText(each)}\n`),
    ...table(result),
    `${result.exchanges.length} exchanges: ${Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([verdict, count]) => `${count} ${verdict.replaceAll('-', ' ')}`)
      .join(', ')}`,
    ...reasons(result),
    '',
  ];
  return lines.join('\n');
}

/** One exchange with its verdict: `3  GET /v2/Employees 200  contradicts poweroffice.x: /0/Id (value)`. */
export function verdictText({
  line,
  verdict,
  rule,
  position,
  alternatives = [],
  besides = [],
  differences,
}: Judged): string {
  const about = rule === undefined ? '' : ` ${rule}${position === undefined ? '' : `=${position}`}`;
  const shown = differences.slice(0, maxDifferences).map(({ where, kind }) => `${where} (${kind})`);
  const more = differences.length > maxDifferences ? `, and ${differences.length - maxDifferences} more` : '';
  const or = alternatives.length === 0 ? '' : ` (or ${alternatives.join(', ')})`;
  const and = besides.map((each) => ` and ${each.rule}=${each.position}`).join('');
  return [
    `${line.id}  ${line.method} ${line.path} ${line.status}`,
    `   ${verdict}${about}${or}${and}: ${shown.join(', ')}${more}`,
  ]
    .map(forTerminalLine)
    .join('\n');
}

function table({ rules }: DriftResult): readonly string[] {
  const width = Math.max(0, ...rules.map(({ rule }) => rule.length));
  const rows = rules.map(({ rule, evidence, confirmed, contradicted, variant }) =>
    [`  ${rule.padEnd(width)}  ${evidence.padEnd(10)}  confirmed ${confirmed}`]
      .concat(
        contradicted > 0 ? [`contradicted ${contradicted}`] : [],
        variant === undefined ? [] : [`variant ${variant}`],
      )
      .join('  '),
  );
  return rows.length === 0 ? [] : ['Rules:', ...rows, ''];
}

function reasons({ exchanges }: DriftResult): readonly string[] {
  const counts = Map.groupBy(
    exchanges.filter(({ verdict }) => verdict === 'not-comparable'),
    ({ reason = '' }) => reason,
  );
  const partly = exchanges.filter(({ verdict, isPartial }) => verdict === 'agrees' && isPartial === true).length;
  return [
    ...(partly === 0
      ? []
      : [`  ${partly} agrees in part: other values in it come from records that the recording does not show`]),
    ...Array.from(counts, ([reason, list]) => `  ${list.length} not comparable: ${forTerminalLine(reason)}`),
  ];
}
