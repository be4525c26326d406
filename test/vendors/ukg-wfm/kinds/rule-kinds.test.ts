import { describe, expect, test } from 'vitest';
import type { Answer, Client } from '../../../helpers/paystub.ts';
import { json, readAssignments, resultsOf, startUkg } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const ana = { personIdentity: { personNumber: '20190' } };
const code = ({ status, body }: Answer) => [status, body.errorCode];
const search = (values: string[], more: object = {}) =>
  json({ where: { employees: { key: 'personnumber', values } }, ...more });

describe.each([
  ['adjustment_rule', 'adjustmentRule', 'AR1', 'NewADJ_82'],
  ['percentage_allocation_rules', 'percentageAllocationRule', 'PA1', 'Primary PAR'],
])('%s', (segment, kind, first, second) => {
  const path = `${people}/${segment}`;
  const rule = (effectiveDate: string, processor: string) => ({ ...ana, effectiveDate, processor });
  const create = (client: Client, effectiveDate: string, processor: string) =>
    client('POST', path, json(rule(effectiveDate, processor)));
  const rows = async (client: Client, query = '') => {
    const { body } = await client('GET', `${path}/100${query}`);
    return body.map((row: { effectiveDate: string; expirationDate: string }) => [
      row.effectiveDate,
      row.expirationDate,
    ]);
  };

  test('a rule ends the one that holds, and itself where the next one starts', async () => {
    const client = paystub.client();
    await create(client, '2026-01-01', first);
    await create(client, '2026-09-01', first);
    const { status, body } = await create(client, '2026-05-01', second);
    expect([status, body.effectiveDate, body.expirationDate]).toEqual([200, '2026-05-01', '2026-09-01']);
    expect(await rows(client)).toEqual([
      ['2026-01-01', '2026-05-01'],
      ['2026-05-01', '2026-09-01'],
      ['2026-09-01', '3000-01-01'],
    ]);
    expect(await rows(client, `?processor=${encodeURIComponent(second)}`)).toHaveLength(1);
    expect(await rows(client, '?effective_date=2026-09-01')).toHaveLength(1);
    const { body: aggregated } = await readAssignments(client, ['20190'], [kind]);
    expect(aggregated[0].personAssignments[kind].assignments).toHaveLength(3);
  });

  test('a rule without a day starts today, and one that ends before it starts is refused', async () => {
    const client = paystub.client(segment);
    await paystub.sandbox(segment)('PATCH', '/__admin/clock', json({ now: '2026-02-03T08:00:00Z', mode: 'frozen' }));
    const sent = await client('POST', path, json({ ...ana, processor: first }));
    expect(sent.body.effectiveDate).toBe('2026-02-03');
    const empty = json({ ...rule('2026-04-01', first), expirationDate: '2026-04-01' });
    expect(code(await client('POST', path, empty))).toEqual([400, 'WCO-101312']);
    expect(code(await create(client, '2026-04-01', 'None'))).toEqual([400, 'WCO-101311']);
    expect(code(await client('POST', path, json(ana)))).toEqual([400, 'WCO-101231']);
    expect(code(await client('POST', path, json({ processor: first })))).toEqual([400, 'WCO-101231']);
  });

  test('an update names the day on which the rule starts', async () => {
    const client = paystub.client();
    await create(client, '2026-01-01', first);
    const moved = { ...rule('2026-02-01', second), originalEffectiveDate: '2026-01-01' };
    expect((await client('PUT', path, json(moved))).body.effectiveDate).toBe('2026-02-01');
    expect(await rows(client)).toEqual([['2026-02-01', '3000-01-01']]);
    expect(code(await client('PUT', path, json(moved)))).toEqual([400, 'WCO-101232']);
    expect(code(await client('PUT', path, json(rule('2026-02-01', second))))).toEqual([400, 'WCO-101231']);
  });

  test('a delete from a day on ends the rule that holds then; without a day all are removed', async () => {
    const client = paystub.client();
    await create(client, '2026-01-01', first);
    await create(client, '2026-05-01', second);
    const from = json({ ...ana, effectiveDate: '2026-03-01' });
    expect((await client('DELETE', path, from)).status).toBe(204);
    expect(await rows(client)).toEqual([['2026-01-01', '2026-03-01']]);
    expect((await client('POST', `${path}/multi_delete`, json([ana]))).status).toBe(204);
    expect(await rows(client)).toEqual([]);
    expect((await client('DELETE', path, json(ana))).status).toBe(204);
  });

  test('many are written and read row by row', async () => {
    const client = paystub.client();
    const items = [rule('2026-01-01', first), rule('2026-02-01', second), { processor: first }];
    const created = await client('POST', `${path}/multi_create`, json(items));
    expect([created.status, ...resultsOf(created)]).toEqual([207, 'success', 'success', 'WCO-101231']);
    const update = { ...rule('2026-03-01', first), originalEffectiveDate: '2026-02-01' };
    expect((await client('POST', `${path}/multi_update`, json([update]))).status).toBe(200);
    expect((await client('POST', `${path}/multi_read`, search(['20190']))).body).toHaveLength(2);
    const some = await client('POST', `${path}/multi_read`, search(['20190', '10030', '404']));
    expect(resultsOf(some)).toEqual(['success', 'success', 'WCO-101237', 'WCO-101263']);
    expect((await client('GET', `${path}/multi_read`)).body).toHaveLength(2);
    const tooMany = Array.from({ length: 101 }, () => rule('2026-01-01', first));
    expect(code(await client('POST', `${path}/multi_create`, json(tooMany)))).toEqual([400, 'WCO-101207']);
  });
});

