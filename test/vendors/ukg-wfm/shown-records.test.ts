import { expect, test } from 'vitest';
import { shownRecords } from '../../../src/vendors/ukg-wfm/shown-records.ts';

// The answer of the vendor's page on employment term assignments.
const answer = {
  personIdentity: { personNumber: '20190', personKey: 100 },
  assignments: [
    {
      employmentTerm: { id: 2, qualifier: 'Administrative Employees' },
      ...{ effectiveDate: '2020-02-20', expirationDate: '2020-06-25' },
    },
  ],
};

function shownIn(operation: string, body: unknown, sent?: unknown) {
  const exchange = { operation, path: '/api/v1/commons', sent, answer: body };
  return shownRecords([exchange])(exchange);
}

test('an answer about assignments shows the person, the term and what is assigned', () => {
  const { existing, current, usual } = shownIn('retrieveEmploymentTermAssignments', [answer]);
  expect(existing.person).toMatchObject([{ personKey: 100, personNumber: '20190' }]);
  expect(existing.term).toMatchObject([{ id: 2, name: 'Administrative Employees', persistentId: '2' }]);
  expect(usual?.term).toMatchObject({ isActive: true });
  expect(current?.termAssignments).toEqual([
    { personKey: 100, terms: [{ termId: 2, effective: '2020-02-20', expiration: '2020-06-25' }] },
  ]);
});

test('an answer about a paycode value profile shows it and its person', () => {
  const payCodeValueProfile = { id: 201, qualifier: 'Sick Day PCVP' };
  const body = { personIdentity: answer.personIdentity, payCodeValueProfile };
  const { existing, current } = shownIn('retrievePaycodeValueProfileAssignmentById', body);
  expect(existing.payCodeValueProfile).toMatchObject([{ id: 201, name: 'Sick Day PCVP' }]);
  expect(current?.profileAssignment).toEqual([{ personKey: 100, profileId: 201 }]);
});

test('a person whose number alone is told has one key in the whole session', () => {
  const sent = [{ personIdentity: { personNumber: '20190' } }, { personIdentity: { personNumber: '20191' } }];
  const keys = shownIn('modifyAssignmentsForMultiplePeople', undefined, [...sent, ...sent]).existing.person?.map(
    (person) => (person as { personKey?: number }).personKey,
  );
  expect(new Set(keys).size).toBe(2);
});

test('an answer about a person shows the record, and an upsert of somebody new a hire', () => {
  const person = {
    firstName: 'Ana',
    fullName: 'Ferreira, Ana',
    hireDate: '2019-01-01',
    lastName: 'Ferreira',
    personNumber: '1',
  };
  const status = [{ effectiveDate: '2019-01-01', employmentStatusName: 'Active', expirationDate: '3000-01-01' }];
  const body = {
    personIdentity: { personKey: 7 },
    personInformation: { person, employmentStatusList: status },
    user: { userAccount: { userName: 'ana' } },
  };
  const record = {
    personKey: 7,
    firstName: 'Ana',
    userName: 'ana',
    employmentStatus: [{ name: 'Active', from: '2019-01-01' }],
  };
  expect(shownIn('retrievePersonById', body).existing.person?.[0]).toMatchObject(record);
  expect(shownIn('upsertPersons', [body]).created).toEqual({ person: ['7'] });
});

test('items of a bulk request that were refused, and an answer without a body, show nothing', () => {
  const results = [{ error: { details: { input: answer } } }, { success: answer }];
  const bulk = shownIn('updateEmploymentTermAssignments', { details: { results } }, [answer, answer]);
  expect(bulk.existing.person).toHaveLength(1);
  expect(Object.values(shownIn('deleteEmploymentTermAssignment', undefined).existing).flat()).toEqual([]);
});
