import type { Audit, ObjectRecord } from '../tables.ts';
import { rowsOf } from './rows-of.ts';

/** The types and skills of employees, their rates and bank accounts. */
export function payRows(audit: Audit): { readonly [table: string]: readonly ObjectRecord[] } {
  return {
    'employee-type': rowsOf('employee-type', audit, [
      { key: '1', id: 'Full Time' },
      { key: '2', id: 'Part Time' },
    ]),
    'earning-type': rowsOf('earning-type', audit, [
      { key: '1', id: 'Salaries', billableGLAccount: '5', nonBillableGLAccount: '5' },
      {
        key: '2',
        id: 'Overtime',
        billableGLAccount: '5',
        nonBillableGLAccount: '5',
        calculationMethod: 'hourly',
        rateMultiplier: '1.5',
      },
    ]),
    'position-skill': rowsOf('position-skill', audit, [
      { key: '1', id: 'First aid' },
      { key: '2', id: 'High voltage', description: 'May work on live parts of over 1000 V' },
    ]),
    'employee-bank-file-setup': rowsOf('employee-bank-file-setup', audit, [
      {
        key: '1',
        employee: '1',
        bankAccountNumber: '87402896',
        bankAccountName: 'Jane Roe',
        sortCode: '204718',
        paymentReference: 'Expenses',
      },
    ]),
    'employee-rate': rowsOf('employee-rate', audit, [
      { key: '1', employee: '1', annualSalary: '720000.00', startDate: '2021-04-30' },
      { key: '2', employee: '2', hourlyRate: '265.50', startDate: '2021-09-01' },
    ]),
  };
}
