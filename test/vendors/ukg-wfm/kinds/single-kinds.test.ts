import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../helpers/paystub.ts';
import { item, json, noPerson, readAssignments, resultsOf, startUkg, upsertAssignments } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const failure = ({ status, body }: Answer) => [status, body.errorCode, body.message];
const ana = { personIdentity: { personNumber: '20190' } };
const keys = { personNumber: '20190', personKey: 100 };
const search = (values: string[], key = 'personnumber') => json({ where: { employees: { key, values } } });

// The kinds that a person is named in the body of: a value that is sent, as it is read, and codes of the vendor's API.
describe.each([
  [
    'attendance_admin',
    'attendanceAdmin',
    { administrator: { personNumber: '10020' } },
    { administrator: { displayName: 'de Wit, Bram', fullName: 'de Wit, Bram', personKey: 120, personNumber: '10020' } },
    { none: 'WCO-101297', missing: 'WCO-101231' },
  ],
  [
    'leave_admin',
    'leaveAdmin',
    { administrator: { personKey: 120 } },
    { administrator: { displayName: 'de Wit, Bram', fullName: 'de Wit, Bram', personKey: 120, personNumber: '10020' } },
    { none: 'WCO-101300', missing: 'WCO-101231' },
  ],
  [
    'forecasting_category_profiles',
    'forecastingCategory',
    { assignmentProfile: { id: -1 } },
    { assignmentProfile: { id: -1, qualifier: 'All' } },
    { none: 'WCO-101237', missing: 'WFF-270001', bad: [{ assignmentProfile: { id: 99 } }, 'WFF-270006'] },
  ],
  [
    'minor_rules',
    'minorRule',
    { emancipatedMinor: false, minorRule: { qualifier: 'Minors 16-17' } },
    { emancipatedMinor: false, minorRule: { id: 1, qualifier: 'Minors 16-17' } },
    { none: 'WCO-101237', missing: 'WCO-101231', bad: [{ schoolCalendar: { id: 99 } }, 'WCO-101232'] },
  ],
] as const)('%s', (segment, kind, sent, shown, { none, missing, ...more }) => {
  const path = `${people}/${segment}`;
  const isMinor = segment === 'minor_rules';

  test('a value is read in the resource, of many and in the aggregated form, until it is taken away', async () => {
    const client = paystub.client();
    expect((await client('GET', `${path}/100`)).body).toEqual({ personIdentity: keys });
    const put = await client('PUT', path, json({ ...ana, ...sent }));
    expect([put.status, put.body.personIdentity]).toEqual([200, ana.personIdentity]);
    const answer = { ...shown, personIdentity: keys };
    expect((await client('GET', `${path}?person_number=20190`)).body).toEqual(answer);
    const many = await client('POST', `${path}/multi_read`, search(['20190', '10030']));
    expect([many.status, ...resultsOf(many)]).toEqual([207, 'success', none]);
    expect(Object.keys((await readAssignments(client, ['20190'], [kind])).body[0].personAssignments[kind])).toEqual(
      Object.keys(sent),
    );
    if (isMinor) return;
    expect((await client('DELETE', path, json(ana))).status).toBe(204);
    expect((await client('GET', `${path}/100`)).body).toEqual({ personIdentity: keys });
  });

  test('what cannot be is refused with the codes of the kind', async () => {
    const client = paystub.client();
    expect((await client('PUT', path, json(ana))).body.errorCode).toBe(missing);
    const nobody = { personIdentity: { personNumber: '404' }, ...sent };
    expect(failure(await client('PUT', path, json(nobody)))).toEqual([
      400,
      'WCO-101263',
      noPerson('personNumber', '404'),
    ]);
    if (!('bad' in more)) return;
    const [value, code] = more.bad;
    expect((await client('PUT', path, json({ ...ana, ...value }))).body.errorCode).toBe(code);
  });

  test('many people are changed each alone', async () => {
    const client = paystub.client();
    const update = `${path}/${isMinor ? 'multi_upsert' : 'multi_update'}`;
    const some = await client('POST', update, json([{ ...ana, ...sent }, { ...sent }]));
    expect([some.status, ...resultsOf(some)]).toEqual([207, 'success', missing]);
    if (!isMinor) expect((await client('POST', `${path}/multi_delete`, json([ana]))).status).toBe(204);
    const tooMany = Array.from({ length: 101 }, () => ana);
    expect((await client('POST', update, json(tooMany))).body.errorCode).toBe('WCO-101207');
  });
});

