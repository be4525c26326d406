import type { Step as Executed, RunFileResult, WorkflowExecutionResult } from '@redocly/respect-core';
import type { LeavesOut, Step, Workflow } from '../document/document.ts';
import type { Check, StepResult } from '../report/result.ts';
import type { Aliases } from './aliases.ts';
import { bodyDiff, diffText } from './body-diff.ts';
import { checksOf, criteriaOf, networkError } from './checks.ts';
import type { Exchanges } from './exchanges.ts';
import type { Scope } from './explain.ts';

type Ran = Pick<WorkflowExecutionResult, 'workflowId' | 'executedSteps' | 'ctx'>;
/** An executed step and the workflow that it belongs to. */
type ExecutedStep = { readonly step: Executed; readonly of: Ran };

/** Returns the results of a workflow's steps: skipped ones, those that ran in their order, then those not reached. */
export function stepResults(
  workflow: Workflow,
  ran: RunFileResult | undefined,
  exchanges: Exchanges,
  aliases: Aliases,
  leavesOut: LeavesOut,
): readonly StepResult[] {
  const executed = (ran?.executedWorkflows ?? []).flatMap(flatten);
  const results = withoutConsequences(
    executed.map((each, at) => stepResult(each, executed[at + 1], exchanges, aliases)),
  );
  const reached = new Set(
    executed.filter(({ of }) => of.workflowId === workflow.workflowId).map(({ step }) => step.stepId),
  );
  // A step that runs another workflow has the results of that workflow's steps, and none of its own.
  const calls = new Set((ran?.executedWorkflows ?? []).flatMap(callingSteps));
  const unreached = workflow.steps.filter(({ stepId }) => !reached.has(stepId) && !calls.has(stepId));
  const notExecuted = unreached.map((step) => notRun(workflow.workflowId, step, leavesOut(step, workflow.workflowId)));
  return [
    ...notExecuted.filter(({ verdict }) => verdict === 'skipped'),
    ...results,
    ...notExecuted.filter(({ verdict }) => verdict === 'not-run'),
  ];
}

/** Failures behind a step that cannot be had may follow from it. */
function withoutConsequences(results: readonly StepResult[]): readonly StepResult[] {
  const first = results.findIndex(({ verdict }) => verdict === 'below-floor');
  const lacks = `it comes after ${results[first]?.stepId}, which cannot be had`;
  return results.map((step, at) =>
    first !== -1 && at > first && step.verdict === 'failed' ? { ...step, verdict: 'below-floor', lacks } : step,
  );
}

function flatten(of: WorkflowExecutionResult): readonly ExecutedStep[] {
  return of.executedSteps.flatMap((step) => (isWorkflow(step) ? flatten(step) : [{ step, of }]));
}

function isWorkflow(step: Executed | WorkflowExecutionResult): step is WorkflowExecutionResult {
  return 'executedSteps' in step;
}

function callingSteps(of: WorkflowExecutionResult): readonly string[] {
  return of.executedSteps.flatMap((step) => (isWorkflow(step) && step.stepId !== undefined ? [step.stepId] : []));
}

function stepResult(
  { step, of }: ExecutedStep,
  next: ExecutedStep | undefined,
  exchanges: Exchanges,
  aliases: Aliases,
): StepResult {
  const unsent = step.response === undefined && step.checks.some(({ name }) => name === networkError);
  const exchange = unsent ? exchanges.nextUnanswered() : exchanges.find(step.response?.header);
  const ran = of.ctx.$workflows[of.workflowId];
  const scope: Scope = { exchange, steps: (ran?.steps ?? {}) as Scope['steps'], inputs: ran?.inputs };
  const checks = checksOf(step, aliases, scope).map((check) => withoutSecrets(check, exchanges));
  const passed = checks.every((check) => check.passed);
  const isRetried = next?.step.stepId === step.stepId && next.of.workflowId === of.workflowId;
  const diff = passed ? [] : diffText(bodyDiff(criteriaOf(step, aliases), scope));
  const rules = exchange?.response?.headers['x-paystub-rules'];
  const evidence = exchange?.response?.headers['x-paystub-evidence'];
  const lacks = exchange?.response?.headers['x-paystub-below-floor'];
  const failure = isRetried ? 'retried' : lacks === undefined ? 'failed' : 'below-floor';
  return {
    workflowId: of.workflowId,
    stepId: step.stepId,
    ...described(step),
    verdict: passed ? 'passed' : failure,
    ...(lacks === undefined ? {} : { lacks }),
    checks,
    ...(diff.length === 0 ? {} : { diff: diff.map((line) => exchanges.redactText(line)) }),
    ...(exchange === undefined ? {} : { exchange: exchanges.toExchange(exchange) }),
    rules: rules === undefined ? [] : rules.split(', '),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function notRun(workflowId: string, step: Step, reason: string | undefined): StepResult {
  const outcome = reason === undefined ? ({ verdict: 'not-run' } as const) : ({ verdict: 'skipped', reason } as const);
  return { workflowId, stepId: step.stepId, ...described(step), ...outcome, checks: [], rules: [] };
}

function described({ description }: { readonly description?: string | undefined }): { description?: string } {
  return description === undefined ? {} : { description: description.trim() };
}

function withoutSecrets({ actual, ...check }: Check, exchanges: Exchanges): Check {
  const expected = exchanges.redactText(check.expected);
  return { ...check, expected, ...(actual === undefined ? {} : { actual: exchanges.redactText(actual) }) };
}
