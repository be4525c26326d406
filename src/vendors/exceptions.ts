/** A rule that the check of the evidence by experiment lets pass, and why. */
export type RuleException = {
  readonly rule: string;
  /** The finding that is let pass. */
  readonly claim: 'over-claimed' | 'under-claimed' | 'dead' | 'broken';
  readonly reason: string;
};

/** At most ten: see docs/evidence-check.md. */
export const ruleExceptions: readonly RuleException[] = [];
