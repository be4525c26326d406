import { toJson } from '../../engine/http/json.ts';
import { createPaint, type Paint } from '../../engine/paint.ts';
import { forTerminalLine } from '../../engine/printable.ts';
import { shortPath } from '../../files/find-files.ts';
import type { Check, ReplayResult, StepResult, WorkflowResult } from './result.ts';

/** The way in which results are printed. */
export type Style = { readonly colours: boolean; readonly cwd: string };

type Colour = Parameters<Paint>[0];

/** Returns a workflow as text: a line per step, and for a failed one expectation, finding, answer and rules. */
export function printWorkflow(workflow: WorkflowResult, style: Style): string {
  const paint = createPaint(style.colours);
  const width = Math.max(...workflow.steps.map(({ stepId }) => stepId.length));
  const { summary } = workflow;
  const file = forTerminalLine(shortPath(workflow.file, style.cwd));
  const head = `${paint('bold', forTerminalLine(workflow.workflowId))}${summary === undefined ? '' : `  ${forTerminalLine(summary)}`}  ${paint('dim', file)}`;
  if (workflow.reason !== undefined)
    return `${head}\n  ${paint('dim', 'skipped')} ${forTerminalLine(workflow.reason)}\n`;
  const error = workflow.error === undefined ? [] : [`  ${paint('red', 'FAILED')}  ${forTerminalLine(workflow.error)}`];
  const lines = workflow.steps.flatMap((step) => stepLines(step, file, width, paint));
  return `${[head, ...lines, ...error].join('\n')}\n`;
}

/** Returns the last lines: the counts of workflows, steps and checks, and the verdict. */
export function printSummary({ verdict, totals }: ReplayResult, style: Style): string {
  const paint = createPaint(style.colours);
  const { workflows, steps, checks } = totals;
  const more = (count: number, word: string) => (count === 0 ? '' : `, ${count} ${word}`);
  const [text, colour] = verdicts[verdict];
  const word = paint(colour, text);
  return [
    `workflows  ${workflows.passed} ok, ${workflows.failed} failed${more(workflows.belowFloor, 'with steps that cannot be had')}${more(workflows.skipped, 'skipped')}`,
    `steps      ${steps.passed} ok, ${steps.failed} failed, ${steps.notRun} not run${more(steps.belowFloor, 'cannot be had')}${more(steps.retried, 'retried')}${more(steps.skipped, 'skipped')}`,
    `checks     ${checks.passed} ok, ${checks.failed} failed`,
    `${word}\n`,
  ].join('\n');
}

const verdicts: Record<ReplayResult['verdict'], readonly [string, Colour]> = {
  passed: ['passed', 'green'],
  failed: ['FAILED', 'red'],
  'below-floor': ['cannot be had with this evidence', 'yellow'],
  'nothing-ran': ['nothing ran', 'reset'],
};

const words: Record<StepResult['verdict'], readonly [string, Colour]> = {
  passed: ['ok     ', 'green'],
  failed: ['FAILED ', 'red'],
  retried: ['retried', 'yellow'],
  'not-run': ['not run', 'dim'],
  'below-floor': ['cannot ', 'yellow'],
  skipped: ['skipped', 'dim'],
};

function stepLines(step: StepResult, file: string, width: number, paint: Paint): readonly string[] {
  const [word, colour] = words[step.verdict];
  const { exchange } = step;
  const call =
    exchange === undefined
      ? `  ${step.reason ?? ''}`
      : `  ${exchange.request.method} ${pathOf(exchange.request.url)}${exchange.response === undefined ? '' : ` → ${exchange.response.status}`}`;
  const first =
    `  ${paint(colour, word)} ${forTerminalLine(step.stepId).padEnd(width)}${forTerminalLine(call)}`.trimEnd();
  if (step.verdict === 'below-floor') return [first, `            cannot be had: ${forTerminalLine(step.lacks ?? '')}`];
  if (step.verdict !== 'failed') return [first];
  const answer =
    exchange?.response?.body === undefined ? [] : [['answer', forTerminalLine(shortened(exchange.response.body))]];
  const at = step.line === undefined ? [] : [['at', forTerminalLine(`${file}:${step.line}`)]];
  const rules =
    step.rules.length === 0 ? [] : [['rules', forTerminalLine(`${step.rules.join(', ')} (${step.evidence ?? ''})`)]];
  const diff = (step.diff ?? []).map((line, at) => [at === 0 ? 'diff' : '', painted(forTerminalLine(line), paint)]);
  const failed = step.checks.filter(({ passed }) => !passed).flatMap(checkLines);
  const details = [...at, ...failed, ...diff, ...answer, ...rules];
  return [first, ...details.map(([label = '', text]) => `            ${label.padEnd(8)}  ${text}`)];
}

function painted(line: string, paint: Paint): string {
  return line.startsWith('-') ? paint('red', line) : line.startsWith('+') ? paint('green', line) : line;
}

function checkLines({ expected, actual }: Check): readonly (readonly string[])[] {
  return [
    ['expected', forTerminalLine(expected)],
    ['actual', forTerminalLine(actual ?? '')],
  ];
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

const maxBodyLength = 500;

function shortened(body: unknown): string {
  const text = typeof body === 'string' ? body : toJson(body);
  return text.length > maxBodyLength ? `${text.slice(0, maxBodyLength)}…` : text;
}
