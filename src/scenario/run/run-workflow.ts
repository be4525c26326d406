import { openAsBlob } from 'node:fs';
import type { Config } from '@redocly/openapi-core';
import { type RunFileResult, run } from '@redocly/respect-core';
import type { WorkflowResult } from '../report/result.ts';
import { Aliases } from './aliases.ts';
import { readable } from './checks.ts';
import { resolverFor, type Scenario, type Step, type Workflow } from './document.ts';
import { Exchanges } from './exchanges.ts';
import type { Reach } from './routes.ts';
import { stepResults } from './step-results.ts';

/** Where a workflow runs. */
export type Place = {
  /** Where a request really goes. Throws where it may not go. */
  readonly reach: (url: string, method: string) => Reach;
  /** What must not be shown wherever it stands. */
  readonly secrets: readonly string[];
  readonly leavesOut: (step: Step) => boolean;
  /** Name of the sandbox that the workflow has to itself; a real tenant has none. */
  readonly sandbox?: string;
  readonly config: Config;
};

const limits = { maxSteps: 10_000, maxFetchTimeout: 60_000 };
const quiet = () => {};
const logger = {
  info: quiet,
  warn: quiet,
  error: quiet,
  output: quiet,
  printNewLine: quiet,
  printSeparator: quiet,
  indent: (text: string) => text,
};

/** Runs one workflow in a sandbox of its own. Whatever goes wrong in it is told in the result. */
export async function runWorkflow(scenario: Scenario, workflow: Workflow, place: Place): Promise<WorkflowResult> {
  const aliases = new Aliases();
  const exchanges = new Exchanges(aliases, place.reach, place.secrets);
  const started = performance.now();
  let ran: RunFileResult | undefined;
  let error: string | undefined;
  try {
    [ran] = await run({
      ...limits,
      files: [scenario.file],
      workflow: [workflow.workflowId],
      config: place.config,
      skipLint: true, // it is linted already, and would be printed
      externalRefResolver: resolverFor(scenario, workflow.workflowId, aliases, place.leavesOut),
      requestFileLoader: { getFileBody: (path) => openAsBlob(path) },
      fetch: exchanges.fetch,
      logger,
    });
  } catch (failure) {
    error = exchanges.shownText(readable(failure instanceof Error ? failure.message : String(failure), aliases));
  }
  const steps = stepResults(workflow, ran, exchanges, aliases, place.leavesOut);
  if (error === undefined && steps.every(({ verdict }) => verdict === 'not-run' || verdict === 'skipped'))
    error = 'no step was run';
  const failed = error !== undefined || steps.some(({ verdict }) => verdict === 'failed');
  return {
    file: scenario.file,
    workflowId: workflow.workflowId,
    ...(workflow.summary === undefined ? {} : { summary: workflow.summary }),
    ...(place.sandbox === undefined ? {} : { sandbox: place.sandbox }),
    verdict: failed ? 'failed' : 'passed',
    ...(error === undefined ? {} : { error }),
    steps,
    milliseconds: performance.now() - started,
  };
}

/** The result of a workflow that is not run, and why. */
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
