import { describe, expect, test } from 'vitest';
import type { Answer, Client } from '../../../helpers/paystub.ts';
import { changeOfPerson as change, hired } from '../hired.ts';
import { entry, json, noPerson, readAssignments, request, resultsOf, rows, startUkg, terms } from '../ukg.ts';

const paystub = await startUkg({ now: '2026-02-01T08:00:00Z' });
const people = '/ukg/api/v1/commons/persons';

const create = (client: Client, body: object) => client('POST', people, json(body));
const upsert = (client: Client, ...items: readonly object[]) => client('POST', `${people}/multi_upsert`, json(items));
const failure = ({ status, body }: Answer) => [status, body.errorCode, body.message];

describe('POST of a person', () => {
  test('answers 200 with the person as a read of it does, and a new key', async () => {
    const client = paystub.client();
    const { status, body } = await create(client, hired());
    expect(status).toBe(200);
    const { personKey } = body.personIdentity;
    expect((await client('GET', `${people}/${personKey}`)).body).toEqual(body);
    const sent = hired();
    expect(body.personInformation).toMatchObject(sent.personInformation);
    expect(body.jobAssignment).toMatchObject(sent.jobAssignment);
    expect(body.user).toEqual(sent.user);
  });

  test('makes a person whom every search finds by number, user name and address', async () => {
    const client = paystub.client();
    const { body } = await create(client, hired());
    const { personKey } = body.personIdentity;
    for (const [key, value] of [['personnumber', '20400'] as const, ['username', 'jdoe'] as const]) {
      const found = await client(
        'POST',
        `${people}/refs/multi_read`,
        json({ where: { employees: { key, values: [value] } } }),
      );
      expect(found.body.refs).toEqual([{ id: personKey, qualifier: '20400' }]);
    }
    const where = {
      hyperfind: { qualifier: 'All Home' },
      dateRange: { startDate: '2026-02-01', endDate: '2026-02-02' },
    };
    const home = await client('POST', '/ukg/api/v1/commons/hyperfind/execute', json(where));
    expect(home.body.result.refs).toContainEqual({ id: personKey, qualifier: '20400' });
  });

  test('never repeats the password', async () => {
    const client = paystub.client('password');
    const made = await create(client, hired({ userAccount: { userPassword: 'Winter-2026' } }));
    const failed = await upsert(client, hired({ userAccount: { userPassword: 'Winter-2026' } }));
    expect([made.status, failed.status]).toEqual([200, 400]);
    expect(`${made.text} ${failed.text}`).not.toContain('Winter-2026');
    const journal = await paystub.sandbox('password')('GET', '/__admin/requests');
    expect(journal.text).not.toContain('Winter-2026');
  });

  test.each<[name: string, body: object, code: string, message: string]>([
    [
      'no personInformation',
      { user: { userAccount: {} } },
      'WCO-101231',
      'A property value is required, but was not specified. Property - personInformation.',
    ],
    [
      'no user',
      { ...hired(), user: undefined },
      'WCO-101231',
      'A property value is required, but was not specified. Property - user.',
    ],
    [
      'no jobAssignment',
      { ...hired(), jobAssignment: undefined },
      'WCO-101231',
      'A property value is required, but was not specified. Property - jobAssignment.',
    ],
    [
      'no last name',
      hired({ person: { lastName: undefined } }),
      'WCO-101231',
      'A property value is required, but was not specified. Property - lastName.',
    ],
    [
      'the number of another person',
      hired({ person: { personNumber: '20190' } }),
      'WCO-101520',
      'The ID already exists within the system',
    ],
    [
      'the user name of another person',
      hired({ userAccount: { userName: 'P20190' } }),
      'WCO-101247',
      'The value for userName is not unique.',
    ],
    [
      'a last name of 31 characters',
      hired({ person: { lastName: 'x'.repeat(31) } }),
      'WCO-101504',
      'The field string value is too long. Field Name: lastName, Max Length: 30.',
    ],
    [
      'a password of 7 characters',
      hired({ userAccount: { userPassword: '1234567' } }),
      'WCO-101504',
      'The minimum length for a password is 8',
    ],
    [
      'a birth date of today',
      hired({ person: { birthDate: '2026-02-01' } }),
      'WCO-101507',
      "The birth date occurs today or after today's date - Birth Date: 2026-02-01.",
    ],
    [
      'a hire date before the birth date',
      hired({ person: { birthDate: '2001-05-01', hireDate: '2001-04-30' } }),
      'WCO-101511',
      'The hire date occurs before the birth date - Birth Date: 2001-05-01, Hire Date: 2001-04-30.',
    ],
    [
      'a Timekeeping licence without a pay rule',
      hired({ jobAssignment: { jobAssignmentDetails: {} } }),
      'WCO-101512',
      'You cannot assign a user a Timekeeping license unless you also assign that user a Pay Rule. To create an admin user without a Pay Rule, assign the user the Manager role.',
    ],
    [
      'a wage that ends before it starts',
      hired({ jobAssignment: { baseWageRates: [{ effectiveDate: '2026-02-01', expirationDate: '2026-01-01' }] } }),
      'WCO-101233',
      'The effective date and the end date are inconsistent - Effective: 2026-02-01, End: 2026-01-01.',
    ],
    [
      'an unknown status',
      hired({ information: { employmentStatusList: [{ employmentStatusName: 'Gone', effectiveDate: '2026-02-01' }] } }),
      'WCO-101232',
      'The value for the property is not valid - Name: employmentStatusName, Value: Gone.',
    ],
    [
      'a status without a date',
      hired({ information: { employmentStatusList: [{ employmentStatusName: 'Active' }] } }),
      'WCO-101231',
      'A property value is required, but was not specified. Property - effectiveDate.',
    ],
  ])('with %s is refused and changes nothing', async (_name, body, code, message) => {
    const client = paystub.client();
    expect(failure(await create(client, body))).toEqual([400, code, message]);
    const all = await client('POST', `${people}/apply_read`, json({ where: {} }));
    expect(all.body.totalElements).toBe('108');
  });

  test('without statuses and hire date the person is Active and hired today', async () => {
    const client = paystub.client();
    const information = { employmentStatusList: undefined };
    const { body } = await create(client, hired({ information, person: { hireDate: undefined } }));
    expect(body.personInformation.person.hireDate).toBe('2026-02-01');
    expect(body.personInformation.employmentStatusList).toEqual([
      { effectiveDate: '2026-02-01', employmentStatusName: 'Active', expirationDate: '3000-01-01' },
    ]);
  });

  test('without a hire date the person is hired on the first day of the first status', async () => {
    const information = { employmentStatusList: [{ employmentStatusName: 'Active', effectiveDate: '2026-01-05' }] };
    const { body } = await create(paystub.client(), hired({ information, person: { hireDate: undefined } }));
    expect(body.personInformation.person.hireDate).toBe('2026-01-05');
  });

  test('a full name that is sent is not kept', async () => {
    const { body } = await create(paystub.client(), hired({ person: { fullName: 'Jo Doe' } }));
    expect(body.personInformation.person.fullName).toBe('Doe, Jo');
  });
});