test('an adjustment rule can be named by reference; the Empty Profile ends the one that holds', async () => {
  const client = paystub.client();
  const path = `${people}/adjustment_rule`;
  const put = (effectiveDate: string, id: number) =>
    client('POST', path, json({ ...ana, effectiveDate, adjustmentRule: { id } }));
  expect((await put('2026-01-01', 1)).body.processor).toBe('AR1');
  await put('2026-03-01', -1);
  const { body } = await client('GET', `${path}?person_number=20190`);
  expect(body).toHaveLength(1);
  expect(body[0]).toMatchObject({ effectiveDate: '2026-01-01', expirationDate: '2026-03-01', processor: 'AR1' });
});

test.each([
  ['refused', [400, 'WCO-101232']],
  ['ends', [200, undefined]],
])('a rule over another one can be chosen to be: %s', async (position, answer) => {
  const client = (await startUkg({ settings: { choices: { 'ukg.kinds.rules.over-row': position } } })).client();
  const create = (effectiveDate: string) =>
    client('POST', `${people}/adjustment_rule`, json({ ...ana, effectiveDate, processor: 'AR1' }));
  await create('2026-01-01');
  expect(code(await create('2026-02-01'))).toEqual(answer);
});

test.each([
  ['from-that-day', ['2026-01-01 2026-03-01']],
  ['that-row', ['2026-01-01 2026-03-01', '2026-05-01 3000-01-01']],
])('a delete of the rule of a day can be chosen to remove: %s', async (position, expected) => {
  const client = (await startUkg({ settings: { choices: { 'ukg.kinds.rules.delete': position } } })).client();
  const path = `${people}/adjustment_rule`;
  for (const effectiveDate of ['2026-01-01', '2026-03-01', '2026-05-01'])
    await client('POST', path, json({ ...ana, effectiveDate, processor: 'AR1' }));
  await client('DELETE', path, json({ ...ana, effectiveDate: '2026-03-01' }));
  const { body } = await client('GET', `${path}/100`);
  expect(body.map((row: Record<string, string>) => `${row.effectiveDate} ${row.expirationDate}`)).toEqual(expected);
});

test('an adjustment rule without a day can be chosen to hold since 1753-01-01', async () => {
  const client = (await startUkg({ settings: { choices: { 'ukg.kinds.rules.no-date': 'beginning' } } })).client();
  const { body } = await client('POST', `${people}/adjustment_rule`, json({ ...ana, processor: 'AR1' }));
  expect([body.effectiveDate, body.expirationDate]).toEqual(['1753-01-01', '3000-01-01']);
});

