import { describe, expect, test } from 'vitest';
import {
  assignments,
  item,
  json,
  noPerson,
  readAssignments as read,
  sickProfile as sick,
  startUkg,
  upsertAssignments as upsert,
} from '../ukg.ts';

const paystub = await startUkg();

describe('reads of person assignments', () => {
  const both = { payCodeValue: { payCodeValueProfile: sick }, cascadeProfile: { assignmentProfile: 'Profile' } };

  test('the names of the kinds begin in the order that the vendor prints', async () => {
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
  ])('GET %s answers the assignments that the person has', async (query, personIdentity) => {
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
  ])('GET with the criteria "%s" is refused', async (query, errorCode, message) => {
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
  ])('multi_read finds a person by the key %s', async (key, value, personIdentity) => {
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
  ])('multi_read finds a person by the pair %j', async (multiKey, pair) => {
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

  test.each([[undefined], [[]]])(
    'multi_read with the kinds %j answers the kinds that each person has',
    async (names) => {
      const client = paystub.client();
      await upsert(client, item('10020', both));
      const answer = await read(client, ['10030', '10020'], names);
      expect(answer.body.map((one: { personAssignments: object }) => one.personAssignments)).toEqual([{}, both]);
    },
  );

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
  ])('multi_read where %j is refused', async (where, errorCode, message) => {
    const answer = await paystub.client()('POST', `${assignments}/multi_read`, json({ where }));
    expect([answer.status, answer.body]).toEqual([400, { errorCode, message }]);
  });

  test('multi_read with one unknown person among several is refused and shows the others', async () => {
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

  test('multi_read of an unknown kind is refused', async () => {
    const answer = await read(paystub.client(), ['10020'], ['payCodeValue', 'shoeSize']);
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WCO-101704']);
    expect(answer.text).toContain('shoeSize');
  });

  test('multi_read takes 50 people and refuses 51', async () => {
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

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
