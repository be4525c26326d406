import { describe, expect, test } from 'vitest';
import type { Client } from '../../helpers/paystub.ts';
import { askForToken, entry, json, request, startUkg, terms } from './ukg.ts';

const paystub = await startUkg();
const people = '/ukg/api/v1/commons/persons';
const both = ({ status, body }: { status: number; body: unknown }) => [status, body];
const noPerson = (name: string, value: string) => ({
  errorCode: 'WCO-101263',
  message:
    'The action required an existing person, but either the person for the key could not be found, the user does not have ' +
    `access rights to that person, or a database error occurred. Property name: ${name}, value: ${value}`,
});
const search = (key: string, values: string[], more: object = {}) =>
  json({ where: { employees: { key, values }, ...more } });

describe('a person by id', () => {
  test('comes in groups, with the last day of each employment term', async () => {
    const client = paystub.client();
    const assigned = request('20190', entry(2, '2020-01-01', '2020-03-01'), entry(4, '2021-01-01', '3000-01-01'));
    await client('POST', terms, json(assigned));
    const { status, body } = await client('GET', `${people}/100`);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual([
      'personIdentity',
      'personInformation',
      'jobAssignment',
      'user',
      'gdapAssignments',
    ]);
    expect(body.personIdentity).toEqual({ personKey: 100 });
    expect(body.personInformation.employmentStatusList).toEqual([
      { effectiveDate: '2015-01-01', employmentStatusName: 'Active', expirationDate: '3000-01-01' },
    ]);
    expect(body.personInformation.person.personNumber).toBe('20190');
    expect(body.jobAssignment.employmentTermAssignments).toEqual([
      { endDate: '2020-02-29', name: 'Administrative Employees', startDate: '2020-01-01' },
      { endDate: '3000-01-01', name: 'All European Contract Periods', startDate: '2021-01-01' },
    ]);
  });

  test('who left and came back has three spans of status', async () => {
    const { body } = await paystub.client()('GET', `${people}/160`);
    expect(body.personInformation.employmentStatusList).toEqual([
      { effectiveDate: '2015-01-01', employmentStatusName: 'Active', expirationDate: '2020-01-01' },
      { effectiveDate: '2020-01-01', employmentStatusName: 'Terminated', expirationDate: '2021-03-01' },
      { effectiveDate: '2021-03-01', employmentStatusName: 'Active', expirationDate: '3000-01-01' },
    ]);
  });

  test('who does not exist is refused', async () => {
    expect(both(await paystub.client()('GET', `${people}/404`))).toEqual([400, noPerson('personKey', '404')]);
  });
});

