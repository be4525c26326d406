import type { Config } from '@redocly/openapi-core';
import type { Vendor } from '../../engine/request/vendor.ts';
import type { Scenario, Workflow } from '../document/document.ts';
import type { WorkflowResult } from '../report/result.ts';
import { planFor } from './plan.ts';
import { reach, reachWithin, routesTo } from './routes.ts';
import { runWorkflow, skippedWorkflow } from './run-workflow.ts';
import { routesToTargets, secretsOf, type Target } from './target.ts';

/** The systems that a runner's requests may reach. */
export type RunnerOptions = {
  /** The systems whose contracts the scenarios may name. */
  readonly vendors: readonly Pick<Vendor, 'name' | 'mount' | 'contract'>[];
  /**
   * Starts the Paystub that answers. It is closed in the end. Not called if there are targets.
   * @param begun the time that generated dates are relative to, in milliseconds since 1970; now if not given
   */
  readonly start: (begun?: number) => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
  /** Real tenants to run against instead. Workflows of vendors without a target are skipped. */
  readonly targets?: readonly Target[];
  /** True to list all steps that fail, and not to stop a workflow at the first: with an evidence floor. */
  readonly goesOn?: boolean;
  /** True if workflows that write may run against targets. */
  readonly allowWrites?: boolean;
};

/** Runs workflows against a Paystub, or against targets. */
export type Runner = {
  /** Prepares a workflow. Workflows are prepared in order; the functions returned may be called in any order. */
  readonly prepare: (scenario: Scenario, workflow: Workflow) => () => Promise<WorkflowResult>;
  readonly close: () => Promise<void>;
};

/** Creates a runner whose requests are answered by a Paystub that it starts, each workflow in a sandbox of its own. */
export async function createPaystubRunner(
  { start, vendors, goesOn = false }: Pick<RunnerOptions, 'start' | 'vendors' | 'goesOn'>,
  begun: number | undefined,
  config: Config,
): Promise<Runner> {
  const server = await start(begun);
  const routes = await routesTo(server.url, vendors);
  const sandboxNames = new SandboxNames();
  return {
    prepare: (scenario, workflow) => {
      const sandbox = sandboxNames.next(workflow.workflowId);
      const reachSandbox = (url: string) => reachWithin(url, server.url, routes, sandbox);
      const surroundings = { reach: reachSandbox, sandbox, config, secrets: [], leavesOut: () => undefined, goesOn };
      return () => runWorkflow(scenario, workflow, surroundings);
    },
    close: () => server.close(),
  };
}

/** Creates a runner whose requests are answered by real tenants. Workflows that may not run there are skipped. */
export async function createTargetRunner(options: Omit<RunnerOptions, 'start'>, config: Config): Promise<Runner> {
  const { targets = [], vendors, allowWrites = false } = options;
  const routes = await routesToTargets(targets, vendors);
  const secrets = targets.flatMap(({ headers }) => secretsOf(headers));
  return {
    prepare: (scenario, workflow) => async () => {
      const { skip, leavesOut, mayPost } = await planFor(scenario, workflow, routes, allowWrites);
      if (skip !== undefined) return skippedWorkflow(scenario, workflow, skip);
      const reachTarget = (url: string, method: string) => {
        if (!mayPost && !/^(GET|HEAD)$/.test(method)) throw new Error(`${method} may write; --allow-writes permits it`);
        return reach(url, routes);
      };
      return runWorkflow(scenario, workflow, { reach: reachTarget, config, secrets, leavesOut });
    },
    close: async () => {},
  };
}

/** Names of sandboxes. A sandbox has its workflow's name, so that it draws the same ids whatever else is replayed. */
class SandboxNames {
  readonly #counts = new Map<string, number>();

  next(workflowId: string): string {
    const name = workflowId
      .replaceAll(/[^A-Za-z0-9._-]/g, '-')
      .replace(/^[^A-Za-z0-9]/, 'w')
      .slice(0, 56);
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  }
}
