import { failureText, lackText } from './failure-text.ts';
import { type JunitCase, type JunitSuite, junitXml, type Outcome } from './junit-xml.ts';
import type { ReplayResult, StepResult, WorkflowResult } from './result.ts';

/**
 * Returns the results as JUnit XML: a suite per workflow, a case per step. Attempts that were repeated are left out.
 */
export function toJunit(result: ReplayResult): string {
  return junitXml('paystub replay', result.workflows.map(suite));
}

function suite(workflow: WorkflowResult): JunitSuite {
  const { workflowId, milliseconds, file, error } = workflow;
  const steps = workflow.steps.filter(({ verdict }) => verdict !== 'retried').map((step) => stepCase(workflow, step));
  const whole =
    error === undefined ? [] : [testcase(workflow, workflowId, 0, { kind: 'error', message: error } as const)];
  return { name: workflowId, milliseconds, file, cases: [...steps, ...whole] };
}

function stepCase(workflow: WorkflowResult, step: StepResult): JunitCase {
  const time = step.exchange?.response?.milliseconds ?? 0;
  if (step.verdict === 'passed') return testcase(workflow, step.stepId, time, { kind: 'passed' });
  if (step.verdict === 'failed')
    return testcase(workflow, step.stepId, time, { kind: 'failure', ...failureText(step) });
  if (step.verdict === 'below-floor')
    return testcase(workflow, step.stepId, time, { kind: 'failure', message: lackText(step), detail: lackText(step) });
  const message = workflow.reason ?? step.reason ?? 'the workflow ended before';
  return testcase(workflow, step.stepId, time, { kind: 'skipped', message });
}

function testcase({ workflowId }: WorkflowResult, name: string, milliseconds: number, outcome: Outcome): JunitCase {
  return { name, classname: workflowId, milliseconds, outcome };
}
