import type { RecordedData } from '../recorded-data.ts';

/** A request and its answer without secrets, as `GET /__admin/requests/{id}` returns them. */
export type RecordedExchange = {
  readonly line: {
    readonly id: number;
    /** The sandbox's time, ISO 8601. */
    readonly at: string;
    readonly vendor: string;
    readonly operation?: string;
    readonly method: string;
    /** Path below the vendor's root, with its query. */
    readonly path: string;
    readonly status: number;
    readonly fault?: string;
  };
  readonly request: RecordedMessage;
  readonly reply: RecordedMessage;
  readonly effects: readonly string[];
  /** The records that it changed. */
  readonly changes: readonly unknown[];
};

/** Headers and body of a recorded request or answer. */
export type RecordedMessage = {
  readonly headers: Readonly<Record<string, string>>;
  /** A value if it is JSON, fields if it is a form, else text. */
  readonly body?: unknown;
};

/** The requests and answers of a sandbox, oldest first, and the sandbox's settings. */
export type Recording = {
  readonly exchanges: readonly RecordedExchange[];
  /** The number of requests before those that the journal still holds. */
  readonly missing: number;
  readonly settings: { readonly evidence?: string; readonly limits?: string };
  /** The variants that were chosen in place of the default ones, by rule. */
  readonly choices: Readonly<Record<string, string>>;
  /** The wrong positions that switches stand at, by rule. */
  readonly twins: Readonly<Record<string, string>>;
  /** Texts that a document must not hold. */
  readonly secrets: readonly string[];
  /** The own data that the server started from, if any. */
  readonly ownData: RecordedData | undefined;
  /** Host and port of the server, which change from run to run. */
  readonly host: string;
};
