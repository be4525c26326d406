/** What came of an action: what is so afterwards, as JSON; or why it was refused, in a sentence, and nothing changed. */
export type Outcome = { readonly done: object } | { readonly refused: string };

/** Something that happens to a vendor's system outside of its API: users, payrolls and the vendor's staff do it. */
export type Action<State> = {
  /** What it does, in one sentence. */
  readonly summary: string;
  /** JSON Schema of its input: an object. */
  readonly input: object;
  /**
   * Does it in a sandbox, within one transaction.
   * @param given the input as it was sent; it is checked here
   */
  readonly run: (state: State, given: unknown) => Outcome;
};

/** A vendor's actions by name. */
export type Actions<State> = { readonly [name: string]: Action<State> };
