import { listRules, type Rule } from '../../engine/rules/rules.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import { Problem } from '../problem.ts';
import type { Group, ServerFacts, Shape } from './call.ts';

/** Operations on rules and the choices among their variants. */
export const ruleOperations: Group<'getRules' | 'chooseVariant'> = {
  getRules: ({ facts, sandbox, query }) => ({
    status: 200,
    body: allRules(facts, sandbox)
      .filter(({ vendor }) => query.vendor === undefined || query.vendor === vendor)
      .filter(({ evidence }) => query.evidence === undefined || query.evidence === evidence),
  }),

  chooseVariant: ({ facts, sandbox, params, body }) => {
    const rule = facts.vendors.map(({ rules }) => rules[params.id]).find((found) => found !== undefined);
    if (rule === undefined)
      throw new Problem(404, {
        title: 'No such rule',
        detail: `There is no rule ${params.id}; GET /__admin/rules lists them.`,
      });
    const allowed = Object.keys(rule.variants ?? {});
    if (!allowed.includes(body.variant)) {
      const detail =
        allowed.length === 0 ? `${params.id} has no variants.` : `${params.id} has no variant ${body.variant}.`;
      throw new Problem(400, { title: 'No such variant', detail, allowed });
    }
    sandbox.configure({ choices: { ...sandbox.settings.choices, [params.id]: body.variant } });
    return { status: 200, body: findRule(facts, sandbox, params.id) };
  },
};

/** Every rule of every vendor, with the variants that a sandbox has chosen. */
export function allRules({ vendors }: Pick<ServerFacts, 'vendors'>, sandbox: Sandbox): readonly Shape<'Rule'>[] {
  return vendors.flatMap(({ name, rules }) =>
    listRules(rules).map(([id, rule]) => showRule(name as Shape<'VendorName'>, id, rule, sandbox)),
  );
}

/** One rule, as `GET /__admin/rules` shows it. @throws Error for an id of no rule */
export function findRule(facts: Pick<ServerFacts, 'vendors'>, sandbox: Sandbox, id: string): Shape<'Rule'> {
  const found = allRules(facts, sandbox).find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

function showRule(vendor: Shape<'VendorName'>, id: string, rule: Rule, sandbox: Sandbox): Shape<'Rule'> {
  const { summary: says, evidence, source, variants } = rule;
  const chosen = sandbox.settings.choices[id] ?? rule.default;
  return {
    id,
    vendor,
    says,
    evidence,
    source,
    ...(variants === undefined || chosen === undefined ? {} : { variants, chosen }),
  };
}
