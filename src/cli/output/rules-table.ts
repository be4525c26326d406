import { twinSentences } from '../../engine/rules/positions.ts';
import { formOf, listRules, type Rule } from '../../engine/rules/rules.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { ListedRule } from './rules-text.ts';

/** The rules of a vendor as they are listed. */
export function listed({ name, rules }: Pick<VendorKit, 'name' | 'rules'>): readonly ListedRule[] {
  return listRules(rules).map(([id, rule]) => toListed(name, id, rule));
}

function toListed(vendor: string, id: string, rule: Rule): ListedRule {
  const { summary, evidence, source, variants, default: inForce } = rule;
  const twins = twinSentences(rule);
  return {
    ...{ id, vendor, form: formOf(rule), summary, evidence, source },
    ...(variants === undefined ? {} : { variants }),
    ...(inForce === undefined ? {} : { default: inForce }),
    ...(Object.keys(twins).length === 0 ? {} : { twins }),
  };
}

/** Returns rules as a table in Markdown. */
export function toMarkdown(rules: readonly ListedRule[]): string {
  const rows = rules.map(({ id, form, evidence, summary, source, variants, default: inForce, twins }) => {
    const names = Object.keys(variants ?? {}).map((name) => (name === inForce ? `**${name}**` : name));
    const wrong = form === 'behaviour' ? Object.values(twins ?? {}) : Object.keys(twins ?? {});
    return [`\`${id}\``, form, evidence, cell(summary), cell([...names, ...wrong].join(', ')), cell(source)];
  });
  return table(['rule', 'form', 'evidence', 'says', 'positions', 'source'], rows);
}

/** A text as it stands in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
}

/** Returns rows of cells as a table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}
