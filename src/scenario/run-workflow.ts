import { openAsBlob } from 'node:fs';
import type { Config } from '@redocly/openapi-core';
import { type RunFileResult, run } from '@redocly/respect-core';
import { Aliases } from './aliases.ts';
import { readable } from './checks.ts';
import { resolverFor, type Scenario, type Workflow } from './document.ts';
import { Exchanges } from './exchanges.ts';
import type { WorkflowResult } from './result.ts';
import { stepResults } from './step-results.ts';

/** Where a workflow runs. */
export type Place = {
  /** Gives the URL that a request really goes to. */
  readonly redirect: (url: string) => string;
  readonly sandbox: string;
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
  const exchanges = new Exchanges(aliases, place.redirect, { 'X-Paystub-Sandbox': place.sandbox });
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
      externalRefResolver: resolverFor(scenario.file, workflow.workflowId, aliases),
      requestFileLoader: { getFileBody: (path) => openAsBlob(path) },
      fetch: exchanges.fetch,
      logger,
    });
  } catch (failure) {
    error = exchanges.shownText(readable(failure instanceof Error ? failure.message : String(failure), aliases));
  }
  const steps = stepResults(workflow, ran, exchanges, aliases);
  if (error === undefined && steps.every(({ verdict }) => verdict === 'not-run')) error = 'no step was run';
  const failed = error !== undefined || steps.some(({ verdict }) => verdict === 'failed');
  return {
    file: scenario.file,
    workflowId: workflow.workflowId,
    ...(workflow.summary === undefined ? {} : { summary: workflow.summary }),
    sandbox: place.sandbox,
    verdict: failed ? 'failed' : 'passed',
    ...(error === undefined ? {} : { error }),
    steps,
    milliseconds: performance.now() - started,
  };
}
