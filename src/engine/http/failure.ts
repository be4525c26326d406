import type { Method } from './contract.ts';

/**
 * A failure that the vendor's client gets to see. `Values` is what the vendor's `refusals/` put into it
 * and its renderer reads: code, text, details. It is thrown, but no `Error`: it is an answer and no accident, and a
 * stack trace, which nobody would read, costs as much as to judge the request.
 */
export class VendorFailure<Values = unknown> {
  readonly status: number;
  readonly values: Values;
  readonly headers: Readonly<Record<string, string>>;
  /** Why Paystub itself, not the vendor, answers so; goes out as `X-Paystub-Error`. */
  readonly paystubError: string | undefined;
  /** Id of the rule that the failure rests on. The engine notes it when it catches the failure. */
  readonly rule: string | undefined;

  constructor(
    status: number,
    values: Values,
    options: { headers?: Readonly<Record<string, string>>; paystubError?: string; rule?: string } = {},
  ) {
    this.status = status;
    this.values = values;
    this.headers = options.headers ?? {};
    this.rule = options.rule;
    this.paystubError = options.paystubError;
  }
}

/** One fault that ajv found in a request. */
export type Violation = {
  readonly in: 'path' | 'query' | 'headers' | 'body';
  /** JSON pointer from the root of that part, `/assignments/0/effectiveDate`; for `required` and unknown members, of the member itself. */
  readonly pointer: string;
  /** The schema keyword that failed: `required`, `type`, `format`, `enum`, `additionalProperties`, … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The fault in words, `must be >= 1`. */
  readonly message: string;
  /** The value found there, `undefined` where it is missing. */
  readonly value: unknown;
};

/** What the engine refuses on its own, before or instead of a handler. Each vendor turns it into its own `Problem`. */
export type RefusalReason =
  | { readonly kind: 'unknown-path' }
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly Method[] }
  | { readonly kind: 'body-too-large'; readonly limit: number }
  | { readonly kind: 'unsupported-media-type'; readonly mediaType: string }
  | { readonly kind: 'missing-body' }
  | { readonly kind: 'malformed-json'; readonly message: string }
  | { readonly kind: 'invalid-request'; readonly violations: readonly [Violation, ...Violation[]] }
  | { readonly kind: 'rule-below-floor'; readonly rule: string }
  /** A fault that a test has ordered: the vendor fails with this status. */
  | { readonly kind: 'injected'; readonly status: number; readonly retryAfter: number | undefined }
  | { readonly kind: 'internal' };

/** Carries a `Refusal` to the place where the vendor renders it; no `Error` for the same reason. */
export class Refused {
  readonly reason: RefusalReason;
  constructor(refusal: RefusalReason) {
    this.reason = refusal;
  }
}
