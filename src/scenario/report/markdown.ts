import { forMarkdown, forTerminal } from '../../engine/printable.ts';
import { failureText } from './failure-text.ts';
import type { ReplayResult } from './result.ts';

/** Returns the results for a page of a CI service: the counts, and the failed steps. */
export function toMarkdown({ verdict, totals, workflows }: ReplayResult): string {
  const { steps, checks } = totals;
  const head = [
    `### paystub replay: ${words[verdict]}`,
    '',
    '| | ok | failed | not run | skipped |',
    '| --- | --- | --- | --- | --- |',
    `| workflows | ${totals.workflows.passed} | ${totals.workflows.failed} | | ${totals.workflows.skipped} |`,
    `| steps | ${steps.passed} | ${steps.failed} | ${steps.notRun} | ${steps.skipped} |`,
    `| checks | ${checks.passed} | ${checks.failed} | | |`,
    '',
  ];
  const failures = workflows.flatMap(({ workflowId, error, steps: taken }) => [
    ...(error === undefined ? [] : [`**${forMarkdown(workflowId)}**`, '', fenced(error), '']),
    ...taken
      .filter((step) => step.verdict === 'failed')
      .flatMap((step) => [
        `**${forMarkdown(workflowId)}**, step **${forMarkdown(step.stepId)}**`,
        '',
        fenced(failureText(step).detail),
        '',
      ]),
  ]);
  const lacking = workflows.flatMap(({ workflowId, steps: taken }) =>
    taken.flatMap(({ stepId, verdict, lacks }) =>
      verdict === 'below-floor' ? [`| ${[workflowId, stepId, lacks ?? ''].map(forMarkdown).join(' | ')} |`] : [],
    ),
  );
  const table =
    lacking.length === 0
      ? []
      : ['| workflow | step | cannot be had with this evidence |', '| --- | --- | --- |', ...lacking, ''];
  return `${[...head, ...failures, ...table].join('\n')}\n`;
}

const words: Record<ReplayResult['verdict'], string> = {
  passed: 'passed',
  failed: 'failed',
  'nothing-ran': 'nothing ran',
  'below-floor': 'some steps cannot be had with this evidence',
};

function fenced(text: string): string {
  const longestRun = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}\n${forTerminal(text)}\n${fence}`;
}
