import type { Employee, HourlyRate } from '../tables.ts';
import { blankEmployee, founded } from './blanks.ts';
import type { SeedCompany } from './company.ts';

/** The employees of a company, one of whom has left, and their hourly rates. */
export function employeeRows({ client, first }: SeedCompany): {
  readonly employees: readonly Employee[];
  readonly hourlyRates: readonly HourlyRate[];
} {
  const id = (number: number) => first + number;
  const employee = (number: number, members: Partial<Employee>): Employee => ({
    ...blankEmployee,
    client,
    Id: id(number),
    Number: number,
    SubledgerAccountId: id(70_000 + number),
    ...members,
  });
  return {
    employees: [
      employee(1, {
        FirstName: 'Kari',
        LastName: 'Nordmann',
        DateOfBirth: '1979-06-12',
        EmailAddress: 'kari.nordmann@fjordlys.example',
        JobTitle: 'Kontorleder',
        Gender: 'Female',
        NationalIdNumber: '01010750160',
        DepartmentId: id(601),
        ContactGroupIds: [id(801)],
        MailAddress: {
          Id: id(90_001),
          AddressLine1: 'Postboks 404',
          AddressLine2: null,
          City: 'Oslo',
          ZipCode: '0161',
          CountryCode: 'NO',
          ExternalCode: null,
          LastChangedDateTimeOffset: founded,
        },
      }),
      employee(2, {
        FirstName: 'Ola',
        LastName: 'Hansen',
        EmailAddress: 'ola.hansen@fjordlys.example',
        JobTitle: 'Butikkmedarbeider',
        Gender: 'Male',
        DepartmentId: id(602),
        LocationId: id(701),
        ManagerEmployeeId: id(1),
        ExternalImportReference: 'HR-2',
        ExternalNumber: 30_002,
      }),
      employee(3, { FirstName: 'Ingrid', LastName: 'Berg', DepartmentId: id(602), ManagerEmployeeId: id(1) }),
      employee(17, { FirstName: 'Per', LastName: 'Lie', EndDate: '2024-12-31', ExternalNumber: 30_017 }),
    ],
    hourlyRates: [
      { client, Id: id(40_001), EmployeeId: id(2), ValidFromDate: '2024-03-01', BillableRate: 950, CostRate: 410 },
      { client, Id: id(40_002), EmployeeId: id(2), ValidFromDate: '2025-01-01', BillableRate: 990, CostRate: 425 },
    ],
  };
}
