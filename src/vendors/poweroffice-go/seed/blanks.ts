import type { Employee, Employment } from '../tables.ts';

/** The time at which the records of the seed were created. */
export const founded = '2023-11-01T08:00:00.1234567Z';

/** The change stamps of a record of the seed. */
export const stamps = { CreatedDateTimeOffset: founded, LastChangedDateTimeOffset: founded };

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
