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

test('an answer about assignments shows the person, the term and what is assigned', () => {
  const shown = shownRecords('retrieveEmploymentTermAssignments', [answer]);
  expect(shown?.existing.person).toMatchObject([{ personKey: 100, personNumber: '20190' }]);
  expect(shown?.existing.term).toMatchObject([{ id: 2, name: 'Administrative Employees', isActive: true }]);
  expect(shown?.current.termAssignments).toEqual([
    { personKey: 100, terms: [{ termId: 2, effective: '2020-02-20', expiration: '2020-06-25' }] },
  ]);
});

test('an answer about a paycode value profile shows it and its person', () => {
  const payCodeValueProfile = { id: 201, qualifier: 'Sick Day PCVP' };
  const body = { personIdentity: answer.personIdentity, payCodeValueProfile };
  const shown = shownRecords('retrievePaycodeValueProfileAssignmentById', body);
  expect(shown?.existing.payCodeValueProfile).toMatchObject([{ id: 201, name: 'Sick Day PCVP', active: true }]);
  expect(shown?.current.profileAssignment).toEqual([{ personKey: 100, profileId: 201 }]);
});

test('an answer without a body shows nothing, and other operations are not read so', () => {
  expect(Object.values(shownRecords('deleteEmploymentTermAssignment', undefined)?.existing ?? {}).flat()).toEqual([]);
  expect(shownRecords('retrievePersons', answer)).toBeUndefined();
});
