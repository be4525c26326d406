import { createPaint } from '../engine/paint.ts';
import { counted, forTerminal, forTerminalLine } from '../engine/printable.ts';
import { evidences } from '../engine/rules/rules.ts';
import type { InteractionResult, PactResult, VerifyResult } from './result.ts';

const marks = { passed: ['green', '✓'], failed: ['red', '✗'], pending: ['yellow', '○'] } as const;

/** Returns a pact as text: a line for each interaction, and below a failed one the reasons. */
export function printPact(pact: PactResult, colours: boolean): string {
  const head = forTerminalLine(`${pact.from}  ${pact.consumer} → ${pact.provider}`);
  const reason =
    pact.reason === undefined ? [] : [`  ${createPaint(colours)('red', '✗')} ${forTerminalLine(pact.reason)}`];
  return [head, ...reason, ...pact.interactions.flatMap((each) => interactionLines(each, colours)), ''].join('\n');
}

/** Returns the counts of a verification, and the rules that the answers rest on. */
export function printSummary({ pacts, restsOn }: VerifyResult): string {
  const all = pacts.flatMap(({ interactions }) => interactions);
  const count = (verdict: InteractionResult['verdict']) => all.filter((each) => each.verdict === verdict).length;
  const pending = count('pending') === 0 ? '' : `, ${count('pending')} failed but pending`;
  const rules = evidences.map((evidence) => `${restsOn[evidence].length} ${evidence}`);
  const total = evidences.reduce((sum, evidence) => sum + restsOn[evidence].length, 0);
  const inferred = restsOn.inferred.map((id) => `  inferred: ${forTerminalLine(id)}\n`).join('');
  return `${counted(pacts.length, 'pact')}, ${counted(all.length, 'interaction')}: ${count('passed')} passed, ${count('failed')} failed${pending}
rests on ${counted(total, 'rule')}: ${rules.join(', ')}
${inferred}`;
}

function interactionLines(result: InteractionResult, colours: boolean): readonly string[] {
  const { description, states, verdict, findings, failures } = result;
  const [colour, mark] = marks[verdict];
  const stateNames = states.length === 0 ? '' : ` (${states.join(', ')})`;
  return [
    `  ${createPaint(colours)(colour, mark)} ${forTerminalLine(description + stateNames)}`,
    ...failures.map((failure) => `      ${forTerminal(failure).replaceAll('\n', '\n      ')}`),
    ...findings.map(({ kind, says }) => `      contract ${kind}: ${forTerminalLine(says)}`),
    ...hints(result).map((hint) => `      ${forTerminalLine(hint)}`),
  ];
}

function hints({ verdict, status, rules, states, lacks }: InteractionResult): readonly string[] {
  if (lacks !== undefined) return [`cannot be had with the evidence that was asked for: ${lacks}`];
  const aboutTokens = states.some((state) => /token|caller|privileges/.test(state));
  if (verdict === 'passed' || status !== 401 || aboutTokens) return [];
  const why = rules.length === 0 ? '' : ` (${rules.join(', ')})`;
  return [
    `hint: the token was refused${why}: give the state "the token is valid" with the token as parameter, or verify with --auth off`,
  ];
}