describe('apply_read', () => {
  const read = (body: object) => paystub.client()('POST', `${people}/apply_read`, json(body));
  const numbers = async (body: object) =>
    (await read(body)).body.records.map(({ personNumber }: { personNumber: string }) => personNumber);

  test('answers everybody with the number of people as a text', async () => {
    const { status, body } = await read({ where: {} });
    expect([status, body.totalElements, body.records.length]).toEqual([200, '108', 108]);
    expect(body.records[2]).toEqual({
      personId: 100,
      personNumber: '20190',
      firstName: 'Ana',
      lastName: 'Ferreira',
      employmentStatus: 'Active',
      userAccountStatus: 'Active',
    });
  });

  test('leaves out a first name that is not there', async () => {
    const { body } = await read({ where: {} });
    const mononym = body.records.find(({ personNumber }: { personNumber: string }) => personNumber === '20191');
    expect(Object.keys(mononym)).toEqual([
      'personId',
      'personNumber',
      'lastName',
      'employmentStatus',
      'userAccountStatus',
    ]);
  });

  test('goes by pages, whose number is the index, until one is shorter than the count', async () => {
    const sizes: [string, number][] = [];
    const seen = new Set<number>();
    for (let index = 0; index < 3; index += 1) {
      const { body } = await read({ where: {}, index, count: 50 });
      sizes.push([body.totalElements, body.records.length]);
      for (const { personId } of body.records) seen.add(personId);
    }
    expect(sizes).toEqual([
      ['50', 50],
      ['50', 50],
      ['8', 8],
    ]);
    expect(seen.size).toBe(108);
  });

  test.each([
    [{ employmentStatus: 'Terminated' }, ['20192']],
    [{ employmentStatus: 'Terminated', snapshotDate: '2020-06-01' }, ['20192', '20193']],
    [{ employmentStatus: 'Terminated', snapshotDate: '2019-06-01' }, []],
    [{ userAccountStatus: 'Inactive' }, ['20192']],
    [{ employmentStatus: 'Inactive' }, []],
  ])('keeps those of %j', async (where, expected) => expect(await numbers({ where })).toEqual(expected));

  test('before anybody was hired the status is not applicable', async () => {
    const { body } = await read({ where: { snapshotDate: '2014-12-31' }, count: 1 });
    expect([body.records[0].employmentStatus, body.records[0].userAccountStatus]).toEqual([
      'Not Applicable',
      'Not Applicable',
    ]);
  });

  test('gives ids alone, and those without an AOID, where asked for', async () => {
    const { body } = await read({ where: { returnPersonIdOnly: true, missingExternalIdType: 'aoid' }, count: 1 });
    expect(body).toEqual({ totalElements: '1', records: [{ personId: 10 }] });
  });

  test.each([
    [
      { where: { employmentStatus: 'Retired' } },
      400,
      'WCO-101724',
      'The following employment status is invalid: Retired.',
    ],
    [
      { where: { userAccountStatus: 'Retired' } },
      400,
      'WCO-101725',
      'The following user account status is invalid: Retired',
    ],
    [{ where: {}, index: -1 }, 400, 'WCO-101726', 'You must provide a valid index -1.'],
    [{ where: {}, count: 0 }, 400, 'WCO-101727', 'You must provide a valid count 0.'],
    [{ where: { snapshotDate: '2020-02-30' } }, 400, 'WFP-90100', 'The date format is invalid.'],
    [{ where: { snapshotDate: '01.02.2020' } }, 400, 'WFP-90100', 'The date format is invalid.'],
    [{ where: {}, count: 10001 }, 413, 'WCO-101338', "Supplied count's value exceeds maximum allowed limit:10000."],
    [{ index: 0 }, 400, 'WFS-111201', 'Missing mandatory input parameter where.'],
  ])('%j is refused', async (body, status, errorCode, message) => {
    const answer = await read(body);
    expect([answer.status, answer.body.errorCode, answer.body.message]).toEqual([status, errorCode, message]);
  });

  test('a fraction of an index is cut off', async () => {
    expect((await read({ where: {}, index: 0.9, count: 1.5 })).body.records).toHaveLength(1);
  });
});