describe('attestation_profile_assignments', () => {
  const path = `${people}/attestation_profile_assignments`;
  const row = (id: number, effectiveDate: string, more: object = {}) => ({ profile: { id }, effectiveDate, ...more });
  const create = (client: Client, sent: object) => client('POST', `${path}?person_number=20190`, json(sent));
  const read = async (client: Client) =>
    (await client('GET', `${people}/100/attestation_profile_assignments`)).body.map(
      (each: { profile: { id: number }; effectiveDate: string; expirationDate: string }) =>
        `${each.profile.id} ${each.effectiveDate} ${each.expirationDate}`,
    );

  test('a profile ends the one that holds on its first day', async () => {
    const client = paystub.client();
    await create(client, row(1, '2026-01-01'));
    expect((await create(client, row(2, '2026-05-01'))).status).toBe(201);
    expect(await read(client)).toEqual(['1 2026-01-01 2026-05-01', '2 2026-05-01 3000-01-01']);
    expect((await client('GET', `${path}?person_number=20190`)).body).toHaveLength(2);
  });

  test('a bulk update replaces the list, or lays its rows over it', async () => {
    const client = paystub.client();
    const update = (query: string, ...attestationProfileAssignments: object[]) =>
      client('POST', `${path}/multi_update${query}`, json([{ employee: { id: 100 }, attestationProfileAssignments }]));
    await update('', row(1, '2026-01-01'));
    const merged = await update('?mergeEffectiveDating=true', row(2, '2026-03-01'));
    expect(merged.body[0].employee).toEqual({ id: 100, qualifier: '20190' });
    expect(await read(client)).toEqual(['1 2026-01-01 2026-03-01', '2 2026-03-01 3000-01-01']);
    await update('', row(2, '2026-07-01'));
    expect(await read(client)).toEqual(['2 2026-07-01 3000-01-01']);
    const bad = [{ employee: { id: 404 }, attestationProfileAssignments: [] }, { employee: { id: 100 } }, {}];
    expect(resultsOf(await client('POST', `${path}/multi_update`, json(bad)))).toEqual([
      ...['WCO-101263', 'WCO-101231', 'WCO-101231'],
    ]);
  });

  test('a search names people in exactly one way', async () => {
    const client = paystub.client();
    await create(client, row(1, '2026-01-01'));
    const find = (employees: object) => client('POST', `${path}/multi_read`, json({ where: { employees } }));
    for (const employees of [{ ids: [100] }, { qualifiers: ['20190'] }, { refs: [{ id: 100 }] }])
      expect((await find(employees)).body[0].attestationProfileAssignments).toHaveLength(1);
    expect(code(await find({}))).toEqual([400, 'WCO-133101']);
    expect(code(await find({ ids: [100], qualifiers: ['20190'] }))).toEqual([400, 'WCO-133102']);
    expect(resultsOf(await find({ ids: [100, 404] }))).toEqual(['success', 'WCO-101263']);
    expect(code(await client('POST', `${path}/multi_read`, json({})))).toEqual([400, 'WCO-101231']);
  });

  test('dates and profiles are checked', async () => {
    const client = paystub.client();
    expect(code(await create(client, row(99, '2026-01-01')))).toEqual([400, 'WTK-180730']);
    expect(code(await create(client, { profile: { qualifier: 'None' } }))).toEqual([400, 'WTK-180747']);
    expect(code(await create(client, {}))).toEqual([400, 'WCO-101231']);
    const backwards = row(1, '2026-02-01', { expirationDate: '2026-01-01' });
    expect(code(await create(client, backwards))).toEqual([400, 'WCO-101228']);
    expect((await create(client, row(1, '2026-02-01', { expirationDate: '2026-02-01' }))).status).toBe(201);
  });
});

describe('job_preferences', () => {
  const path = `${people}/job_preferences`;
  const put = (client: Client, query: string, ...employeeJobPreferences: object[]) =>
    client('PUT', `${path}${query}`, json({ personNumber: '20190', employeeJobPreferences }));
  const jobs = ({ body }: Answer) => body.employeeJobPreferences.map(({ job }: { job: string }) => job);

  test('a change replaces the list, or keeps the jobs that it does not name', async () => {
    const client = paystub.client();
    await put(client, '', { job: 'A/Nurse', preference: '5' });
    expect(jobs(await put(client, '?updatePartial=true', { job: 'A/Cook' }))).toEqual(['A/Nurse', 'A/Cook']);
    const read = await client('GET', `${path}?person_number=20190`);
    expect(read.body.employeeJobPreferences[1]).toEqual({ job: 'A/Cook', preference: 'NO PREFERENCE' });
    expect(jobs(await put(client, '', { job: 'A/Cook' }))).toEqual(['A/Cook']);
    expect((await client('GET', `${path}/120`)).body).toEqual({ personNumber: '10020' });
  });

  test('many are changed each alone', async () => {
    const client = paystub.client();
    const items = [
      { personNumber: '20190', employeeJobPreferences: [{ job: 'A/Cook' }] },
      { personNumber: '404', employeeJobPreferences: [] },
      { personNumber: '20190' },
      { personNumber: '20190', employeeJobPreferences: [{}] },
      { employeeJobPreferences: [] },
    ];
    const some = await client('POST', `${path}/multi_update`, json(items));
    expect(resultsOf(some)).toEqual(['success', 'WCO-101263', 'WCO-101231', 'WCO-101231', 'WCO-101231']);
    expect((await client('POST', `${path}/multi_read`, search(['20190']))).body).toHaveLength(1);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
