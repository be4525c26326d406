import type {
  BankAccount,
  ContactGroup,
  Department,
  Employee,
  Employment,
  Enterprise,
  FtePercentage,
  HourlyRate,
  Leave,
  Location,
  Salary,
  SupplierAccount,
} from '../tables.ts';

/** The records of a company at the start. */
export type CompanyRows = {
  readonly employees: readonly Employee[];
  readonly employments: readonly Employment[];
  readonly salaries: readonly Salary[];
  readonly ftePercentages: readonly FtePercentage[];
  readonly enterprises: readonly Enterprise[];
  readonly departments: readonly Department[];
  readonly locations: readonly Location[];
  readonly contactGroups: readonly ContactGroup[];
  readonly leaves: readonly Leave[];
  readonly hourlyRates: readonly HourlyRate[];
  readonly bankAccounts: readonly BankAccount[];
  readonly supplierAccounts: readonly SupplierAccount[];
};

const founded = '2023-11-01T08:00:00.1234567Z';
const stamps = { CreatedDateTimeOffset: founded, LastChangedDateTimeOffset: founded };

/**
 * A bakery with a shop: two enterprises in different zones, an employee whose employment is reported, one with two
 * active employments, one without any, and one who has left.
 * @param first number below the company's ids; no two companies share one
 */
export function companyRows({ client, first }: { client: string; first: number }): CompanyRows {
  const id = (number: number) => first + number;
  const employee = (number: number, members: Partial<Employee>): Employee => ({
    ...blankEmployee,
    client,
    Id: id(number),
    Number: number,
    SubledgerAccountId: id(70_000 + number),
    ...members,
  });
  const employment = (number: number, members: Partial<Employment>): Employment => ({
    ...blankEmployment,
    client,
    Id: id(number),
    EnterpriseId: id(501),
    ReportingId: `POGO_${id(number)}`,
    ...members,
    EmployeeId: id(members.EmployeeId ?? 0),
  });
  const department = (number: number, members: Partial<Department>): Department => ({
    client,
    Id: id(number),
    Code: null,
    Name: null,
    IsActive: true,
    ManagerEmployeeId: null,
    CreatedFromImportJournalId: null,
    ...stamps,
    ...members,
  });
  const line = (number: number, EmployeeId: number, EmploymentId: number, FromDate: string) => ({
    client,
    Id: id(number),
    EmployeeId: id(EmployeeId),
    EmploymentId: id(EmploymentId),
    FromDate,
    ...stamps,
  });
  const fixed = { RemunerationType: 'FixedWage', HourlyRate: null } as const;
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
    employments: [
      employment(10_001, { EmployeeId: 1, StartDate: '2023-11-01', ProfessionCode: '1231119', reported: true }),
      employment(10_002, { EmployeeId: 2, StartDate: '2024-03-01', ProfessionCode: '5221126' }),
      employment(10_003, {
        EmployeeId: 2,
        StartDate: '2025-01-01',
        EmploymentForm: 'Temporary',
        EnterpriseId: id(502),
        IsDefault: false,
        ProfessionCode: '5132121',
        WorkingHoursArrangement: 'ShiftWork',
        FullTimeHoursPerWeek: 36.5,
      }),
      employment(10_004, {
        EmployeeId: 17,
        StartDate: '2023-11-01',
        EndDate: '2024-12-31',
        EndDateReason: 'EmployeeHasResigned',
        EndedAndReported: true,
        ProfessionCode: '7421118',
        reported: true,
      }),
    ],
    salaries: [
      { ...line(20_001, 1, 10_001, '2023-11-01'), ...fixed, AnnualSalary: 640_000 },
      { ...line(20_002, 1, 10_001, '2025-05-01'), ...fixed, AnnualSalary: 672_000 },
      { ...line(20_003, 2, 10_002, '2024-03-01'), ...fixed, AnnualSalary: 468_000 },
      {
        ...line(20_004, 2, 10_003, '2025-01-01'),
        RemunerationType: 'HourlyWage',
        AnnualSalary: null,
        HourlyRate: 245.5,
      },
      { ...line(20_005, 17, 10_004, '2023-11-01'), ...fixed, AnnualSalary: 510_000 },
    ],
    ftePercentages: [
      { ...line(30_001, 1, 10_001, '2023-11-01'), FtePercentage: 100 },
      { ...line(30_002, 2, 10_002, '2024-03-01'), FtePercentage: 60 },
      { ...line(30_003, 2, 10_003, '2025-01-01'), FtePercentage: 40 },
      { ...line(30_004, 17, 10_004, '2023-11-01'), FtePercentage: 100 },
    ],
    enterprises: [
      {
        client,
        Id: id(501),
        EnterpriseNo: '973021028',
        Name: 'Fjordlys Bakeri avd Oslo',
        IsDefault: true,
        Municipality: '0301',
        EmployerContributionZone: 'Zone1',
        EmployerContributionRule: 'GeneralIndustries',
        MailAddress: {
          AddressLine1: 'Postboks 404',
          AddressLine2: null,
          ZipCode: '0161',
          City: 'Oslo',
          CountryCode: 'NO',
        },
        ...stamps,
      },
      {
        client,
        Id: id(502),
        EnterpriseNo: '980858073',
        Name: 'Fjordlys Bakeri avd Bodø',
        IsDefault: false,
        Municipality: '1804',
        EmployerContributionZone: 'Zone4',
        EmployerContributionRule: 'GeneralIndustries',
        MailAddress: null,
        ...stamps,
      },
    ],
    departments: [
      department(601, { Code: '10', Name: 'Administrasjon', ManagerEmployeeId: id(1) }),
      department(602, { Code: '20', Name: 'Butikk' }),
      department(603, { Code: '30', Name: 'Research', IsActive: false }),
    ],
    locations: [{ client, Id: id(701), Code: '1B', Name: 'Vestbyen', IsActive: true, ...stamps }],
    contactGroups: [
      { client, Id: id(801), Name: 'Ledere' },
      { client, Id: id(802), Name: 'Verneombud' },
    ],
    leaves: [
      {
        client,
        Id: `f575b4b0-55be-4b56-b01f-${String(id(1)).padStart(12, '0')}`,
        EmployeeId: id(1),
        EmploymentId: id(10_001),
        TypeOfLeave: 'EducationalNonStatutory',
        StartDate: '2024-08-01',
        EndDate: '2024-12-20',
        LeavePercentage: 20,
        AdjustFixedWage: true,
        ExcludeEmployeeFromPayroll: false,
        EndedAndReported: true,
        ReportingId: 'POGO_123abc',
        ...stamps,
      },
    ],
    hourlyRates: [
      { client, Id: id(40_001), EmployeeId: id(2), ValidFromDate: '2024-03-01', BillableRate: 950, CostRate: 410 },
      { client, Id: id(40_002), EmployeeId: id(2), ValidFromDate: '2025-01-01', BillableRate: 990, CostRate: 425 },
    ],
    bankAccounts: [
      { client, Id: id(50_001), ContactId: id(2) },
      { client, Id: id(50_002), ContactId: id(2) },
      { client, Id: id(50_003), ContactId: id(1) },
    ],
    supplierAccounts: [
      { client, Id: id(60_001), bankAccounts: [id(50_101)] },
      { client, Id: id(60_002), bankAccounts: [id(50_102)] },
    ],
  };
}

