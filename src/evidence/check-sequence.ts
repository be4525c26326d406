import type { Rule } from '../engine/rules/rules.ts';
import { describeDifference, isSame } from './difference.ts';
import type { Outcome, Runner } from './runner.ts';
import type { Sequence } from './sequence.ts';
import { otherPositions, positionIn, turned } from './switches.ts';

/** Something wrong with the evidence of a reply, or with a switch. */
export type Finding = {
  readonly kind: 'over-claimed' | 'under-claimed' | 'broken';
  readonly rule: string;
  /** Position that the switch was turned to; every other one for a reply that is over-claimed. */
  readonly position: string | undefined;
  /** Id of the sequence. */
  readonly sequence: string;
  /** Position of the request in the sequence, from 0. */
  readonly index: number;
  readonly status: number;
  readonly lines: readonly string[];
};

/** The outcome of turning the switches of rules in one sequence. */
export type Checked = {
  /** Rules that changed something. */
  readonly changed: readonly string[];
  readonly findings: readonly Finding[];
  /** Turns of a switch, and replies that were compared. */
  readonly turns: number;
  readonly compared: number;
};

/** The sum of what was checked in parts. */
export function join(parts: readonly Checked[]): Checked {
  return {
    changed: parts.flatMap(({ changed }) => changed),
    findings: parts.flatMap(({ findings }) => findings),
    turns: parts.reduce((sum, { turns }) => sum + turns, 0),
    compared: parts.reduce((sum, { compared }) => sum + compared, 0),
  };
}

/** The outcomes of a sequence with every switch where it is, by position of the request. */
export type Trace = ReadonlyMap<number, Outcome>;

type Turned = {
  readonly position: string;
  /** The first request with another outcome. */
  readonly first: Outcome | undefined;
  /** Position of the first request that the turn says nothing about: the sequence turned the switch itself. */
  readonly end: number;
  readonly compared: number;
};

/** Runs a sequence with every switch where it is. */
export async function trace(runner: Runner, sequence: Sequence): Promise<Trace> {
  const outcomes = new Map<number, Outcome>();
  await runner.run(sequence, sequence.settings, (outcome) => {
    outcomes.set(outcome.index, outcome);
    return true;
  });
  return outcomes;
}

/** Turns the switches of rules, one at a time, in a sequence. */
export async function checkSequence(
  runner: Runner,
  sequence: Sequence,
  rules: readonly (readonly [string, Rule])[],
): Promise<Checked> {
  const base = await trace(runner, sequence);
  const changed: string[] = [];
  const findings: Finding[] = [];
  let [turns, compared] = [0, 0];
  for (const [id, rule] of rules) {
    const results: Turned[] = [];
    for (const position of otherPositions(sequence.settings, id, rule))
      results.push(await turn(runner, sequence, base, id, rule, position));
    turns += results.length;
    compared += results.reduce((sum, result) => sum + result.compared, 0);
    if (results.some(({ first }) => first !== undefined)) changed.push(id);
    findings.push(...judge(sequence, base, id, results));
  }
  return { changed, findings, turns, compared };
}

async function turn(
  runner: Runner,
  sequence: Sequence,
  base: Trace,
  id: string,
  rule: Rule,
  position: string,
): Promise<Turned> {
  let first: Outcome | undefined;
  let end = Number.POSITIVE_INFINITY;
  let compared = 0;
  await runner.run(sequence, turned(sequence.settings, { rule: id, position }, rule), (outcome) => {
    const original = base.get(outcome.index);
    if (original === undefined) return true;
    const isTurned = positionIn(outcome.settings, id, rule) === position;
    if (!isTurned || positionIn(original.settings, id, rule) === position) {
      end = outcome.index;
      return false;
    }
    compared += 1;
    if (!isSame(original, outcome)) first = outcome;
    return first === undefined;
  });
  return { position, first, end, compared };
}

function judge({ id: sequence }: Sequence, base: Trace, rule: string, results: readonly Turned[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { position, first } of results) {
    const original = first === undefined ? undefined : base.get(first.index);
    if (first === undefined || original === undefined) continue;
    const found = { rule, position, sequence, index: first.index, status: original.reply.status };
    const crash = first.reports.find((report) => !original.reports.includes(report));
    if (crash !== undefined) findings.push({ kind: 'broken', ...found, lines: crash.split('\n').slice(0, 3) });
    if (!original.rules.includes(rule))
      findings.push({ kind: 'under-claimed', ...found, lines: describeDifference(original, first) });
  }
  for (const { index, rules, reply } of base.values()) {
    if (!rules.includes(rule) || results.length === 0 || saysNothing(reply.headers)) continue;
    if (results.every(({ first, end }) => index < end && (first === undefined || first.index > index)))
      findings.push({
        kind: 'over-claimed',
        rule,
        position: undefined,
        sequence,
        index,
        status: reply.status,
        lines: [],
      });
  }
  return findings;
}

/** True for a reply that shows nothing of what its rules decided: below the floor, or spoiled by a fault. */
function saysNothing(headers: Outcome['reply']['headers']): boolean {
  return headers['X-Paystub-Error'] === 'below-floor' || headers['X-Paystub-Fault'] !== undefined;
}
