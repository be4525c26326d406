import { describe, expect, test } from 'vitest';
import type { Client } from '../../helpers/paystub.ts';
import { assignments, entry, json, request, rows, startUkg, terms } from './ukg.ts';

const paystub = await startUkg();
const sick = { id: 201, qualifier: 'Sick Day PCVP' };
const other = { id: 202, qualifier: 'Sick Day without Equivalence value' };
const noPerson = (name: string, value: string) =>
  'The action required an existing person, but either the person for the key could not be found, the user does not have ' +
  `access rights to that person, or a database error occurred. Property name: ${name}, value: ${value}`;

const upsert = (client: Client, ...items: object[]) => client('POST', `${assignments}/multi_upsert`, json(items));
const item = (personNumber: string, personAssignments: object) => ({
  personIdentity: { personNumber },
  personAssignments,
});
const read = (client: Client, values: string[], personAssignments?: string[]) =>
  client(
    'POST',
    `${assignments}/multi_read`,
    json({ where: { employees: { key: 'personNumber', values }, ...(personAssignments && { personAssignments }) } }),
  );

describe('payCodeValue: what is sent, what is answered, what is kept', () => {
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
  test.each(cases)('%j', async (sent, echoed, kept) => {
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
  ])('the profile %j is refused', async (payCodeValueProfile, value) => {
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

describe('multi_upsert', () => {
  test('identities come back as they were sent, in the order of the request', async () => {
    const answer = await upsert(
      paystub.client(),
      { personIdentity: { personKey: 130 }, personAssignments: { payCodeValue: { payCodeValueProfile: { id: 202 } } } },
      item('10020', { payCodeValue: { payCodeValueProfile: { qualifier: 'Sick Day PCVP' } } }),
    );
    expect(answer.text).toBe(
      JSON.stringify([
        { personIdentity: { personKey: 130 }, personAssignments: { payCodeValue: { payCodeValueProfile: other } } },
        {
          personIdentity: { personNumber: '10020' },
          personAssignments: { payCodeValue: { payCodeValueProfile: sick } },
        },
      ]),
    );
  });

  test('some bad items make 207, and requestItemId marks success and error', async () => {
    const client = paystub.client();
    const good = {
      personIdentity: { personNumber: '10020', requestItemId: 1 },
      personAssignments: { payCodeValue: { payCodeValueProfile: { id: 201 } } },
    };
    const bad = {
      personIdentity: { personNumber: '404', requestItemId: 2 },
      personAssignments: { payCodeValue: { payCodeValueProfile: { id: 201 } } },
    };
    const answer = await upsert(client, good, bad);
    expect([answer.status, answer.body.errorCode]).toEqual([207, 'WCO-101272']);
    expect(answer.body.details).toEqual({
      'error-offsets': [1],
      results: [
        { success: { ...good, personAssignments: { payCodeValue: { payCodeValueProfile: sick } } } },
        {
          error: {
            errorCode: 'WCO-101263',
            message: noPerson('personNumber', '404'),
            details: { errors: [], input: bad },
          },
        },
      ],
    });
    expect((await read(client, ['10020'], ['payCodeValue'])).body[0].personAssignments.payCodeValue).toEqual({
      payCodeValueProfile: sick,
    });
  });

  test('an item of which one kind fails changes nothing', async () => {
    const client = paystub.client();
    const mixed = item('10020', {
      payCodeValue: { payCodeValueProfile: sick },
      employmentTerms: { assignments: [entry(999, '2020-01-01', '2021-01-01')] },
    });
    expect((await upsert(client, mixed)).status).toBe(400);
    expect((await read(client, ['10020'], ['payCodeValue'])).body).toEqual([item('10020', { payCodeValue: {} })]);
  });

  test.each([
    [{ personAssignments: {} }, 'personIdentity'],
    [{ personIdentity: { personNumber: '10020' } }, 'personAssignments'],
  ])('an item %j lacks a member', async (bad, name) => {
    const answer = await upsert(paystub.client(), bad);
    expect(answer.body.details.results[0].error).toMatchObject({
      errorCode: 'WCO-101231',
      message: `A property value is required, but was not specified. Property - ${name}.`,
    });
  });

  test('an unknown kind is refused', async () => {
    const answer = await upsert(paystub.client(), item('10020', { payCodeValues: {} }));
    expect([answer.status, answer.body]).toEqual([
      400,
      {
        errorCode: 'WFP-90011',
        message: 'Unrecognized property payCodeValues at [0].personAssignments supplied for request',
      },
    ]);
  });

  test('a person named twice, however named, is refused', async () => {
    const twice = { personIdentity: { personKey: 120 }, personAssignments: {} };
    const answer = await upsert(paystub.client(), item('10020', {}), twice);
    expect([answer.status, answer.body]).toEqual([
      400,
      { errorCode: 'WCO-101305', message: 'Duplicate employees are not allowed for bulk operations.' },
    ]);
  });

  const people = (count: number, value: object) =>
    Array.from({ length: count }, (_, i) => item(String(30001 + i), value));
  const three = { payCodeValue: {}, cascadeProfile: {}, leaveProfile: {} };
  test.each([
    ['100 people', people(100, { payCodeValue: {} }), undefined],
    ['101 people', [...people(100, { payCodeValue: {} }), item('10020', {})], { actual: 101, maximum: 100 }],
    ['100 people with 2 kinds each', people(100, { payCodeValue: {}, leaveProfile: {} }), undefined],
    ['67 people with 3 kinds each', people(67, three), { actual: 201, maximum: 200 }],
  ])('%s', async (_, items, limit) => {
    const answer = await upsert(paystub.client(), ...items);
    if (limit === undefined) expect(answer.status).toBe(200);
    else {
      expect([answer.status, answer.body]).toEqual([
        413,
        {
          errorCode: 'WCO-101207',
          message: `Service limit error, number of records exceed the allowed limit : ${limit.maximum}`,
          details: { limits: [limit] },
        },
      ]);
    }
  });
});

describe('employment terms through the aggregated operations', () => {
  test.each(['employmentTerms', 'employmentTerm'])('%s shares what the plain operations keep', async (name) => {
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
  });

  test('what the plain operations keep can be read', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('10020', entry(2, '2020-01-01', '2020-06-01'))));
    const answer = await read(client, ['10020'], ['employmentTerms']);
    expect(rows(answer.body[0].personAssignments.employmentTerms)).toEqual(['2 2020-01-01 2020-06-01']);
  });

  test('no member changes nothing and an empty list takes all away', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('10020', entry(2, '2020-01-01', '2020-06-01'))));
    await upsert(client, item('10020', { employmentTerms: {} }));
    expect(rows((await client('GET', `${terms}/120`)).body)).toHaveLength(1);
    await upsert(client, item('10020', { employmentTerms: { assignments: [] } }));
    expect(rows((await client('GET', `${terms}/120`)).body)).toEqual([]);
  });
});