// The profiles of scheduling, of which each has its own codes.
describe.each([
  ['worker_types', 'workerType', 'Full Time', 20, ['WFS-125102', 'WFS-125107', 'WFS-125105', 'WFS-125103']],
  [
    'pattern_template_profiles',
    'patternTemplateProfile',
    'Weekly Patterns',
    25,
    ['WFS-105731', 'WFS-105735', 'WFS-105736', 'WFS-105732'],
  ],
  [
    'shift_template_profiles',
    'shiftTemplateProfile',
    'Standard Shifts',
    20,
    ['WFS-107532', 'WFS-107533', 'WFS-107535', 'WCO-101203'],
  ],
  [
    'schedule_group_profiles',
    'scheduleGroupProfile',
    'Ward Groups',
    20,
    ['WFS-106610', '', 'WFS-106612', 'WFS-106608'],
  ],
] as const)('%s', (segment, member, name, maxPeople, [unknown, none, bad, key]) => {
  const path = `${people}/${segment}`;
  const value = { [member]: { id: 1 } };
  const shown = { [member]: { id: 1, qualifier: name } };

  test('PUT by id assigns it, DELETE by id takes it away', async () => {
    const client = paystub.client();
    const put = await client('PUT', `${path}/100`, json({ ...ana, ...value }));
    expect([put.status, put.body]).toEqual([200, { ...shown, ...ana }]);
    expect((await client('GET', `${path}/100`)).body).toEqual({ ...shown, personIdentity: keys });
    expect((await client('POST', `${path}/multi_read`, search(['100'], 'personid'))).body).toHaveLength(1);
    expect((await client('DELETE', `${path}/100`)).status).toBe(204);
    expect((await client('GET', `${path}?person_number=20190`)).body).toEqual({ personIdentity: keys });
  });

  test('a multi_delete takes identities, of which each must have one', async () => {
    const client = paystub.client();
    await client('POST', `${path}/multi_update`, json([{ ...ana, ...value }]));
    expect((await client('POST', `${path}/multi_delete`, json([ana.personIdentity]))).status).toBe(204);
    const again = await client('POST', `${path}/multi_delete`, json([ana.personIdentity]));
    expect(again.status === 204 ? [''] : resultsOf(again)).toEqual([none]);
  });

  test('what cannot be is refused with the codes of the kind', async () => {
    const client = paystub.client();
    const nobody = await client('GET', `${path}/404`);
    expect([nobody.status, nobody.body.errorCode]).toEqual([404, unknown]);
    const wrong = await client('PUT', `${path}/100`, json({ [member]: { id: 99 } }));
    expect([wrong.status, wrong.body.errorCode]).toEqual([400, bad]);
    const other = await client('PUT', `${path}/100`, json({ personIdentity: { personNumber: '10020' }, ...value }));
    expect([other.status, other.body.errorCode]).toEqual([400, 'WFS-111209']);
    const byBadge = await client('POST', `${path}/multi_read`, search(['B20190'], 'badge'));
    expect([byBadge.status, byBadge.body.errorCode]).toEqual([400, key]);
    const items = Array.from({ length: maxPeople + 1 }, () => ({ ...ana, ...value }));
    const tooMany = await client('POST', `${path}/multi_update`, json(items));
    expect([tooMany.status, tooMany.body.errorCode]).toEqual([413, 'WFP-90003']);
    expect((await client('PUT', `${path}/100`, json({}))).body.errorCode).toBe('WFS-111201');
    expect((await client('GET', path)).body.errorCode).toBe('WFS-111201');
  });
});

describe('process_profiles', () => {
  const path = `${people}/process_profiles`;

  test('somebody without one has the Empty Profile in both members', async () => {
    const client = paystub.client();
    const none = { employeeProcessProfileName: 'Empty Profile', managerProcessProfileName: 'Empty Profile' };
    expect((await client('GET', `${path}/100`)).body).toEqual({ ...none, personIdentity: keys });
    const sent = { ...ana, employeeProcessProfileName: 'EmpProcessProfile' };
    expect((await client('PUT', `${path}/update`, json(sent))).body).toEqual(sent);
    const read = await client('POST', `${path}/multi_read`, search(['20190']));
    expect(read.body).toEqual([{ employeeProcessProfileName: 'EmpProcessProfile', personIdentity: keys }]);
  });
});

test('a reference to nothing is kept where that is chosen', async () => {
  const client = (await startUkg({ settings: { choices: { 'ukg.kinds.references': 'kept' } } })).client();
  const sent = { ...ana, workerType: { qualifier: 'Casual' } };
  expect((await client('PUT', `${people}/worker_types/100`, json(sent))).body).toEqual(sent);
});

test('the Empty Profile takes a profile away', async () => {
  const client = paystub.client();
  await upsertAssignments(client, item('20190', { managerShiftTemplateProfile: { shiftTemplateProfile: { id: 1 } } }));
  const empty = json({ shiftTemplateProfile: { qualifier: 'Empty' } });
  expect((await client('PUT', `${people}/shift_template_profiles/100`, empty)).status).toBe(200);
  expect((await client('GET', `${people}/shift_template_profiles/100`)).body).toEqual({ personIdentity: keys });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