describe('employment terms of a person', () => {
  const withTerms = (...employmentTermAssignments: readonly object[]) =>
    change('20190', {}, { jobAssignment: { employmentTermAssignments } });

  test('are the same as those of the plain resource, with the last day in place of the exclusive end', async () => {
    const client = paystub.client();
    const row = { name: 'Administrative Employees', startDate: '2020-02-20', endDate: '2020-06-24' };
    const written = await upsert(client, withTerms(row));
    expect(written.body[0].jobAssignment.employmentTermAssignments).toEqual([
      { endDate: '2020-06-24', name: 'Administrative Employees', startDate: '2020-02-20' },
    ]);
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual(['2 2020-02-20 2020-06-25']);
    const aggregated = await readAssignments(client, ['20190'], ['employmentTerms']);
    expect(aggregated.body[0].personAssignments.employmentTerms.assignments).toMatchObject([
      { effectiveDate: '2020-02-20', expirationDate: '2020-06-25' },
    ]);
    const extension = await client('GET', `${people}/timekeeping?person_number=20190`);
    expect(extension.body.timekeepingExtension.employeeTerms).toMatchObject([
      { effectiveDate: '2020-02-20', employmentTermId: 2, expirationDate: '2020-06-25' },
    ]);
  });

  test('of the plain resource are changed and removed by the day on which they start', async () => {
    const client = paystub.client();
    await client(
      'POST',
      terms,
      json(request('20190', entry(2, '2020-01-01', '2020-06-01'), entry(4, '2021-01-01', '3000-01-01'))),
    );
    const changed = await upsert(client, withTerms({ originalStartDate: '2020-01-01', endDate: '2020-03-31' }));
    expect(changed.status).toBe(200);
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual([
      '2 2020-01-01 2020-04-01',
      '4 2021-01-01 3000-01-01',
    ]);
    await upsert(client, withTerms({ originalStartDate: '2021-01-01', name: '' }));
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual(['2 2020-01-01 2020-04-01']);
  });

  test('without an end are for ever, which is written 3000-01-01 on both sides', async () => {
    const client = paystub.client();
    const { body } = await upsert(client, withTerms({ name: 'Administrative Employees', startDate: '2020-01-01' }));
    expect(body[0].jobAssignment.employmentTermAssignments[0].endDate).toBe('3000-01-01');
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual(['2 2020-01-01 3000-01-01']);
  });

  test.each<[name: string, row: object, code: string, message: string]>([
    [
      'over another one',
      { name: 'All European Contract Periods', startDate: '2020-03-01', endDate: '2020-12-31' },
      'WCO-101233',
      'The effective date and the end date are inconsistent - Effective: 2020-03-01, End: 2021-01-01.',
    ],
    [
      'of a name that there is not',
      { name: 'Nothing', startDate: '2022-01-01' },
      'WCO-101232',
      'The value for the property is not valid - Name: name, Value: Nothing.',
    ],
    [
      'that is inactive',
      { name: 'Retired Contract', startDate: '2022-01-01' },
      'WCO-101232',
      'The value for the property is not valid - Name: name, Value: Retired Contract.',
    ],
    [
      'that ends before it starts',
      { name: 'Administrative Employees', startDate: '2022-01-01', endDate: '2021-12-31' },
      'WCO-101228',
      'You must enter a Start Date that occurs on or before the End Date. Start Date: 2022-01-01, End Date: 2021-12-31',
    ],
    [
      'with an originalStartDate on which none starts',
      { name: 'Administrative Employees', originalStartDate: '2022-01-01' },
      'WCO-101232',
      'The value for the property is not valid - Name: originalStartDate, Value: 2022-01-01.',
    ],
    [
      'without a start',
      { name: 'Administrative Employees' },
      'WCO-101231',
      'A property value is required, but was not specified. Property - startDate.',
    ],
    [
      'without a name',
      { startDate: '2022-01-01' },
      'WCO-101231',
      'A property value is required, but was not specified. Property - name.',
    ],
  ])('%s are refused and nothing is changed', async (_name, row, code, message) => {
    const client = paystub.client();
    await client('POST', terms, json(request('20190', entry(2, '2020-01-01', '2020-06-01'))));
    const body = { ...withTerms(row), personInformation: { person: { shortName: 'Other' } } };
    expect(failure(await client('PUT', `${people}/100`, json(body)))).toEqual([400, code, message]);
    const after = await client('GET', `${people}/100`);
    expect(after.body.personInformation.person).not.toHaveProperty('shortName');
    expect(after.body.jobAssignment.employmentTermAssignments).toHaveLength(1);
  });
});