describe('the other kinds are kept and echoed in their documented shapes', () => {
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
    employeePreferences: { employeePreferenceOverrides: { preferredJob: ref } },
    employeeJobPreferences: { jobs: [] },
    schedulerWorkerType: { workerType: ref },
    managerShiftTemplateProfile: { shiftTemplateProfile: ref },
    managerPatternTemplateProfile: { patternTemplateProfile: ref },
    managerScheduleGroupProfile: { scheduleGroupProfile: ref },
    adjustmentRule: { assignments: [{ processor: 'Rule', effectiveDate: from, expirationDate: to }] },
    percentageAllocationRule: { assignments: [{ processor: ref, effectiveDate: from, expirationDate: to }] },
    attendanceProfile: { attendanceProfileAssignments: [{ profileName: 'Profile', effectiveDate: from }] },
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

  test('the table covers all 25 of them', async () => {
    const { body } = await paystub.client()('GET', `${assignments}/names`);
    expect([...Object.keys(shapes), 'payCodeValue', 'employmentTerms'].toSorted()).toEqual(body.toSorted());
  });

  test.each(Object.entries(shapes))('%s', async (name, value) => {
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
  ])('%s is unassigned by unAssignExisting, unless it brings a value', async (name, value) => {
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

  test('a schedule rule set is always kept to the end of time', async () => {
    const client = paystub.client();
    const sent = {
      scheduleRuleSetAssignments: [{ ruleSet: ref, context: ref, effectiveDate: from, expirationDate: to }],
    };
    await upsert(client, item('10020', { scheduleRuleSet: sent }));
    const kept = await read(client, ['10020'], ['scheduleRuleSet']);
    expect(kept.body[0].personAssignments).toEqual({ scheduleRuleSet: shapes.scheduleRuleSet });
  });
});

describe('reading', () => {
  const both = { payCodeValue: { payCodeValueProfile: sick }, cascadeProfile: { assignmentProfile: 'Profile' } };

  test('the names begin as the vendor prints them', async () => {
    const { status, body } = await paystub.client()('GET', `${assignments}/names`);
    expect(status).toBe(200);
    expect(body.slice(0, 19)).toEqual([
      'cascadeProfile',
      'processProfile',
      'scheduleEmployeePreference',
      'scheduleGroup',
      'attendanceAdmin',
      'schedulerWorkerType',
      'adjustmentRule',
      'managerPatternTemplateProfile',
      'skills',
      'leaveAdmin',
      'minorRule',
      'attestationProfile',
      'managerScheduleGroupProfile',
      'leaveProfile',
      'employeeTags',
      'attendanceProfile',
      'employeePreferences',
      'employeeJobPreferences',
      'scheduleRuleSet',
    ]);
    expect(body[19]).toMatch(/^p/);
    expect(body).toHaveLength(27);
  });

  test.each([
    ['?person_number=10020', { personNumber: '10020' }],
    ['?aoid=AOID-10020&coid=COID-1', { aoid: 'AOID-10020', coid: 'COID-1' }],
    ['/120', { personKey: 120 }],
  ])('GET %s gives what the person has', async (query, personIdentity) => {
    const client = paystub.client();
    await upsert(client, item('10020', both));
    const answer = await client('GET', assignments + query);
    expect([answer.status, answer.body]).toEqual([200, { personIdentity, personAssignments: both }]);
  });

  test.each([
    ['', 'WCO-101395', 'Please provide person number OR AOID.'],
    ['?person_number=10020&aoid=AOID-10020', 'WCO-101395', 'Please provide person number OR AOID.'],
    [
      '?person_number=',
      'WCO-101202',
      'Could not retrieve the information because of invalid or empty values provided in request.',
    ],
    [
      '?aoid=&coid=COID-1',
      'WCO-101202',
      'Could not retrieve the information because of invalid or empty values provided in request.',
    ],
    ['?aoid=AOID-10020', 'WCO-101396', 'Please provide COID along with AOID.'],
    ['?person_number=404', 'WCO-101397', 'Invalid person number - 404.'],
    ['?aoid=none&coid=none', 'WCO-101398', 'No person exist for the provided AOID/COID in our system.'],
    ['/404', 'WCO-101263', noPerson('personKey', '404')],
  ])('GET %s is refused', async (query, errorCode, message) => {
    const answer = await paystub.client()('GET', assignments + query);
    expect([answer.status, answer.body]).toEqual([400, { errorCode, message }]);
  });

  test.each([
    ['personid', '120', { personKey: 120 }],
    ['personnumber', '10020', { personNumber: '10020' }],
    ['jobassignmentid', '7120', { personNumber: '10020' }],
    ['username', 'P10020', { userName: 'p10020' }],
    ['useraccountid', '5120', { userKey: 5120 }],
    ['badgenumber', 'B10020', { badgeNumber: 'B10020' }],
  ])('multi_read by %s', async (key, value, personIdentity) => {
    const answer = await paystub.client()(
      'POST',
      `${assignments}/multi_read`,
      json({ where: { employees: { key, values: [value] }, personAssignments: ['payCodeValue'] } }),
    );
    expect([answer.status, answer.body]).toEqual([200, [{ personIdentity, personAssignments: { payCodeValue: {} } }]]);
  });

  test.each([
    [
      ['aoid', 'coid'],
      ['AOID-10020', 'COID-1'],
    ],
    [
      ['COID', 'AOID'],
      ['COID-1', 'AOID-10020'],
    ],
  ])('multi_read by the pair %j', async (multiKey, pair) => {
    const answer = await paystub.client()(
      'POST',
      `${assignments}/multi_read`,
      json({
        where: { employees: { multi_key: multiKey, multi_key_values: [pair] }, personAssignments: ['payCodeValue'] },
      }),
    );
    expect([answer.status, answer.body]).toEqual([
      200,
      [{ personIdentity: { aoid: 'AOID-10020', coid: 'COID-1' }, personAssignments: { payCodeValue: {} } }],
    ]);
  });

  test.each([[undefined], [[]]])('with the names %j it gives what each person has', async (names) => {
    const client = paystub.client();
    await upsert(client, item('10020', both));
    const answer = await read(client, ['10030', '10020'], names);
    expect(answer.body.map((one: { personAssignments: object }) => one.personAssignments)).toEqual([{}, both]);
  });

  const emptyKey = 'Could not retrieve the information because of invalid or empty key provided in request.';
  test.each([
    [{ employees: { key: 'shoesize', values: ['44'] } }, 'WFS-106608', emptyKey],
    [{ employees: { values: ['44'] } }, 'WFS-106608', emptyKey],
    [{ employees: { multi_key: ['personId', 'shoeSize'], multi_key_values: [['1', '2']] } }, 'WFS-106608', emptyKey],
    [{ employees: { key: 'personnumber', values: ['404'] } }, 'WCO-101263', noPerson('personnumber', '404')],
    [
      { employees: { key: 'personnumber', values: [] } },
      'WCO-101202',
      'Could not retrieve the information because of invalid or empty values provided in request.',
    ],
    [
      {
        employees: { key: 'personnumber', values: ['1'], multi_key: ['aoid', 'coid'], multi_key_values: [['a', 'b']] },
      },
      'WCO-101314',
      'Invalid property combination is provided as request parameter. Only one property is allowed for request either key or multi_key.',
    ],
    [{}, 'WFS-111201', 'Missing mandatory input parameter employees.'],
  ])('multi_read of %j is refused', async (where, errorCode, message) => {
    const answer = await paystub.client()('POST', `${assignments}/multi_read`, json({ where }));
    expect([answer.status, answer.body]).toEqual([400, { errorCode, message }]);
  });

  test('one unknown person among several fails the request and shows the others', async () => {
    const answer = await read(paystub.client(), ['10020', '404'], ['payCodeValue']);
    expect([answer.status, answer.body]).toEqual([
      400,
      {
        errorCode: 'WCO-101704',
        message: 'Assignments could not be processed. See details for more information.',
        details: {
          results: [
            { success: item('10020', { payCodeValue: {} }) },
            {
              error: {
                errorCode: 'WCO-101263',
                message: noPerson('personnumber', '404'),
                details: { errors: [], input: { personnumber: '404' } },
              },
            },
          ],
        },
      },
    ]);
  });

  test('an unknown kind is refused', async () => {
    const answer = await read(paystub.client(), ['10020'], ['payCodeValue', 'shoeSize']);
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WCO-101704']);
    expect(answer.text).toContain('shoeSize');
  });

  test('it takes 50 people and refuses 51', async () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(30001 + i));
    expect((await read(paystub.client(), numbers(50), ['payCodeValue'])).body).toHaveLength(50);
    const answer = await read(paystub.client(), numbers(51), ['payCodeValue']);
    expect([answer.status, answer.body]).toEqual([
      413,
      {
        errorCode: 'WCO-101207',
        message: 'Service limit error, number of records exceed the allowed limit : 50',
        details: { limits: [{ actual: 51, maximum: 50 }] },
      },
    ]);
  });
});

test('nothing went wrong inside', () => expect(paystub.reports).toEqual([]));
