import { expect, test } from 'vitest';
import type { Answer } from '../../../helpers/paystub.ts';
import { json, readAssignments, resultsOf, startUkg } from '../ukg.ts';

const paystub = await startUkg();
const path = '/ukg/api/v1/commons/persons/schedule_rule_sets';
const failure = ({ status, body }: Answer) => [status, body.errorCode];
const personIdentity = { personKey: 100, personNumber: '20190' };
const ruleSet = { id: 5, qualifier: 'Full Time Emp Rule Set' };
const context = { id: -1, qualifier: 'DEFAULT' };
const row = (effectiveDate: string, of = context) => ({
  ...{ ruleSet, context: of, effectiveDate, expirationDate: '3000-01-01' },
});
const sent = { ruleSet: { qualifier: ruleSet.qualifier }, context: { qualifier: 'DEFAULT' } };

// The vendor's page on schedule rule set assignments, but for the id of the rule set, which its aggregated page has.
test('rule sets are updated by ID, and read by number, by key and in the aggregated form', async () => {
  const client = paystub.client();
  const assignments = [{ ...sent, effectiveDate: '2020-02-10' }];
  const put = await client('PUT', `${path}/100`, json({ personIdentity: { personNumber: '20190' }, assignments }));
  const answer = { personIdentity, assignments: [row('2020-02-10')] };
  expect([put.status, put.text]).toEqual([200, JSON.stringify(answer)]);
  for (const query of ['person_number=20190&context_id=-1', 'person_key=100&context_name=DEFAULT', 'person_key=100'])
    expect((await client('GET', `${path}?${query}`)).body).toEqual([answer]);
  for (const query of ['context_id=-2', 'date=2020-02-09'])
    expect((await client('GET', `${path}?person_key=100&${query}`)).body).toEqual([{ personIdentity }]);
  const { body: aggregated } = await readAssignments(client, ['20190'], ['scheduleRuleSet']);
  expect(aggregated[0].personAssignments.scheduleRuleSet).toEqual({ scheduleRuleSetAssignments: answer.assignments });
});

test('an update replaces the history of its context, or what starts in its span', async () => {
  const client = paystub.client();
  const update = async (body: object) => (await client('PUT', `${path}/100`, json(body))).body.assignments;
  const other = { id: -2, qualifier: 'SCHEDULE_GENERATION_OVERRIDE' };
  const both = [
    { ...sent, effectiveDate: '2020-01-01' },
    { ...sent, effectiveDate: '2021-01-01' },
  ];
  await update({ assignments: [...both, { ...sent, context: { id: -2 }, effectiveDate: '2020-06-01' }] });
  const later = { ...sent, effectiveDate: '2021-01-01', ruleSet: { id: 1 } };
  const span = { assignmentSpan: { start: '2021-01-01', end: '3000-01-01' } };
  const changed = { ...row('2021-01-01'), ruleSet: { id: 1, qualifier: 'Part Time Emp Rule Set' } };
  const [first, middle] = [row('2020-01-01'), row('2020-06-01', other)];
  expect(await update({ assignments: [later], assignmentSpan: span })).toEqual([first, middle, changed]);
  expect(await update({ assignments: [later] })).toEqual([middle, changed]);
  expect(await update({ assignments: [], assignmentSpan: { context: { id: -1 } } })).toEqual([middle]);
  expect(await update({ assignments: [], assignmentSpan: { context: { id: -2 } } })).toBeUndefined();
});

test.each([
  [{ assignments: [{ ...sent, context: { id: 7 }, effectiveDate: '2020-01-01' }] }, 'WFS-107018'],
  [{ assignments: [sent] }, 'WFS-107024'],
  [{ assignments: [{ ...sent, effectiveDate: '2020-01-01' }], assignmentSpan: { context: { id: -1 } } }, 'WFS-107027'],
  [{ assignments: [] }, 'WFS-107028'],
  [{ assignments: [{ ...sent, effectiveDate: '2020-01-02', expirationDate: '2020-01-01' }] }, 'WFS-111203'],
  [{ assignments: [{ ...sent, ruleSet: { id: 99 }, effectiveDate: '2020-01-01' }] }, 'WCO-101232'],
  [{}, 'WFS-111201'],
])('an update with %j is refused with 400 %s', async (body, code) => {
  expect(failure(await paystub.client()('PUT', `${path}/100`, json(body)))).toEqual([400, code]);
});

test('many people are updated all or none, and searched for with partial success or without', async () => {
  const client = paystub.client();
  const of = (personNumber: string) => ({
    ...{ personIdentity: { personNumber }, assignments: [{ ...sent, effectiveDate: '2020-02-10' }] },
  });
  const none = await client('POST', `${path}/multi_upsert`, json([of('20190'), of('404')]));
  expect(failure(none)).toEqual([400, 'WCO-101263']);
  expect((await client('GET', `${path}?person_key=100`)).body).toEqual([{ personIdentity }]);
  const all = await client('POST', `${path}/multi_upsert`, json([of('20190')]));
  const answer = { personIdentity, assignments: [row('2020-02-10')] };
  expect([all.status, all.body]).toEqual([200, [answer]]);
  const read = (query: string, employees: object, more = {}) =>
    client('POST', `${path}/multi_read${query}`, json({ where: { employees, ...more } }));
  for (const employees of [{ personKeys: [100] }, { personNumbers: ['20190'] }, { persons: [{ personKey: 100 }] }])
    expect((await read('', employees, { context: { id: -1 }, date: '2020-02-10' })).body).toEqual([answer]);
  const some = { personKeys: [100, 120] };
  expect(failure(await read('', some))).toEqual([400, 'WFS-106607']);
  const partial = await read('?partial_success=true', some);
  expect([partial.status, ...resultsOf(partial)]).toEqual([207, 'success', 'WFS-106607']);
  expect(failure(await read('', {}))).toEqual([400, 'WFS-111201']);
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