describe('PUT of a person', () => {
  test('with the members of a public client alone ends the employment and leaves the rest', async () => {
    const client = paystub.client();
    const before = (await client('GET', `${people}/100`)).body;
    const personInformation = {
      employmentStatusList: [{ employmentStatusName: 'Terminated', effectiveDate: '2026-01-31' }],
      person: { personNumber: '20190' },
    };
    const { status, body } = await client('PUT', `${people}/100`, json({ personInformation }));
    expect(status).toBe(200);
    expect(body.personInformation.employmentStatusList).toEqual([
      { effectiveDate: '2015-01-01', employmentStatusName: 'Active', expirationDate: '2026-01-31' },
      { effectiveDate: '2026-01-31', employmentStatusName: 'Terminated', expirationDate: '3000-01-01' },
    ]);
    expect({ ...body.personInformation, employmentStatusList: [] }).toEqual({
      ...before.personInformation,
      employmentStatusList: [],
    });
  });

  test('renumbers a person whose number is another one than that of personIdentity', async () => {
    const client = paystub.client();
    const [renamed] = (await upsert(client, change('20190', { person: { personNumber: '90190' } }))).body;
    expect(renamed.personInformation.person.personNumber).toBe('90190');
    expect((await client('GET', `${terms}?person_number=20190`)).body.errorCode).toBe('WCO-101263');
    expect((await client('GET', `${terms}?person_number=90190`)).body.personIdentity).toEqual({
      personNumber: '90190',
      personKey: 100,
    });
  });

  test('lays a row over those that are there: later ones end it, and what is not covered stays', async () => {
    const client = paystub.client();
    await create(client, hired());
    const rates = [{ effectiveDate: '2026-03-01', expirationDate: '2026-06-01', hourlyRate: 22 }];
    const { body } = await upsert(client, change('20400', {}, { jobAssignment: { baseWageRates: rates } }));
    expect(body[0].jobAssignment.baseWageRates).toEqual([
      { effectiveDate: '2019-01-01', expirationDate: '2026-03-01', hourlyRate: 20.15 },
      { effectiveDate: '2026-03-01', expirationDate: '2026-06-01', hourlyRate: 22 },
      { effectiveDate: '2026-06-01', expirationDate: '3000-01-01', hourlyRate: 20.15 },
    ]);
  });

  test('puts an entry in place of the one of its type, in any case, and keeps the members that it does not send', async () => {
    const client = paystub.client();
    const emailAddresses = [{ address: 'a@example.com', contactTypeName: 'Work', hasEmailNotificationDelivery: true }];
    await create(client, hired({ information: { emailAddresses } }));
    const sent = [{ address: 'b@example.com', contactTypeName: 'WORK' }];
    const { body } = await upsert(client, change('20400', { emailAddresses: sent }));
    expect(body[0].personInformation.emailAddresses).toEqual([
      { address: 'b@example.com', contactTypeName: 'Work', hasEmailNotificationDelivery: true },
    ]);
  });

  // Members and the code are those of the vendor's published API of persons.
  test('keeps currency, work and learning of a person, and approvers and purposes by their level and name', async () => {
    const client = paystub.client();
    const first = { approveLevel: '1', fullName: 'de Wit, Bram', personNumber: '10020' };
    const sent = {
      approverList: [first],
      employeeCurrencyAssignment: { currencyCode: 'USD' },
      kpassAccount: { isRestrictedUser: true, learningPath: 'Basics' },
      purposeAssignments: [{ purpose: 'Time Off', requestReviewerList: 'Managers' }],
      workEmployee: { idleActivityName: 'Idle', profileName: 'Plant' },
    };
    await upsert(client, change('20190', sent));
    expect((await client('GET', `${people}/100`)).body.personInformation).toMatchObject(sent);
    const second = { approveLevel: '2', fullName: 'Russo, Chiara', personNumber: '10030' };
    const more = { approverList: [second], workEmployee: { idleActivityName: 'Waiting' } };
    const { body } = await upsert(client, change('20190', more));
    expect(body[0].personInformation).toMatchObject({
      ...sent,
      approverList: [first, second],
      workEmployee: { idleActivityName: 'Waiting', profileName: 'Plant' },
    });
    const without = await client('PUT', `${people}/120`, json(change('10020', { approverList: [second] })));
    expect(failure(without)).toEqual([400, 'WCO-101294', 'Missing approval level: 1.']);
  });

  test('of a licence makes a Terminated person and the user account Active from today on', async () => {
    const client = paystub.client();
    const personLicenseTypes = [{ activeFlag: true, licenseTypeName: 'Employee' }];
    const { body } = await client('PUT', `${people}/150`, json(change('20192', { personLicenseTypes })));
    expect(body.personInformation.employmentStatusList.at(-1)).toEqual({
      effectiveDate: '2026-02-01',
      employmentStatusName: 'Active',
      expirationDate: '3000-01-01',
    });
    expect(body.personInformation.userAccountStatusList.at(-1)).toEqual({
      effectiveDate: '2026-02-01',
      expirationDate: '3000-01-01',
      userAccountStatusName: 'Active',
    });
  });

  test('of a status that leaves days without one is not simulated', async () => {
    const employmentStatusList = [
      { employmentStatusName: 'Inactive', effectiveDate: '2014-01-01', expirationDate: '2014-06-01' },
    ];
    const answer = await paystub.client()('PUT', `${people}/100`, json(change('20190', { employmentStatusList })));
    expect([answer.status, answer.headers.get('x-paystub-error')]).toEqual([501, 'not-simulated']);
  });

  test('with the identity of another person is refused', async () => {
    const answer = await paystub.client()('PUT', `${people}/120`, json(change('20190', {})));
    expect(failure(answer)).toEqual([
      400,
      'WCO-101236',
      'A bad combination of properties and values was specified - Property 1: personId, Value 1: 120, Property 2: personNumber, Value 2: 20190.',
    ]);
  });

  test('of a status up to a day after the end of time holds up to that end', async () => {
    const employmentStatusList = [
      { employmentStatusName: 'Inactive', effectiveDate: '2026-01-01', expirationDate: '9999-12-31' },
    ];
    const { body } = await paystub.client()('PUT', `${people}/100`, json(change('20190', { employmentStatusList })));
    expect(body.personInformation.employmentStatusList.at(-1)).toEqual({
      effectiveDate: '2026-01-01',
      employmentStatusName: 'Inactive',
      expirationDate: '3000-01-01',
    });
  });

  test.each([{ personNumber: '' }, { lastName: '' }])('of an empty text %j is refused', async (person) => {
    const answer = await paystub.client()('PUT', `${people}/100`, json(change('20190', { person })));
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'WCO-101231']);
  });

  test('of a person who does not exist is refused', async () => {
    const answer = await paystub.client()('PUT', `${people}/404`, json({ personInformation: { person: {} } }));
    expect(failure(answer)).toEqual([400, 'WCO-101263', noPerson('personKey', '404')]);
  });
});

