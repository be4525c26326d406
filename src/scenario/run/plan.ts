import type { LeavesOut, Scenario, Step, Workflow } from '../document/document.ts';
import { LocalFiles } from '../document/local-files.ts';
import { lookUp } from './json-pointer.ts';
import { type Documented, type Route, serversOf } from './routes.ts';

/** The way in which a workflow runs against targets. */
export type Plan = {
  /** The reason why it does not run at all. */
  readonly skip?: string;
  /** Leaves out the steps of the control API, which a real tenant does not have, and those that rest on such a step. */
  readonly leavesOut: LeavesOut;
  /** True if its requests may have other methods than GET and HEAD. */
  readonly mayPost: boolean;
};

type Operation = { readonly 'x-paystub-reads'?: boolean; readonly operationId?: string };
type FoundOperation = { readonly document: Documented; readonly method: string; readonly operation: Operation };

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
  const isControl = (step: Step) => {
    const found = operationOf(step, documents);
    return found !== undefined && Object.keys(found.document.paths ?? {}).every((path) => path.startsWith('/__admin/'));
  };
  const leftOut = new Map(scenario.workflows.map((each) => [each.workflowId, stepsLeftOut(each.steps, isControl)]));
  const leavesOut: LeavesOut = ({ stepId }, workflowId) => leftOut.get(workflowId)?.has(stepId) === true;
  const steps = stepsOf(workflow, scenario, leavesOut, new Set());
  const plan = {
    leavesOut,
    mayPost: allowWrites || steps.every((step) => reads(operationOf(step, documents))),
  };
  if (steps.length === 0) return { ...plan, skip: 'it only uses the control API, which a real tenant does not have' };
  const reason = steps
    .map((step) => reasonToSkip(step, operationOf(step, documents), routes, allowWrites))
    .find((each) => each !== undefined);
  return reason === undefined ? plan : { ...plan, skip: reason };
}

/** Returns the ids of the steps of the control API, and of those that use an output of a step that is left out. */
function stepsLeftOut(steps: readonly Step[], isControl: (step: Step) => boolean): ReadonlySet<string> {
  const leftOut = new Set<string>();
  for (const step of steps) {
    const used = Array.from(JSON.stringify(step).matchAll(/\$steps\.([\w-]+)\./g), ([, id = '']) => id);
    if (isControl(step) || used.some((id) => leftOut.has(id))) leftOut.add(step.stepId);
  }
  return leftOut;
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
  const run = steps.filter((step) => !leavesOut(step, workflowId));
  return [...before, ...run.flatMap((step) => (step.workflowId && follow(step.workflowId)) || [step])];
}

async function readSources(scenario: Scenario): Promise<ReadonlyMap<string, Documented>> {
  const resolver = new LocalFiles();
  const documents = new Map<string, Documented>();
  for (const { name, url, type } of scenario.sourceDescriptions) {
    if (type !== 'openapi') continue;
    const document = await resolver.resolveDocument(scenario.file, url, true);
    if ('parsed' in document) documents.set(name, document.parsed as Documented); // the run reports a wrong document
  }
  return documents;
}

function operationOf(step: Step, documents: ReadonlyMap<string, Documented>): FoundOperation | undefined {
  const { operationId, operationPath } = step;
  if (operationId !== undefined) {
    const plain = operationId.replace(/^\$sourceDescriptions\./, '');
    const [, source, id = plain] = /^([^.]+)\.(.+)$/.exec(plain) ?? [];
    const document = documents.get(source ?? [...documents.keys()][0] ?? '');
    return document === undefined ? undefined : findOperation(document, id);
  }
  const [, source = '', path = ''] = /^\{?\$sourceDescriptions\.([^.}]+)\.url\}?#(.*)$/.exec(operationPath ?? '') ?? [];
  const document = documents.get(source);
  const operation = document === undefined ? undefined : lookUp(document, path);
  if (document === undefined || operation === undefined) return undefined;
  return { document, method: path.split('/').at(-1) ?? '', operation: operation.value as Operation };
}

function findOperation(document: Documented, id: string): FoundOperation | undefined {
  for (const item of Object.values(document.paths ?? {})) {
    for (const [method, value] of Object.entries(item)) {
      const operation = value as Operation;
      if (operation.operationId === id) return { document, method, operation };
    }
  }
  return undefined;
}
