import { didYouMean, nearest } from '../engine/http/nearest.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads the variants that a user chose.
 * @param choices each as `ukg.terms.get.none=not-found`
 * @returns variants by rule id
 * @throws UsageError for a rule or variant that does not exist
 */
export function readChoices(
  choices: readonly string[],
  vendors: readonly Pick<Vendor, 'rules'>[],
): { readonly [rule: string]: string } {
  return Object.fromEntries(choices.map((choice) => readChoice(choice, vendors)));
}

function readChoice(
  choice: string,
  vendors: readonly Pick<Vendor, 'rules'>[],
): readonly [rule: string, variant: string] {
  const [id = '', variant] = choice.split('=');
  const rule = vendors.map(({ rules }) => rules[id]).find((found) => found !== undefined);
  if (rule === undefined) throw noSuchRule(id, vendors);
  const variants = Object.keys(rule.variants ?? {});
  if (variants.length === 0) throw new UsageError(`the rule ${id} has no variants to choose from`);
  if (variant === undefined || !variants.includes(variant))
    throw new UsageError(`${id} must be one of ${variants.join(', ')}, not "${variant ?? ''}"`);
  return [id, variant];
}

function noSuchRule(id: string, vendors: readonly Pick<Vendor, 'rules'>[]): UsageError {
  const ids = vendors.flatMap(({ rules }) => Object.keys(rules));
  return new UsageError(`there is no rule "${id}"${didYouMean(nearest(id, ids))} ("paystub rules" lists them)`);
}
