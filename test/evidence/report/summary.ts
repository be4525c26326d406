import type { Rule } from '../../../src/engine/rules/rules.ts';
import type { Checked, Finding } from '../../../src/evidence/check-sequence.ts';
import { countPositions } from '../../../src/evidence/switches.ts';
import type { RuleException } from '../../../src/vendors/exceptions.ts';
import type { Named } from '../task.ts';

/** All that is wrong with one rule in one way. */
export type Wrong = {
  readonly rule: string;
  readonly claim: RuleException['claim'];
  /** Why a rule is dead. */
  readonly reason: string | undefined;
  readonly replies: number;
  readonly sequences: number;
  /** The first finding, of the shortest beginning of a sequence. */
  readonly example: Finding | undefined;
  /** The reason of an exception for it. */
  readonly excepted: string | undefined;
};

/** The outcome of a check. */
export type Summary = {
  readonly rules: number;
  /** Positions of all switches but those that they have. */
  readonly positions: number;
  readonly sequences: number;
  readonly requests: number;
  readonly turns: number;
  readonly compared: number;
  readonly wrong: readonly Wrong[];
  /** Exceptions for rules that nothing is wrong with. */
  readonly needless: readonly string[];
};

/** The amount of work that a check has done. */
export type Ran = {
  readonly rules: readonly (readonly [string, Rule])[];
  readonly named: readonly Named[];
  readonly checked: readonly Checked[];
  readonly exceptions: readonly RuleException[];
  readonly sequences: number;
  readonly requests: number;
};

/** Sums up what a check has found. */
export function summarize({ rules, named, checked, exceptions, sequences, requests }: Ran): Summary {
  const changed = new Set(checked.flatMap((each) => each.changed));
  const wasNamed = new Set(named.flatMap((each) => each.rules));
  const findings = checked.flatMap((each) => each.findings);
  const grouped = Map.groupBy(findings, ({ rule, kind }) => JSON.stringify([rule, kind]));
  const wrong = rules.flatMap(([id, rule]) => {
    const reason = changed.has(id) ? undefined : whyDead(rule, wasNamed.has(id));
    const claims = (['under-claimed', 'broken', 'over-claimed'] as const).flatMap((claim) => {
      const found = grouped.get(JSON.stringify([id, claim]));
      return found === undefined ? [] : [toWrong(id, claim, undefined, found)];
    });
    return reason === undefined ? claims : [toWrong(id, 'dead', reason, []), ...claims];
  });
  const judged = wrong.map((each) => ({ ...each, excepted: exceptionFor(each, exceptions)?.reason }));
  return {
    rules: rules.length,
    positions: rules.reduce((sum, [, rule]) => sum + countPositions(rule), 0),
    sequences,
    requests,
    turns: checked.reduce((sum, each) => sum + each.turns, 0),
    compared: checked.reduce((sum, each) => sum + each.compared, 0),
    wrong: judged,
    needless: exceptions
      .filter(({ rule }) => rules.some(([id]) => id === rule))
      .filter((exception) => !wrong.some((each) => exceptionFor(each, [exception]) !== undefined))
      .map(({ rule, claim }) => `${rule} (${claim})`),
  };
}

function exceptionFor({ rule, claim }: Wrong, exceptions: readonly RuleException[]): RuleException | undefined {
  return exceptions.find((exception) => exception.rule === rule && exception.claim === claim);
}

function whyDead(rule: Rule, isNamed: boolean): string {
  if (countPositions(rule) === 0) return 'its switch has no other position: no twin and no variants';
  return isNamed ? 'it is named, but no position of its switch changes anything' : 'no sequence names it';
}

function toWrong(rule: string, claim: Wrong['claim'], reason: string | undefined, found: readonly Finding[]): Wrong {
  const [example] = found.toSorted((a, b) => a.index - b.index);
  const sequences = new Set(found.map(({ sequence }) => sequence)).size;
  return { rule, claim, reason, replies: found.length, sequences, example, excepted: undefined };
}
