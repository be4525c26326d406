import { type CtrfTest, ctrfReport, type Run } from './ctrf-report.ts';
import { failureText, lackText } from './failure-text.ts';
import type { ReplayResult, StepResult, WorkflowResult } from './result.ts';

/** Returns the results in the Common Test Report Format, with a test per step. */
export function toCtrf(result: ReplayResult, run: Run): string {
  return ctrfReport('paystub replay', result.workflows.flatMap(testsOf), result.workflows.length, run);
}

function testsOf(workflow: WorkflowResult): readonly CtrfTest[] {
  const { file: filePath, workflowId, steps } = workflow;
  const tests = steps
    .filter(({ verdict }) => verdict !== 'retried')
    .map((step) => toTest(workflow, step, steps.filter((each) => isAttempt(each, step)).length));
  if (workflow.error === undefined) return tests;
  const failure = { status: 'failed', duration: 0, rawStatus: 'error', message: workflow.error } as const;
  return [...tests, { name: workflowId, suite: [workflowId], filePath, ...failure }];
}

/** Returns true if one result is an earlier attempt at the step of another. */
function isAttempt(earlier: StepResult, step: StepResult): boolean {
  return earlier.verdict === 'retried' && earlier.stepId === step.stepId && earlier.workflowId === step.workflowId;
}

function toTest(workflow: WorkflowResult, step: StepResult, retries: number): CtrfTest {
  const { file, workflowId } = workflow;
  const reason = workflow.reason ?? step.reason;
  const { verdict, rules, evidence = '' } = step;
  const lack = verdict === 'below-floor' ? { message: lackText(step), detail: lackText(step) } : undefined;
  const failure = verdict === 'failed' ? failureText(step) : lack;
  return {
    name: step.stepId,
    status: failure !== undefined ? 'failed' : verdict === 'passed' ? 'passed' : 'skipped',
    duration: Math.round(step.exchange?.response?.milliseconds ?? 0),
    suite: [workflowId],
    filePath: file,
    rawStatus: verdict,
    ...(failure === undefined ? {} : { message: failure.message, trace: failure.detail }),
    ...(failure === undefined && reason !== undefined ? { message: reason } : {}),
    ...(retries === 0 ? {} : { retries, flaky: verdict === 'passed' }),
    ...(rules.length === 0 ? {} : { extra: { rules, evidence } }),
  };
}
