import { namesOf } from '../../../engine/http/members.ts';
import type { Relations } from '../../../engine/state/records.ts';
import type { UniqueKeys } from '../../../engine/state/unique-keys.ts';
import { PayrollSettingsDto } from '../generated/schemas.ts';

const posted = {
  ProjectId: 'projects',
  DepartmentId: 'departments',
  VatCodeId: 'vatCodes',
  SupplierBankAccountId: 'bankAccounts',
};
const line = { client: 'clients', EmployeeId: 'employees', EmploymentId: 'employments' };
const settings = { EmployeeId: 'employees' };
const owned = { client: 'clients' };

// Two others name bank accounts of the client, which are no records here.
const accountsOfSettings = Object.fromEntries(
  namesOf(PayrollSettingsDto)
    .filter((name) => /(?<!Bank)AccountId$/.test(name))
    .map((name) => [name, 'generalLedgerAccounts']),
);

/** The members of records that name other records. */
export const relations: Relations = {
  activations: { application: 'applications', client: 'clients' },
  employees: {
    client: 'clients',
    DepartmentId: 'departments',
    LocationId: 'locations',
    ManagerEmployeeId: 'employees',
    'ContactGroupIds.*': 'contactGroups',
    SalaryBankAccountId: 'bankAccounts',
    ExpenseBankAccountId: 'bankAccounts',
    TravelExpenseBankAccountId: 'bankAccounts',
  },
  employments: { client: 'clients', EmployeeId: 'employees', EnterpriseId: 'enterprises' },
  salaries: line,
  ftePercentages: line,
  fixedSalaries: { ...line, ...posted, PayItemId: 'payItems' },
  leaves: line,
  layoffs: line,
  hourlyRates: { client: 'clients', EmployeeId: 'employees' },
  salaryLines: {
    client: 'clients',
    application: 'applications',
    EmployeeId: 'employees',
    PayItemId: 'payItems',
    ...posted,
  },
  bankAccounts: { client: 'clients', ContactId: ['employees', 'suppliers'] },
  suppliers: owned,
  projects: {
    client: 'clients',
    DepartmentId: 'departments',
    LocationId: 'locations',
    ParentProjectId: 'projects',
    ProjectManagerEmployeeId: 'employees',
  },
  customDimensions: owned,
  customDimensionSettings: owned,
  generalLedgerAccounts: { client: 'clients', DepartmentId: 'departments', VatCodeId: 'vatCodes' },
  vatCodes: { client: 'clients', BaseVatCodeId: 'vatCodes' },
  numberSeries: { client: 'clients', GeneralLedgerAccountId: 'generalLedgerAccounts' },
  employeePayrollSettings: settings,
  employeePensionSettings: settings,
  enterprises: owned,
  departments: { client: 'clients', ManagerEmployeeId: 'employees' },
  locations: owned,
  payItems: { client: 'clients', AccountId: 'generalLedgerAccounts', OppositeAccountId: 'generalLedgerAccounts' },
  payrollSettings: { client: 'clients', ...accountsOfSettings },
  pensionSchemes: owned,
  contactGroups: owned,
};

const ofClient = (member: string) => ({ member, within: 'client' });

/** The numbers, codes and references that name one record of a client alone. */
export const uniqueKeys: UniqueKeys = {
  employees: ['Number', 'ExternalNumber', 'ExternalImportReference', 'MailAddress.ExternalCode'].map(ofClient),
  departments: [ofClient('Code')],
  locations: [ofClient('Code')],
  projects: [{ member: 'Code', within: ['client', 'ParentProjectId'] }],
  customDimensions: ['Code', 'ExternalImportReference'].map((member) => ({ member, within: ['client', 'Ordinal'] })),
  generalLedgerAccounts: [ofClient('AccountNo')],
  suppliers: [ofClient('Number'), ofClient('SubledgerAccountId')],
  salaryLines: [ofClient('ExternalImportReference')],
};

/** The member that holds the numbers of each counter. */
export const counterFields = {
  contact: 'employees.Id',
  subledgerAccount: 'employees.SubledgerAccountId',
  address: 'employees.MailAddress.Id',
  employment: 'employments.Id',
  salary: 'salaries.Id',
  ftePercentage: 'ftePercentages.Id',
  hourlyRate: 'hourlyRates.Id',
  department: 'departments.Id',
  location: 'locations.Id',
  salaryLine: 'salaryLines.Id',
  project: 'projects.Id',
  customDimension: 'customDimensions.Id',
  contactGroup: 'contactGroups.Id',
  bankAccount: 'bankAccounts.Id',
  generalLedgerAccount: 'generalLedgerAccounts.Id',
};
