import { describe, expect, test } from 'vitest';
import { item, json, readAssignments, startUkg, upsertAssignments } from '../ukg.ts';

const paystub = await startUkg();

type Row = Readonly<Record<string, unknown>>;

/** The kinds with dates, each with the member that lists them and a row without dates. */
const kinds = {
  scheduleGroup: ['assignments', { scheduleGroup: { qualifier: 'Day Group' } }],
  scheduleRuleSet: ['scheduleRuleSetAssignments', { ruleSet: { id: 5 }, context: { id: -1 } }],
  employeeTags: ['assignments', { employeeTag: { qualifier: 'EmployeeTag1' } }],
  certifications: ['assignments', { certification: { id: 1 } }],
  scheduleRuleOverrides: ['overrideRules', { rule: { id: 1 } }],
  adjustmentRule: ['assignments', { adjustmentRule: { qualifier: 'AR1' } }],
  percentageAllocationRule: ['assignments', { processor: { qualifier: 'PA1' } }],
  attestationProfile: ['attestationProfileAssignments', { profile: { id: 1 } }],
} as const satisfies Readonly<Record<string, readonly [string, Row]>>;

const names = Object.keys(kinds) as readonly (keyof typeof kinds)[];

function withDates(name: keyof typeof kinds, dates: Row): Row {
  const [list, row] = kinds[name];
  return { [list]: [{ ...row, ...dates }] };
}

async function upsert(name: keyof typeof kinds, dates: Row, client = paystub.client()) {
  const answer = await upsertAssignments(client, item('10020', { [name]: withDates(name, dates) }));
  return { answer, error: answer.body.details?.results[0].error };
}

const range = 'Date range validation failed, verify start/end order and values.';
const startEnd =
  'You must enter a Start Date that occurs on or before the End Date. Start Date: 2021-01-01, End Date: 2020-01-01';
const before = 'The effective date must be before the expiration date.';

describe('an assignment that ends before it starts', () => {
  test.each([
    ['scheduleGroup', 'WFS-111203', range],
    ['scheduleRuleSet', 'WFS-111203', range],
    ['employeeTags', 'WFS-111203', range],
    ['certifications', 'WFS-111203', range],
    ['scheduleRuleOverrides', 'WFS-111203', range],
    ['adjustmentRule', 'WCO-101312', before],
    ['percentageAllocationRule', 'WCO-101312', before],
    ['attestationProfile', 'WCO-101228', startEnd],
  ] as const)('%s fails with %s', async (name, errorCode, message) => {
    const { answer, error } = await upsert(name, { effectiveDate: '2021-01-01', expirationDate: '2020-01-01' });
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WCO-101271']);
    expect([error.errorCode, error.message]).toEqual([errorCode, message]);
  });

  test.each(['employeeTags', 'certifications', 'scheduleRuleOverrides'] as const)(
    '%s is stored where that is chosen',
    async (name) => {
      const rule = '/__admin/rules/ukg.assignments.date-order';
      await paystub.sandbox(name)('PUT', rule, json({ variant: 'taken' }));
      const dates = { effectiveDate: '2021-01-01', expirationDate: '2020-01-01' };
      expect((await upsert(name, dates, paystub.client(name))).answer.status).toBe(200);
    },
  );
});

// Wording of the vendor: "on or before" takes equal dates, "must be before" does not.
test.each([
  ['scheduleGroup', 200],
  ['attestationProfile', 200],
  ['adjustmentRule', 400],
  ['percentageAllocationRule', 400],
] as const)('%s that starts and ends on one day is answered %i', async (name, status) => {
  const dates = { effectiveDate: '2020-01-01', expirationDate: '2020-01-01' };
  expect((await upsert(name, dates)).answer.status).toBe(status);
});

describe('a date outside of time', () => {
  test.each(names)('%s has its dates pulled to the beginning and the end of time', async (name) => {
    const isRule = name === 'adjustmentRule' || name === 'percentageAllocationRule';
    const { answer } = await upsert(name, { effectiveDate: '1600-01-01', expirationDate: '9999-12-31' });
    const effectiveDate = isRule ? '1753-01-01' : '1900-01-01'; // the vendor's API names both
    const value = withDates(name, { effectiveDate, expirationDate: '3000-01-01' });
    expect([answer.status, answer.body]).toEqual([200, [item('10020', { [name]: value })]]);
  });

  test('an adjustment rule keeps dates between 1753 and 1900', async () => {
    const dates = { effectiveDate: '1800-01-01', expirationDate: '1850-01-01' };
    const { answer } = await upsert('adjustmentRule', dates);
    expect(answer.body).toEqual([item('10020', { adjustmentRule: withDates('adjustmentRule', dates) })]);
  });

  // The vendor's notes on attestation profiles: "graceful error handling of 'after forever' effective dates".
  test('attestationProfile that starts after 3000-01-01 fails, beside others that do not', async () => {
    const late = item('10020', {
      attestationProfile: withDates('attestationProfile', { effectiveDate: '3000-01-02' }),
    });
    const good = item('10030', {
      attestationProfile: withDates('attestationProfile', { effectiveDate: '2020-01-02' }),
    });
    const answer = await upsertAssignments(paystub.client(), late, good);
    expect([answer.status, answer.body.details['error-offsets']]).toEqual([207, [0]]);
    expect(answer.body.details.results[0].error.message).toBe(
      'The value for the property is not valid - Name: effectiveDate, Value: 3000-01-02.',
    );
  });

  test('attestationProfile that starts after 3000-01-01 is pulled to it where that is chosen', async () => {
    const rule = '/__admin/rules/ukg.assignments.after-forever';
    await paystub.sandbox('clamped')('PUT', rule, json({ variant: 'clamped' }));
    const { answer } = await upsert('attestationProfile', { effectiveDate: '3000-01-02' }, paystub.client('clamped'));
    expect(answer.text).toContain('"effectiveDate":"3000-01-01"');
  });
});

