import { describe, expect, test } from 'vitest';
import type { Client } from '../../../helpers/paystub.ts';
import { entry, json, noPerson, request, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];
const search = (key: string, values: string[], more: object = {}) =>
  json({ where: { employees: { key, values }, ...more } });

describe('extensions of persons', () => {
  const employeeTerms = [
    {
      effectiveDate: '2020-01-01',
      employmentTerm: 'Administrative Employees',
      employmentTermId: 2,
      expirationDate: '2020-03-01',
    },
    {
      effectiveDate: '2021-01-01',
      employmentTerm: 'All European Contract Periods',
      employmentTermId: 4,
      expirationDate: '2022-01-01',
    },
  ];
  const prepared = async (): Promise<Client> => {
    const client = paystub.client();
    await client(
      'POST',
      terms,
      json(request('20190', entry(2, '2020-01-01', '2020-03-01'), entry(4, '2021-01-01', '2022-01-01'))),
    );
    return client;
  };

  test.each(['?person_number=20190', '?aoid=AOID-20190&coid=COID-1'])(
    'GET %s answers the employment terms',
    async (query) => {
      const client = await prepared();
      const { status, body } = await client('GET', `${people}/extensions${query}`);
      expect([status, body.allExtension.personId, body.allExtension.timekeepingExtension.employeeTerms]).toEqual([
        200,
        100,
        employeeTerms,
      ]);
    },
  );

  // Release notes: first and last name are consistently returned; the other members are of the published API.
  test('the extension of the employee says who the person is', async () => {
    const client = await prepared();
    const url = `${people}/extensions/multi_read`;
    const answer = await client('POST', url, search('personnumber', ['20190'], { extensionType: 'employee' }));
    const employeeExtension = {
      active: true,
      effDatedAccountStatuses: [{ accountStatus: 'Active', effectiveDate: '2015-01-01', expirationDate: '3000-01-01' }],
      employmentStatuses: [{ effectiveDate: '2015-01-01', employmentStatus: 'Active', expirationDate: '3000-01-01' }],
      externalIdentifiers: [
        { identifierType: 'aoid', identifierValue: 'AOID-20190' },
        { identifierType: 'coid', identifierValue: 'COID-1' },
      ],
      firstName: 'Ana',
      fullName: 'Ferreira, Ana',
      hireDate: '2015-01-01',
      jobAssignmentId: 7100,
      lastName: 'Ferreira',
      personId: 100,
      personNumber: '20190',
      userAccountId: 5100,
      userName: 'p20190',
    };
    expect([answer.status, answer.text]).toEqual([200, JSON.stringify([{ employeeExtension }])]);
    const all = await client('GET', `${people}/extensions?person_number=20190`);
    expect(all.body.allExtension.employeeExtension).toEqual(employeeExtension);
  });

  test('a person without common ids has no external identifiers, and nobody has where that variant is chosen', async () => {
    const url = `${people}/employee?person_number=`;
    expect((await paystub.client()('GET', `${url}20191`)).text).not.toContain('externalIdentifiers');
    const choices = { 'ukg.people.external-identifiers': 'none' };
    const without = await startUkg({ settings: { choices } });
    expect((await without.client()('GET', `${url}20190`)).text).not.toContain('externalIdentifiers');
  });

  // The members are those of badgeDetails in the published API; the release notes say that the times belong there.
  const badge = {
    badgeAssignmentId: 9100,
    badgeNumber: 'B20190',
    effectiveDate: '2015-01-01',
    effectiveDateTime: '2015-01-01T00:00:00',
    endTime: '23:59:59',
    expirationDate: '3000-01-01',
    expirationDateTime: '3000-01-01T23:59:59',
    startTime: '00:00:00',
  };

  test('the extension of devices tells of the badge, and of the one of the day of a snapshot', async () => {
    const client = paystub.client();
    const answer = await client('GET', `${people}/device?person_number=20190`);
    const deviceExtension = { active: true, badgeDetails: [badge], personId: 100, personNumber: '20190' };
    expect([answer.status, answer.text]).toEqual([200, JSON.stringify({ deviceExtension })]);
    const on = (snapshotDate: string) => search('personnumber', ['20190'], { extensionType: 'device', snapshotDate });
    const later = await client('POST', `${people}/extensions/multi_read`, on('2015-01-01'));
    expect(later.body[0].deviceExtension.badgeDetailsForExtensionSnapshotDate).toEqual([badge]);
    const before = await client('POST', `${people}/extensions/multi_read`, on('2014-12-31'));
    expect(before.body[0].deviceExtension.badgeDetailsForExtensionSnapshotDate).toEqual([]);
  });

  test.each([
    [
      'dates',
      [
        {
          badgeAssignmentId: 9100,
          badgeNumber: 'B20190',
          effectiveDate: '2015-01-01',
          expirationDate: '3000-01-01',
        },
      ],
    ],
    ['none', undefined],
  ])('the extension of devices tells of the badge as the variant %s says', async (variant, expected) => {
    const chosen = await startUkg({ settings: { choices: { 'ukg.people.badge-details': variant } } });
    const { body } = await chosen.client()('GET', `${people}/extensions?person_number=20190`);
    expect(body.allExtension.deviceExtension.badgeDetails).toEqual(expected);
  });

  test.each(['employee', 'timekeeping', 'scheduling', 'accrual', 'device'])(
    'GET persons/%s answers this extension of one person alone',
    async (kind) => {
      const client = await prepared();
      const answer = await client('GET', `${people}/${kind}?person_number=20190`);
      const extensionType = json({ where: { employees: { key: 'personid', values: ['100'] }, extensionType: kind } });
      const searched = await client('POST', `${people}/extensions/multi_read`, extensionType);
      expect([answer.status, Object.keys(answer.body)]).toEqual([200, [`${kind}Extension`]]);
      expect([answer.body]).toEqual(searched.body);
      expect((await client('GET', `${people}/${kind}?person_number=1`)).body.errorCode).toBe('WCO-101263');
    },
  );

  test('the extension of the employee has the status of the day of a snapshot beside all others', async () => {
    const more = { extensionType: 'employee', snapshotDate: '2019-07-01' };
    const answer = await paystub.client()(
      'POST',
      `${people}/extensions/multi_read`,
      search('personnumber', ['20192', '20191'], more),
    );
    const [left, mononym] = answer.body.map((each: { employeeExtension: object }) => each.employeeExtension);
    expect(left.active).toBe(false);
    expect(left.employmentStatuses).toHaveLength(2);
    expect(left.employmentStatusesForExtensionSnapshotDate).toEqual([
      { effectiveDate: '2019-07-01', employmentStatus: 'Terminated', expirationDate: '3000-01-01' },
    ]);
    expect([mononym.lastName, 'firstName' in mononym]).toEqual(['Mononym', false]);
  });

  test('multi_read answers the employment terms and those of a snapshot', async () => {
    const client = await prepared();
    const answer = await client(
      'POST',
      `${people}/extensions/multi_read`,
      search('personnumber', ['20190'], { snapshotDate: '2021-06-01' }),
    );
    const { timekeepingExtension } = answer.body[0].allExtension;
    expect(timekeepingExtension.employeeTerms).toEqual(employeeTerms);
    expect(timekeepingExtension.employeeTermsForExtensionSnapshotDate).toEqual(employeeTerms.slice(1));
  });

  test.each(['accrual', 'device', 'employee', 'scheduling', 'timekeeping'])(
    'multi_read of the %s extension answers it alone',
    async (extensionType) => {
      const client = await prepared();
      const answer = await client(
        'POST',
        `${people}/extensions/multi_read`,
        search('personnumber', ['20190'], { extensionType }),
      );
      const [body] = answer.body;
      expect(Object.keys(body)).toEqual([`${extensionType}Extension`]);
      expect(body[`${extensionType}Extension`]).toMatchObject({ active: true, personId: 100, personNumber: '20190' });
      expect(body[`${extensionType}Extension`].employeeTerms).toEqual(
        extensionType === 'timekeeping' ? employeeTerms : undefined,
      );
    },
  );

  test.each([
    ['', 'WCO-101231', 'A property value is required, but was not specified. Property - personNumber.'],
    ['?aoid=AOID-20190', 'WCO-101231', 'A property value is required, but was not specified. Property - coid.'],
    [
      '?person_number=20190&aoid=x',
      'WCO-101236',
      'A bad combination of properties and values was specified - Property 1: personNumber, Value 1: 20190, Property 2: aoid, Value 2: x.',
    ],
    ['?person_number=404', 'WCO-101263', noPerson('personNumber', '404')],
    ['?aoid=x&coid=y', 'WCO-101263', noPerson('aoid', 'x')],
  ])('GET with "%s" is refused', async (query, errorCode, message) => {
    expect(both(await paystub.client()('GET', `${people}/extensions${query}`))).toEqual([400, { errorCode, message }]);
  });

  test.each([
    [
      { extensionType: 'payroll' },
      'WCO-101201',
      'Could not retrieve the extension information because of invalid extension type in request.',
    ],
    [
      { snapshotDate: 'today' },
      'WCO-101204',
      'Could not retrieve the extension information because of invalid snapshotDate provided in request. Expected date format for snapShotDate is yyyy-MM-dd.',
    ],
  ])('multi_read with %j is refused', async (more, errorCode, message) => {
    const answer = await paystub.client()(
      'POST',
      `${people}/extensions/multi_read`,
      search('personnumber', ['20190'], more),
    );
    expect(both(answer)).toEqual([400, { errorCode, message }]);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
