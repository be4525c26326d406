import type { ObjectRecord } from '../tables.ts';
import { withDefaults } from './own-data.ts';

type Row = Partial<ObjectRecord> & { readonly key: string };

function rowsOf(table: string, audit: ObjectRecord['audit'], rows: readonly Row[]): readonly ObjectRecord[] {
  return rows.map((row) => withDefaults(table, { id: row.key, audit, ...row }, 0) as ObjectRecord);
}

const withoutLaborSettings = { employeePosition: null, laborClass: null, laborShift: null, laborUnion: null };

/**
 * Labor settings, employees, rates and timesheets, so that their lists are not empty. None of them refers to a position: those of the
 * seed can be changed and deleted as their page shows.
 */
export function neighbours(audit: ObjectRecord['audit']) {
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
    employee: rowsOf('employee', audit, [
      {
        key: '1',
        id: 'EMP-001',
        name: 'Roe, Jane',
        jobTitle: 'Site manager',
        startDate: '2021-04-30',
        primaryContact: { key: '1', id: 'Jane Roe' },
      },
      {
        key: '2',
        id: 'EMP-002',
        name: 'Doe, John',
        jobTitle: 'Electrician',
        startDate: '2021-09-01',
        manager: '1',
        primaryContact: { key: '2', id: 'John Doe' },
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
        entryDate: '2023-01-16',
        quantity: 8,
        lineNumber: 1,
        description: 'Site inspection',
        notes: null,
        isBillable: null,
        ...withoutLaborSettings,
      },
    ]),
  };
}

/** The last keys of these objects. */
export const neighbourCounters = {
  'labor-class': 2,
  'labor-shift': 2,
  'labor-union': 1,
  employee: 2,
  'rate-table': 1,
  'rate-table-timesheet-line': 1,
  timesheet: 1,
  'timesheet-line': 1,
};