describe('look-ups', () => {
  test('base persons', async () => {
    const answer = await paystub.client()(
      'POST',
      `${people}/base_persons/multi_read`,
      search('personNumber', ['20191', '20190']),
    );
    expect(both(answer)).toEqual([
      200,
      [
        { personId: 140, personNumber: '20191', fullName: 'Mononym', displayName: 'Mononym', name: 'Mononym' },
        {
          personId: 100,
          personNumber: '20190',
          fullName: 'Ferreira, Ana',
          displayName: 'Ferreira, Ana',
          name: 'Ferreira, Ana',
        },
      ],
    ]);
  });

  test.each([
    ['personid', '100'],
    ['personnumber', '20190'],
    ['jobassignmentid', '7100'],
    ['username', 'p20190'],
    ['useraccountid', '5100'],
    ['badgenumber', 'B20190'],
  ])('references by %s', async (key, value) => {
    const answer = await paystub.client()('POST', `${people}/refs/multi_read`, search(key, [value]));
    expect(both(answer)).toEqual([200, { ids: [100], qualifiers: ['20190'], refs: [{ id: 100, qualifier: '20190' }] }]);
  });

  test('references can be chosen to come as refs alone', async () => {
    const { client } = await startUkg({ settings: { choices: { 'ukg.people.refs-answer': 'refs-only' } } });
    const answer = await client()('POST', `${people}/refs/multi_read`, search('personid', ['100']));
    expect(answer.body).toEqual({ ids: [], qualifiers: [], refs: [{ id: 100, qualifier: '20190' }] });
  });

  test('references of somebody unknown are refused', async () => {
    const answer = await paystub.client()('POST', `${people}/refs/multi_read`, search('personid', ['100', '404']));
    expect(both(answer)).toEqual([400, noPerson('personid', '404')]);
  });

  test.each([
    ['?person_number=20190', { personIdentity: { personNumber: '20190' }, aoid: 'AOID-20190', coid: 'COID-1' }],
    ['/100', { personIdentity: { personKey: 100 }, aoid: 'AOID-20190', coid: 'COID-1' }],
    ['/130', { personIdentity: { personKey: 130 } }],
  ])('common ids of external_id%s', async (query, expected) => {
    expect(both(await paystub.client()('GET', `${people}/external_id${query}`))).toEqual([200, expected]);
  });

  test('common ids by mail address', async () => {
    const answer = await paystub.client()(
      'POST',
      `${people}/external_id/multi_read`,
      search('userEmailAddress', ['P20190@example.com']),
    );
    expect(both(answer)).toEqual([
      200,
      [{ personIdentity: { personNumber: '20190' }, aoid: 'AOID-20190', coid: 'COID-1' }],
    ]);
  });

  test('common ids of somebody unknown are refused', async () => {
    const client = paystub.client();
    expect(both(await client('GET', `${people}/external_id/404`))).toEqual([400, noPerson('personKey', '404')]);
    expect(both(await client('GET', `${people}/external_id?person_number=404`))).toEqual([
      400,
      noPerson('personNumber', '404'),
    ]);
    expect((await client('GET', `${people}/external_id`)).body.message).toBe(
      'Missing mandatory input parameter person_number.',
    );
    const some = await client(
      'POST',
      `${people}/external_id/multi_read`,
      search('useremailaddress', ['p20190@example.com', 'x']),
    );
    expect([some.status, some.body.details['error-offsets']]).toEqual([207, [1]]);
  });
});

describe('changes of common ids', () => {
  const path = `${people}/external_id`;
  const ids = { aoid: 'AOID-NEW', coid: 'COID-2' };

  test('put, found by, and deleted', async () => {
    const client = paystub.client();
    const sent = { personIdentity: { personNumber: '10030' }, ...ids };
    expect(both(await client('PUT', path, json(sent)))).toEqual([200, sent]);
    const found = await client('GET', `${people}/extensions?aoid=AOID-NEW&coid=COID-2`);
    expect(found.body.allExtension.personNumber).toBe('10030');
    const gone = await client('DELETE', path, json({ personIdentity: { personKey: 130 } }));
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect(both(await client('GET', `${path}/130`))).toEqual([200, { personIdentity: { personKey: 130 } }]);
  });

  test('in bulk', async () => {
    const client = paystub.client();
    const sent = { personIdentity: { personNumber: '10030' }, ...ids };
    const unknown = { personIdentity: { personNumber: '404' }, ...ids };
    expect(both(await client('POST', `${path}/multi_update`, json([sent])))).toEqual([200, [sent]]);
    expect((await client('POST', `${path}/multi_update`, json([sent, unknown]))).status).toBe(207);
    expect((await client('POST', `${path}/multi_delete`, json([sent, unknown]))).status).toBe(207);
    expect((await client('POST', `${path}/multi_delete`, json([sent]))).status).toBe(204);
    expect((await client('GET', `${path}/130`)).body).toEqual({ personIdentity: { personKey: 130 } });
  });

  test.each([
    [
      { personIdentity: { personNumber: '10030' }, aoid: 'x' },
      'A property value is required, but was not specified. Property - coid.',
    ],
    [
      { personIdentity: { personNumber: '10030' }, coid: 'x' },
      'A property value is required, but was not specified. Property - aoid.',
    ],
    [{ ...ids }, 'Missing mandatory input parameter personIdentity.'],
  ])('%j is refused', async (body, message) => {
    const answer = await paystub.client()('PUT', path, json(body));
    expect([answer.status, answer.body.message]).toEqual([400, message]);
  });
});

