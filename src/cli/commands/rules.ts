import { evidences, listRules, type Rule } from '../../engine/rules/rules.ts';
import { vendors } from '../../vendors/index.ts';
import type { Command } from '../command.ts';
import { describeOptions, type Options } from '../options/option.ts';
import { readSettings } from '../options/read-settings.ts';

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
  format: {
    type: 'string',
    value: 'FORMAT',
    flagOnly: true,
    allowed: ['text', 'markdown', 'json'],
    help: 'text, markdown or json (text)',
  },
} as const satisfies Options;

const usage = `Lists every rule: each decision about a vendor's behaviour, and how it is known.

Usage: paystub rules [options]

${describeOptions(options)}

Evidence: documented (the vendor says so), observed (seen on a real system), inferred (reasoned; where more than one
reading is possible, choose yours with "paystub serve --choose RULE=VARIANT").

Examples:
  paystub rules --vendor sage-intacct --evidence inferred
  paystub rules --format markdown > rules.md
`;

type ListedRule = Rule & { readonly id: string; readonly vendor: string };

/** `paystub rules` */
export const rules: Command = {
  usage,
  options,
  run: async (args, terminal) => {
    const { vendor, evidence, format = 'text' } = await readSettings(options, args, terminal);
    const listed = vendors
      .flatMap(({ name, rules }) => listRules(rules).map(([id, rule]): ListedRule => ({ id, vendor: name, ...rule })))
      .filter((rule) => vendor === undefined || rule.vendor === vendor)
      .filter((rule) => evidence === undefined || rule.evidence === evidence);
    if (format === 'json') terminal.out(`${JSON.stringify(listed, null, 2)}\n`);
    else terminal.out(format === 'markdown' ? toMarkdown(listed) : toText(listed));
    return 0;
  },
};

function toText(rules: readonly ListedRule[]): string {
  const body = rules
    .map((rule) => `${rule.id}  [${rule.evidence}]\n  ${rule.summary}\n  ${rule.source}\n${variantLines(rule)}`)
    .join('\n');
  const counts = evidences.map(
    (evidence) => `${rules.filter((rule) => rule.evidence === evidence).length} ${evidence}`,
  );
  return `${body}\n${rules.length} rules: ${counts.join(', ')}\n`;
}

function variantLines({ variants, default: inForce }: ListedRule): string {
  return Object.entries(variants ?? {})
    .map(([name, sentence]) => `  ${name === inForce ? '*' : '-'} ${name}: ${sentence}\n`)
    .join('');
}

function toMarkdown(rules: readonly ListedRule[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = rules.map(({ id, evidence, summary, source, variants, default: inForce }) => {
    const names = Object.keys(variants ?? {}).map((name) => (name === inForce ? `**${name}**` : name));
    return `| \`${id}\` | ${evidence} | ${cell(summary)} | ${names.join(', ')} | ${cell(source)} |`;
  });
  return `${['| rule | evidence | says | variants | source |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}
