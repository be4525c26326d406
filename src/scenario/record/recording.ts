/** A request and its answer, as `GET /__admin/requests/{id}` gives them: without secrets. */
export type RecordedExchange = {
  readonly line: {
    readonly id: number;
    /** The sandbox's time, ISO 8601. */
    readonly at: string;
    readonly vendor: string;
    readonly operation?: string;
    readonly method: string;
    /** With its query, below the vendor's root. */
    readonly path: string;
    readonly status: number;
    readonly fault?: string;
  };
  readonly request: RecordedMessage;
  readonly reply: RecordedMessage;
  readonly effects: readonly string[];
};

export type RecordedMessage = {
  readonly headers: Readonly<Record<string, string>>;
  /** A value where it is JSON, fields where it is a form, else text. */
  readonly body?: unknown;
};

/** What a sandbox was asked and answered, oldest first, and how it was set. */
export type Recording = {
  readonly exchanges: readonly RecordedExchange[];
  /** How many requests came before those that the journal still holds. */
  readonly missing: number;
  readonly settings: { readonly evidence?: string; readonly limits?: string };
  /** Variants that hold other than by default, by rule. */
  readonly choices: Readonly<Record<string, string>>;
  /** What must not stand in a document. */
  readonly secrets: readonly string[];
  /** Host and port that the server was reached at: they change from run to run. */
  readonly host: string;
};
