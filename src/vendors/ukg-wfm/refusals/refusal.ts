import type { VendorFailure } from '../../../engine/http/failure.ts';
import {
  defineRefusal,
  type FailureParts,
  type Refusal,
  type RefusalRule,
  ownFailure as toOwnFailure,
} from '../../../engine/rules/refusal.ts';

/** The vendor's standard error body. */
export type UkgError = {
  readonly errorCode: string;
  readonly message: string;
  readonly details?: Details;
};
type Details = Readonly<Record<string, unknown>>;

/** The error body of the token endpoints, RFC 6749. */
export type TokenError = { readonly error: string; readonly error_description: string };

/** A failure in the standard shape. Its functions take what the failure is made with: `text(name)`, `details(name)`. */
type Failure<Args extends readonly unknown[]> = {
  readonly status: number;
  readonly code: string | ((...args: NoInfer<Args>) => string);
  readonly text: string | ((...args: Args) => string);
  readonly details?: (...args: Args) => Details;
  readonly headers?: (...args: Args) => Readonly<Record<string, string>>;
  readonly paystubError?: string;
};

/** A refused token request; `text` takes what it is made with. */
type TokenFailure<Args extends readonly unknown[]> = {
  readonly status: 400 | 401;
  readonly error: string;
  readonly text: string | ((...args: Args) => string);
};

/** Declares a refusal: a failure together with the rule that it rests on. */
export function refusal<Args extends readonly unknown[] = []>(
  declaration: RefusalRule & Failure<Args>,
): Refusal<Args, UkgError> {
  return defineRefusal<Args, UkgError>(ruleOf(declaration), (...args) => toParts(declaration, args));
}

/** Declares a failure of Paystub's own, which says nothing about the vendor and names no rule. */
export function ownFailure<Args extends readonly unknown[] = []>(
  declaration: Failure<Args> & { readonly paystubError: string },
): (...args: Args) => VendorFailure<UkgError> {
  return (...args) => toOwnFailure(toParts(declaration, args));
}

/** Declares a refused token request together with the rule that it rests on. */
export function tokenRefusal<Args extends readonly unknown[] = []>(
  declaration: RefusalRule & TokenFailure<Args>,
): Refusal<Args, TokenError> {
  return defineRefusal<Args, TokenError>(ruleOf(declaration), (...args) => toTokenParts(declaration, args));
}

function ruleOf({ id, summary, evidence, source }: RefusalRule): RefusalRule {
  return { id, summary, evidence, source };
}

function toParts<Args extends readonly unknown[]>(
  { status, code, text, details, headers, paystubError }: Failure<Args>,
  args: Args,
): FailureParts<UkgError> {
  const values = { errorCode: toText(code, args), message: toText(text, args) };
  return {
    status,
    values: details === undefined ? values : { ...values, details: details(...args) },
    ...(headers === undefined ? {} : { headers: headers(...args) }),
    ...(paystubError === undefined ? {} : { paystubError }),
  };
}

function toTokenParts<Args extends readonly unknown[]>(
  { status, error, text }: TokenFailure<Args>,
  args: Args,
): FailureParts<TokenError> {
  return { status, values: { error, error_description: toText(text, args) } };
}

function toText<Args extends readonly unknown[]>(text: string | ((...args: Args) => string), args: Args): string {
  return typeof text === 'string' ? text : text(...args);
}
