import type { Switches } from '../sandbox/settings.ts';
import { type RefusalTwin, type Rule, twinsOf } from './rules.ts';

/** The right position of a switch that has no variants. */
export const rightPosition = 'holds';

const refusalSentences: Readonly<Record<RefusalTwin, string>> = {
  'other-status': 'The refusal has another status.',
  'other-code': 'The refusal has another code.',
  'server-error': 'The refusal has the status 500.',
};

/** The position that the switch of a rule stands at: a variant, a twin, or `holds`. */
export function positionOf(id: string, rule: Rule, { choices, twins }: Switches): string {
  return twins[id] ?? choices[id] ?? rule.default ?? rightPosition;
}

/** The wrong positions of a rule's switch, each with what it does in a sentence; empty for a choice. */
export function twinSentences(rule: Rule): { readonly [position: string]: string } {
  const { twin } = rule;
  return Object.fromEntries(
    twinsOf(rule).map((position) => [position, twin?.summary ?? refusalSentences[position as RefusalTwin]]),
  );
}

/** The positions that a switch does not stand at, each with what it would have done in a sentence. */
export function otherPositions(id: string, rule: Rule, switches: Switches): { readonly [position: string]: string } {
  const present = positionOf(id, rule, switches);
  const twins = Object.keys(twinSentences(rule)).length === 0 ? {} : { [rightPosition]: rule.summary };
  const all = Object.entries({ ...rule.variants, ...twins, ...twinSentences(rule) });
  return Object.fromEntries(all.filter(([position]) => position !== present));
}

/** A position that a switch does not have, with those that it has. */
export type UnknownPosition = { readonly allowed: readonly string[] };

/**
 * Reads a twin as users name it.
 * @param twin true for the only one, false for the right position, or a position by its name
 * @returns the position, `undefined` for the right one
 */
export function readTwin(rule: Rule, twin: boolean | string): { readonly position?: string } | UnknownPosition {
  const positions = twinsOf(rule);
  if (twin === false || twin === 'false' || twin === rightPosition) return {};
  const [only, ...others] = positions;
  const position = others.length === 0 && (twin === true || twin === 'true') ? only : twin;
  if (typeof position === 'string' && positions.includes(position)) return { position };
  return { allowed: positions.length === 0 ? [] : ['false', ...(others.length === 0 ? ['true'] : positions)] };
}

/** The twins of a sandbox after a rule's switch was set. @param position `undefined` for the right one */
export function withTwin(twins: Switches['twins'], rule: string, position: string | undefined): Switches['twins'] {
  const others = Object.entries(twins).filter(([id]) => id !== rule);
  return Object.fromEntries(position === undefined ? others : [...others, [rule, position]]);
}
