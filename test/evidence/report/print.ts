import type { Finding } from '../../../src/evidence/check-sequence.ts';
import type { Sequence } from '../../../src/evidence/sequence.ts';
import type { Summary, Wrong } from './summary.ts';

const meaning: Record<Wrong['claim'], string> = {
  dead: 'Dead: no sequence of requests changes when the switch is turned',
  'under-claimed': 'Under-claimed: a reply changes with the switch, but does not name the rule',
  broken: 'Broken: with the switch turned, Paystub fails inside',
  'over-claimed': 'Over-claimed: a reply names the rule, but no position of the switch changes it',
};
const order = ['dead', 'under-claimed', 'broken', 'over-claimed'] as const;

/** A summary for people: what is wrong, grouped by claim and rule, then the figures. */
export function printSummary(summary: Summary, sequences: readonly Sequence[], seconds: number): string {
  const byId = new Map(sequences.map((sequence) => [sequence.id, sequence]));
  const parts = order.flatMap((claim) => {
    const found = summary.wrong.filter((each) => each.claim === claim);
    return found.length === 0 ? [] : [`${meaning[claim]}\n${found.map((each) => printWrong(each, byId)).join('')}`];
  });
  const needless = summary.needless.map((each) => `An exception that is not needed any more: ${each}\n`);
  return [...parts, ...needless, figures(summary, seconds)].join('\n');
}

function figures({ rules, positions, sequences, requests, turns, compared, wrong }: Summary, seconds: number): string {
  const counts = order.map((claim) => {
    const found = wrong.filter((each) => each.claim === claim);
    const excepted = found.filter((each) => each.excepted !== undefined).length;
    return `${found.length - excepted} ${claim}${excepted === 0 ? '' : ` (and ${excepted} excepted)`}`;
  });
  return [
    `${number(rules)} rules with ${number(positions)} other positions; ${number(sequences)} sequences of ${number(requests)} requests\n`,
    `${number(turns)} turns of a switch, ${number(compared)} replies compared in ${seconds.toFixed(1)} s\n`,
    `Rules that are ${counts.join(', ')}\n`,
  ].join('');
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function printWrong(
  { rule, reason, replies, sequences, example, excepted }: Wrong,
  byId: ReadonlyMap<string, Sequence>,
): string {
  const counted = replies === 0 ? '' : `: ${count(replies, 'time')} in ${count(sequences, 'sequence')}`;
  const lines = [
    ...(reason === undefined ? [] : [reason]),
    ...(excepted === undefined ? [] : [`excepted: ${excepted}`]),
    ...(example === undefined ? [] : printExample(example, byId.get(example.sequence))),
  ];
  return `  ${rule}${counted}\n${lines.map((line) => `      ${line}\n`).join('')}`;
}

function printExample({ index, status, position, lines }: Finding, sequence: Sequence | undefined): readonly string[] {
  const step = sequence?.steps[index];
  if (sequence === undefined || step === undefined) return [];
  const body = Buffer.from(step.body).toString().replaceAll(/\s+/g, ' ');
  return [
    `${step.method} ${step.target} -> ${status}`,
    ...(body === '' ? [] : [body.length > 200 ? `${body.slice(0, 200)}…` : body]),
    `request ${index + 1} of sandbox ${sequence.sandbox}, ${sequence.server}${sequence.test === undefined ? '' : `, "${sequence.test}"`}`,
    ...(position === undefined ? [] : [`switch at ${position}:`]),
    ...lines.map((line) => (line.length > 240 ? `${line.slice(0, 240)}…` : line)),
  ];
}

function count(value: number, what: string): string {
  return `${number(value)} ${what}${value === 1 ? '' : 's'}`;
}
