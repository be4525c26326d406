import { wireRules } from '../../engine/faults/wire-twins.ts';
import { otherPositions, positionOf, readTwin, twinSentences, withTwin } from '../../engine/rules/positions.ts';
import { formOf, listRules, type Rule, type RuleBook } from '../../engine/rules/rules.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import type { Switches } from '../../engine/sandbox/settings.ts';
import { Problem } from '../problem.ts';
import type { Group, ServerFacts, Shape } from './call.ts';

type Vendors = Pick<ServerFacts, 'vendors'>;

/** Operations on rules and the positions of their switches. */
export const ruleOperations: Group<'getRules' | 'setRule'> = {
  getRules: ({ facts, sandbox, query }) => ({
    status: 200,
    body: booksOf(facts)
      .filter(({ name }) => query.vendor === undefined || query.vendor === name)
      .flatMap(({ name, rules }) => listRules(rules).map(([id, rule]) => ({ name, id, rule })))
      .filter(({ rule }) => query.evidence === undefined || query.evidence === rule.evidence)
      .map(({ name, id, rule }) => show(name, id, rule, sandbox, sandbox.settings)),
  }),

  setRule: ({ facts, sandbox, params, body, alter }) => {
    const { vendor, rule } = requireRule(facts, params.id);
    const { variant, twin } = body;
    return alter(sandbox, () => {
      if (variant !== undefined) sandbox.configure(changeChoices(facts, sandbox.settings, { [params.id]: variant }));
      if (twin !== undefined) sandbox.configure(changeTwins(facts, sandbox.settings, { [params.id]: twin }));
      return { status: 200, body: show(vendor, params.id, rule, sandbox, sandbox.settings) };
    });
  },
};

/** The choices of a sandbox after some were made. @throws Problem for a rule or variant that does not exist */
export function changeChoices(
  facts: Vendors,
  { choices }: Switches,
  change: { readonly [rule: string]: string },
): Pick<Switches, 'choices'> {
  for (const [id, variant] of Object.entries(change)) {
    const allowed = Object.keys(requireRule(facts, id).rule.variants ?? {});
    if (allowed.includes(variant)) continue;
    const detail = allowed.length === 0 ? `${id} has no variants.` : `${id} has no variant ${variant}.`;
    throw new Problem(400, { title: 'No such variant', detail, allowed });
  }
  return { choices: { ...choices, ...change } };
}

/** The twins of a sandbox after some were turned on or off. @throws Problem for a rule or position that does not exist */
export function changeTwins(
  facts: Vendors,
  { twins }: Switches,
  change: { readonly [rule: string]: boolean | string },
): Pick<Switches, 'twins'> {
  return {
    twins: Object.entries(change).reduce((before, [id, twin]) => {
      const { rule } = requireRule(facts, id);
      const read = readTwin(rule, twin);
      if (!('allowed' in read)) return withTwin(before, id, read.position);
      const detail = read.allowed.length === 0 ? `${id} has no twin${hint(rule)}.` : `${id} has no twin ${twin}.`;
      throw new Problem(400, { title: 'No such twin', detail, allowed: read.allowed });
    }, twins),
  };
}

function hint({ variants }: Rule): string {
  return variants === undefined ? '' : `; its variants are ${Object.keys(variants).join(', ')}`;
}

function requireRule(facts: Vendors, id: string) {
  const found = findRule(facts, id);
  if (found !== undefined) return found;
  const detail = `There is no rule ${id}; GET /__admin/rules lists them.`;
  throw new Problem(404, { title: 'No such rule', detail });
}

/** The rules of each vendor, and after them the twins of the wire. */
function booksOf({ vendors }: Vendors): readonly { readonly name: string; readonly rules: RuleBook }[] {
  return [...vendors, { name: 'wire', rules: wireRules }];
}

/** The declaration of a rule, and the vendor that it is of; `wire` for a twin of the wire. */
export function findRule(facts: Vendors, id: string): { vendor: string; rule: Rule } | undefined {
  for (const { name, rules } of booksOf(facts)) {
    const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
    if (rule !== undefined) return { vendor: name, rule };
  }
  return undefined;
}

/** The rules that a request met, with the positions that their switches stood at, and the other positions. */
export function showRules(
  facts: Vendors,
  sandbox: Sandbox,
  ids: readonly string[],
  switches: Switches,
): Pick<Shape<'Explanation'>, 'rules' | 'otherwise'> {
  const met = ids.flatMap((id) => {
    const found = findRule(facts, id);
    return found === undefined ? [] : [{ id, ...found }];
  });
  return {
    rules: met.map(({ id, vendor, rule }) => show(vendor, id, rule, sandbox, switches)),
    otherwise: met.flatMap(({ id, rule }) =>
      Object.entries(otherPositions(id, rule, switches)).map(([position, says]) => ({ rule: id, position, says })),
    ),
  };
}

function show(vendor: string, id: string, rule: Rule, sandbox: Sandbox, switches: Switches): Shape<'Rule'> {
  const { summary: says, evidence, source, variants } = rule;
  const twins = twinSentences(rule);
  const position = positionOf(id, rule, switches);
  return {
    id,
    vendor: vendor as Shape<'Rule'>['vendor'],
    form: formOf(rule),
    says,
    evidence,
    source,
    ...(variants === undefined ? {} : { variants, chosen: position }),
    ...(Object.keys(twins).length === 0 ? {} : { twins }),
    position,
    operations: [...sandbox.journal.operationsOf(id)],
  };
}
