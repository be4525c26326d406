import { describe, expect, test } from 'vitest';
import type { Answer, Client } from '../../../helpers/paystub.ts';
import { json, readAssignments, resultsOf, startUkg } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const ana = { personIdentity: { personNumber: '20190' } };
const keys = { personNumber: '20190', personKey: 100 };
const code = ({ status, body }: Answer) => [status, body.errorCode];
const search = (values: string[], more: object = {}) =>
  json({ where: { employees: { key: 'personnumber', values } }, ...more });

describe.each([
  ['employee_tags', 'employeeTag', 'employeeTags', 'WCO-101232'],
  ['schedule_groups', 'scheduleGroup', 'scheduleGroup', 'WFS-106601'],
])('%s', (segment, member, kind, unknown) => {
  const path = `${people}/${segment}`;
  const row = (id: number, effectiveDate: string, expirationDate: string, more: object = {}) => ({
    [member]: { id },
    ...{ effectiveDate, expirationDate, ...more },
  });
  const days = ({ body }: Answer) =>
    (body.assignments ?? []).map(
      ({ effectiveDate, expirationDate, ...each }: { effectiveDate: string; expirationDate: string }) =>
        `${Object(each)[member]?.id} ${effectiveDate} ${expirationDate}`,
    );
  const send = (client: Client, method: 'POST' | 'PUT', where: string, assignments: object[], more: object = {}) =>
    client(method, `${path}${where}`, json({ ...ana, assignments, ...more }));
  const read = (client: Client) => client('GET', `${path}/100`);

  test('a create extends an assignment of the same one, and leaves the others', async () => {
    const client = paystub.client();
    await send(client, 'POST', '', [row(1, '2026-01-01', '2026-03-01'), row(2, '2026-01-01', '2026-02-01')]);
    const created = await send(client, 'POST', '', [row(1, '2026-02-01', '2026-06-01')]);
    expect([created.status, days(created)]).toEqual([200, ['2 2026-01-01 2026-02-01', '1 2026-01-01 2026-06-01']]);
    expect(days(await read(client)).toSorted()).toEqual(days(created).toSorted());
    const { body } = await readAssignments(client, ['20190'], [kind]);
    expect(body[0].personAssignments[kind].assignments).toHaveLength(2);
  });

  test('an update replaces all, or what lies in its span', async () => {
    const client = paystub.client();
    await send(client, 'POST', '', [row(1, '2026-01-01', '2027-01-01')]);
    const assignmentSpan = { start: '2026-03-01', end: '2026-05-01' };
    const within = await send(client, 'PUT', '', [row(2, '2026-03-01', '2026-05-01')], { assignmentSpan });
    expect(days(within)).toEqual(['1 2026-01-01 2026-03-01', '2 2026-03-01 2026-05-01', '1 2026-05-01 2027-01-01']);
    expect(days(await send(client, 'PUT', '', [row(2, '2026-01-01', '2026-02-01')]))).toEqual([
      '2 2026-01-01 2026-02-01',
    ]);
    expect((await send(client, 'PUT', '', [])).body).toEqual({ personIdentity: keys });
  });

  test('a delete takes only the days away that it names', async () => {
    const client = paystub.client();
    await send(client, 'POST', '', [row(1, '2026-01-01', '2027-01-01'), row(2, '2026-01-01', '2027-01-01')]);
    const removed = await send(client, 'POST', '/apply_delete', [row(1, '2026-03-01', '2026-05-01')]);
    expect(removed.status).toBe(204);
    expect(days(await read(client))).toEqual([
      '2 2026-01-01 2027-01-01',
      '1 2026-01-01 2026-03-01',
      '1 2026-05-01 2027-01-01',
    ]);
    const all = json([
      { ...ana, assignments: [row(1, '1900-01-01', '3000-01-01'), row(2, '1900-01-01', '3000-01-01')] },
    ]);
    expect((await client('POST', `${path}/multi_delete`, all)).status).toBe(204);
    expect((await client('GET', `${path}?person_number=20190`)).body).toEqual({ personIdentity: keys });
  });

  test('dates and references are checked, item by item', async () => {
    const client = paystub.client();
    expect(code(await send(client, 'POST', '', [row(1, '2026-02-01', '2026-01-01')]))).toEqual([400, 'WFS-111203']);
    expect((await send(client, 'POST', '', [row(1, '2026-02-01', '2026-02-01')])).body.assignments).toBeUndefined();
    expect(code(await send(client, 'POST', '', [row(99, '2026-01-01', '2026-02-01')]))).toEqual([400, unknown]);
    for (const assignments of [[{ [member]: { id: 1 } }], [{ [member]: { id: 1 }, effectiveDate: '2026-01-01' }], [{}]])
      expect(code(await send(client, 'POST', '', assignments))).toEqual([400, 'WFS-111201']);
    expect(code(await client('POST', path, json(ana)))).toEqual([400, 'WFS-111201']);
    expect(code(await client('POST', path, json({ assignments: [] })))).toEqual([400, 'WFS-111201']);
    const nobody = { personIdentity: { personNumber: '404' }, assignments: [row(1, '2026-01-01', '2026-02-01')] };
    for (const bulk of ['multi_create', 'multi_upsert']) {
      const answer = await client(
        'POST',
        `${path}/${bulk}`,
        json([{ ...ana, assignments: [row(1, '2026-01-01', '3000-01-01')] }, nobody]),
      );
      expect([answer.status, ...resultsOf(answer)]).toEqual([207, 'success', 'WCO-101263']);
    }
    const some = await client('POST', `${path}/multi_read`, search(['20190', '10030']));
    expect([some.status, ...resultsOf(some)]).toEqual([207, 'success', 'WFS-106607']);
  });
});

