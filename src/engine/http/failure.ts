import type { Method } from './contract.ts';

/** The headers of a failure that has none of its own. */
export const noHeaders: Readonly<Record<string, string>> = Object.freeze({});

/**
 * A failure that the vendor's client gets to see. `Values` is what the vendor's `refusals/` put into it
 * and its renderer reads: code, text, details. It is thrown but is no `Error`: it is an answer, no accident, and nobody
 * would read its stack trace. Kept for W4: see docs/performance.md.
 * It is abstract because only `defineRefusal` and `ownFailure` make one: each failure has a rule or is Paystub's own.
 */
export abstract class VendorFailure<Values = unknown> {
  readonly status: number;
  readonly values: Values;
  readonly headers: Readonly<Record<string, string>>;
  /** Value of `X-Paystub-Error`: the refusal is Paystub's own, not the vendor's. */
  readonly paystubError: string | undefined;
  /** Id of the rule that the failure rests on. The engine notes it when it catches the failure. Paystub's own has none. */
  readonly rule: string | undefined;

  constructor(
    status: number,
    values: Values,
    options: { headers?: Readonly<Record<string, string>>; paystubError?: string; rule?: string } = {},
  ) {
    this.status = status;
    this.values = values;
    this.headers = options.headers ?? noHeaders;
    this.rule = options.rule;
    this.paystubError = options.paystubError;
  }
}

/** One place where a request does not fit the contract, as ajv found it. */
export type Violation = {
  readonly in: 'path' | 'query' | 'headers' | 'body';
  /**
   * JSON pointer from the root of that part, `/assignments/0/effectiveDate`; for a missing or unknown member,
   * of the member itself.
   */
  readonly pointer: string;
  /** The schema keyword that failed: `required`, `type`, `format`, `enum`, `additionalProperties`, … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The violation in words, `must be >= 1`. */
  readonly message: string;
  /** The value found there, `undefined` where it is missing. */
  readonly value: unknown;
};

/** A reason for which the engine refuses a request, before or instead of a handler. */
export type RefusalReason =
  | { readonly kind: 'unknown-path' }
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly Method[] }
  | { readonly kind: 'body-too-large' /** In bytes. */; readonly limit: number }
  | {
      readonly kind: 'unsupported-media-type';
      readonly mediaType: string;
      /** Set where not the media type is at fault: `mediaType` is the body's content coding or charset. */
      readonly of?: 'coding' | 'charset';
    }
  | { readonly kind: 'missing-body' }
  | {
      readonly kind: 'malformed-json';
      readonly message: string;
      /** Set for a body that is nested deeper: the greatest number of levels. */
      readonly maxDepth?: number;
    }
  | { readonly kind: 'invalid-request'; readonly violations: readonly [Violation, ...Violation[]] }
  /** A part of the request is more than Paystub reads: how long others wait would be up to this client. */
  | { readonly kind: 'beyond-simulation'; readonly part: string }
  /** The reply would rest on what is known less well than the user asked for: a rule by its id, or a part of the contract. */
  | { readonly kind: 'below-floor'; readonly name: string; readonly variants: readonly string[] }
  /** A fault that a test has ordered: the vendor fails with this status. */
  | { readonly kind: 'injected'; readonly status: number; readonly retryAfter: number | undefined }
  /** The storage could not keep the changes of the request; they are undone. */
  | {
      readonly kind: 'not-kept' /** Seconds after which to try again, where that is known. */;
      readonly retryAfter?: number;
    }
  | { readonly kind: 'internal' };

/**
 * The engine's refusal of a request: its stages return it. Each vendor turns the reason into its own `VendorFailure`.
 */
export class Refused {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    this.reason = reason;
  }
}
