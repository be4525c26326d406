import { describe, expect, test } from 'vitest';
import { changeOfPerson as change, hired } from '../hired.ts';
import { entry, json, request, rows, startUkg, terms } from '../ukg.ts';

const people = '/ukg/api/v1/commons/persons';
const now = '2026-02-01T08:00:00Z';
const choosing = async (choices: Record<string, string>) => (await startUkg({ now, settings: { choices } })).client();
const wrongly = async (rule: string) => (await startUkg({ now, settings: { twins: { [rule]: 'twin' } } })).client();
const withTerms = (...employmentTermAssignments: readonly object[]) =>
  change('20190', {}, { jobAssignment: { employmentTermAssignments } });
const assigned = json(request('20190', entry(2, '2020-01-01', '2020-06-01')));

describe('a chosen variant', () => {
  test('multi_upsert can be chosen to create a person whom personIdentity names and who is not there', async () => {
    const client = await choosing({ 'ukg.people.upsert.unknown-identity': 'created' });
    const item = { ...hired(), personIdentity: { personNumber: '20400' } };
    const { status, body } = await client('POST', `${people}/multi_upsert`, json([item]));
    expect([status, body[0].personInformation.person.personNumber]).toEqual([200, '20400']);
  });

  test('an update can be chosen to put a list in place of the former one', async () => {
    const client = await choosing({ 'ukg.people.update.lists': 'replace' });
    await client('POST', people, json(hired()));
    const rates = [{ effectiveDate: '2026-03-01', hourlyRate: 22 }];
    const sent = change('20400', {}, { jobAssignment: { baseWageRates: rates } });
    const { body } = await client('POST', `${people}/multi_update`, json([sent]));
    expect(body[0].jobAssignment.baseWageRates).toEqual([
      { effectiveDate: '2026-03-01', expirationDate: '3000-01-01', hourlyRate: 22 },
    ]);
  });

  test('PUT can be chosen not to look at the identity of another person', async () => {
    const client = await choosing({ 'ukg.people.update.other-identity': 'path' });
    const { status, body } = await client(
      'PUT',
      `${people}/120`,
      json(change('20190', { person: { shortName: 'B' } })),
    );
    expect([status, body.personIdentity.personKey]).toEqual([200, 120]);
  });

  test('a create can be chosen to answer what was sent, but for the password', async () => {
    const client = await choosing({ 'ukg.people.write.answer': 'echo' });
    const { body } = await client('POST', people, json(hired({ userAccount: { userPassword: 'Winter-2026' } })));
    expect(body).toEqual(hired());
  });

  test('a full name can be chosen to be kept as it was sent', async () => {
    const client = await choosing({ 'ukg.people.write.full-name': 'as-sent' });
    const { body } = await client('POST', people, json(hired({ person: { fullName: 'Jo Doe' } })));
    expect(body.personInformation.person.fullName).toBe('Jo Doe');
  });

  test('a term over another one can be chosen to cut it, as in a create of employment terms', async () => {
    const client = await choosing({ 'ukg.people.write.term-over-existing': 'cuts' });
    await client('POST', terms, assigned);
    const row = { name: 'All European Contract Periods', startDate: '2020-03-01', endDate: '2020-12-31' };
    expect((await client('PUT', `${people}/100`, json(withTerms(row)))).status).toBe(200);
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual([
      '2 2020-01-01 2020-03-01',
      '4 2020-03-01 2021-01-01',
    ]);
  });

  test('an originalStartDate on which no term starts can be chosen to be ignored', async () => {
    const client = await choosing({ 'ukg.people.write.unknown-start': 'ignored' });
    const row = { name: '', originalStartDate: '2020-03-01' };
    expect((await client('PUT', `${people}/100`, json(withTerms(row)))).status).toBe(200);
  });

  test('a person without a hire date can be chosen to be hired today', async () => {
    const client = await choosing({ 'ukg.people.write.hire-date': 'today' });
    const information = { employmentStatusList: [{ employmentStatusName: 'Active', effectiveDate: '2026-01-05' }] };
    const { body } = await client('POST', people, json(hired({ information, person: { hireDate: undefined } })));
    expect(body.personInformation.person.hireDate).toBe('2026-02-01');
  });

  test('a delete of nobody can be chosen to answer 204', async () => {
    const client = await choosing({ 'ukg.people.delete.unknown': 'ignored' });
    const one = await client('DELETE', `${people}/404`);
    const several = [{ personIdentity: { personKey: 404 } }];
    expect([one.status, (await client('POST', `${people}/multi_delete`, json(several))).status]).toEqual([204, 204]);
  });
});

describe('a twin', () => {
  test('of the identity updates the person who has the number', async () => {
    const client = await wrongly('ukg.people.upsert.by-identity');
    const item = hired({ person: { personNumber: '20190' } });
    const { status, body } = await client('POST', `${people}/multi_upsert`, json([item]));
    expect([status, body[0].personIdentity.personKey]).toEqual([200, 100]);
  });

  test('of partial updates removes what is not sent', async () => {
    const client = await wrongly('ukg.people.update.partial');
    await client('POST', people, json(hired()));
    const { body } = await client('POST', `${people}/multi_update`, json([change('20400', {})]));
    expect(body[0].jobAssignment).not.toHaveProperty('baseWageRates');
  });

  test('of types in any case takes WORK for another type', async () => {
    const client = await wrongly('ukg.people.update.type-any-case');
    const emailAddresses = [{ address: 'b@example.com', contactTypeName: 'WORK' }];
    const { body } = await client('PUT', `${people}/100`, json(change('20190', { emailAddresses })));
    expect(body.personInformation.emailAddresses).toHaveLength(2);
  });

  test('of the last day ends a term on it', async () => {
    const client = await wrongly('ukg.people.write.last-day');
    const row = { name: 'Administrative Employees', startDate: '2020-01-01', endDate: '2020-02-01' };
    await client('PUT', `${people}/100`, json(withTerms(row)));
    expect(rows((await client('GET', `${terms}/100`)).body)).toEqual(['2 2020-01-01 2020-02-01']);
  });

  test('of the first status makes a new person Inactive', async () => {
    const client = await wrongly('ukg.people.write.first-status');
    const { body } = await client('POST', people, json(hired({ information: { employmentStatusList: undefined } })));
    expect(body.personInformation.employmentStatusList[0].employmentStatusName).toBe('Inactive');
  });

  test('of licences leaves the status of a Terminated person', async () => {
    const client = await wrongly('ukg.people.write.licence-reactivates');
    const personLicenseTypes = [{ activeFlag: true, licenseTypeName: 'Employee' }];
    const { body } = await client('PUT', `${people}/150`, json(change('20192', { personLicenseTypes })));
    expect(body.personInformation.employmentStatusList.at(-1).employmentStatusName).toBe('Terminated');
  });
});
