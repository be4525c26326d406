import { forInlineCode, forMarkdown } from '../../engine/printable.ts';
import { byDanger, dangerOf } from '../verdict.ts';
import { dangerText, type Grades, gradeOf, withVerdict } from './grades.ts';

/** The grades for a page of a CI service. */
export function gradesToMarkdown(grades: Grades): string {
  const { score, counts } = gradeOf(grades);
  const rows = byDanger(withVerdict(grades, 'overlooked')).map(
    (graded) =>
      `| ${forInlineCode(graded.mutant.id)} | ${dangerText[dangerOf(graded)]} | ${forMarkdown(graded.mutant.wrongly)} |`,
  );
  const lines = [
    `### paystub mutate: score ${score} %`,
    '',
    `${forInlineCode(grades.command)}: ${counts.noticed + counts.timeout} noticed, ${counts.overlooked} overlooked, ${counts['not-met']} not met, ${counts['not-reached']} not reached`,
    '',
    ...(rows.length === 0 ? [] : ['| overlooked | danger | twin |', '| --- | --- | --- |', ...rows, '']),
    ...withVerdict(grades, 'broke').map(
      ({ mutant }) => `**The client does not cope:** ${forMarkdown(mutant.wrongly)}\n`,
    ),
    ...withVerdict(grades, 'error').map(
      ({ mutant, reason = '' }) => `**Error:** ${forInlineCode(mutant.id)} ${forMarkdown(reason)}\n`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
