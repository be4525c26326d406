import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkRecording } from '../../src/recording/check-recording.ts';
import { findDrift } from '../../src/recording/drift/drift.ts';
import { openRecording } from '../../src/recording/record.ts';
import { fromRequest } from '../../src/recording/sources/from-requests.ts';
import { vendors } from '../../src/vendors/index.ts';
import { DriftCheck } from '../drift-check/check.ts';
import { checkCombinations, checkTurns } from '../drift-check/rounds.ts';
import { temporaryFolder } from '../helpers/cli.ts';
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

test('recordings without data of a tenant that behaves as Paystub hold nothing of anybody, and show no drift', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const files: string[] = [];
  for (const [index, session] of sent.entries()) {
    const file = join(folder, `${index}.ndjson`);
    const used = vendors.filter(({ name }) => session.requests.some(({ vendor }) => vendor === name));
    const options = { file, vendors: used, version: '0', begun: Date.now(), raw: false, keepsDates: index % 2 === 1 };
    const recording = await openRecording(options);
    for (const exchange of await recordTenant(session, defaults))
      recording.add(exchange.line.vendor, fromRequest({ ...exchange, changes: [], effects: [] }));
    recording.close();
    expect(checkRecording(file, [])).toEqual([]);
    files.push(file);
  }
  const parts = { vendors, settings: defaults, hasOwnData: false, waivers: [], now: Date.now(), report: () => {} };
  const { exchanges } = await findDrift({ files, ...parts });
  expect(exchanges.filter(({ verdict }) => /^(choice|contradicts|unmodelled)$/.test(verdict))).toEqual([]);
  const agreeing = exchanges.filter(({ verdict }) => verdict === 'agrees');
  expect(agreeing.length).toBeGreaterThan(0.9 * exchanges.filter(isComparable).length);
  expect(agreeing.filter(({ isPartial }) => isPartial !== true).length).toBeGreaterThan(0.7 * exchanges.length);
});

test('in recordings without data, too, a tenant with another variant is told by that choice alone', {
  timeout: 300_000,
}, async () => {
  const parts = { isVariant: true, begin: '', most: 1 };
  const { results, isGood, text } = await checkTurns(new DriftCheck(sent, true), parts);
  const compared = results.filter(({ session, hidden }) => session !== undefined && hidden === undefined);
  expect(isGood, text).toBe(true);
  expect(compared.length).toBeGreaterThan(20);
});

/** True for an exchange that could be compared if the tenant's records were known: none for or without a token. */
function isComparable({ reason = '' }: { readonly reason?: string }): boolean {
  return !/asks for a token/.test(reason);
}
