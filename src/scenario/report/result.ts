/** What was looked at in the answer to a step. */
export type Check = {
  /** A success criterion of the scenario, one of the contract's own conditions, or why there was no answer to look at. */
  readonly kind: 'criterion' | 'status' | 'content-type' | 'schema' | 'error';
  readonly passed: boolean;
  /** The criterion as it is written, or what the contract asks for. */
  readonly expected: string;
  /** What was found instead; only where the check failed. */
  readonly actual?: string;
};

/** Request and answer of a step, secrets hidden. */
export type Exchange = {
  readonly request: {
    readonly method: string;
    /** As the scenario addresses it, on the vendor's own host. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    /** JSON and form bodies as values, others as text; `undefined` where there was none. */
    readonly body?: unknown;
  };
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly milliseconds: number;
  };
};

export type StepResult = {
  /** The workflow that the step is written in; another one where a step runs a workflow. */
  readonly workflowId: string;
  readonly stepId: string;
  readonly description?: string;
  /**
   * `retried`: failed, and was tried again as its `onFailure` says. `not-run`: the workflow ended before.
   * `skipped`: not meant for a real tenant.
   */
  readonly verdict: 'passed' | 'failed' | 'retried' | 'not-run' | 'skipped';
  readonly checks: readonly Check[];
  /**
   * Of a step that failed: the members of the body whose values the scenario names, in lines that begin with `-` (expected),
   * `+` (found) or a blank (as expected).
   */
  readonly diff?: readonly string[];
  readonly exchange?: Exchange;
  /** Ids of the rules that the answer rests on, from `X-Paystub-Rules`. */
  readonly rules: readonly string[];
  /** The weakest evidence among them. */
  readonly evidence?: string;
};

export type WorkflowResult = {
  /** Absolute path of the document. */
  readonly file: string;
  readonly workflowId: string;
  readonly summary?: string;
  /** The sandbox that the workflow had to itself; a real tenant has none. */
  readonly sandbox?: string;
  readonly verdict: 'passed' | 'failed' | 'skipped';
  /** Why the workflow as a whole failed, apart from its steps. */
  readonly error?: string;
  /** Why it was skipped. */
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

export type ReplayResult = {
  /** `nothing-ran`: no step was sent. */
  readonly verdict: 'passed' | 'failed' | 'nothing-ran';
  readonly workflows: readonly WorkflowResult[];
  readonly totals: Totals;
};

/** Sums up workflows. */
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
