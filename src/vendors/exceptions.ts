/** A rule that the check of the evidence by experiment lets pass, and why. */
export type RuleException = {
  readonly rule: string;
  /** The finding that is let pass. */
  readonly claim: 'over-claimed' | 'under-claimed' | 'dead' | 'broken';
  readonly reason: string;
};

/** At most ten: see docs/evidence-check.md. */
export const ruleExceptions: readonly RuleException[] = [
  {
    rule: 'ukg.request.null-is-absent',
    claim: 'over-claimed',
    reason:
      'Nulls are taken out before a body is judged. Where another member breaks the contract as well, that one is refused first, with the null or without it: the label is weaker there than it had to be.',
  },
];
