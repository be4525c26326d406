import { counted, forTerminalLine } from '../../engine/printable.ts';
import { byDanger, dangerOf, type Graded } from '../verdict.ts';
import { dangerText, type Grades, gradeOf, withVerdict } from './grades.ts';

const maxNotReached = 10;

/** The grades for a terminal or a log: what was overlooked first, by danger. */
export function gradesToText(grades: Grades): string {
  const lines = [
    headline(grades),
    ...section('overlooked: the tests pass although', byDanger(withVerdict(grades, 'overlooked')).flatMap(detail)),
    ...section(
      'errors:',
      withVerdict(grades, 'error').map(({ mutant, reason }) => `  ${mutant.id}: ${reason}`),
    ),
    ...section('twins of the wire that a client should cope with:', wireLines(grades)),
    ...notReached(grades),
  ];
  return `${lines.map(forTerminalLine).join('\n')}\n`;
}

/** The score and its counts in one line. */
export function headline(grades: Grades): string {
  const { score, counts } = gradeOf(grades);
  const { noticed, timeout, overlooked } = counts;
  const all = noticed + timeout + overlooked;
  const parts = [
    `${noticed} noticed`,
    `${overlooked} overlooked`,
    ...(timeout === 0 ? [] : [`${timeout} timeout`]),
    ...(counts['not-met'] === 0 ? [] : [`${counts['not-met']} not met`]),
    ...(counts['not-reached'] === 0 ? [] : [`${counts['not-reached']} not reached`]),
    ...(counts.error === 0 ? [] : [`${counts.error} error`]),
  ];
  return `paystub mutate: score ${score} %, ${noticed + timeout} of ${all} twins noticed (${parts.join(', ')})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function detail(graded: Graded): readonly string[] {
  const { mutant, touched, milliseconds } = graded;
  const { requests = 0, examples = [] } = touched ?? {};
  return [
    `  ${mutant.id}  [${dangerText[dangerOf(graded)]}, ${mutant.evidence}]`,
    `    rightly: ${mutant.rightly}`,
    `    twin:    ${mutant.wrongly}`,
    `    source:  ${mutant.source}`,
    `    ${metText(graded, requests)} in ${(milliseconds / 1000).toFixed(1)} s${examples.length === 0 ? '' : ':'}`,
    ...examples.map((line) => `      ${line}`),
  ];
}

function metText({ isKept }: Graded, requests: number): string {
  return isKept === true ? 'kept from an earlier run,' : `met by ${counted(requests, 'request')}`;
}

function wireLines(grades: Grades): readonly string[] {
  const harmless = withVerdict(grades, 'survived', 'broke');
  return harmless.map(
    ({ mutant, verdict }) => `  ${verdict === 'survived' ? 'green' : 'RED  '}  ${mutant.rule}: ${mutant.wrongly}`,
  );
}

function notReached(grades: Grades): readonly string[] {
  const none = byDanger(withVerdict(grades, 'not-reached'));
  if (none.length === 0) return [];
  const shown = none.slice(0, maxNotReached).map(({ mutant }) => `  ${mutant.id}: ${mutant.rightly}`);
  const more =
    none.length > maxNotReached ? [`  and ${none.length - maxNotReached} more (--report json lists them)`] : [];
  return ['', `not reached by any request, ${none.length} twins:`, ...shown, ...more];
}
