/** The outcome of an action: its result as JSON; or the reason in a sentence why it was refused and changed nothing. */
export type Outcome = { readonly done: object } | { readonly refused: string };

/** Something that users or the vendor's staff do in the vendor's system outside of its API. */
export type Action<State> = {
  /** The effect in one sentence. */
  readonly summary: string;
  /** JSON Schema of its input: an object. */
  readonly input: object;
  /**
   * Performs it in a sandbox, within one transaction.
   * @param input as it was sent; it is checked here
   */
  readonly run: (state: State, input: unknown) => Outcome;
};

/** A vendor's actions by name. */
export type Actions<State> = { readonly [name: string]: Action<State> };
