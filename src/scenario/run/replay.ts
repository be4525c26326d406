import { createConfig } from '@redocly/openapi-core';
import { shortPath } from '../../files/find-files.ts';
import { readScenario, type Scenario } from '../document/document.ts';
import { findScenarios } from '../find-scenarios.ts';
import { beginning } from '../recorded-data.ts';
import { type ReplayResult, summarise, type WorkflowResult } from '../report/result.ts';
import { type Progress, runInOrder } from './in-order.ts';
import { boundExpressions } from './linear-expressions.ts';
import { createPaystubRunner, createTargetRunner, type RunnerOptions } from './runner.ts';

/** The scenarios to run, what they run against, and the listeners that follow the run. */
export type ReplayOptions = RunnerOptions & {
  /** Files, folders and patterns. */
  readonly paths: readonly string[];
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Identifies the own data of the Paystub that is started, if it has any. */
  readonly ownData?: { readonly digest: string; readonly from: string } | undefined;
  /** The number of workflows that run at a time; 1 if not given. */
  readonly jobs?: number;
  /** Called at each start and end of a workflow. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called with each workflow's result, in the order of the workflows. */
  readonly onWorkflow?: (workflow: WorkflowResult) => void;
};

// The rules that respect-core itself applies to a document before it runs it.
const lintRules = {
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
 * Runs Arazzo documents against a fresh Paystub, each workflow in a sandbox of its own, or against targets.
 * @returns every workflow, step and check, with secrets hidden
 * @throws ScenarioError, before anything runs, for a file that is missing, unreadable or no valid Arazzo document, and for
 * one that was recorded over other data
 */
export async function replay(options: ReplayOptions): Promise<ReplayResult> {
  const { paths, cwd, targets = [], jobs = 1, onWorkflow, onProgress } = options;
  boundExpressions();
  const config = await createConfig(structuredClone(lintRules) as never);
  const scenarios: Scenario[] = [];
  for (const file of await findScenarios(paths, cwd))
    scenarios.push(await readScenario(file, shortPath(file, cwd), config));
  const runner =
    targets.length > 0
      ? await createTargetRunner(options, config)
      : await createPaystubRunner(options, beginning(scenarios, options), config);
  try {
    const tasks = scenarios.flatMap((scenario) =>
      scenario.workflows.map((workflow) => ({ name: workflow.workflowId, run: runner.prepare(scenario, workflow) })),
    );
    return summarise(await runInOrder(tasks, { jobs, onResult: onWorkflow, onProgress }));
  } finally {
    await runner.close();
  }
}
