import { readFile } from 'node:fs/promises';
import { type Config, getLineColLocation, lint, type NormalizedProblem } from '@redocly/openapi-core';
import type { RecordedData } from '../recorded-data.ts';
import type { Aliases } from '../run/aliases.ts';
import { findUnbounded } from '../run/linear-expressions.ts';
import { ScenarioError } from '../scenario-error.ts';
import { LocalFiles } from './local-files.ts';
import { withOwnValues } from './own-values.ts';
import { namedOperations, prune } from './prune.ts';
import { withoutImpliedValues } from './without-implied-values.ts';

/** The parts of an Arazzo document that a run needs before it starts. */
export type Scenario = {
  /** Absolute path. */
  readonly file: string;
  /** The own data that the scenario was recorded over, if any. */
  readonly ownData: RecordedData | undefined;
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string; readonly type?: string }[];
  readonly workflows: readonly Workflow[];
};

/** A workflow of a scenario: steps that run one after the other. */
export type Workflow = {
  readonly workflowId: string;
  readonly summary?: string;
  readonly steps: readonly Step[];
  readonly dependsOn?: readonly string[];
};

/** A step of a workflow: a call of an operation, or of another workflow. */
export type Step = {
  readonly stepId: string;
  readonly description?: string;
  readonly operationId?: string;
  readonly operationPath?: string;
  readonly workflowId?: string;
};

/** Returns the reason why a step does not run; `undefined` for one that runs. */
export type LeavesOut = (step: Pick<Step, 'stepId'>, workflowId: string) => string | undefined;

/**
 * Reads an Arazzo document and checks it by the rules of the format.
 * @param label the file's name in errors
 * @throws ScenarioError with position and text of the first error
 */
export async function readScenario(file: string, label: string, config: Config): Promise<Scenario> {
  await requireFewAliases(file, label);
  const resolver = new LocalFiles();
  const problems = await lint({ ref: file, config, externalRefResolver: resolver }).catch((error: Error) => {
    throw new ScenarioError(`${label}: ${firstLine(error.message)}`);
  });
  const error = problems.find(({ severity, ignored }) => severity === 'error' && ignored !== true);
  if (error !== undefined) throw new ScenarioError(`${label}${positionOf(error)}: ${firstLine(error.message)}`);
  const { parsed } = (await resolver.resolveDocument(null, file, true)) as {
    parsed: Omit<Scenario, 'file' | 'ownData'> & {
      readonly components?: unknown;
      readonly info: { readonly 'x-paystub-own-data'?: RecordedData };
    };
  };
  const unbounded = findUnbounded(parsed.workflows) ?? findUnbounded(parsed.components);
  if (unbounded !== undefined) {
    const advice = 'a regular expression has no back references or assertions here, as it could take hours with them';
    throw new ScenarioError(`${label}: ${unbounded}: ${advice}`);
  }
  return {
    file,
    ownData: parsed.info['x-paystub-own-data'],
    sourceDescriptions: parsed.sourceDescriptions,
    workflows: parsed.workflows,
  };
}

/** Number of values that aliases may stand for together. */
const maxAliased = 10_000;

// The linter walks through the value of each alias, and those of aliases of aliases may be more than it ever ends with.
async function requireFewAliases(file: string, label: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (!/[\s[{,]&\S/.test(text)) return; // it has no anchor
  const { parseDocument } = await import('yaml');
  try {
    parseDocument(text).toJS({ maxAliasCount: maxAliased });
  } catch (error) {
    if (!(error instanceof ReferenceError)) return; // the linter says what else is wrong, with its position
    throw new ScenarioError(`${label}: its aliases stand for more than ${maxAliased} values`);
  }
}

/**
 * Creates the resolver for one run of a workflow. It reads local files only, and replaces operands by aliases.
 * The workflow's own outputs are removed: nobody reads them, and after a failed step respect-core throws an error about
 * them and loses the results of the steps.
 * @param goesOn true to go on with the next step after one that failed, unless the scenario itself says what to do
 */
export function createResolver(
  scenario: Scenario,
  workflowId: string,
  aliases: Aliases,
  leavesOut: LeavesOut,
  goesOn: boolean,
): LocalFiles {
  const named = namedOperations(scenario);
  return new LocalFiles((parsed, reference) => {
    if (!isArazzo(parsed))
      return typeof parsed === 'object' && parsed !== null ? withoutImpliedValues(prune(parsed, named)) : parsed;
    const document = aliases.rewrite(withOwnValues(parsed)) as { workflows: (Workflow & { outputs?: unknown })[] };
    if (reference !== scenario.file) return document;
    const workflows = document.workflows.map(({ outputs, ...workflow }) => ({
      ...workflow,
      steps: stepsToRun(workflow, leavesOut, goesOn),
      ...(outputs === undefined || workflow.workflowId === workflowId ? {} : { outputs }),
    }));
    return { ...document, workflows };
  });
}

type RunnableStep = Step & { readonly onFailure?: readonly unknown[] };

function stepsToRun(
  { workflowId, steps, failureActions = [] }: Workflow & { readonly failureActions?: readonly unknown[] },
  leavesOut: LeavesOut,
  goesOn: boolean,
): readonly RunnableStep[] {
  const kept: readonly RunnableStep[] = steps.filter((step) => leavesOut(step, workflowId) === undefined);
  if (!goesOn) return kept;
  return kept.map(({ onFailure = failureActions, ...step }) => ({ ...step, onFailure: [...onFailure, goOn] }));
}

// With no retry left respect-core goes on with the next step. A `goto` would forget the outputs of the steps before.
const goOn = { name: 'go-on', type: 'retry', retryLimit: 0 };

function isArazzo(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && 'arazzo' in parsed;
}

function positionOf({ location }: NormalizedProblem): string {
  const [first] = location;
  if (first === undefined) return '';
  const { start } = getLineColLocation(first);
  return `:${start.line}:${start.col}`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