test('a schedule group can take the place of all others in its days', async () => {
  const client = paystub.client();
  const path = `${people}/schedule_groups`;
  const sent = (id: number, more: object) => ({
    ...ana,
    assignments: [{ scheduleGroup: { id }, effectiveDate: '2026-01-01', expirationDate: '2026-06-01', ...more }],
  });
  await client('POST', path, json(sent(1, { expirationDate: '2027-01-01' })));
  const { body } = await client('POST', path, json(sent(2, { removeFromOtherGroups: true })));
  expect(body.assignments).toEqual([
    { effectiveDate: '2026-01-01', expirationDate: '2026-06-01', scheduleGroup: { id: 2, qualifier: 'Night Group' } },
    { effectiveDate: '2026-06-01', expirationDate: '2027-01-01', scheduleGroup: { id: 1, qualifier: 'Day Group' } },
  ]);
  expect((await client('PUT', path, json({ ...ana, unAssignExisting: true }))).body).toEqual({ personIdentity: keys });
});

describe('lists that are replaced', () => {
  const skill = (id: number, effectiveDate = '2026-01-01') => ({ skill: { id }, active: true, effectiveDate });
  const certification = (id: number, more: object = {}) => ({
    certification: { id },
    effectiveDate: '2026-01-01',
    expirationDate: '2026-06-01',
    ...more,
  });
  const idsOf = ({ body }: Answer, member: string) =>
    (body.assignments ?? []).map((row: Record<string, { id: number }>) => row[member]?.id);

  test('skills are replaced by a change and taken away by a delete that answers 200', async () => {
    const client = paystub.client();
    const path = `${people}/skills`;
    await client('PUT', `${path}/100`, json({ assignments: [skill(1), skill(2, '2026-05-01')] }));
    expect(idsOf(await client('GET', `${path}/100?date=2026-02-01`), 'skill')).toEqual([1]);
    expect(idsOf(await client('GET', `${path}?person_number=20190`), 'skill')).toEqual([1, 2]);
    const removed = await client('POST', `${path}/apply_delete`, json({ ...ana, assignments: [{ skill: { id: 1 } }] }));
    expect([removed.status, idsOf(removed, 'skill')]).toEqual([200, [2]]);
    const items = [{ ...ana, assignments: [skill(3)] }, { ...ana, assignments: [skill(99)] }, { assignments: [] }, ana];
    const some = await client('POST', `${path}/multi_upsert`, json(items));
    expect([some.status, ...resultsOf(some)]).toEqual([207, 'success', 'WCO-101232', 'WCO-101231', 'WCO-101231']);
    const read = await client('POST', `${path}/multi_read`, search(['20190']));
    expect(idsOf({ ...read, body: read.body[0] }, 'skill')).toEqual([3]);
    const other = json({ personIdentity: { personNumber: '10020' }, assignments: [skill(1)] });
    expect(code(await client('PUT', `${path}/100`, other))).toEqual([400, 'WFS-111209']);
  });

  test('certifications are kept beside those of a change that says so', async () => {
    const client = paystub.client();
    const path = `${people}/certifications`;
    const level = { proficiencyLevel: { qualifier: 'Expert' }, certificationNumber: 'C-7' };
    await client('PUT', `${path}/100`, json({ assignments: [certification(1, level)] }));
    const upsert = (query: string, id: number) =>
      client('POST', `${path}/multi_upsert${query}`, json([{ ...ana, assignments: [certification(id)] }]));
    const kept = await upsert('?preserve_existing_assignments=true', 2);
    expect(idsOf({ ...kept, body: kept.body[0] }, 'certification')).toEqual([1, 2]);
    expect(idsOf(await client('GET', `${path}/100?date=2026-07-01`), 'certification')).toEqual([]);
    const replaced = await upsert('', 3);
    expect(idsOf({ ...replaced, body: replaced.body[0] }, 'certification')).toEqual([3]);
    const backwards = json({ assignments: [certification(1, { expirationDate: '2025-01-01' })] });
    expect(code(await client('PUT', `${path}/100`, backwards))).toEqual([400, 'WFS-111203']);
  });

  test('attendance profiles merge by date', async () => {
    const client = paystub.client();
    const path = `${people}/attendance_profile`;
    const put = (...rows: readonly (readonly [string, string])[]) => {
      const attendanceProfileAssignments = rows.map(([effectiveDate, profileName]) => ({ effectiveDate, profileName }));
      return client('PUT', path, json({ ...ana, attendanceProfileAssignments }));
    };
    await put(['2026-01-01', 'Attendance Standard']);
    await put(['2026-03-01', 'Attendance Standard']);
    const { body } = await put(['2026-03-01', 'Attendance Strict']);
    expect(body.attendanceProfileAssignments).toEqual([
      { effectiveDate: '2026-01-01', profileName: 'Attendance Standard' },
      { effectiveDate: '2026-03-01', profileName: 'Attendance Strict' },
    ]);
    expect(code(await put(['2026-03-01', 'None']))).toEqual([400, 'WCO-101232']);
    const cleared = await client('POST', `${path}/multi_update`, json([{ ...ana, unAssignExisting: true }]));
    expect(cleared.body).toEqual([{ personIdentity: keys }]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
