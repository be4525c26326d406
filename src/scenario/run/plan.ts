import type { LeavesOut, Scenario, Step, Workflow } from '../document/document.ts';
import { stepsLeftOut } from './left-out.ts';
import { type FoundOperation, operationOf, readSources } from './operations.ts';
import { type Route, serversOf } from './routes.ts';

/** The way in which a workflow runs against targets. */
export type Plan = {
  /** The reason why it does not run at all. */
  readonly skip?: string;
  /** Leaves out the steps of the control API, which a real tenant does not have, and those that rest on one. */
  readonly leavesOut: LeavesOut;
  /** True if its requests may have other methods than GET and HEAD. */
  readonly mayPost: boolean;
};

/**
 * Plans how a workflow runs against targets, from the operations that its steps name. A workflow that writes is skipped
 * as a whole unless writes are allowed, because half of it would prove nothing. A POST that only reads is known by
 * `x-paystub-reads` in the contract.
 */
export async function planFor(
  scenario: Scenario,
  workflow: Workflow,
  routes: readonly Route[],
  allowWrites: boolean,
): Promise<Plan> {
  const documents = await readSources(scenario);
  const leftOut = stepsLeftOut(workflow, scenario, documents);
  const leavesOut: LeavesOut = ({ stepId }, workflowId) => leftOut.get(workflowId)?.get(stepId);
  const steps = stepsOf(workflow, scenario, leavesOut, new Set());
  const plan = {
    leavesOut,
    mayPost: allowWrites || steps.every((step) => reads(operationOf(step, documents))),
  };
  if (steps.length === 0)
    return { ...plan, skip: 'all its steps need the control API, which a real tenant does not have' };
  const reason = steps
    .map((step) => reasonToSkip(step, operationOf(step, documents), routes, allowWrites))
    .find((each) => each !== undefined);
  return reason === undefined ? plan : { ...plan, skip: reason };
}

function reasonToSkip(
  { stepId }: Step,
  found: FoundOperation | undefined,
  routes: readonly Route[],
  allowWrites: boolean,
): string | undefined {
  if (found === undefined) return undefined; // its request is checked when it is sent
  const servers = serversOf(found.document);
  if (!routes.some(({ from }) => servers.includes(from))) return `no target is given for ${servers[0]}`;
  return allowWrites || reads(found) ? undefined : `step ${stepId} writes; --allow-writes permits it`;
}

function reads(found: FoundOperation | undefined): boolean {
  if (found === undefined) return false;
  return found.method === 'get' || found.method === 'head' || found.operation['x-paystub-reads'] === true;
}

/** Returns the steps of a workflow that run, and those of the workflows that it calls or depends on. */
function stepsOf(
  { workflowId, steps, dependsOn = [] }: Workflow,
  scenario: Scenario,
  leavesOut: LeavesOut,
  visited: Set<string>,
): readonly Step[] {
  if (visited.has(workflowId)) return [];
  visited.add(workflowId);
  const follow = (id: string) => {
    const next = scenario.workflows.find((each) => each.workflowId === id);
    return next === undefined ? undefined : stepsOf(next, scenario, leavesOut, visited);
  };
  const before = dependsOn.flatMap((id) => follow(id) ?? []);
  const run = steps.filter((step) => leavesOut(step, workflowId) === undefined);
  return [...before, ...run.flatMap((step) => (step.workflowId && follow(step.workflowId)) || [step])];
}
