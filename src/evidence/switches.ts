import { type Rule, twinsOf } from '../engine/rules/rules.ts';
import type { SandboxSettings } from '../engine/sandbox/settings.ts';

/** A rule's switch, turned to one of its positions. */
export type Turn = { readonly rule: string; readonly position: string };

/** Position of a rule's switch under some settings: a variant, a twin, or `right`. */
export function positionIn({ choices, twins }: SandboxSettings, id: string, rule: Rule): string {
  return twins[id] ?? (rule.variants === undefined ? 'right' : (choices[id] ?? rule.default ?? 'right'));
}

/** The positions that a rule's switch does not have under some settings. */
export function otherPositions(settings: SandboxSettings, id: string, rule: Rule): readonly string[] {
  const all = rule.variants === undefined ? twinsOf(rule) : Object.keys(rule.variants);
  return all.filter((position) => position !== positionIn(settings, id, rule));
}

/** Number of the wrong or other positions of a rule's switch. */
export function countPositions(rule: Rule): number {
  return rule.variants === undefined ? twinsOf(rule).length : Object.keys(rule.variants).length - 1;
}

/** Settings with a switch turned. */
export function turned(settings: SandboxSettings, { rule, position }: Turn, { variants }: Rule): SandboxSettings {
  return variants === undefined
    ? { ...settings, twins: { ...settings.twins, [rule]: position } }
    : { ...settings, choices: { ...settings.choices, [rule]: position } };
}
