import type { Audit } from '../tables.ts';
import { withDefaults } from './own-data.ts';
import { payRows } from './pay-rows.ts';
import { type Row, rowsOf } from './rows-of.ts';

const withoutLaborSettings = { employeePosition: null, laborClass: null, laborShift: null, laborUnion: null };

/**
 * Labor settings, dimensions, contacts, employees, rates, accounts and timesheets, so that their lists are not empty; the entity HQ
 * stands among the locations. None of them refers to a position: those of the
 * seed can be changed and deleted as their page shows.
 */
export function neighbours(audit: Audit) {
  return {
    'labor-class': rowsOf('labor-class', audit, [
      { key: '1', id: 'JOURNEY', name: 'Journeyman', description: null },
      { key: '2', id: 'APPREN', name: 'Apprentice', description: null },
    ]),
    'labor-shift': rowsOf('labor-shift', audit, [
      { key: '1', id: 'DAY', name: 'Day shift', description: null },
      { key: '2', id: 'NIGHT', name: 'Night shift', description: null },
    ]),
    'labor-union': rowsOf('labor-union', audit, [{ key: '1', id: 'L-100', name: 'Local 100', description: null }]),
    location: rowsOf('location', audit, [
      { key: '1', id: 'HQ', name: 'Headquarters', locationType: 'entity' },
      { key: '2', id: 'OSL', name: 'Oslo', parent: '1' },
      { key: '3', id: 'SITE-1', name: 'Building site 1', parent: '2', manager: '1' },
    ]),
    department: rowsOf('department', audit, [
      { key: '1', id: 'OPS', name: 'Operations' },
      { key: '2', id: 'PM', name: 'Project management', parent: '1' },
      { key: '3', id: 'EL', name: 'Electrical', parent: '1', supervisor: '1', reportTitle: 'Electrical work' },
      { key: '4', id: 'FIN', name: 'Finance' },
    ]),
    class: rowsOf('class', audit, [
      { key: '1', id: 'COM', name: 'Commercial' },
      { key: '2', id: 'RES', name: 'Residential', description: 'Homes and flats' },
    ]),
    contact: rowsOf('contact', audit, [
      person('1', 'Jane', 'Roe'),
      person('2', 'John', 'Doe'),
      ...Object.entries(userContacts).map(([id, key]) => ({
        key,
        id,
        printAs: id,
        email1: `${id.toLowerCase()}@example.com`,
      })),
    ]),
    ...payRows(audit),
    employee: rowsOf('employee', audit, [
      {
        key: '1',
        id: 'EMP-001',
        name: 'Roe, Jane',
        jobTitle: 'Site manager',
        startDate: '2021-04-30',
        location: '2',
        department: '2',
        employeeType: '1',
        earningType: '1',
        positionSkills: ['1'],
        primaryContact: '1',
      },
      {
        key: '2',
        id: 'EMP-002',
        name: 'Doe, John',
        jobTitle: 'Electrician',
        startDate: '2021-09-01',
        manager: '1',
        location: '3',
        department: '3',
        employeeType: '1',
        positionSkills: ['1', '2'],
        primaryContact: '2',
      },
    ]),
    'rate-table': rowsOf('rate-table', audit, [
      { key: '1', id: 'RT-100', name: 'Local 100', description: 'Rates of the local agreement' },
    ]),
    'rate-table-timesheet-line': rowsOf('rate-table-timesheet-line', audit, [
      {
        key: '1',
        rateTable: '1',
        lineNumber: 1,
        description: null,
        startDate: '2023-01-01',
        markupPercent: '10',
        laborRate: '42.50',
        ...withoutLaborSettings,
      },
    ]),
    account: rowsOf('account', audit, [
      account('1', '10100', 'Bank'),
      account('2', '20100', 'Accrued payroll', { normalBalance: 'credit' }),
      account('3', '20200', 'Withheld tax', { normalBalance: 'credit' }),
      account('4', '35000', 'Retained earnings', { normalBalance: 'credit' }),
      expense('5', '60100', 'Salaries'),
      expense('6', '60200', 'Employer tax'),
      account('7', '60300', 'Site wages', {
        accountType: 'incomeStatement',
        requireDimensions: { department: true },
      }),
      account('8', '12000', 'Receivables', {
        alternativeGLAccount: 'receivablesAccount',
        disallowDirectPosting: true,
      }),
      account('9', '69999', 'Old suspense', { status: 'inactive' }),
    ]),
    journal: rowsOf('journal', audit, [
      { key: '1', id: 'GJ', name: 'General journal' },
      { key: '2', id: 'PYRJ', name: 'Payroll journal' },
    ]),
    'journal-entry': rowsOf('journal-entry', audit, [
      {
        key: '1',
        txnNumber: 1,
        description: 'Pay of December 2022',
        glJournal: '2',
        postingDate: '2022-12-31',
        state: 'posted',
      },
    ]),
    'journal-entry-line': rowsOf('journal-entry-line', audit, [
      entryLine('1', 'debit', '5', { department: '2', location: '2', employee: '1' }),
      entryLine('2', 'credit', '2', { location: '2' }),
    ]),
    'time-type': rowsOf('time-type', audit, [
      { key: '1', id: 'Regular', earningType: '1', glAccount: '5', offsetGLAccount: '2' },
      { key: '2', id: 'Overtime', earningType: '2', glAccount: '5', offsetGLAccount: '2' },
    ]),
    timesheet: rowsOf('timesheet', audit, [
      {
        key: '1',
        beginDate: '2023-01-16',
        endDate: '2023-01-22',
        state: 'draft',
        description: 'Week of 16 January 2023',
        employee: '1',
      },
    ]),
    'timesheet-line': rowsOf('timesheet-line', audit, [
      {
        key: '1',
        timesheet: '1',
        dimensions: { ...noneOf('timesheet-line', '1', 'dimensions'), employee: '1' },
        entryDate: '2023-01-16',
        quantity: 8,
        lineNumber: 1,
        description: 'Site inspection',
        notes: null,
        isBillable: null,
        timeType: '1',
        ...withoutLaborSettings,
      },
    ]),
  };
}

