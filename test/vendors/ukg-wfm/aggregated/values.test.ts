import { describe, expect, test } from 'vitest';
import {
  assignments,
  entry,
  item,
  json,
  readAssignments as read,
  request,
  rows,
  sickProfile as sick,
  startUkg,
  terms,
  upsertAssignments as upsert,
} from '../ukg.ts';

const paystub = await startUkg();
const other = { id: 202, qualifier: 'Sick Day without Equivalence value' };

describe('payCodeValue', () => {
  const cases: readonly (readonly [object, object, object])[] = [
    [{ payCodeValueProfile: other }, { payCodeValueProfile: other }, { payCodeValueProfile: other }],
    [{ payCodeValueProfile: null }, {}, { payCodeValueProfile: sick }],
    [{ unAssignExisting: false }, {}, { payCodeValueProfile: sick }],
    [{ unAssignExisting: true }, {}, {}],
    [{}, {}, { payCodeValueProfile: sick }],
    [
      { unAssignExisting: true, payCodeValueProfile: other },
      { payCodeValueProfile: other },
      { payCodeValueProfile: other },
    ],
    [{ unAssignExisting: true, payCodeValueProfile: null }, {}, {}],
    [
      { payCodeValueProfile: { qualifier: 'sick day without equivalence VALUE' } },
      { payCodeValueProfile: other },
      { payCodeValueProfile: other },
    ],
    [
      { payCodeValueProfile: { id: 202, qualifier: 'Sick Day PCVP' } },
      { payCodeValueProfile: other },
      { payCodeValueProfile: other },
    ],
  ];
  test.each(cases)('multi_upsert of %j answers %j and stores %j', async (sent, echoed, kept) => {
    const client = paystub.client();
    await upsert(client, item('10020', { payCodeValue: { payCodeValueProfile: sick } }));
    const answer = await upsert(client, item('10020', { payCodeValue: sent }));
    expect([answer.status, answer.body]).toEqual([200, [item('10020', { payCodeValue: echoed })]]);
    expect((await read(client, ['10020'], ['payCodeValue'])).body).toEqual([item('10020', { payCodeValue: kept })]);
  });

  test.each([
    [{ id: 999 }, '999'],
    [{ qualifier: 'No Such Profile' }, 'No Such Profile'],
    [{ id: 999, qualifier: 'Sick Day PCVP' }, '999'],
    [{ qualifier: 'Retired PCVP' }, 'Retired PCVP'],
  ])('multi_upsert refuses the profile %j', async (payCodeValueProfile, value) => {
    const bad = item('10020', { payCodeValue: { payCodeValueProfile } });
    const answer = await upsert(paystub.client(), bad);
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WCO-101271']);
    expect(answer.body.details).toEqual({
      'error-offsets': [0],
      results: [
        {
          error: {
            errorCode: 'WCO-101232',
            message: `The value for the property is not valid - Name: payCodeValueProfile, Value: ${value}.`,
            details: { errors: [], input: bad },
          },
        },
      ],
    });
  });
});

describe('employmentTerms', () => {
  test.each(['employmentTerms', 'employmentTerm'])(
    'multi_upsert of %s changes the terms that the plain operations read',
    async (name) => {
      const client = paystub.client();
      const sent = {
        assignments: [
          entry(2, '2020-01-01', '2020-06-01'),
          entry('All European Contract Periods', '2020-03-01', '2021-01-01'),
        ],
      };
      const answer = await upsert(client, item('10020', { [name]: sent }));
      expect(answer.body).toEqual([
        item('10020', {
          [name]: {
            assignments: [
              {
                ...entry(2, '2020-01-01', '2020-06-01'),
                employmentTerm: { id: 2, qualifier: 'Administrative Employees' },
              },
              {
                ...entry(4, '2020-03-01', '2021-01-01'),
                employmentTerm: { id: 4, qualifier: 'All European Contract Periods' },
              },
            ],
          },
        }),
      ]);
      expect(rows((await client('GET', `${terms}/120`)).body)).toEqual([
        '2 2020-01-01 2020-03-01',
        '4 2020-03-01 2021-01-01',
      ]);
    },
  );

  test('multi_read of employmentTerms answers the terms that the plain operations stored', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('10020', entry(2, '2020-01-01', '2020-06-01'))));
    const answer = await read(client, ['10020'], ['employmentTerms']);
    expect(rows(answer.body[0].personAssignments.employmentTerms)).toEqual(['2 2020-01-01 2020-06-01']);
  });

  test('employmentTerms without a list changes nothing, and an empty list removes all terms', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('10020', entry(2, '2020-01-01', '2020-06-01'))));
    await upsert(client, item('10020', { employmentTerms: {} }));
    expect(rows((await client('GET', `${terms}/120`)).body)).toHaveLength(1);
    await upsert(client, item('10020', { employmentTerms: { assignments: [] } }));
    expect(rows((await client('GET', `${terms}/120`)).body)).toEqual([]);
  });
});

