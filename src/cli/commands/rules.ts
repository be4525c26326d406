import { evidences, type Rule } from '../../engine/rules/rules.ts';
import { vendors } from '../../vendors/index.ts';
import type { Command } from '../command.ts';
import { describe, type Options, readSettings } from '../options/read-settings.ts';

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

${describe(options)}

Evidence: documented (the vendor says so), observed (seen on a real system), inferred (reasoned; where more than one
reading is possible, choose yours with "paystub serve --choose RULE=VARIANT").

Examples:
  paystub rules --vendor sage-intacct --evidence inferred
  paystub rules --format markdown > rules.md
`;

type Row = Rule & { readonly id: string; readonly vendor: string };

/** `paystub rules` */
export const rules: Command = {
  name: 'rules',
  summary: 'list what is known of the vendors, and how',
  usage,
  options,
  run: async (args, terminal) => {
    const given = await readSettings(options, args, terminal);
    const rows = vendors
      .filter(({ name }) => given.vendor === undefined || given.vendor === name)
      .flatMap((vendor) =>
        Object.entries(vendor.rules).map(([id, rule]): Row => ({ id, vendor: vendor.name, ...rule })),
      )
      .filter(({ evidence }) => given.evidence === undefined || given.evidence === evidence);
    const format = given.format ?? 'text';
    if (format === 'json') terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
    else terminal.out(format === 'markdown' ? markdown(rows) : text(rows));
    return 0;
  },
};

function text(rows: readonly Row[]): string {
  const body = rows
    .map((row) => `${row.id}  [${row.evidence}]\n  ${row.summary}\n  ${row.source}\n${variants(row)}`)
    .join('\n');
  return `${body}\n${summary(rows)}\n`;
}

function variants(row: Row): string {
  return Object.entries(row.variants ?? {})
    .map(([name, says]) => `  ${name === row.default ? '*' : '-'} ${name}: ${says}\n`)
    .join('');
}

function markdown(rows: readonly Row[]): string {
  const cell = (value: string) => value.replaceAll('|', '\\|');
  const lines = rows.map((row) => {
    const choice = Object.keys(row.variants ?? {}).map((name) => (name === row.default ? `**${name}**` : name));
    return `| \`${row.id}\` | ${row.evidence} | ${cell(row.summary)} | ${choice.join(', ')} | ${cell(row.source)} |`;
  });
  return `${['| rule | evidence | says | variants | source |', '| --- | --- | --- | --- | --- |', ...lines].join('\n')}\n`;
}

function summary(rows: readonly Row[]): string {
  const counts = evidences.map((evidence) => `${rows.filter((row) => row.evidence === evidence).length} ${evidence}`);
  return `${rows.length} rules: ${counts.join(', ')}`;
}
