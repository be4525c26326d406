import { beforeAll, expect, test } from 'vitest';
import { type Rule, twinsOf } from '../../src/engine/rules/rules.ts';
import type { SandboxSettings } from '../../src/engine/sandbox/settings.ts';
import { vendors } from '../../src/vendors/index.ts';
import { defaults, driftOf, recordTenant, type Sent, sentByScenarios } from './scenario-sessions.ts';

const isOpen = ({ verdict }: { readonly verdict: string }) => /^(choice|contradicts|unmodelled)$/.test(verdict);

let sent: readonly Sent[] = [];
beforeAll(async () => {
  sent = await sentByScenarios();
}, 120_000);

type Turn = { readonly id: string; readonly position: string };

/** The positions of the switches that the scenarios meet. */
function turns(positionsOf: (rule: Rule) => readonly string[]): readonly Turn[] {
  const met = new Set(sent.flatMap(({ rules }) => [...rules]));
  return vendors
    .flatMap(({ rules }) => Object.entries(rules as Readonly<Record<string, Rule>>))
    .filter(([id]) => met.has(id))
    .flatMap(([id, rule]) => positionsOf(rule).map((position) => ({ id, position })));
}

/** The verdicts about the first session in which a tenant with such switches answers otherwise. */
async function driftFrom(settings: SandboxSettings, id: string) {
  for (const session of sent.filter(({ rules }) => rules.has(id))) {
    const drift = await driftOf(await recordTenant(session, settings));
    if (drift.judged.some(isOpen)) return drift;
  }
  return undefined;
}

test('a tenant that is a Paystub with the same switches agrees in everything', { timeout: 120_000 }, async () => {
  expect(sent.length).toBeGreaterThan(15);
  let agreeing = 0;
  for (const session of sent) {
    const { judged } = await driftOf(await recordTenant(session, defaults));
    expect(judged.filter(isOpen)).toEqual([]);
    agreeing += judged.filter(({ verdict }) => verdict === 'agrees').length;
  }
  expect(agreeing).toBeGreaterThan(90);
});

test('a tenant with another variant of one rule is told by that choice, and by no other', {
  timeout: 600_000,
}, async () => {
  const variants = ({ variants: all = {}, default: usual }: Rule) => Object.keys(all).filter((each) => each !== usual);
  const wrong: unknown[] = [];
  let met = 0;
  for (const { id, position } of turns(variants)) {
    const drift = await driftFrom({ ...defaults, choices: { [id]: position } }, id);
    if (drift === undefined) continue; // no scenario meets what differs
    met += 1;
    const others = drift.judged.filter((each) => isOpen(each) && (each.verdict !== 'choice' || each.rule !== id));
    if (drift.choices[id] !== position || Object.keys(drift.choices).length !== 1 || others.length > 0)
      wrong.push({
        id,
        position,
        choices: drift.choices,
        others: others.map(({ verdict, rule }) => `${verdict} ${rule}`),
      });
  }
  expect(met).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test('a tenant with a wrong rule contradicts that rule, in nine of ten cases at least', {
  timeout: 900_000,
}, async () => {
  const wrong: unknown[] = [];
  let met = 0;
  for (const { id, position } of turns((rule) => (rule.variants === undefined ? twinsOf(rule) : []))) {
    const drift = await driftFrom({ ...defaults, twins: { [id]: position } }, id);
    if (drift === undefined) continue;
    met += 1;
    const first = drift.judged.find(isOpen);
    if (first?.verdict !== 'contradicts' || first.rule !== id) wrong.push({ id, position, first });
  }
  expect(met).toBeGreaterThan(60);
  expect(wrong.length / met, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.1);
});
