import { expect, test } from 'vitest';
import { Aliases } from '../../../src/recording/drift/aliases.ts';
import { compareReplies } from '../../../src/recording/drift/compare.ts';

const line = {
  ...{ id: 1, at: '2026-03-20T08:00:00.000Z', vendor: 'poweroffice-go', method: 'GET', path: '/v2/Projects' },
  ...{ status: 200, milliseconds: 1 },
};

/** The differences of an answer of ours from the tenant's, as `pointer kind`. */
function differences(theirs: unknown, ours: unknown, { isAnonymous = true, status = 200 } = {}): readonly string[] {
  const exchange = { line: { ...line, status }, request: { headers: {} }, reply: { headers: {}, body: theirs } };
  const own = { status, headers: {}, body: ours, rules: [], evidence: 'inferred', error: undefined };
  const time = Date.parse(line.at);
  const found = compareReplies(exchange, own, {
    ...{ aliases: new Aliases(), writes: false, requested: new Set<string>(), times: [time, time], isAnonymous },
    vocabulary: { has: (word) => /^(the|end|precedes|start)$/i.test(word) },
  });
  return found.map(({ where, kind, isUnmatched }) => `${where} ${kind}${isUnmatched === true ? ' unmatched' : ''}`);
}

test('a time of the session is not that of a record which did not change', () => {
  const [now, later, before] = ['2026-03-20T08:00:01Z', '2026-03-20T08:00:02Z', '2024-01-02T03:04:05Z'];
  expect(differences({ LastChanged: now }, { LastChanged: later })).toEqual([]);
  expect(differences({ LastChanged: now }, { LastChanged: before })).toEqual(['/LastChanged value']);
});

test('amounts may differ by a unit of the last digit where they are substitutes, and nowhere else', () => {
  expect(differences({ HourlyRate: 249 }, { HourlyRate: 248.9 })).toEqual([]);
  expect(differences({ total: '311.44' }, { total: '311.45' })).toEqual([]);
  expect(differences({ HourlyRate: 249 }, { HourlyRate: 251.2 })).toEqual(['/HourlyRate value']);
  expect(differences({ Quantity: 6 }, { Quantity: 7 })).toEqual(['/Quantity value']);
  expect(differences({ HourlyRate: 249 }, { HourlyRate: 248.9 }, { isAnonymous: false })).toEqual([
    '/HourlyRate value',
  ]);
});

test('items of a list are found by their ids, the same id twice in order', () => {
  const [first, second, other] = [
    { id: 1, from: '2024-01-01' },
    { id: 1, from: '2024-03-01' },
    { id: 2, from: '2024-02-01' },
  ];
  expect(differences([first, other, second], [first, second, other])).toEqual([]);
  expect(differences([first, other], [first, { id: 3, from: '2024-02-01' }])).toContain('/1/id value unmatched');
});

test('the message of a part that failed is compared as a message', () => {
  const part = (message: string) => ({ results: [{ error: { message } }] });
  expect(differences(part('The end vqxzt precedes the start'), part('The end Retired precedes the start'))).toEqual([]);
  expect(differences(part('The end precedes the start'), part('The start precedes the end'), { status: 207 })).toEqual([
    '/results/0/error/message text unmatched',
  ]);
});
