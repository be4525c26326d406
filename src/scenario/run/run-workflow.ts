import { openAsBlob } from 'node:fs';
import type { Config } from '@redocly/openapi-core';
import { type RunFileResult, run } from '@redocly/respect-core';
import { createResolver, type LeavesOut, type Scenario, type Workflow } from '../document/document.ts';
import { withLines } from '../document/step-lines.ts';
import type { WorkflowResult } from '../report/result.ts';
import { Aliases } from './aliases.ts';
import { readable } from './checks.ts';
import { Exchanges } from './exchanges.ts';
import type { Reach } from './routes.ts';
import { stepResults } from './step-results.ts';

/** The surroundings that a workflow runs in. */
export type Surroundings = {
  /** Returns where a request really goes. Throws if it may not go there. */
  readonly reach: (url: string, method: string) => Reach;
  /** The texts that results must not show. */
  readonly secrets: readonly string[];
  readonly leavesOut: LeavesOut;
  /** True to go on with the next step after one that failed. */
  readonly goesOn?: boolean;
  /** The name of the workflow's own sandbox. A real tenant has none. */
  readonly sandbox?: string;
  readonly config: Config;
};

const limits = { maxSteps: 10_000, maxFetchTimeout: 60_000 };
const ignore = () => {};
const silentLogger = {
  info: ignore,
  warn: ignore,
  error: ignore,
  output: ignore,
  printNewLine: ignore,
  printSeparator: ignore,
  indent: (text: string) => text,
};

/** Runs one workflow. Errors of any kind become part of the result. */
export async function runWorkflow(
  scenario: Scenario,
  workflow: Workflow,
  surroundings: Surroundings,
): Promise<WorkflowResult> {
  const { reach, secrets, leavesOut, goesOn = false, sandbox, config } = surroundings;
  const aliases = new Aliases();
  const exchanges = new Exchanges(aliases, reach, secrets);
  const started = performance.now();
  let ran: RunFileResult | undefined;
  let error: string | undefined;
  try {
    [ran] = await run({
      ...limits,
      files: [scenario.file],
      workflow: [workflow.workflowId],
      config,
      skipLint: true, // it was linted before, and the problems would be printed
      externalRefResolver: createResolver(scenario, workflow.workflowId, aliases, leavesOut, goesOn),
      requestFileLoader: { getFileBody: (path) => openAsBlob(path) },
      fetch: exchanges.fetch,
      logger: silentLogger,
    });
  } catch (failure) {
    error = exchanges.redactText(readable(failure instanceof Error ? failure.message : String(failure), aliases));
  }
  const steps = await withLines(stepResults(workflow, ran, exchanges, aliases, leavesOut), scenario.file);
  if (error === undefined && steps.every(({ verdict }) => verdict === 'not-run' || verdict === 'skipped'))
    error = 'no step was run';
  const failed = error !== undefined || steps.some(({ verdict }) => verdict === 'failed');
  const belowFloor = steps.some(({ verdict }) => verdict === 'below-floor');
  return {
    file: scenario.file,
    workflowId: workflow.workflowId,
    ...(workflow.summary === undefined ? {} : { summary: workflow.summary }),
    ...(sandbox === undefined ? {} : { sandbox }),
    verdict: failed ? 'failed' : belowFloor ? 'below-floor' : 'passed',
    ...(error === undefined ? {} : { error }),
    steps,
    milliseconds: performance.now() - started,
  };
}

/** Returns the result of a workflow that does not run. */
export function skippedWorkflow(scenario: Scenario, workflow: Workflow, reason: string): WorkflowResult {
  return {
    file: scenario.file,
    workflowId: workflow.workflowId,
    ...(workflow.summary === undefined ? {} : { summary: workflow.summary }),
    verdict: 'skipped',
    reason,
    steps: workflow.steps.map(({ stepId }) => ({
      workflowId: workflow.workflowId,
      stepId,
      verdict: 'skipped',
      checks: [],
      rules: [],
    })),
    milliseconds: 0,
  };
}