describe('a profile that stands for none', () => {
  const profiles: readonly (readonly [string, object, object])[] = [
    ['cascadeProfile', { assignmentProfile: 'Days Time Off' }, { assignmentProfile: 'Empty Profile' }],
    ['leaveProfile', { assignmentProfile: 'Leave' }, { assignmentProfile: 'Empty' }],
    [
      'managerShiftTemplateProfile',
      { shiftTemplateProfile: { qualifier: 'Standard Shifts' } },
      { shiftTemplateProfile: { qualifier: 'Empty' } },
    ],
    [
      'managerPatternTemplateProfile',
      { patternTemplateProfile: { qualifier: 'Weekly Patterns' } },
      { patternTemplateProfile: { qualifier: 'Empty Profile' } },
    ],
    [
      'managerScheduleGroupProfile',
      { scheduleGroupProfile: { id: -1 } },
      { scheduleGroupProfile: { qualifier: 'Empty' } },
    ],
    ['forecastingCategory', { assignmentProfile: { id: -1 } }, { assignmentProfile: { id: -2 } }],
    [
      'adjustmentRule',
      { assignments: [{ adjustmentRule: { qualifier: 'AR1' }, effectiveDate: '2020-01-01' }] },
      {
        assignments: [{ adjustmentRule: { id: -1 }, effectiveDate: '2020-01-01', expirationDate: '3000-01-01' }],
      },
    ],
  ];

  test.each(profiles)('%s is removed by it, and the answer is an echo', async (name, assigned, none) => {
    const client = paystub.client();
    expect((await upsertAssignments(client, item('10020', { [name]: assigned }))).status).toBe(200);
    expect((await readAssignments(client, ['10020'], [name])).body).toEqual([item('10020', { [name]: assigned })]);
    const answer = await upsertAssignments(client, item('10020', { [name]: none }));
    expect([answer.status, answer.body]).toEqual([200, [item('10020', { [name]: none })]]);
    expect((await readAssignments(client, ['10020'], [name])).body).toEqual([item('10020', { [name]: {} })]);
  });

  test('a list of which only some rows stand for none is stored as a whole', async () => {
    const client = paystub.client();
    const rows = [
      { adjustmentRule: { qualifier: 'AR1' }, effectiveDate: '2020-01-01', expirationDate: '2021-01-01' },
      { adjustmentRule: { id: -1 }, effectiveDate: '2021-01-01', expirationDate: '3000-01-01' },
    ];
    const value = { adjustmentRule: { assignments: rows } };
    await upsertAssignments(client, item('10020', value));
    expect((await readAssignments(client, ['10020'], ['adjustmentRule'])).body).toEqual([item('10020', value)]);
  });
});

// The vendor's published API has these; an adjustment rule's processor is the deprecated name of adjustmentRule.
test.each([
  ['adjustmentRule', { assignments: [{ processor: 'AR1', originalEffectiveDate: '2019-01-01' }] }],
  ['attendanceAdmin', { administrator: { personNumber: '20190', fullName: 'Ferreira, Ana', displayName: 'Ana' } }],
  ['cascadeProfile', { assignmentProfile: 'Days Time Off', profileId: 3 }],
])('%s takes every member that the vendor is known to have', async (name, value) => {
  const answer = await upsertAssignments(paystub.client(), item('10020', { [name]: value }));
  expect([answer.status, answer.body]).toEqual([200, [item('10020', { [name]: value })]]);
});

// Nothing is published of such references in the aggregated form: the codes are those of the resources of single kinds.
describe('a reference to a record that the set-up does not have', () => {
  const unknown: readonly (readonly [string, string, object])[] = [
    ['scheduleGroup', 'WFS-106601', { assignments: [{ scheduleGroup: { qualifier: 'Nowhere' } }] }],
    ['employeeTags', 'WCO-101232', { assignments: [{ employeeTag: { id: 1 } }, { employeeTag: { id: 99 } }] }],
    ['forecastingCategory', 'WFF-270006', { assignmentProfile: { qualifier: 'Nowhere' } }],
    ['adjustmentRule', 'WCO-101311', { assignments: [{ processor: 'Nowhere' }] }],
    ['managerShiftTemplateProfile', 'WFS-107535', { shiftTemplateProfile: { id: 99 } }],
  ];

  test('fails its item with the code of the kind, and nothing of it is stored', async () => {
    for (const [name, code, value] of unknown) {
      const good = { cascadeProfile: { assignmentProfile: 'Days Time Off' } };
      const items = [item('10020', { ...good, [name]: value }), item('10030', good)];
      const { status, body } = await upsertAssignments(paystub.client('unknown'), ...items);
      expect([name, status, body.details['error-offsets']]).toEqual([name, 207, [0]]);
      expect(body.details.results[0].error.errorCode).toBe(code);
      const read = await readAssignments(paystub.client('unknown'), ['10020'], [name, 'cascadeProfile']);
      expect(read.body).toEqual([item('10020', { [name]: {}, cascadeProfile: {} })]);
    }
  });

  test('is stored as it was sent where that is chosen', async () => {
    await paystub.sandbox('kept')('PUT', '/__admin/rules/ukg.assignments.references', json({ variant: 'kept' }));
    for (const [name, , value] of unknown) {
      const answer = await upsertAssignments(paystub.client('kept'), item('10020', { [name]: value }));
      expect([name, answer.status]).toEqual([name, 200]);
    }
  });
});
