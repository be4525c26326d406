import { type Config, createConfig } from '@redocly/openapi-core';
import type { Vendor } from '../../engine/request/vendor.ts';
import { findScenarios, shown } from '../files.ts';
import { type ReplayResult, summarise, type WorkflowResult } from '../report/result.ts';
import { readScenario, type Scenario, type Workflow } from './document.ts';
import { inOrder } from './in-order.ts';
import { reach, reachWithin, routesTo } from './routes.ts';
import { runWorkflow, skippedWorkflow } from './run-workflow.ts';
import { planFor, routesToTargets, secretsOf, type Target } from './target.ts';

export type ReplayOptions = {
  /** Files, folders and patterns. */
  readonly paths: readonly string[];
  /** What relative paths start from. */
  readonly cwd: string;
  /** Systems whose contracts the scenarios may name. */
  readonly vendors: readonly Pick<Vendor, 'name' | 'mount' | 'contract'>[];
  /** Starts the Paystub that answers; it is closed in the end. Not called where there are targets. */
  readonly start: () => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
  /** Real tenants to run against instead. Workflows of vendors without a target are skipped. */
  readonly targets?: readonly Target[];
  /** Whether workflows that write may run against targets. */
  readonly allowWrites?: boolean;
  /** How many workflows run at a time; 1 if not given. */
  readonly jobs?: number;
  /** Told at each start and end of a workflow how far the run is. */
  readonly onProgress?: (progress: Progress) => void;
  /** Told each workflow's result when it and those before it have ended. */
  readonly onWorkflow?: (workflow: WorkflowResult) => void;
};

/** How far a run is. */
export type Progress = { readonly done: number; readonly total: number; readonly running: readonly string[] };

// What respect-core itself asks of a document before it runs one.
const rules = {
  extends: ['recommended-strict'],
  arazzo1Rules: {
    'no-criteria-xpath': 'error',
    'no-x-security-both-scheme-and-scheme-name': 'error',
    'no-x-security-scheme-name-without-openapi': 'error',
    'outputs-defined': 'error',
    'x-security-scheme-name-reference': 'error',
    'x-security-scheme-required-values': 'error',
  },
} as const;

/**
 * Runs Arazzo documents, each workflow in a sandbox of its own of a fresh Paystub, or against targets.
 * @returns every workflow, step and check, secrets hidden
 * @throws ScenarioError, before anything runs, for a file that is missing, unreadable or no valid Arazzo document
 */
export async function replay(options: ReplayOptions): Promise<ReplayResult> {
  const { paths, cwd, targets = [], jobs = 1, onWorkflow, onProgress } = options;
  const config = await createConfig(structuredClone(rules) as never);
  const scenarios: Scenario[] = [];
  for (const file of await findScenarios(paths, cwd))
    scenarios.push(await readScenario(file, shown(file, cwd), config));
  const tasks = scenarios.flatMap((scenario) => scenario.workflows.map((workflow): Task => ({ scenario, workflow })));
  const way = targets.length > 0 ? await throughTargets(options, config) : await throughPaystub(options, config);
  try {
    const tracker = new Tracker(tasks.length, onProgress);
    const runs = tasks.map((task) => tracker.follow(task.workflow.workflowId, way.prepare(task)));
    return summarise(await inOrder(runs, jobs, (result) => onWorkflow?.(result)));
  } finally {
    await way.close();
  }
}

/** Tells how far a run is. */
class Tracker {
  readonly #total: number;
  readonly #tell: (progress: Progress) => void;
  readonly #running: string[] = [];
  #done = 0;

  constructor(total: number, tell: (progress: Progress) => void = () => {}) {
    this.#total = total;
    this.#tell = tell;
  }

  follow<T>(name: string, run: () => Promise<T>): () => Promise<T> {
    return async () => {
      this.#running.push(name);
      this.#report();
      const result = await run();
      this.#running.splice(this.#running.indexOf(name), 1);
      this.#done += 1;
      this.#report();
      return result;
    };
  }

  #report(): void {
    this.#tell({ done: this.#done, total: this.#total, running: [...this.#running] });
  }
}

type Task = { readonly scenario: Scenario; readonly workflow: Workflow };

/** How workflows are run: `prepare` is called for each in order, what it gives in any. */
type Way = {
  readonly prepare: (task: Task) => () => Promise<WorkflowResult>;
  readonly close: () => Promise<void>;
};

async function throughPaystub({ start, vendors }: ReplayOptions, config: Config): Promise<Way> {
  const server = await start();
  const routes = await routesTo(server.url, vendors);
  const names = new SandboxNames();
  return {
    prepare: ({ scenario, workflow }) => {
      const sandbox = names.next(workflow.workflowId);
      const reach = (url: string) => reachWithin(url, server.url, routes, sandbox);
      return () => runWorkflow(scenario, workflow, { reach, sandbox, config, secrets: [], leavesOut: () => false });
    },
    close: () => server.close(),
  };
}

async function throughTargets(options: ReplayOptions, config: Config): Promise<Way> {
  const { targets = [], vendors, allowWrites = false } = options;
  const routes = await routesToTargets(targets, vendors);
  const secrets = targets.flatMap(({ headers }) => secretsOf(headers));
  return {
    prepare:
      ({ scenario, workflow }) =>
      async () => {
        const { skip, leavesOut, mayPost } = await planFor(scenario, workflow, routes, allowWrites);
        if (skip !== undefined) return skippedWorkflow(scenario, workflow, skip);
        const reachTarget = (url: string, method: string) => {
          if (!mayPost && !/^(GET|HEAD)$/.test(method))
            throw new Error(`${method} may write; --allow-writes permits it`);
          return reach(url, routes);
        };
        return runWorkflow(scenario, workflow, { reach: reachTarget, config, secrets, leavesOut });
      },
    close: async () => {},
  };
}

/** Names of sandboxes: that of the workflow, so that it draws the same ids whatever else is replayed with it. */
class SandboxNames {
  readonly #taken = new Map<string, number>();

  next(workflowId: string): string {
    const name = workflowId
      .replaceAll(/[^A-Za-z0-9._-]/g, '-')
      .replace(/^[^A-Za-z0-9]/, 'w')
      .slice(0, 56);
    const taken = this.#taken.get(name) ?? 0;
    this.#taken.set(name, taken + 1);
    return taken === 0 ? name : `${name}.${taken + 1}`;
  }
}
