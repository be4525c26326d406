import { failureText } from './failure-text.ts';
import type { ReplayResult } from './result.ts';

/** Returns the results for a page of a CI service: the counts, and the failed steps. */
export function toMarkdown({ verdict, totals, workflows }: ReplayResult): string {
  const { steps, checks } = totals;
  const head = [
    `### paystub replay: ${verdict === 'nothing-ran' ? 'nothing ran' : verdict}`,
    '',
    '| | ok | failed | not run | skipped |',
    '| --- | --- | --- | --- | --- |',
    `| workflows | ${totals.workflows.passed} | ${totals.workflows.failed} | | ${totals.workflows.skipped} |`,
    `| steps | ${steps.passed} | ${steps.failed} | ${steps.notRun} | ${steps.skipped} |`,
    `| checks | ${checks.passed} | ${checks.failed} | | |`,
    '',
  ];
  const failures = workflows.flatMap(({ workflowId, error, steps: taken }) => [
    ...(error === undefined ? [] : [`**${workflowId}**`, '', fenced(error), '']),
    ...taken
      .filter((step) => step.verdict === 'failed')
      .flatMap((step) => [`**${workflowId}**, step **${step.stepId}**`, '', fenced(failureText(step).detail), '']),
  ]);
  return `${[...head, ...failures].join('\n')}\n`;
}

function fenced(text: string): string {
  const longestRun = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}\n${text}\n${fence}`;
}