describe('many persons', () => {
  test('multi_upsert creates an item without personIdentity and updates one with it', async () => {
    const client = paystub.client();
    const { status, body } = await upsert(client, hired(), change('20190', { person: { shortName: 'AF' } }));
    expect([status, body.length]).toEqual([200, 2]);
    expect(body[1].personInformation.person.shortName).toBe('AF');
  });

  test('items fail alone: 207 with each result in order', async () => {
    const client = paystub.client();
    const taken = hired({ person: { personNumber: '20190' } });
    const answer = await upsert(client, taken, hired(), change('404', {}));
    expect([answer.status, answer.body.errorCode]).toEqual([207, 'WCO-101272']);
    expect(resultsOf(answer)).toEqual(['WCO-101520', 'success', 'WCO-101263']);
  });

  test('all items failed is 400 WCO-101271', async () => {
    const answer = await upsert(paystub.client(), hired({ person: { personNumber: '20190' } }));
    expect([answer.status, answer.body.errorCode, ...resultsOf(answer)]).toEqual([400, 'WCO-101271', 'WCO-101520']);
  });

  test('multi_create does not look at personIdentity, multi_update asks for it', async () => {
    const client = paystub.client();
    const created = await client('POST', `${people}/multi_create`, json([hired()]));
    expect([created.status, created.body[0].personInformation.person.personNumber]).toEqual([200, '20400']);
    const updated = await client('POST', `${people}/multi_update`, json([hired(), change('20400', {})]));
    expect(resultsOf(updated)).toEqual(['WCO-101231', 'success']);
  });

  test('101 persons are refused, also in a body that is not read whole', async () => {
    const items = Array.from({ length: 101 }, (_, i) => change(String(30001 + (i % 100)), {}));
    const answers = await Promise.all(
      ['multi_upsert', 'multi_create', 'multi_update', 'multi_delete'].map((name) =>
        paystub.client()('POST', `${people}/${name}`, json(items)),
      ),
    );
    expect(answers.map(failure)).toEqual(
      answers.map(() => [400, 'WCO-101207', 'Service limit error, number of records exceed the allowed limit : 100']),
    );
  });
});

