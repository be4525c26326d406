/** The operations that each rule was met in. A request with the same rules as the one before costs one look-up. */
export class RuleTally {
  readonly #operations = new Map<string, { last: readonly string[]; readonly rules: Set<string> }>();

  /** Notes the rules of a request to an operation. */
  note(operation: string, rules: readonly string[]): void {
    const noted = this.#operations.get(operation);
    if (noted === undefined) {
      this.#operations.set(operation, { last: rules, rules: new Set(rules) });
    } else if (noted.last !== rules) {
      noted.last = rules;
      for (const rule of rules) noted.rules.add(rule);
    }
  }

  /** Ids of the operations that a rule was met in, in the order in which they were first called. */
  operationsOf(rule: string): readonly string[] {
    return [...this.#operations].filter(([, { rules }]) => rules.has(rule)).map(([operation]) => operation);
  }
}
