import { expect, test } from 'vitest';
import { shownRecords } from '../../../src/vendors/sage-intacct/shown-records.ts';

function shownIn(operation: string, path: string, sent: unknown, result: unknown) {
  return shownRecords()({ operation, path: `/ia/api/v1${path}`, sent, answer: { 'ia::result': result } });
}

test('a payload names the objects that it refers to by key or id, those of its lines too', () => {
  const lines = [{ txnType: 'debit', glAccount: { id: '6000' }, dimensions: { employee: { key: '9' } } }];
  const sent = { glJournal: { id: 'PYRJ' }, lines };
  const made = { key: '5', id: '5', href: '/objects/general-ledger/journal-entry/5' };
  const { existing, created } = shownIn('createJournalEntry', '/objects/general-ledger/journal-entry', sent, made);
  expect(existing).toMatchObject({ journal: [{ id: 'PYRJ' }], account: [{ id: '6000' }], employee: [{ key: '9' }] });
  expect(created).toEqual({ 'journal-entry': ['5'] });
});

test('a row of a query tells of its object what was asked for, and of those that it refers to', () => {
  const sent = {
    object: 'company-config/employee',
    fields: ['key', 'department.id'],
    filters: [{ $eq: { id: 'E-1' } }],
  };
  const { existing } = shownIn('query', '/services/core/query', sent, [{ key: '3', 'department.id': 'ENG' }]);
  expect(existing).toEqual({ employee: [{ key: '3', id: 'E-1' }], department: [{ id: 'ENG' }] });
});

test('a reference tells of the object that its link leads to; users are not looked at', () => {
  const reference = (name: string) => ({ key: '4', id: 'X', name: 'Ex', href: `/objects/company-config/${name}/4` });
  const body = { department: reference('department'), createdByUser: reference('user') };
  const { existing } = shownIn('getEmployee', '/objects/company-config/employee/8?x=1', undefined, body);
  expect(existing).toMatchObject({ employee: [{ key: '8' }], department: [{ key: '4', id: 'X', name: 'Ex' }] });
  expect(existing.user).toBeUndefined();
});
