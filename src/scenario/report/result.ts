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
  /**
   * `retried`: failed, and was tried again because its `onFailure` says so. `not-run`: the workflow ended before it.
   * `skipped`: it is a step of the control API, which a real tenant does not have.
   */
  readonly verdict: 'passed' | 'failed' | 'retried' | 'not-run' | 'skipped';
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
  readonly verdict: 'passed' | 'failed' | 'skipped';
  /** The reason why the workflow as a whole failed, apart from its steps. */
  readonly error?: string;
  /** The reason why it was skipped. */
  readonly reason?: string;
  readonly steps: readonly StepResult[];
  readonly milliseconds: number;
};

type Totals = {
  readonly workflows: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly steps: {
    readonly passed: number;
    readonly failed: number;
    readonly retried: number;
    readonly notRun: number;
    readonly skipped: number;
  };
  readonly checks: { readonly passed: number; readonly failed: number };
};

/** The result of a replay: every workflow, and the totals. */
export type ReplayResult = {
  /** `nothing-ran` means that no step was sent. */
  readonly verdict: 'passed' | 'failed' | 'nothing-ran';
  readonly workflows: readonly WorkflowResult[];
  readonly totals: Totals;
};

/** Counts the results of workflows. */
export function summarise(workflows: readonly WorkflowResult[]): ReplayResult {
  const steps = workflows.flatMap((workflow) => workflow.steps);
  const checks = steps.filter(({ verdict }) => verdict !== 'retried').flatMap((step) => step.checks);
  const count = (verdict: StepResult['verdict']) => steps.filter((step) => step.verdict === verdict).length;
  const failed = workflows.filter(({ verdict }) => verdict === 'failed').length;
  const ran = steps.some(({ verdict }) => verdict !== 'not-run' && verdict !== 'skipped');
  const skipped = workflows.filter(({ verdict }) => verdict === 'skipped').length;
  return {
    verdict: failed > 0 ? 'failed' : ran ? 'passed' : 'nothing-ran',
    workflows,
    totals: {
      workflows: { passed: workflows.length - failed - skipped, failed, skipped },
      steps: {
        passed: count('passed'),
        failed: count('failed'),
        retried: count('retried'),
        notRun: count('not-run'),
        skipped: count('skipped'),
      },
      checks: {
        passed: checks.filter(({ passed }) => passed).length,
        failed: checks.filter(({ passed }) => !passed).length,
      },
    },
  };
}
