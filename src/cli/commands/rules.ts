import { twinSentences } from '../../engine/rules/positions.ts';
import { evidences, formOf, listRules, type Rule } from '../../engine/rules/rules.ts';
import { type RuleException, ruleExceptions } from '../../vendors/exceptions.ts';
import { vendors } from '../../vendors/index.ts';
import type { Command } from '../command.ts';
import { describeOptions, type Options } from '../options/option.ts';
import { readCommandLine } from '../options/read-settings.ts';
import { showPaged } from '../output/pager.ts';
import { type ListedRule, type ListStyle, rulesText } from '../output/rules-text.ts';
import type { Terminal } from '../terminal.ts';

const options = {
  vendor: {
    type: 'string',
    value: 'NAME',
    flagOnly: true,
    allowed: vendors.map(({ name }) => name),
    help: 'the rules of one vendor',
  },
  evidence: {
    type: 'string',
    value: 'KIND',
    flagOnly: true,
    allowed: evidences,
    help: 'only documented, observed or inferred ones',
  },
  exceptions: {
    type: 'boolean',
    flagOnly: true,
    help: 'instead, the rules that the check of the evidence lets pass, and why',
  },
  format: {
    type: 'string',
    value: 'FORMAT',
    flagOnly: true,
    allowed: ['text', 'markdown', 'json'],
    help: 'text, markdown or json (text)',
  },
} as const satisfies Options;

const usage = `Lists every rule: each decision about a vendor's behaviour, and how it is known.

Usage: paystub rules [options] [words]

Words: only the rules that have all of them in id, sentences or source; capitals and small letters are the same.

${describeOptions(options)}

Evidence: documented (the vendor says so), observed (seen on a real system), inferred (reasoned; where more than one
reading is possible, choose yours with "paystub serve --choose RULE=VARIANT").

Each rule is a switch. A choice has variants, and * marks the default. A behaviour has a twin, marked ~: a wrong behaviour
that "paystub serve --twin RULE" turns on. Every refusal has three: --twin RULE=other-status, =other-code, =server-error.

On a terminal a long list is shown by a pager: that of PAGER, or less. Exit code 1 if there is no such rule.

Examples:
  paystub rules term delete
  paystub rules --vendor sage-intacct --evidence inferred
  paystub rules --format markdown > rules.md
  paystub rules --exceptions
`;

/** `paystub rules` */
export const rules: Command = {
  usage,
  options,
  run: async (args, terminal) => {
    const { values, positionals } = await readCommandLine(options, args, terminal);
    const { vendor, evidence, exceptions, format = 'text' } = values;
    const listed = vendors
      .filter(({ name }) => vendor === undefined || vendor === name)
      .flatMap(({ name, rules }) => listRules(rules).map(([id, rule]) => toListed(name, id, rule)))
      .filter((rule) => evidence === undefined || rule.evidence === evidence)
      .filter((rule) => hasWords(rule, positionals));
    const excepted = ruleExceptions.filter(({ rule }) => listed.some(({ id }) => id === rule));
    if (format === 'json') {
      terminal.out(`${JSON.stringify(exceptions === true ? excepted : listed, null, 2)}\n`);
    } else if (exceptions === true) {
      terminal.out(format === 'markdown' ? exceptionTable(excepted) : exceptionText(excepted));
    } else {
      const text = format === 'markdown' ? toMarkdown(listed) : rulesText(listed, styleOf(terminal));
      await showPaged(text, terminal);
    }
    return listed.length === 0 ? 1 : 0;
  },
};

function styleOf({ colours, screen }: Terminal): ListStyle {
  return { colours, columns: screen?.columns ?? Number.POSITIVE_INFINITY };
}

function hasWords({ id, summary, source, variants, twins }: ListedRule, words: readonly string[]): boolean {
  const text = [id, summary, source, ...Object.entries({ ...variants, ...twins }).flat()].join(' ').toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
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

function toMarkdown(rules: readonly ListedRule[]): string {
  const rows = rules.map(({ id, form, evidence, summary, source, variants, default: inForce, twins }) => {
    const names = Object.keys(variants ?? {}).map((name) => (name === inForce ? `**${name}**` : name));
    const wrong = form === 'behaviour' ? Object.values(twins ?? {}) : Object.keys(twins ?? {});
    return [`\`${id}\``, form, evidence, cell(summary), cell([...names, ...wrong].join(', ')), cell(source)];
  });
  return table(['rule', 'form', 'evidence', 'says', 'positions', 'source'], rows);
}

function exceptionText(exceptions: readonly RuleException[]): string {
  const body = exceptions.map(({ rule, claim, reason }) => `${rule}  [${claim}]\n  ${reason}\n\n`).join('');
  return `${body}${exceptions.length} exceptions\n`;
}

function exceptionTable(exceptions: readonly RuleException[]): string {
  const rows = exceptions.map(({ rule, claim, reason }) => [`\`${rule}\``, claim, cell(reason)]);
  return table(['rule', 'finding', 'reason'], rows);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}
