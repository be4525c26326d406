import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../helpers/paystub.ts';
import { item, json, resultsOf, startUkg, upsertAssignments } from '../ukg.ts';

const paystub = await startUkg();
const client = paystub.client();
const scheduling = '/ukg/api/v1/scheduling';
const timekeeping = '/ukg/api/v1/timekeeping';
const failure = ({ status, body }: Answer) => [status, body.errorCode, body.message];
const namesOf = ({ status, body }: Answer) => [status, body.map(({ name }: { name: string }) => name)];
const get = (path: string) => client('GET', path);
const search = (path: string, where: object) => client('POST', `${path}/multi_read`, json({ where }));

// Members, statuses, codes and texts are those of the vendor's OpenAPI documents of December 2022. The first record of
// each list is one that the vendor's pages on assignments name, as far as they name any.
describe.each([
  [
    `${scheduling}/proficiency_levels`,
    { active: true, id: 1, name: 'Beginner', proficiencyLevelNumeric: 1, version: 1 },
  ],
  [`${scheduling}/setup/schedule_groups`, { active: true, id: 1, name: 'Day Group', persistentId: 'Day#Group' }],
  [`${scheduling}/minor_rule_sets`, { active: true, id: 1, name: 'Minors 16-17' }],
  [`${scheduling}/school_calendars`, { active: true, id: 1, name: 'City Schools' }],
  [`${timekeeping}/attestation_profiles`, { id: 1, name: 'attestationDefault' }],
  [
    '/ukg/api/v1/attendance/attendance_profiles',
    { activeSwitch: true, id: 1, name: 'Attendance Standard', persistentId: 'Attendance#Standard' },
  ],
])('%s', (path, record) => {
  test('lists its records, of which one is read by its id', async () => {
    const { status, text } = await get(path);
    expect([status, text.startsWith(`[${JSON.stringify(record)}`)]).toEqual([200, true]);
    expect((await get(`${path}/1`)).body).toEqual(record);
  });
});

test.each([
  [`${scheduling}/worker_types`, { active: true, id: 1, name: 'Full Time' }],
  [`${scheduling}/pattern_template_profiles`, { id: 1, name: 'Weekly Patterns' }],
  [`${scheduling}/shift_templates_profiles`, { id: 1, name: 'Standard Shifts' }],
  [`${scheduling}/scheduling_group_profiles`, { id: -1, name: 'All Schedule Groups' }],
  [`${timekeeping}/setup/adjustment_rules`, { id: 1, name: 'AR1' }],
  [`${timekeeping}/setup/percentage_allocation_rules`, { id: 1, name: 'PA1', persistentId: 'PA1' }],
  ['/ukg/api/v1/forecasting/category_profiles', { active: true, id: -1, name: 'All', version: 1 }],
])('%s begins with %j', async (path, record) => {
  const { status, body } = await get(path);
  expect([status, body[0]]).toEqual([200, record]);
});

test.each([
  ['proficiency_levels?name=Expert', ['Expert']],
  ['minor_rule_sets?name=Minors%2016-17&include_inactive=true&all_details=true', ['Minors 16-17']],
  ['school_calendars?name=City%20Schools', ['City Schools']],
  ['setup/schedule_groups?name=Night%20Group', ['Night Group']],
])('%s leaves the record of that name', async (query, names) => {
  expect(namesOf(await get(`${scheduling}/${query}`))).toEqual([200, names]);
});

