import { beforeAll, expect, test } from 'vitest';
import { DriftCheck } from '../drift-check/check.ts';
import { checkCombinations, checkTurns } from '../drift-check/rounds.ts';
import { defaults, driftOf, recordTenant, type Sent, sentByScenarios } from './scenario-sessions.ts';

// `npm run drift-check` does the same with the sessions of all tests.

let sent: readonly Sent[] = [];
beforeAll(async () => {
  sent = await sentByScenarios();
}, 120_000);

test('a tenant that is a Paystub with the same switches agrees in everything', { timeout: 120_000 }, async () => {
  expect(sent.length).toBeGreaterThan(15);
  let agreeing = 0;
  for (const session of sent) {
    const { judged } = await driftOf(await recordTenant(session, defaults));
    expect(judged.filter(({ verdict }) => /^(choice|contradicts|unmodelled)$/.test(verdict))).toEqual([]);
    agreeing += judged.filter(({ verdict }) => verdict === 'agrees').length;
  }
  expect(agreeing).toBeGreaterThan(90);
});

test('a tenant with another variant of one rule is told by that choice and by no other, and the choice ends all drift', {
  timeout: 600_000,
}, async () => {
  const { results, isGood, text } = await checkTurns(new DriftCheck(sent), { isVariant: true, begin: '', most: 1 });
  expect(results.filter(({ session }) => session !== undefined).length).toBeGreaterThan(10);
  expect(isGood, text).toBe(true);
});

test('a tenant with two or three other variants at once is told by exactly these', { timeout: 600_000 }, async () => {
  for (const size of [2, 3]) {
    const { results, text } = await checkCombinations(new DriftCheck(sent), size, 3, 'scenarios');
    expect(results.length).toBeGreaterThan(0);
    expect(
      results.filter(({ wrong }) => wrong.length > 0),
      text,
    ).toEqual([]);
  }
});

test('a tenant with a wrong rule contradicts that rule, in nine of ten cases at least', {
  timeout: 900_000,
}, async () => {
  const parts = { isVariant: false, begin: 'poweroffice.', most: 1 };
  const { results, isGood, text } = await checkTurns(new DriftCheck(sent), parts);
  expect(results.filter(({ session, hidden }) => session !== undefined && hidden === undefined).length).toBeGreaterThan(
    20,
  );
  expect(isGood, text).toBe(true);
});
