/** One check of the answer to a step. */
export type Check = {
  /** A success criterion of the scenario, a condition of the contract, or an error in place of an answer. */
  readonly kind: 'criterion' | 'status' | 'content-type' | 'schema' | 'error';
  readonly passed: boolean;
  /** The criterion as the scenario has it, or the condition of the contract. */
  readonly expected: string;
  /** The value that was found. Only present if the check failed. */
  readonly actual?: string;
};

/** Request and answer of a step, with secrets hidden. */
export type Exchange = {
  readonly request: {
    readonly method: string;
    /** The URL as the scenario has it, on the vendor's own host. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    /** JSON and form bodies as values, others as text; `undefined` if there was none. */
    readonly body?: unknown;
  };
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly milliseconds: number;
  };
};

/** The result of a step. */
export type StepResult = {
  /** The workflow that has the step. It differs from the one that runs if a step runs another workflow. */
  readonly workflowId: string;
  readonly stepId: string;
  readonly description?: string;
  /** The line of the file that the step begins at. Only present if the step failed. */
  readonly line?: number;
  /**
   * `retried`: failed, and was tried again because its `onFailure` says so. `not-run`: the workflow ended before it.
   * `skipped`: it is a step of the control API, which a real tenant does not have, or rests on one. `below-floor`: it cannot be had with
   * the evidence that was asked for, or it failed after such a step.
   */
  readonly verdict: 'passed' | 'failed' | 'retried' | 'not-run' | 'skipped' | 'below-floor';
  /** The reason why the step was skipped, where the workflow as a whole was not. */
  readonly reason?: string;
  /** The reason why a step cannot be had: the rule, with its variants, or the part of the contract. */
  readonly lacks?: string;
  readonly checks: readonly Check[];
  /**
   * The members of the body whose values the scenario names, in lines that begin with `-` (expected), `+` (found) or a
   * blank (as expected). Only present if the step failed.
   */
  readonly diff?: readonly string[];
  readonly exchange?: Exchange;
  /** The ids of the rules that the answer rests on, from `X-Paystub-Rules`. */
  readonly rules: readonly string[];
  /** The weakest evidence among them. */
  readonly evidence?: string;
};

/** The result of a workflow. */
export type WorkflowResult = {
  /** Absolute path of the document. */
  readonly file: string;
  readonly workflowId: string;
  readonly summary?: string;
  /** The name of the workflow's own sandbox. A real tenant has none. */
  readonly sandbox?: string;
  readonly verdict: 'passed' | 'failed' | 'skipped' | 'below-floor';
  /** The reason why the workflow as a whole failed, apart from its steps. */
  readonly error?: string;
  /** The reason why it was skipped. */
  readonly reason?: string;
  readonly steps: readonly StepResult[];
  readonly milliseconds: number;
};

type Totals = {
  readonly workflows: {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    readonly belowFloor: number;
  };
  readonly steps: {
    readonly passed: number;
    readonly failed: number;
    readonly retried: number;
    readonly notRun: number;
    readonly skipped: number;
    readonly belowFloor: number;
  };
  readonly checks: { readonly passed: number; readonly failed: number };
};

/** The result of a replay: every workflow, and the totals. */
export type ReplayResult = {
  /** `nothing-ran`: no step was sent. `below-floor`: all that failed cannot be had with the evidence that was asked for. */
  readonly verdict: 'passed' | 'failed' | 'nothing-ran' | 'below-floor';
  readonly workflows: readonly WorkflowResult[];
  readonly totals: Totals;
};

/** Counts the results of workflows. */
export function summarise(workflows: readonly WorkflowResult[]): ReplayResult {
  const steps = workflows.flatMap((workflow) => workflow.steps);
  const counted = steps.filter(({ verdict }) => verdict !== 'retried' && verdict !== 'below-floor');
  const checks = counted.flatMap((step) => step.checks);
  const count = (verdict: StepResult['verdict']) => steps.filter((step) => step.verdict === verdict).length;
  const countWorkflows = (verdict: WorkflowResult['verdict']) =>
    workflows.filter((workflow) => workflow.verdict === verdict).length;
  const failed = countWorkflows('failed');
  const skipped = countWorkflows('skipped');
  const belowFloor = countWorkflows('below-floor');
  const ran = steps.some(({ verdict }) => verdict !== 'not-run' && verdict !== 'skipped');
  return {
    verdict: failed > 0 ? 'failed' : belowFloor > 0 ? 'below-floor' : ran ? 'passed' : 'nothing-ran',
    workflows,
    totals: {
      workflows: { passed: countWorkflows('passed'), failed, skipped, belowFloor },
      steps: {
        passed: count('passed'),
        failed: count('failed'),
        retried: count('retried'),
        notRun: count('not-run'),
        skipped: count('skipped'),
        belowFloor: count('below-floor'),
      },
      checks: {
        passed: checks.filter(({ passed }) => passed).length,
        failed: checks.filter(({ passed }) => !passed).length,
      },
    },
  };
}
