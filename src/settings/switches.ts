import { wireRules } from '../engine/faults/wire-twins.ts';
import { didYouMean, nearest } from '../engine/http/nearest.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import { readTwin, withTwin } from '../engine/rules/positions.ts';
import type { Rule } from '../engine/rules/rules.ts';
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
  const rule = requireRule(id, vendors);
  const variants = Object.keys(rule.variants ?? {});
  if (variants.length === 0) throw new UsageError(`the rule ${id} has no variants to choose from`);
  if (variant === undefined || !variants.includes(variant))
    throw new UsageError(`${id} must be one of ${variants.join(', ')}, not "${variant ?? ''}"`);
  return [id, variant];
}

/**
 * Reads the twins that a user turned on.
 * @param twins each as `ukg.terms.overlap.cuts-earlier`, or with a position as `ukg.person.unknown=other-code`
 * @returns positions by rule id
 * @throws UsageError for a rule or position that does not exist
 */
export function readTwins(
  twins: readonly string[],
  vendors: readonly Pick<Vendor, 'rules'>[],
): { readonly [rule: string]: string } {
  return twins.reduce((positions, twin) => {
    const [id = '', position = 'true'] = twin.split('=');
    const read = readTwin(requireRule(id, vendors), position);
    if (!('allowed' in read)) return withTwin(positions, id, read.position);
    if (read.allowed.length === 0) throw new UsageError(`the rule ${id} has no twin`);
    throw new UsageError(`the twin of ${id} must be one of ${read.allowed.join(', ')}, not "${position}"`);
  }, {});
}

function requireRule(id: string, vendors: readonly Pick<Vendor, 'rules'>[]): Rule {
  const books = [...vendors.map(({ rules }) => rules), wireRules];
  const rule = books.map((rules) => rules[id]).find((found) => found !== undefined);
  if (rule !== undefined) return rule;
  const ids = books.flatMap((rules) => Object.keys(rules));
  throw new UsageError(`there is no rule "${id}"${didYouMean(nearest(id, ids))} ("paystub rules" lists them)`);
}