describe('kinds without behaviour of their own', () => {
  const from = '2020-01-01';
  const to = '2021-01-01';
  const ref = { id: 1, qualifier: 'One' };
  const shapes: Record<string, object> = {
    employeeTags: { assignments: [{ employeeTag: ref, effectiveDate: from, expirationDate: to }] },
    scheduleGroup: {
      assignments: [{ scheduleGroup: ref, effectiveDate: from, expirationDate: to, removeFromOtherGroups: true }],
    },
    scheduleRuleSet: {
      scheduleRuleSetAssignments: [{ ruleSet: ref, context: ref, effectiveDate: from, expirationDate: '3000-01-01' }],
    },
    scheduleRuleOverrides: {
      overrideRules: [{ rule: ref, overrideDetails: { limit: 5 }, effectiveDate: from, expirationDate: to }],
    },
    scheduleEmployeePreference: { zoneCategory: ref, zone: { zoneSet: ref, zone: ref } },
    employeePreferences: { employeePreferenceOverrides: { preferredJob: 40 } },
    employeeJobPreferences: {
      employeeJobPreferences: [{ job: 'Organization/RN', preference: '5', schedulingContextSet: [] }],
    },
    schedulerWorkerType: { workerType: ref },
    managerShiftTemplateProfile: { shiftTemplateProfile: ref },
    managerPatternTemplateProfile: { patternTemplateProfile: ref },
    managerScheduleGroupProfile: { scheduleGroupProfile: ref },
    adjustmentRule: { assignments: [{ processor: 'AR1', effectiveDate: from, expirationDate: to }] },
    percentageAllocationRule: { assignments: [{ processor: ref, effectiveDate: from, expirationDate: to }] },
    attendanceProfile: { attendanceProfileAssignments: [{ profileName: 'Attendance Standard', effectiveDate: from }] },
    attestationProfile: { attestationProfileAssignments: [{ profile: ref, effectiveDate: from }] },
    attendanceAdmin: { administrator: { personNumber: '10010' } },
    leaveAdmin: { administrator: { personNumber: '10010' } },
    leaveProfile: { assignmentProfile: 'Profile' },
    cascadeProfile: { assignmentProfile: 'Profile' },
    processProfile: { employeeProcessProfileName: 'Employee', managerProcessProfileName: 'Manager' },
    forecastingCategory: { assignmentProfile: { id: -1, qualifier: 'All' } },
    minorRule: { minorRule: ref, schoolCalendar: ref, emancipatedMinor: false },
    skills: { assignments: [{ skill: ref, proficiencyLevel: ref, active: true, effectiveDate: from }] },
    certifications: {
      assignments: [
        {
          certification: ref,
          proficiencyLevel: ref,
          certificationNumber: 'C1',
          effectiveDate: from,
          expirationDate: to,
        },
      ],
    },
    telestaffAssignment: { personTeleStaffAssignment: { badgeId: 'B1', seniorityNumber: 1 } },
  };

  const unassigned: Record<string, object> = {
    processProfile: { employeeProcessProfileName: 'Empty Profile', managerProcessProfileName: 'Empty Profile' },
    attendanceProfile: { attendanceProfileAssignments: [{ profileName: 'Empty Profile' }] },
    attestationProfile: { attestationProfileAssignments: [{ profile: { id: -1, qualifier: 'Empty Profile' } }] },
  };

  test('the test covers all 25 kinds that are stored as sent', async () => {
    const { body } = await paystub.client()('GET', `${assignments}/names`);
    expect([...Object.keys(shapes), 'payCodeValue', 'employmentTerms'].toSorted()).toEqual(body.toSorted());
  });

  test.each(Object.entries(shapes))('%s is stored and answered in its documented shape', async (name, value) => {
    const client = paystub.client();
    const answer = await upsert(client, item('10020', { [name]: value }));
    expect([answer.status, answer.text]).toEqual([200, JSON.stringify([item('10020', { [name]: value })])]);
    const kept = await read(client, ['10020'], [name]);
    expect(kept.text).toBe(JSON.stringify([item('10020', { [name]: value })]));
    expect((await read(client, ['10030'], [name])).body).toEqual([item('10030', { [name]: unassigned[name] ?? {} })]);
  });

  test.each([
    ['cascadeProfile', { assignmentProfile: 'Profile' }],
    ['leaveAdmin', { administrator: { personNumber: '10010' } }],
    ['schedulerWorkerType', { workerType: ref }],
    ['processProfile', { employeeProcessProfileName: 'Employee' }],
    ['scheduleGroup', { assignments: [{ scheduleGroup: ref, effectiveDate: from, expirationDate: to }] }],
  ])('%s is unassigned by unAssignExisting, unless a value is sent with it', async (name, value) => {
    const client = paystub.client();
    const both = await upsert(client, item('10020', { [name]: { ...value, unAssignExisting: true } }));
    expect(both.body).toEqual([item('10020', { [name]: value })]);
    await upsert(client, item('10020', { [name]: { unAssignExisting: false } }));
    await upsert(client, item('10020', { [name]: {} }));
    expect((await read(client, ['10020'], [name])).body).toEqual([item('10020', { [name]: value })]);
    const gone = await upsert(client, item('10020', { [name]: { unAssignExisting: true } }));
    expect(gone.body).toEqual([item('10020', { [name]: {} })]);
    expect((await read(client, ['10020'], [name])).body).toEqual([item('10020', { [name]: unassigned[name] ?? {} })]);
  });

  test('an empty list clears a kind that is a list', async () => {
    const client = paystub.client();
    await upsert(client, item('10020', { employeeTags: shapes.employeeTags }));
    await upsert(client, item('10020', { employeeTags: { assignments: [] } }));
    expect((await read(client, ['10020'], ['employeeTags'])).body).toEqual([item('10020', { employeeTags: {} })]);
  });

  test('a schedule rule set is always stored until the end of time', async () => {
    const client = paystub.client();
    const sent = {
      scheduleRuleSetAssignments: [{ ruleSet: ref, context: ref, effectiveDate: from, expirationDate: to }],
    };
    await upsert(client, item('10020', { scheduleRuleSet: sent }));
    const kept = await read(client, ['10020'], ['scheduleRuleSet']);
    expect(kept.body[0].personAssignments).toEqual({ scheduleRuleSet: shapes.scheduleRuleSet });
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