describe.each(['base_persons', 'extensions', 'external_id'])('%s/multi_read', (resource) => {
  const send = (body: object) => paystub.client()('POST', `${people}/${resource}/multi_read`, json(body));
  const by = (employees: object, more: object = {}) => send({ where: { employees, ...more } });

  test('some unknown people make 207, none known 400', async () => {
    const some = await by({ key: 'personnumber', values: ['404', '20190'] });
    expect([some.status, some.body.errorCode, some.body.details['error-offsets']]).toEqual([207, 'WCO-101272', [0]]);
    expect(some.body.details.results[0]).toEqual({
      error: { ...noPerson('personnumber', '404'), details: { errors: [], input: { personnumber: '404' } } },
    });
    expect(some.body.details.results[1]).toHaveProperty('success');
    const none = await by({ key: 'personnumber', values: ['404'] });
    expect([none.status, none.body.errorCode]).toEqual([400, 'WCO-101271']);
  });

  test('it takes 1000 people and refuses 1001 with 400', async () => {
    expect((await by({ key: 'personid', values: Array(1000).fill('100') })).body).toHaveLength(1000);
    expect(both(await by({ key: 'personid', values: Array(1001).fill('100') }))).toEqual([
      400,
      {
        errorCode: 'WCO-101207',
        message: 'Service limit error, number of records exceed the allowed limit : 1000',
        details: { limits: [{ actual: 1001, maximum: 1000 }] },
      },
    ]);
  });

  test.each([
    [
      { employees: { key: 'personnumber', values: [] } },
      'WCO-101202',
      'Could not retrieve the information because of invalid or empty values provided in request.',
    ],
    [
      { employees: { key: 'shoesize', values: ['1'] } },
      'WCO-101203',
      'Could not retrieve the information because of invalid or empty key provided in request.',
    ],
    [{}, 'WCO-101231', 'A property value is required, but was not specified. Property - employees.'],
    [
      { employees: { key: 'personid', values: ['1'], multi_key: ['aoid', 'coid'], multi_key_values: [['a', 'b']] } },
      'WCO-101314',
      'Invalid property combination is provided as request parameter. Only one property is allowed for request either key or multi_key.',
    ],
  ])('%j is refused', async (where, errorCode, message) => {
    expect(both(await send({ where }))).toEqual([400, { errorCode, message }]);
  });

  test('without where it is refused', async () => {
    expect((await send({})).body.message).toBe(
      'A property value is required, but was not specified. Property - where.',
    );
  });

  test('an unknown member is refused', async () => {
    expect((await by({ key: 'personid', values: ['100'] }, { employee: 1 })).body).toEqual({
      errorCode: 'WFP-90011',
      message: 'Unrecognized property employee at where supplied for request',
    });
  });
});

test('base persons are not searched by multi_key', async () => {
  const employees = { multi_key: ['aoid', 'coid'], multi_key_values: [['AOID-20190', 'COID-1']] };
  const answer = await paystub.client()('POST', `${people}/base_persons/multi_read`, json({ where: { employees } }));
  expect(both(answer)).toEqual([
    400,
    {
      errorCode: 'WCO-101221',
      message:
        'Could not retrieve information because multi_key and multi_key_values property is not supported in request.',
    },
  ]);
});

describe('extensions', () => {
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
    '%s shows the employment terms',
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

  test('multi_read shows the same, and those of a snapshot', async () => {
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
    'multi_read of the %s extension',
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
    ['?person_number=404', 'WCO-101263', noPerson('personNumber', '404').message],
    ['?aoid=x&coid=y', 'WCO-101263', noPerson('aoid', 'x').message],
  ])('GET %s is refused', async (query, errorCode, message) => {
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

test('the current user is the one of the token', async () => {
  const client = paystub.client();
  const { body: token } = await askForToken(client);
  const headers = { Authorization: `Bearer ${token.access_token}` };
  const { status, body } = await client('GET', `${people}/current_user_info`, { headers });
  expect([status, Object.keys(body)]).toEqual([
    200,
    ['employeeId', 'personNumber', 'firstName', 'lastName', 'userName', 'userLocale', 'timeZone'],
  ]);
  expect(body).toMatchObject({ employeeId: 10, personNumber: '10010', userName: 'apiuser' });
});

test('nothing went wrong inside', () => expect(paystub.reports).toEqual([]));
