import type { Step as Executed, RunFileResult, WorkflowExecutionResult } from '@redocly/respect-core';
import type { Check, StepResult } from '../report/result.ts';
import type { Aliases } from './aliases.ts';
import { bodyDiff, diffText } from './body-diff.ts';
import { checksOf, criteriaOf, networkError } from './checks.ts';
import type { Step, Workflow } from './document.ts';
import type { Exchanges } from './exchanges.ts';
import type { Scope } from './explain.ts';

type Ran = Pick<WorkflowExecutionResult, 'workflowId' | 'executedSteps' | 'ctx'>;
type Placed = { readonly step: Executed; readonly of: Ran };

/** The steps of a workflow as they went: those that ran, in order, then those that it did not come to. */
export function stepResults(
  workflow: Workflow,
  ran: RunFileResult | undefined,
  exchanges: Exchanges,
  aliases: Aliases,
  leavesOut: (step: Step) => boolean,
): readonly StepResult[] {
  const executed = (ran?.executedWorkflows ?? []).flatMap(flatten);
  const results = executed.map((placed, at) => stepResult(placed, executed[at + 1], exchanges, aliases));
  const came = new Set(
    executed.filter(({ of }) => of.workflowId === workflow.workflowId).map(({ step }) => step.stepId),
  );
  // A step that runs a workflow leaves that one's steps behind.
  const calls = new Set((ran?.executedWorkflows ?? []).flatMap(called));
  const rest = workflow.steps.filter(({ stepId }) => !came.has(stepId) && !calls.has(stepId));
  const other = rest.map((step) => notRun(workflow.workflowId, step, leavesOut(step) ? 'skipped' : 'not-run'));
  return [
    ...other.filter(({ verdict }) => verdict === 'skipped'),
    ...results,
    ...other.filter(({ verdict }) => verdict === 'not-run'),
  ];
}

function flatten(of: WorkflowExecutionResult): readonly Placed[] {
  return of.executedSteps.flatMap((step) => (isWorkflow(step) ? flatten(step) : [{ step, of }]));
}

function isWorkflow(step: Executed | WorkflowExecutionResult): step is WorkflowExecutionResult {
  return 'executedSteps' in step;
}

function called(of: WorkflowExecutionResult): readonly string[] {
  return of.executedSteps.flatMap((step) => (isWorkflow(step) && step.stepId !== undefined ? [step.stepId] : []));
}

function stepResult(
  { step, of }: Placed,
  next: Placed | undefined,
  exchanges: Exchanges,
  aliases: Aliases,
): StepResult {
  const unsent = step.response === undefined && step.checks.some(({ name }) => name === networkError);
  const exchange = unsent ? exchanges.unanswered() : exchanges.find(step.response?.header);
  const ran = of.ctx.$workflows[of.workflowId];
  const scope: Scope = { exchange, steps: (ran?.steps ?? {}) as Scope['steps'], inputs: ran?.inputs };
  const checks = checksOf(step, aliases, scope).map((check) => clean(check, exchanges));
  const good = checks.every(({ passed }) => passed);
  const again = next?.step.stepId === step.stepId && next.of.workflowId === of.workflowId;
  const diff = good ? [] : diffText(bodyDiff(criteriaOf(step, aliases), scope));
  const rules = exchange?.response?.headers['x-paystub-rules'];
  const evidence = exchange?.response?.headers['x-paystub-evidence'];
  return {
    workflowId: of.workflowId,
    stepId: step.stepId,
    ...described(step),
    verdict: good ? 'passed' : again ? 'retried' : 'failed',
    checks,
    ...(diff.length === 0 ? {} : { diff: diff.map((line) => exchanges.shownText(line)) }),
    ...(exchange === undefined ? {} : { exchange: exchanges.shown(exchange) }),
    rules: rules === undefined ? [] : rules.split(', '),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function notRun(workflowId: string, step: Step, verdict: StepResult['verdict']): StepResult {
  return { workflowId, stepId: step.stepId, ...described(step), verdict, checks: [], rules: [] };
}

function described({ description }: { readonly description?: string | undefined }): { description?: string } {
  return description === undefined ? {} : { description: description.trim() };
}

function clean({ actual, ...check }: Check, exchanges: Exchanges): Check {
  const expected = exchanges.shownText(check.expected);
  return { ...check, expected, ...(actual === undefined ? {} : { actual: exchanges.shownText(actual) }) };
}