describe('DELETE of a person', () => {
  test('answers 204 and takes everything of the person away', async () => {
    const client = paystub.client();
    await client('POST', terms, json(request('20190', entry(2, '2020-01-01', '2020-06-01'))));
    const { status, text } = await client('DELETE', `${people}/100`);
    expect([status, text]).toEqual([204, '']);
    expect(failure(await client('GET', `${terms}?person_number=20190`))).toEqual([
      400,
      'WCO-101263',
      noPerson('personNumber', '20190'),
    ]);
    expect(failure(await client('DELETE', `${people}/100`))).toEqual([400, 'WCO-101263', noPerson('personKey', '100')]);
    await create(client, hired({ person: { personNumber: '20190' } }));
    expect((await client('GET', `${terms}?person_number=20190`)).body.assignments).toEqual([]);
  });

  test('of several persons looks at their identities alone', async () => {
    const client = paystub.client();
    const some = [{ personIdentity: { personNumber: '20190' } }, { personIdentity: { personKey: 120 } }];
    expect((await client('POST', `${people}/multi_delete`, json(some))).status).toBe(204);
    const again = await client(
      'POST',
      `${people}/multi_delete`,
      json([...some, { personIdentity: { personKey: 130 } }, {}]),
    );
    expect([again.status, ...resultsOf(again)]).toEqual([207, 'WCO-101263', 'WCO-101263', 'success', 'WCO-101231']);
  });
});

test('the server reports no internal error', () => expect(paystub.reports).toEqual([]));