function account(
  key: string,
  id: string,
  name: string,
  { requireDimensions, ...more }: Record<string, unknown> = {},
): Row {
  const row = { key, id, name, ...more };
  if (requireDimensions === undefined) return row;
  const none = noneOf('account', key, 'requireDimensions');
  return { ...row, requireDimensions: { ...none, ...(requireDimensions as object) } };
}

/** An account of expenses, which is closed to that of earnings. */
function expense(key: string, id: string, name: string): Row {
  return account(key, id, name, {
    accountType: 'incomeStatement',
    closingType: 'closedToAccount',
    closeToGLAccount: '4',
  });
}

/** A group of members of an object of which none is set. */
function noneOf(table: string, key: string, group: string): object {
  return (withDefaults(table, { key }, 0) as { readonly [member: string]: object })[group] ?? {};
}

/** A line of the seed's only journal entry. */
function entryLine(key: string, txnType: 'debit' | 'credit', glAccount: string, dimensions: object): Row {
  const none = noneOf('journal-entry-line', key, 'dimensions');
  return {
    key,
    journalEntry: '1',
    lineNumber: Number(key),
    txnType,
    entryDate: '2022-12-31',
    baseAmount: '60000.00',
    txnAmount: '60000.00',
    glAccount,
    dimensions: { ...none, ...dimensions },
    description: 'Pay of December 2022',
    state: 'posted',
    isBilled: false,
  };
}

function person(key: string, firstName: string, lastName: string): Row {
  const name = `${firstName} ${lastName}`;
  const email1 = `${firstName}.${lastName}@example.com`.toLowerCase();
  return { key, id: name, printAs: name, firstName, lastName, email1 };
}

/** The keys of the users' contacts, by the ids of both. */
export const userContacts: { readonly [id: string]: string } = { Admin: '3', Viewer: '4', Nobody: '5', Editor: '6' };

/** The last keys of these objects. */
export const neighbourCounters = {
  'labor-class': 2,
  'labor-shift': 2,
  'labor-union': 1,
  'rate-table': 1,
  'rate-table-timesheet-line': 1,
  'time-type': 2,
  timesheet: 1,
  'timesheet-line': 1,
  location: 3,
  department: 4,
  class: 2,
  contact: 6,
  'employee-rate': 2,
  'employee-type': 2,
  'earning-type': 2,
  'position-skill': 2,
  'employee-bank-file-setup': 1,
  account: 9,
  journal: 2,
  'journal-entry': 1,
  'journal-entry-line': 2,
  user: 4,
  employee: 2,
};
