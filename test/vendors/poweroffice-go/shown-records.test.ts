import { expect, test } from 'vitest';
import { shownRecords } from '../../../src/vendors/poweroffice-go/shown-records.ts';

test('a record tells of those that it names by id, with the code or number beside it', () => {
  const employee = {
    Id: 5,
    DepartmentId: 7,
    DepartmentCode: '10',
    ManagerEmployeeId: 6,
    ManagerEmployeeNo: 2,
    LocationId: null,
  };
  const exchange = { operation: 'getEmployees', path: '/v2/Employees', sent: undefined, answer: [employee] };
  expect(shownRecords()(exchange).existing).toEqual({
    departments: [{ Id: 7, Code: '10' }],
    employees: [{ Id: 6, Number: 2 }],
  });
});

test('a path tells of the employee, and of the employment that is his', () => {
  const path = '/v2/Employees/5/Employments/8?x=1';
  const exchange = { operation: 'getEmploymentById', path, sent: undefined, answer: undefined };
  expect(shownRecords()(exchange).existing).toEqual({
    employees: [{ Id: 5 }],
    employments: [{ Id: 8, EmployeeId: 5 }],
  });
});
