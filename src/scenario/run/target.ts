import type { Vendor } from '../../engine/request/vendor.ts';
import type { Scenario, Step, Workflow } from './document.ts';
import { lookUp } from './json-pointer.ts';
import { LocalFiles } from './local-files.ts';
import { type Documented, type Route, routesTo, serversOf } from './routes.ts';

/** A real tenant (or another Paystub) that answers in place of the simulated system. */
export type Target = {
  /** `ukg-wfm`, `sage-intacct`, `poweroffice-go`. */
  readonly vendor: string;
  /** What stands before the vendor's own paths, as `baseUrl` in `GET /__admin/info`: `https://tenant.example.com`. */
  readonly url: string;
  /** Sent with each request that does not bring a header of that name itself, by lower-case name. All are secrets. */
  readonly headers: Readonly<Record<string, string>>;
};

/** What becomes of a workflow that is to run against targets. */
export type Plan = {
  /** Why it is not run at all. */
  readonly skip?: string;
  /** Whether a step is of the control API, which a real tenant does not have. */
  readonly leavesOut: (step: Step) => boolean;
  /** Whether its requests may have other methods than GET and HEAD. */
  readonly mayPost: boolean;
};

/** Routes from the servers of the vendors that have a target. */
export async function routesToTargets(
  targets: readonly Target[],
  vendors: readonly Pick<Vendor, 'name' | 'contract'>[],
): Promise<readonly Route[]> {
  const routes = targets.map(async ({ vendor, url, headers }) => {
    const contracts = vendors.filter(({ name }) => name === vendor).map(({ contract }) => ({ mount: '', contract }));
    return (await routesTo(url.replace(/\/$/, ''), contracts)).map((route) => ({ ...route, headers }));
  });
  return (await Promise.all(routes)).flat();
}

/** What of a target's headers must not be shown: the values, and what stands behind `Bearer` or `Basic`. */
export function secretsOf(headers: Target['headers']): readonly string[] {
  return Object.values(headers)
    .flatMap((value) => [value, value.replace(/^(Bearer|Basic) /i, '')])
    .filter((text) => text.length >= 4);
}

type Operation = { readonly 'x-paystub-reads'?: boolean; readonly operationId?: string };
type Found = { readonly document: Documented; readonly method: string; readonly operation: Operation };

/**
 * Looks ahead at what a workflow would send. A workflow that writes is left alone as a whole unless writes are allowed:
 * run halfway it would tell nothing. Whether a POST only reads is told by `x-paystub-reads` in the contract.
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
  const steps = stepsOf(workflow, scenario, new Set()).filter((step) => !isControl(step));
  const plan = {
    leavesOut: isControl,
    mayPost: allowWrites || steps.every((step) => reads(operationOf(step, documents))),
  };
  if (steps.length === 0) return { ...plan, skip: 'it only uses the control API, which a real tenant does not have' };
  for (const step of steps) {
    const found = operationOf(step, documents);
    if (found === undefined) continue; // its request is looked at when it is sent
    const servers = serversOf(found.document);
    if (!routes.some(({ from }) => servers.includes(from)))
      return { ...plan, skip: `no target is given for ${servers[0]}` };
    if (!allowWrites && !reads(found))
      return { ...plan, skip: `step ${step.stepId} writes; --allow-writes permits it` };
  }
  return plan;
}

function reads(found: Found | undefined): boolean {
  if (found === undefined) return false;
  return found.method === 'get' || found.method === 'head' || found.operation['x-paystub-reads'] === true;
}

/** The steps that a workflow takes, with those of the workflows that it calls or depends on. */
function stepsOf(workflow: Workflow, scenario: Scenario, seen: Set<string>): readonly Step[] {
  if (seen.has(workflow.workflowId)) return [];
  seen.add(workflow.workflowId);
  const follow = (id: string) => {
    const next = scenario.workflows.find(({ workflowId }) => workflowId === id);
    return next === undefined ? undefined : stepsOf(next, scenario, seen);
  };
  const before = (workflow.dependsOn ?? []).flatMap((id) => follow(id) ?? []);
  return [...before, ...workflow.steps.flatMap((step) => (step.workflowId && follow(step.workflowId)) || [step])];
}

async function readSources(scenario: Scenario): Promise<ReadonlyMap<string, Documented>> {
  const resolver = new LocalFiles();
  const documents = new Map<string, Documented>();
  for (const { name, url, type } of scenario.sourceDescriptions) {
    if (type !== 'openapi') continue;
    const document = await resolver.resolveDocument(scenario.file, url, true);
    if ('parsed' in document) documents.set(name, document.parsed as Documented); // what is wrong with it, the run tells
  }
  return documents;
}

function operationOf(step: Step, documents: ReadonlyMap<string, Documented>): Found | undefined {
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

function findOperation(document: Documented, id: string): Found | undefined {
  for (const item of Object.values(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item)) {
      if ((operation as Operation).operationId === id) return { document, method, operation: operation as Operation };
    }
  }
  return undefined;
}
