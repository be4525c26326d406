import { createConfig } from '@redocly/openapi-core';
import type { Vendor } from '../engine/vendor.ts';
import { readScenario, type Scenario } from './document.ts';
import { findScenarios, shown } from './files.ts';
import { type ReplayResult, summarise, type WorkflowResult } from './result.ts';
import { redirect, routesTo } from './routes.ts';
import { runWorkflow } from './run-workflow.ts';

export type ReplayOptions = {
  /** Files, folders and patterns. */
  readonly paths: readonly string[];
  /** What relative paths start from. */
  readonly cwd: string;
  /** Systems whose contracts the scenarios may name. */
  readonly vendors: readonly Pick<Vendor, 'mount' | 'contract'>[];
  /** Starts the Paystub that answers; it is closed in the end. */
  readonly start: () => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
  /** Told each workflow's result when it has ended. */
  readonly onWorkflow?: (workflow: WorkflowResult) => void;
};

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
 * Runs Arazzo documents against a Paystub, each workflow in a sandbox of its own.
 * @returns every workflow, step and check, secrets hidden
 * @throws ScenarioError, before anything runs, for a file that is missing, unreadable or no valid Arazzo document
 */
export async function replay(options: ReplayOptions): Promise<ReplayResult> {
  const { paths, cwd, vendors, start, onWorkflow } = options;
  const config = await createConfig(structuredClone(rules) as never);
  const scenarios: Scenario[] = [];
  for (const file of await findScenarios(paths, cwd))
    scenarios.push(await readScenario(file, shown(file, cwd), config));
  const server = await start();
  try {
    const routes = await routesTo(server.url, vendors);
    const names = new SandboxNames();
    const workflows: WorkflowResult[] = [];
    for (const scenario of scenarios) {
      for (const workflow of scenario.workflows) {
        const result = await runWorkflow(scenario, workflow, {
          redirect: (url) => redirect(url, server.url, routes),
          sandbox: names.next(workflow.workflowId),
          config,
        });
        workflows.push(result);
        onWorkflow?.(result);
      }
    }
    return summarise(workflows);
  } finally {
    await server.close();
  }
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
