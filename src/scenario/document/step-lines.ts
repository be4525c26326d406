import { readFile } from 'node:fs/promises';
import type { StepResult } from '../report/result.ts';

/** Returns results in which each failed step has the line of the file that it begins at. */
export async function withLines(steps: readonly StepResult[], file: string): Promise<readonly StepResult[]> {
  if (steps.every(({ verdict }) => verdict !== 'failed')) return steps;
  const lineOf = await linesIn(file);
  return steps.map((step) => {
    const line = step.verdict === 'failed' ? lineOf(step) : undefined;
    return line === undefined ? step : { ...step, line };
  });
}

type StepId = Pick<StepResult, 'workflowId' | 'stepId'>;

/** Returns a function that finds the line of a step. It knows none of a file that has been changed or removed since. */
async function linesIn(file: string): Promise<(step: StepId) => number | undefined> {
  const { LineCounter, isMap, isSeq, parseDocument } = await import('yaml');
  const counter = new LineCounter();
  const text = await readFile(file, 'utf8').catch(() => '');
  const document = parseDocument(text, { lineCounter: counter });
  const find = (list: unknown, member: string, id: string) =>
    isSeq(list) ? list.items.filter(isMap).find((item) => item.get(member) === id) : undefined;
  return ({ workflowId, stepId }) => {
    const workflow = find(document.get('workflows'), 'workflowId', workflowId);
    const start = find(workflow?.get('steps'), 'stepId', stepId)?.range?.[0];
    return start === undefined ? undefined : counter.linePos(start).line;
  };
}
