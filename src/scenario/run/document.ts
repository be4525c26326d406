import { type Config, getLineColLocation, lint, type NormalizedProblem } from '@redocly/openapi-core';
import { ScenarioError } from '../scenario-error.ts';
import type { Aliases } from './aliases.ts';
import { LocalFiles } from './local-files.ts';
import { namedIn, prune } from './prune.ts';
import { unprompted } from './without-implied-values.ts';

/** What a run has to know of an Arazzo document beforehand. */
export type Scenario = {
  /** Absolute path. */
  readonly file: string;
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string; readonly type?: string }[];
  readonly workflows: readonly Workflow[];
};

export type Workflow = {
  readonly workflowId: string;
  readonly summary?: string;
  readonly steps: readonly Step[];
  readonly dependsOn?: readonly string[];
};

export type Step = {
  readonly stepId: string;
  readonly description?: string;
  readonly operationId?: string;
  readonly operationPath?: string;
  readonly workflowId?: string;
};

/**
 * Reads an Arazzo document and judges it by the rules of the format.
 * @param label how the file is called in errors
 * @throws ScenarioError with place and text of the first fault
 */
export async function readScenario(file: string, label: string, config: Config): Promise<Scenario> {
  const resolver = new LocalFiles();
  const problems = await lint({ ref: file, config, externalRefResolver: resolver }).catch((error: Error) => {
    throw new ScenarioError(`${label}: ${firstLine(error.message)}`);
  });
  const fault = problems.find(({ severity, ignored }) => severity === 'error' && ignored !== true);
  if (fault !== undefined) throw new ScenarioError(`${label}${placeOf(fault)}: ${firstLine(fault.message)}`);
  const { parsed } = (await resolver.resolveDocument(null, file, true)) as { parsed: Omit<Scenario, 'file'> };
  return { file, sourceDescriptions: parsed.sourceDescriptions, workflows: parsed.workflows };
}

/**
 * The resolver for one run of a workflow: local files alone, and Arazzo documents with their operands behind names.
 * The outputs of the workflow itself are left out: nobody reads them, and after a step that failed respect-core throws
 * over them and loses the steps.
 * @param leavesOut tells which steps are not to be run
 */
export function resolverFor(
  scenario: Scenario,
  workflowId: string,
  aliases: Aliases,
  leavesOut: (step: Step) => boolean,
): LocalFiles {
  const named = namedIn(scenario);
  return new LocalFiles((parsed, reference) => {
    if (!isArazzo(parsed))
      return typeof parsed === 'object' && parsed !== null ? unprompted(prune(parsed, named)) : parsed;
    const document = aliases.rewrite(parsed) as { workflows: (Workflow & { outputs?: unknown })[] };
    if (reference !== scenario.file) return document;
    const workflows = document.workflows.map(({ outputs, ...workflow }) => ({
      ...workflow,
      steps: workflow.steps.filter((step) => !leavesOut(step)),
      ...(outputs === undefined || workflow.workflowId === workflowId ? {} : { outputs }),
    }));
    return { ...document, workflows };
  });
}

function isArazzo(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && 'arazzo' in parsed;
}

function placeOf({ location }: NormalizedProblem): string {
  const [first] = location;
  if (first === undefined) return '';
  const { start } = getLineColLocation(first);
  return `:${start.line}:${start.col}`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
