import { styleText } from 'node:util';
import { type Evidence, evidences, type Rule, type RuleForm } from '../../engine/rules/rules.ts';

/** A rule as it is listed. */
export type ListedRule = {
  readonly id: string;
  readonly vendor: string;
  readonly form: RuleForm;
  readonly summary: string;
  readonly evidence: Evidence;
  readonly source: string;
  readonly variants?: NonNullable<Rule['variants']>;
  readonly default?: string;
  /** The wrong positions of its switch, each in a sentence. */
  readonly twins?: { readonly [position: string]: string };
};

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const colours = { documented: 'green', observed: 'cyan', inferred: 'yellow' } as const;

/** The look of a list: colours, and the characters of a line, endless in a file or a pipe. */
export type ListStyle = { readonly colours: boolean; readonly columns: number };

/** Returns rules as text, each in a few lines, and below them how many there are, in all and of each vendor. */
export function rulesText(rules: readonly ListedRule[], { colours: isColoured, columns }: ListStyle): string {
  // Lines are painted one by one, because a pager ends a colour where a line ends.
  const paint: Paint = (style, text) => {
    const [first = '', ...further] = wrap(text, columns);
    const lines = [first, ...further.map((line) => `    ${line}`)];
    return lines
      .map((line) => (isColoured && style !== 'reset' ? styleText(style, line, { validateStream: false }) : line))
      .join('\n');
  };
  const body = rules.map((rule) => ruleText(rule, paint)).join('\n');
  const vendors = [...new Set(rules.map(({ vendor }) => vendor))];
  const width = Math.max(0, ...vendors.map((vendor) => vendor.length));
  const ofVendors = vendors.map((name) => {
    const counts = countsText(rules.filter(({ vendor }) => vendor === name));
    return `${name.padEnd(width)}  ${counts}\n`;
  });
  const perVendor = vendors.length > 1 ? ofVendors.join('') : '';
  return `${body}${body === '' ? '' : '\n'}${perVendor}${countsText(rules)}\n`;
}

function countsText(rules: readonly ListedRule[]): string {
  const counts = evidences.map((kind) => `${rules.filter(({ evidence }) => evidence === kind).length} ${kind}`);
  return `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}: ${counts.join(', ')}`;
}

function ruleText(rule: ListedRule, paint: Paint): string {
  const { id, evidence, form, summary, source } = rule;
  const label = `${paint(colours[evidence], evidence)} ${form}`;
  return `${paint('bold', id)}  [${label}]\n  ${paint('reset', summary)}\n  ${paint('dim', source)}\n${positionLines(rule, paint)}`;
}

function positionLines({ form, variants = {}, default: inForce, twins = {} }: ListedRule, paint: Paint): string {
  const choices = Object.entries(variants).map(
    ([name, sentence]) =>
      `  ${name === inForce ? '*' : '-'} ${paint(name === inForce ? 'bold' : 'reset', `${name}: ${sentence}`)}\n`,
  );
  // The twins of refusals are the same for all.
  const wrong = form === 'refusal' ? [] : Object.values(twins).map((sentence) => `  ~ ${paint('red', sentence)}\n`);
  return [...choices, ...wrong].join('');
}

/** Splits a text at blanks into lines that have room after an indentation of four. */
function wrap(text: string, columns: number): readonly string[] {
  const room = Math.max(columns - 4, 20);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
