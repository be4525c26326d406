import { noHeaders, type VendorFailure } from '../../../engine/http/failure.ts';
import {
  defineRefusal,
  type FailureParts,
  ownFailure,
  type Refusal,
  type RefusalRule,
} from '../../../engine/rules/refusal.ts';

/** One entry in the `details` of an error: what is wrong with a part of the request. */
export type Detail = {
  /** Left out where the documentation shows nothing but code and message. */
  readonly errorId?: string;
  readonly code: string;
  readonly message: string;
  readonly target?: string;
  readonly messageId?: string;
  readonly placeholders?: Readonly<Record<string, string>>;
  readonly correction?: string;
};

/** An error of the API: the parts of `ia::error` that are known before it is sent. */
export type ApiError = {
  readonly code: string;
  readonly message: string;
  /** Left out where the documentation shows nothing but code and message. */
  readonly errorId: string | undefined;
  readonly messageId: string | undefined;
  readonly placeholders: Readonly<Record<string, string>> | undefined;
  readonly details: readonly Detail[] | undefined;
};

/** The values of a failure that its renderer reads: an error of the API, of the gateway, or of OAuth, a batch, or nothing. */
export type FailureBody =
  | { readonly form: 'api' | 'token'; readonly error: ApiError }
  | { readonly form: 'batch'; readonly body: unknown }
  | { readonly form: 'empty' }
  | { readonly form: 'gateway'; readonly code: string; readonly message: string }
  | { readonly form: 'oauth'; readonly error: string; readonly description: string };

export type Failure = VendorFailure<FailureBody>;

type Form = 'api' | 'token' | 'gateway' | 'oauth' | 'empty';

/** The reply of a failure. `Args` are what its text needs; the other functions are called with the same. */
export type FailureReply<Args extends readonly unknown[]> = {
  /** Shape of the reply; `api` unless stated. */
  readonly form?: Form;
  readonly status: number | ((...args: Args) => number);
  readonly code: string | ((...args: Args) => string);
  readonly text: string | ((...args: Args) => string);
  readonly errorId?: string;
  readonly messageId?: string;
  readonly more?: (...args: Args) => {
    readonly placeholders?: Readonly<Record<string, string>>;
    readonly details?: readonly Detail[];
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** Value of X-Paystub-Error where the failure is Paystub's own. */
  readonly paystubError?: string;
};

/** Declares a failure with its rule and evidence. Throwing what it makes notes the rule. */
export function refusal<Args extends readonly unknown[] = []>({
  id,
  summary,
  evidence,
  source,
  ...reply
}: RefusalRule & FailureReply<Args>): Refusal<Args, FailureBody> {
  return defineRefusal({ id, summary, evidence, source }, (...args: Args) => toParts(reply, args));
}

/** Declares a failure that has no rule of its own. */
export function failure<Args extends readonly unknown[] = []>(reply: FailureReply<Args>): (...args: Args) => Failure {
  return (...args) => ownFailure(toParts(reply, args));
}

function toParts<Args extends readonly unknown[]>(
  { form = 'api', status, code, text, errorId, messageId, more, paystubError }: FailureReply<Args>,
  args: Args,
): FailureParts<FailureBody> {
  const { placeholders, details, headers = noHeaders } = more?.(...args) ?? {};
  const values = toBody(form, {
    code: typeof code === 'function' ? code(...args) : code,
    message: typeof text === 'function' ? text(...args) : text,
    errorId,
    messageId,
    placeholders,
    details,
  });
  const parts = { status: typeof status === 'function' ? status(...args) : status, values, headers };
  return paystubError === undefined ? parts : { ...parts, paystubError };
}

function toBody(form: Form, error: ApiError): FailureBody {
  switch (form) {
    case 'empty':
      return { form };
    case 'gateway':
      return { form, code: error.code, message: error.message };
    case 'oauth':
      return { form, error: error.code, description: error.message };
    default:
      return { form, error };
  }
}