test.each([
  [`${scheduling}/proficiency_levels/99`, 400, 'PAYSTUB-NO-SUCH-RECORD', '99 not found.'],
  [`${scheduling}/minor_rule_sets?name=None`, 400, 'PAYSTUB-NO-SUCH-RECORD', 'None not found.'],
  [
    `${scheduling}/setup/schedule_groups/99`,
    400,
    'WFS-106601',
    'A Schedule Group was not found for the following reference: 99.',
  ],
  [
    '/ukg/api/v2/scheduling/setup/schedule_groups?name=None',
    400,
    'WFS-106601',
    'A Schedule Group was not found for the following reference: None.',
  ],
  [
    `${timekeeping}/attestation_profiles/99`,
    404,
    'PAYSTUB-NO-SUCH-RECORD',
    'An attestation profile with the specified ID was not found.',
  ],
  ['/ukg/api/v1/attendance/attendance_profiles/99', 400, 'WAT-100225', 'Attendance Profile does not exist.'],
  [
    '/ukg/api/v1/forecasting/category_profiles/99',
    404,
    'WFF-270032',
    'Entity not found. Type: ForecastingCategoryProfile. Name or ID: 99.',
  ],
  [
    '/ukg/api/v1/forecasting/category_profiles?name=None',
    404,
    'WFF-270032',
    'Entity not found. Type: ForecastingCategoryProfile. Name or ID: None.',
  ],
])('%s is refused with %i %s', async (path, status, code, message) => {
  expect(failure(await get(path))).toEqual([status, code, message]);
});

