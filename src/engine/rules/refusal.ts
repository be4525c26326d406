import { VendorFailure } from '../http/failure.ts';
import type { Rule } from './rules.ts';

/** The rule of a refusal: its outcome is a failure of the vendor. */
export type RefusalRule = Rule & { readonly id: string };

/** A declared refusal: called with what its text needs, it makes the failure to throw. */
export type Refusal<Given extends readonly unknown[], Values> = ((...given: Given) => VendorFailure<Values>) & {
  readonly rule: RefusalRule;
};

/** What a failure is made of. */
export type FailureParts<Values> = {
  readonly status: number;
  readonly values: Values;
  readonly headers?: Readonly<Record<string, string>>;
  readonly paystubError?: string;
};

/**
 * Declares a refusal. Each vendor's `refusals/refusal.ts` wraps this in its own words: code and text, title and detail.
 * Throwing the failure notes the rule; nobody notes it besides.
 * @param rule id, evidence, source and summary
 * @param toFailure makes the failure's status, values and headers of what the text needs
 */
export function defineRefusal<Given extends readonly unknown[], Values>(
  rule: RefusalRule,
  toFailure: (...given: Given) => FailureParts<Values>,
): Refusal<Given, Values> {
  const { id } = rule;
  const refuse = (...given: Given) => {
    const { status, values, ...options } = toFailure(...given);
    return new VendorFailure<Values>(status, values, { ...options, rule: id });
  };
  return Object.assign(refuse, { rule });
}

/** The rules of all refusals that modules export, by id, to stand in a vendor's rule book beside its other rules. */
export function rulesOf(...modules: readonly Readonly<Record<string, unknown>>[]): { readonly [id: string]: Rule } {
  const rules = modules.flatMap((module) => Object.values(module)).flatMap(ruleOf);
  return Object.fromEntries(rules.map(({ id, ...rule }) => [id, rule]));
}

function ruleOf(exported: unknown): readonly RefusalRule[] {
  if (typeof exported !== 'function' || !('rule' in exported)) return [];
  return [exported.rule as RefusalRule];
}
