import { VendorFailure } from '../http/failure.ts';
import type { Rule } from './rules.ts';

/** The rule of a refusal: its outcome is a failure of the vendor. */
export type RefusalRule = Rule & { readonly id: string };

/** A declared refusal: called with the values that its text needs, it makes the failure to throw. */
export type Refusal<Args extends readonly unknown[], Values> = ((...args: Args) => VendorFailure<Values>) & {
  readonly rule: RefusalRule;
};

/** The parts of a failure. */
export type FailureParts<Values> = {
  readonly status: number;
  readonly values: Values;
  readonly headers?: Readonly<Record<string, string>>;
  readonly paystubError?: string;
};

class MadeFailure<Values> extends VendorFailure<Values> {}

/**
 * Makes a failure that rests on no rule of the vendor's: Paystub's own, or one that a test has ordered. The reply is
 * never better than inferred.
 */
export function ownFailure<Values>({ status, values, ...options }: FailureParts<Values>): VendorFailure<Values> {
  return new MadeFailure(status, values, options);
}

/**
 * Declares a refusal. Each vendor's `refusals/refusal.ts` wraps this in its own words: code and text, title and detail.
 * The engine notes the rule when it catches the failure; the code that throws it notes nothing.
 * @param rule id, evidence, source and summary
 * @param toFailure makes the failure's status, values and headers from the arguments
 */
export function defineRefusal<Args extends readonly unknown[], Values>(
  rule: RefusalRule,
  toFailure: (...args: Args) => FailureParts<Values>,
): Refusal<Args, Values> {
  const { id } = rule;
  const refuse = (...args: Args) => {
    const { status, values, ...options } = toFailure(...args);
    return new MadeFailure<Values>(status, values, { ...options, rule: id });
  };
  return Object.assign(refuse, { rule });
}

/** The rules of all refusals that modules export, by id: a part of the vendor's rule book. */
export function rulesOf(...modules: readonly Readonly<Record<string, unknown>>[]): { readonly [id: string]: Rule } {
  const rules = modules.flatMap((module) => Object.values(module)).flatMap(ruleOf);
  return Object.fromEntries(rules.map(({ id, ...rule }) => [id, { ...rule, refuses: true }]));
}

function ruleOf(exported: unknown): readonly RefusalRule[] {
  if (typeof exported !== 'function' || !('rule' in exported)) return [];
  return [exported.rule as RefusalRule];
}
