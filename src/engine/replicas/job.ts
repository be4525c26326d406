/** A piece of work on a sandbox that several replicas have: a request to a vendor, or one to the control API. */
export type Job = {
  /** True for a request to a vendor: it is done synchronously, and done again where another replica was faster. */
  readonly isRequest: boolean;
  /** True where it should change nothing: it does not have to wait for others. */
  readonly isSafe: boolean;
  /** Set where it reads the journal: `all` to wait for entries that other replicas have still to write. */
  readonly journal?: 'written' | 'all';
  /** Name of the operation of the control API that it is. */
  readonly operation?: string;
  /** Does the work over the newest state. */
  readonly run: () => unknown;
  /** Takes what `run` returned, when its changes are kept. */
  readonly done: (value: unknown) => void;
  /** Takes the error of `run`, or of the store. @param value what `run` returned, if it was run */
  readonly fail: (error: unknown, value: unknown) => void;
  /** Takes the job elsewhere, if it belongs to another sandbox by now. @returns true if it did */
  readonly move?: () => boolean;
};
