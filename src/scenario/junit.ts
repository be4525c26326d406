import { failureText } from './failure-text.ts';
import type { ReplayResult, StepResult, WorkflowResult } from './result.ts';

/** The results as JUnit XML: a suite per workflow, a case per step. Attempts that were repeated are left out. */
export function toJunit(result: ReplayResult): string {
  const suites = result.workflows.map(suite);
  const { steps } = result.totals;
  const errors = result.workflows.filter(({ error }) => error !== undefined).length;
  const skipped = steps.notRun + steps.skipped;
  const counts = written({
    name: 'paystub replay',
    tests: String(steps.passed + steps.failed + skipped + errors),
    failures: String(steps.failed),
    errors: String(errors),
    skipped: String(skipped),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n${suites.join('')}</testsuites>\n`;
}

function suite(workflow: WorkflowResult): string {
  const steps = workflow.steps.filter(({ verdict }) => verdict !== 'retried');
  const count = (...verdicts: readonly StepResult['verdict'][]) =>
    steps.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const errors = workflow.error === undefined ? 0 : 1;
  const attributes = {
    name: workflow.workflowId,
    tests: String(steps.length + errors),
    failures: String(count('failed')),
    errors: String(errors),
    skipped: String(count('not-run', 'skipped')),
    time: seconds(workflow.milliseconds),
    file: workflow.file,
  };
  const error =
    workflow.error === undefined
      ? ''
      : testcase(workflow, workflow.workflowId, 0, `<error message="${escaped(workflow.error)}"/>`);
  return `  <testsuite ${written(attributes)}>\n${steps.map((step) => stepCase(workflow, step)).join('')}${error}  </testsuite>\n`;
}

function stepCase(workflow: WorkflowResult, step: StepResult): string {
  const time = step.exchange?.response?.milliseconds ?? 0;
  if (step.verdict === 'passed') return testcase(workflow, step.stepId, time, '');
  if (step.verdict !== 'failed') {
    const reason = workflow.reason ?? (step.verdict === 'skipped' ? 'control API' : 'the workflow ended before');
    return testcase(workflow, step.stepId, time, `<skipped message="${escaped(reason)}"/>`);
  }
  const { message, detail } = failureText(step);
  return testcase(workflow, step.stepId, time, `<failure message="${escaped(message)}">${escaped(detail)}</failure>`);
}

function testcase({ workflowId }: WorkflowResult, name: string, time: number, content: string): string {
  const attributes = written({ name, classname: workflowId, time: seconds(time) });
  return content === ''
    ? `    <testcase ${attributes}/>\n`
    : `    <testcase ${attributes}>\n      ${content}\n    </testcase>\n`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
// XML 1.0 has no form at all for these characters.
const impossible = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .replaceAll(impossible, '\ufffd')
    .replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}
