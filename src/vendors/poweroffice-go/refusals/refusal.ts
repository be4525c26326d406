import type { VendorFailure } from '../../../engine/http/failure.ts';
import { defineRefusal, ownFailure, type Refusal, type RefusalRule } from '../../../engine/rules/refusal.ts';

/** The body of a failure, by the part of the vendor's system that sends it. */
export type FailureBody =
  | { readonly from: 'api'; readonly title: string; readonly detail: string }
  | { readonly from: 'binding'; readonly errors: BindingErrors; readonly traceId: string }
  | { readonly from: 'framework'; readonly section: string; readonly title: string; readonly traceId: string }
  | { readonly from: 'gateway'; readonly message: string }
  | { readonly from: 'token'; readonly error: string; readonly description?: string }
  | { readonly from: 'empty' };

/** Texts by the parameter or member that could not be bound. */
export type BindingErrors = Readonly<Record<string, readonly string[]>>;

/** A failure of this vendor. */
export type Failure = VendorFailure<FailureBody>;

type FailureDefinition<Args extends readonly unknown[]> = {
  readonly status: number;
  readonly body: (...args: Args) => FailureBody;
  readonly headers?: (...args: Args) => Readonly<Record<string, string>>;
  /** Value of `X-Paystub-Error`, where Paystub simulates nothing beyond this failure. */
  readonly paystubError?: string;
};

/** Declares a refusal: a rule with the status, body and headers of its failure. Throwing the failure notes the rule. */
export function refusal<Args extends readonly unknown[]>({
  status,
  body,
  headers,
  paystubError,
  ...rule
}: RefusalRule & FailureDefinition<Args>): Refusal<Args, FailureBody> {
  return defineRefusal(rule, (...args: Args) => ({
    status,
    values: body(...args),
    headers: headers?.(...args) ?? {},
    ...(paystubError === undefined ? {} : { paystubError }),
  }));
}

/** Declares a failure that notes no rule: the rule that leads to it decides more than this failure. */
export function failure<Args extends readonly unknown[]>({
  status,
  body,
  headers,
}: FailureDefinition<Args>): (...args: Args) => Failure {
  return (...args) => ownFailure({ status, values: body(...args), headers: headers?.(...args) ?? {} });
}

/** Problem details of the API itself. */
export function problem(title: string, detail: string): FailureBody {
  return { from: 'api', title, detail };
}

/** Message of the gateway in front of the API, Azure API Management. */
export function gatewayMessage(message: string): FailureBody {
  return { from: 'gateway', message };
}

/** Answer of ASP.NET Core to parameters or members that it cannot bind. */
export function bindingErrors(errors: BindingErrors, traceId: string): FailureBody {
  return { from: 'binding', errors, traceId };
}

/**
 * Answer of ASP.NET Core to a request as such.
 * @param section of RFC 7231, `6.5.13`
 */
export function frameworkProblem(section: string, title: string, traceId: string): FailureBody {
  return { from: 'framework', section, title, traceId };
}

/** Error of the token endpoint: RFC 6749, section 5.2. */
export function tokenError(error: string, description?: string): FailureBody {
  return { from: 'token', error, ...(description === undefined ? {} : { description }) };
}

/** Answer without a body. */
export function empty(): FailureBody {
  return { from: 'empty' };
}
