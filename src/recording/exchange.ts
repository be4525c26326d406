import type { RecordedExchange } from '../scenario/record/recording.ts';

/** A request and its answer as they went over the wire. Held in memory alone. */
export type CapturedExchange = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly milliseconds: number;
  readonly method: string;
  /** Path below the vendor's mount, with its query. */
  readonly target: string;
  readonly request: CapturedMessage;
  readonly status: number;
  readonly reply: CapturedMessage;
};

/** Headers by lower-case name, and a body; `cut` for one that was too large to keep. */
export type CapturedMessage = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly cut?: boolean;
};

/** A line of a recording: an exchange in the form of `GET /__admin/requests/{id}`, without what Paystub alone knows. */
export type RecordedLine = {
  readonly line: RecordedExchange['line'] & { readonly milliseconds: number };
  /** `respelt` for a body that says more than its value, as a number does that is written `1.0`. */
  readonly request: RecordedExchange['request'] & { readonly cut?: true; readonly respelt?: true };
  readonly reply: RecordedExchange['reply'] & { readonly cut?: true };
};
