/** The use that a run made of the server, gathered from its requests. */
export type Usage = {
  /** The number of requests to vendors, those of deleted sandboxes and cleared journals included. */
  readonly requests: number;
  /** The operations that were called, by vendor and in the order of their first call. */
  readonly called: readonly CalledOperation[];
  /** The replies of 400 and above, and those that never arrived. Replies that are alike are listed once. */
  readonly failures: readonly Failure[];
  /** The inferred rules and parts of the contract that replies rest on, the most frequent first. */
  readonly inferred: readonly InferredRule[];
  /** The twins that replies met: they were wrong on purpose. */
  readonly twins: readonly MetTwin[];
  /** The operations that were refused because of the evidence floor. */
  readonly breaches: readonly Breach[];
  /** The operations that were not called, of vendors that were. */
  readonly neverCalled: readonly { readonly vendor: string; readonly operations: readonly string[] }[];
};

/** An operation that a run called. */
export type CalledOperation = {
  readonly vendor: string;
  /** The operation's id; for an unknown path, its method and path. */
  readonly operation: string;
  /** The number of requests by status; 0 stands for no reply. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly milliseconds: number;
  /** True if Paystub itself failed at it. */
  readonly internal: boolean;
};

/** Replies that are alike and are failures. */
export type Failure = {
  readonly vendor: string;
  readonly operation: string;
  /** 0 if there was no reply. */
  readonly status: number;
  readonly count: number;
  /** The explanation of the reply, as a sentence. */
  readonly verdict: string;
  /** The body of the first reply, without secrets. */
  readonly answer: string;
  /** The contract violations of the first request. */
  readonly violations: readonly string[];
  readonly rules: readonly { readonly id: string; readonly says: string }[];
};

/** An inferred rule that replies rest on, or a part of the contract by its name: `operation getLayoffs`. */
export type InferredRule = {
  readonly id: string;
  readonly says: string;
  readonly count: number;
  /** The variant in force, if the rule has variants. */
  readonly chosen?: string;
};

/** A twin that was on and decided about replies. */
export type MetTwin = {
  readonly id: string;
  readonly position: string;
  readonly says: string;
  readonly count: number;
};

/** An operation that was refused because a rule of it has weaker evidence than the floor allows. */
export type Breach = { readonly operation: string; readonly rule: string; readonly count: number };
