import { evidences } from '../../engine/rules/rules.ts';
import { version } from '../../settings/version.ts';
import { type RuleException, ruleExceptions } from '../../vendors/exceptions.ts';
import { vendors as builtIn } from '../../vendors/index.ts';
import type { Command } from '../command.ts';
import { describeOptions, type Options, textOf } from '../options/option.ts';
import { readCommandLine } from '../options/read-settings.ts';
import { serverOptions } from '../options/server-options.ts';
import { showPaged } from '../output/pager.ts';
import { cell, listed, table, toMarkdown } from '../output/rules-table.ts';
import { type ListedRule, type ListStyle, rulesText } from '../output/rules-text.ts';
import type { Terminal } from '../terminal.ts';

const options = {
  vendor: {
    ...{ type: 'string', value: 'NAME', flagOnly: true, orVendor: true },
    allowed: builtIn.map(({ name }) => name),
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
  since: {
    type: 'string',
    value: 'RELEASE',
    flagOnly: true,
    help: 'instead, what differs from an earlier release: a version, a file of --digest, or the folder of a package',
  },
  digest: {
    type: 'boolean',
    flagOnly: true,
    help: 'instead, the rules and contracts of this version as JSON, for --since of another one',
  },
  format: {
    type: 'string',
    value: 'FORMAT',
    flagOnly: true,
    allowed: ['text', 'markdown', 'json'],
    help: 'text, markdown or json (text)',
  },
  plugin: serverOptions.plugin,
  config: serverOptions.config,
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
  paystub rules --since 0.1.0
`;

/** `paystub rules` */
export const rules: Command = {
  usage,
  options,
  run: async (args, terminal) => {
    const { values, positionals } = await readCommandLine(options, args, terminal);
    const { vendor, evidence, exceptions, format = 'text' } = values;
    if (values.digest === true || typeof values.since === 'string')
      return tellBehaviour(textOf(values.since), format === 'json', terminal);
    const found = terminal.vendors
      .filter(({ name }) => vendor === undefined || vendor === name)
      .flatMap(listed)
      .filter((rule) => evidence === undefined || rule.evidence === evidence)
      .filter((rule) => hasWords(rule, positionals));
    const excepted = ruleExceptions.filter(({ rule }) => found.some(({ id }) => id === rule));
    if (format === 'json') {
      terminal.out(`${JSON.stringify(exceptions === true ? excepted : found, null, 2)}\n`);
    } else if (exceptions === true) {
      terminal.out(format === 'markdown' ? exceptionTable(excepted) : exceptionText(excepted));
    } else {
      const text = format === 'markdown' ? toMarkdown(found) : rulesText(found, styleOf(terminal));
      await showPaged(text, terminal);
    }
    return found.length === 0 ? 1 : 0;
  },
};

/** Tells what differs from an earlier release, or the behaviour itself, for a later one to be compared with. */
async function tellBehaviour(since: string | undefined, isJson: boolean, { out, cwd }: Terminal): Promise<number> {
  const { behaviourOf } = await import('../../changes/digest.ts');
  const earlier =
    since === undefined ? undefined : (await import('../../changes/releases.ts')).readBehaviour(since, cwd);
  const behaviour = await behaviourOf(builtIn, version());
  if (earlier === undefined) {
    out(`${JSON.stringify(behaviour, undefined, 1)}\n`);
    return 0;
  }
  const { changesText, compare } = await import('../../changes/compare.ts');
  const changes = compare(earlier, behaviour);
  out(isJson ? `${JSON.stringify(changes, undefined, 2)}\n` : changesText(changes, earlier.paystub));
  return 0;
}

function styleOf({ colours, screen }: Terminal): ListStyle {
  return { colours, columns: screen?.columns ?? Number.POSITIVE_INFINITY };
}

function hasWords({ id, summary, source, variants, twins }: ListedRule, words: readonly string[]): boolean {
  const text = [id, summary, source, ...Object.entries({ ...variants, ...twins }).flat()].join(' ').toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

function exceptionText(exceptions: readonly RuleException[]): string {
  const body = exceptions.map(({ rule, claim, reason }) => `${rule}  [${claim}]\n  ${reason}\n\n`).join('');
  return `${body}${exceptions.length} exceptions\n`;
}

function exceptionTable(exceptions: readonly RuleException[]): string {
  const rows = exceptions.map(({ rule, claim, reason }) => [`\`${rule}\``, claim, cell(reason)]);
  return table(['rule', 'finding', 'reason'], rows);
}