describe('tag definitions', () => {
  const tags = `${scheduling}/setup/tag_definitions`;

  test('are read one by one by name or id, and as a list by multi_read alone', async () => {
    const tag = { deleted: false, id: 1, name: 'EmployeeTag1' };
    expect((await get(`${tags}?name=EmployeeTag1`)).body).toEqual(tag);
    expect((await get(`${tags}/1`)).body).toEqual(tag);
    expect(failure(await get(tags)).slice(0, 2)).toEqual([400, 'WFS-111201']);
    expect(namesOf(await search(tags, {}))).toEqual([200, ['EmployeeTag1', 'EmployeeTag2']]);
    expect(namesOf(await search(tags, { tagDefinitions: { qualifiers: ['EmployeeTag2'] } }))).toEqual([
      200,
      ['EmployeeTag2'],
    ]);
    expect((await search(tags, { tagDefinitions: { ids: [99] } })).status).toBe(400);
    expect(failure(await search(tags, { tagDefinitions: {} })).slice(0, 2)).toEqual([400, 'WFS-111208']);
    expect(failure(await client('POST', `${tags}/multi_read`, json({})))[1]).toBe('WFS-111201');
    const context = await search(tags, { tagAssignmentContext: { id: 1 } });
    expect([context.status, context.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
  });

  test('that are listed can be assigned, and others cannot', async () => {
    const { body } = await search(tags, {});
    const row = { effectiveDate: '2026-01-01', expirationDate: '2026-06-01' };
    const send = (id: number) =>
      upsertAssignments(
        paystub.client(),
        item('20190', { employeeTags: { assignments: [{ employeeTag: { id }, ...row }] } }),
      );
    for (const { id } of body) expect((await send(id)).status).toBe(200);
    expect(resultsOf(await send(99))).toEqual(['WCO-101232']);
  });
});

describe('schedule groups', () => {
  const groups = '/ukg/api/v2/scheduling/setup/schedule_groups';

  test('come in pages, in short where that is asked for', async () => {
    expect(namesOf(await get(`${groups}?count=1`))).toEqual([200, ['Day Group']]);
    expect(namesOf(await get(`${groups}?index=1&count=1`))).toEqual([200, ['Night Group']]);
    expect((await get(`${groups}?index=2&count=1`)).body).toEqual([]);
    expect((await get(`${groups}?all_details=false`)).body[0]).toEqual({ id: 1, name: 'Day Group' });
    for (const query of ['index=-1', 'count=0']) expect((await get(`${groups}?${query}`)).status).toBe(400);
    const wrong = await startUkg({ settings: { twins: { 'ukg.setup.schedule-groups.pages': 'twin' } } });
    expect(namesOf(await wrong.client()('GET', `${groups}?index=1&count=1`))).toEqual([200, ['Day Group']]);
  });

  test('are searched by exactly one list, with 207 beside those that there are not', async () => {
    const read = (scheduleGroups: object) => search(`${scheduling}/setup/schedule_groups`, { scheduleGroups });
    expect(namesOf(await read({ persistentIds: ['Night#Group'] }))).toEqual([200, ['Night Group']]);
    expect(namesOf(await read({ refs: [{ id: 2 }, { qualifier: 'Day Group' }] }))).toEqual([
      200,
      ['Night Group', 'Day Group'],
    ]);
    const some = await read({ ids: [1, 99] });
    expect([some.status, ...resultsOf(some)]).toEqual([207, 'success', 'WFS-106601']);
    expect(failure(await read({ ids: [99] })).slice(0, 2)).toEqual([400, 'WFS-106601']);
    for (const lists of [{}, { ids: [1], qualifiers: ['Day Group'] }])
      expect(failure(await read(lists)).slice(0, 2)).toEqual([400, 'WFS-106611']);
  });
});

test.each([
  ['skills', 'skills', 'Communication'],
  ['certifications', 'certificates', 'Project Management'],
  ['proficiency_levels', 'levels', 'Expert'],
])('%s are searched by references, all of which must be there', async (list, member, name) => {
  const read = (references: object[]) => search(`${scheduling}/${list}`, { [member]: references });
  expect(namesOf(await read([{ id: 2 }, { qualifier: name }]))).toEqual([200, [name, name]]);
  expect((await read([{ id: 2 }, { id: 99 }])).status).toBe(400);
  expect(failure(await search(`${scheduling}/${list}`, {})).slice(0, 2)).toEqual([400, 'WFS-111201']);
});

test.each([
  ['minor_rule_sets', 'minorRuleSets', 'Minors 16-17'],
  ['school_calendars', 'schoolCalendars', 'City Schools'],
])('%s are searched by ids or names', async (list, member, name) => {
  const read = (lists: object) => search(`${scheduling}/${list}`, { [member]: lists });
  expect(namesOf(await read({ qualifiers: [name] }))).toEqual([200, [name]]);
  const some = await read({ ids: [1, 99] });
  expect([some.status, ...resultsOf(some)]).toEqual([207, 'success', 'PAYSTUB-NO-SUCH-RECORD']);
  expect(failure(await read({})).slice(0, 2)).toEqual([400, 'WFS-111208']);
});

describe('attendance profiles', () => {
  const path = '/ukg/api/v1/attendance/attendance_profiles';
  const read = (attendanceProfiles: object) => search(path, { attendanceProfiles, allDetails: false });

  test('are read in short, one by one and in part', async () => {
    expect((await get(`${path}?all_details=false`)).body[1]).toEqual({ id: 2, name: 'Attendance Strict' });
    expect((await read({ persistentIds: ['Attendance#Strict'] })).body).toEqual([{ id: 2, name: 'Attendance Strict' }]);
    const some = await read({ ids: [1, 99] });
    expect([some.status, some.body.errorCode, ...resultsOf(some)]).toEqual([
      ...[207, 'WAT-100228', 'success', 'WAT-100225'],
    ]);
  });

  test.each([
    [{}, 'WAT-101005', 'A request cannot be empty.'],
    [{ where: {} }, 'WAT-101106', 'Parameter is required: attendanceProfiles.'],
    [
      { where: { attendanceProfiles: {} } },
      'WAT-100229',
      'Atleast one parameter from id/qualifier/persistentId/ref is required.',
    ],
    [
      { where: { attendanceProfiles: { ids: [1], qualifiers: ['Attendance Strict'] } } },
      'WAT-100224',
      'Request contains multiple parameters.',
    ],
    [
      { where: { attendanceProfiles: { qualifiers: ['None'] } } },
      'WAT-100226',
      'Attendance Profile by given name does not exist.',
    ],
    [
      { where: { attendanceProfiles: { persistentIds: ['None'] } } },
      'WAT-100227',
      'Attendance Profile by given persistent id does not exist.',
    ],
  ])('%j is refused with 400 %s', async (body, code, message) => {
    expect(failure(await client('POST', `${path}/multi_read`, json(body)))).toEqual([400, code, message]);
  });
});

describe('forecasting category profiles', () => {
  const path = '/ukg/api/v1/forecasting/category_profiles';
  const read = (body: object) => client('POST', `${path}/multi_read`, json(body));

  test('are searched without where, all or none of them', async () => {
    expect(namesOf(await get(`${path}?active_only=true`))).toEqual([200, ['All', 'Sales']]);
    expect(namesOf(await get(`${path}?name=Sales`))).toEqual([200, ['Sales']]);
    expect(namesOf(await read({ categoryProfiles: { ids: [1, -1] } }))).toEqual([200, ['Sales', 'All']]);
  });

  test.each([
    [{}, 'WFF-270001', 'You must specify the following parameter: categoryProfiles.'],
    [
      { categoryProfiles: { ids: [] } },
      'WFF-270015',
      'The following reference list cannot be empty: categoryProfiles.',
    ],
    [
      { categoryProfiles: { ids: [1], qualifiers: ['All'] } },
      'WFF-270014',
      'Your request includes two or more of the following parameters: ids, qualifiers, refs. These parameters are mutually exclusive.',
    ],
    [
      { categoryProfiles: { qualifiers: ['All', 'None'] } },
      'WFF-270009',
      'Entity or entities not found. Type: ForecastingCategoryProfile. Name or names: None.',
    ],
  ])('%j is refused with 400 %s', async (body, code, message) => {
    expect(failure(await read(body))).toEqual([400, code, message]);
  });
});

describe('rules', () => {
  const adjustment = `${timekeeping}/setup/adjustment_rules`;
  const percentage = `${timekeeping}/setup/percentage_allocation_rules`;

  test('are listed by an id or a name, an id winning; without one that there is, the list is empty', async () => {
    expect(namesOf(await get(`${adjustment}?id=82`))).toEqual([200, ['NewADJ_82']]);
    expect(namesOf(await get(`${percentage}?qualifier=Primary%20PAR&all_details=false`))).toEqual([
      200,
      ['Primary PAR'],
    ]);
    expect(namesOf(await get(`${adjustment}?id=82&qualifier=AR1`))).toEqual([200, ['NewADJ_82']]);
    expect((await get(`${adjustment}?id=99`)).body).toEqual([]);
    const refusing = await startUkg({ settings: { choices: { 'ukg.setup.rules.filter': 'refused' } } });
    expect((await refusing.client()('GET', `${percentage}?qualifier=None`)).status).toBe(400);
  });

  test('of percentages are searched with 207 beside those that there are not', async () => {
    const read = (lists: object) => search(percentage, { percentageAllocationRules: lists, allDetails: false });
    expect(namesOf(await read({ persistentIds: ['Primary#PAR'] }))).toEqual([200, ['Primary PAR']]);
    const some = await read({ ids: [1, 99] });
    expect([some.status, some.body.errorCode, some.body.message]).toEqual([
      ...[207, 'WTK-82555', 'Some FPA Rule object references do not exist.'],
    ]);
    expect(some.body.details.results[1].error).toMatchObject({
      errorCode: 'WTK-82557',
      message: 'FPA rule with ID 99 does not exist.',
    });
    expect(resultsOf(await read({ persistentIds: ['None'] }))).toEqual(['WTK-82558']);
    expect(resultsOf(await read({ qualifiers: ['None'] }))).toEqual(['PAYSTUB-NO-SUCH-RECORD']);
    expect(failure(await read({}))).toEqual([
      400,
      'WTK-82559',
      'At least one parameter from ids/qualifiers/persistentIds/refs is required inside where clause.',
    ]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
