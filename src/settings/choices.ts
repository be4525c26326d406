import { UsageError } from '../cli/command.ts';
import { nearest } from '../engine/http/nearest.ts';
import type { VendorKit } from '../vendors/kit.ts';

/**
 * Reads chosen variants, `ukg.terms.get.none=not-found` each.
 * @returns variants by rule id
 * @throws UsageError for a rule or variant that does not exist
 */
export function readChoices(given: readonly string[], vendors: readonly VendorKit[]): { [rule: string]: string } {
  const choices: { [rule: string]: string } = {};
  for (const choice of given) {
    const [id = '', variant] = choice.split('=');
    const rule = vendors.map(({ rules }) => rules[id]).find((found) => found !== undefined);
    if (rule === undefined) {
      const near = nearest(
        id,
        vendors.flatMap(({ rules }) => Object.keys(rules)),
      );
      throw new UsageError(
        `there is no rule "${id}"${near === undefined ? '' : `; did you mean "${near}"?`} ("paystub rules" lists them)`,
      );
    }
    const variants = Object.keys(rule.variants ?? {});
    if (variants.length === 0) throw new UsageError(`the rule ${id} has no variants to choose from`);
    if (variant === undefined || !variants.includes(variant))
      throw new UsageError(`${id} must be one of ${variants.join(', ')}, not "${variant ?? ''}"`);
    choices[id] = variant;
  }
  return choices;
}
