import { failureText } from './failure-text.ts';
import type { ReplayResult, StepResult, WorkflowResult } from './result.ts';

/** When a run began and ended, in milliseconds since 1970, and by which version. */
export type Run = { readonly start: number; readonly stop: number; readonly version: string };

type Test = {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly duration: number;
  readonly suite: readonly string[];
  readonly filePath: string;
  readonly rawStatus: string;
  readonly message?: string;
  readonly trace?: string;
  readonly retries?: number;
  readonly flaky?: boolean;
  readonly extra?: { readonly rules: readonly string[]; readonly evidence: string };
};

/** The results in the Common Test Report Format (ctrf.io): a test per step. */
export function toCtrf(result: ReplayResult, { start, stop, version }: Run): string {
  const tests = result.workflows.flatMap(testsOf);
  const count = (status: Test['status']) => tests.filter((test) => test.status === status).length;
  const summary = {
    tests: tests.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    pending: 0,
    other: 0,
    flaky: tests.filter(({ flaky }) => flaky).length,
    suites: result.workflows.length,
    start,
    stop,
    duration: stop - start,
  };
  const results = { tool: { name: 'paystub', version }, summary, tests };
  const report = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    timestamp: new Date(stop).toISOString(),
    generatedBy: 'paystub replay',
    results,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function testsOf(workflow: WorkflowResult): readonly Test[] {
  const { file: filePath, workflowId, steps } = workflow;
  const tests = steps
    .filter(({ verdict }) => verdict !== 'retried')
    .map((step) => toTest(workflow, step, steps.filter((one) => isAttempt(one, step)).length));
  if (workflow.error === undefined) return tests;
  const failure = { status: 'failed', duration: 0, rawStatus: 'error', message: workflow.error } as const;
  return [...tests, { name: workflowId, suite: [workflowId], filePath, ...failure }];
}

function isAttempt(one: StepResult, step: StepResult): boolean {
  return one.verdict === 'retried' && one.stepId === step.stepId && one.workflowId === step.workflowId;
}

function toTest({ file, workflowId, reason }: WorkflowResult, step: StepResult, retries: number): Test {
  const { verdict, rules, evidence = '' } = step;
  const failure = verdict === 'failed' ? failureText(step) : undefined;
  return {
    name: step.stepId,
    status: verdict === 'passed' || verdict === 'failed' ? verdict : 'skipped',
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