/** An employee without any optional member. */
export const blankEmployee: Employee = {
  client: '',
  Id: 0,
  Number: null,
  FirstName: null,
  LastName: null,
  DateOfBirth: null,
  EmailAddress: null,
  PhoneNumber: null,
  JobTitle: null,
  Gender: null,
  NationalIdNumber: null,
  InternationalIdNumber: null,
  InternationalIdCountryCode: null,
  InternationalIdType: null,
  InternationalIdReportToAltinn: false,
  HiredDate: null,
  StartDate: null,
  EndDate: null,
  DepartmentId: null,
  LocationId: null,
  ManagerEmployeeId: null,
  ExternalImportReference: null,
  ExternalNumber: null,
  IsArchived: false,
  MailAddress: null,
  ContactGroupIds: [],
  SalaryBankAccountId: null,
  ExpenseBankAccountId: null,
  TravelExpenseBankAccountId: null,
  SubledgerAccountId: 0,
  CreatedFromImportJournalId: null,
  ContactCreatedDateTimeOffset: founded,
  EmployeeCreatedDateTimeOffset: founded,
  LastChangedDateTimeOffset: founded,
};

/** An employment with the usual members. */
export const blankEmployment: Employment = {
  client: '',
  reported: false,
  Id: 0,
  EmployeeId: 0,
  EmploymentType: 'Ordinary',
  EmploymentForm: 'Permanent',
  EmploymentSpecification: 'None',
  EnterpriseId: 0,
  StartDate: null,
  EndDate: null,
  EndDateReason: null,
  EndedAndReported: false,
  FullTimeHoursPerWeek: 37.5,
  IsDefault: true,
  ProfessionCode: null,
  ReportingId: null,
  TaxRule: 'Ordinary',
  TaxCountryCode: null,
  WorkingHoursArrangement: 'NonShift',
  ...stamps,
};
