import { credentials, otherCredentials } from '../access/credentials.ts';
import type { Activation, Application, Client, SubscriptionKey } from '../tables.ts';
import { accountingRows } from './accounting.ts';
import { companyRows } from './company.ts';
import { contactRows } from './contacts.ts';
import { dimensionRows } from './dimensions.ts';
import { employeeRows } from './employees.ts';
import { employmentRows } from './employments.ts';
import { newCompanyRows } from './new-company.ts';
import { payrollRows } from './payroll.ts';

const { demo, readOnly, withoutSalary, withoutSubscription } = otherCredentials;

const clients = {
  production: {
    id: '5d4c6c1e-7a0e-4a52-9f0c-3f6a2b1f9d10',
    name: 'Fjordlys Bakeri AS',
    environment: 'production',
    subscriptions: ['Accounting', 'TimeTracking', 'Payroll', 'TravelExpense', 'HolidayAndLeave'],
    organizationNo: '973021028',
  },
  dormant: {
    id: '0b8f1f63-2f0a-4b6c-8d35-6f1f2f0c7a21',
    name: 'Stille Vann AS',
    environment: 'production',
    subscriptions: [],
    organizationNo: '980858073',
  },
  waiting: {
    id: 'a1c5e9d3-7b2f-4e60-8d14-3c6b9f0e2a58',
    name: 'ABC AS',
    environment: 'production',
    subscriptions: ['Payroll'],
    organizationNo: '980386465',
  },
  demo: {
    id: 'c7a9e0d2-51b4-4e8a-b6f3-9e2d8c7b6a50',
    name: 'Fjordlys Bakeri AS (demo)',
    environment: 'demo',
    subscriptions: ['Payroll', 'HolidayAndLeave'],
    organizationNo: '973021028',
  },
} satisfies Record<string, Client>;

const areas = [
  'Employee',
  'Employment',
  'EmploymentSalary',
  'EmploymentFixedSalary',
  'EmploymentFtePercentage',
  'EmploymentLeave',
  'EmploymentLayoff',
  'EmployeePayrollSettings',
  'EmployeePensionSettings',
  'EmployeeBankAccounts',
  'EmployeeHourlyRates',
  'Enterprises',
  'Department',
  'Location',
  'Project',
  'CustomDimension',
  'ContactGroup',
  'ContactBankAccount',
  'GeneralLedgerAccount',
  'CommonServices',
  'PayItem',
  'PayrollSettings',
  'SalaryLine',
];
const all = areas.map((area) => `${area}_Full`);

// The address of the vendor's own example.
const redirectUris = ['https://auth.v2.integration.io/redirect'];

// No subscription of the client backs the last privilege of the first integration.
const applications = {
  everything: {
    key: credentials.application_key,
    name: 'Payroll bridge',
    environment: 'production',
    privileges: [...all, 'QualityAssignmentGeneral_Full'],
    flags: [],
    redirectUris: [...redirectUris, 'https://client.example/return'],
  },
  reader: {
    key: readOnly.credentials.application_key,
    name: 'Staff directory',
    environment: 'production',
    privileges: ['Employee', 'Employment', 'Enterprises', 'Department'],
    flags: [],
    redirectUris,
  },
  withoutSalary: {
    key: withoutSalary.credentials.application_key,
    name: 'HR suite',
    environment: 'production',
    privileges: all.filter((privilege) => !privilege.includes('Salary')),
    flags: ['goAllowShowEmployeeSSN'],
    redirectUris,
  },
  demo: {
    key: demo.credentials.application_key,
    name: 'Payroll bridge (demo)',
    environment: 'demo',
    privileges: all,
    flags: [],
    redirectUris,
  },
} satisfies Record<string, Application>;

const activation = (clientKey: string, application: Application, client: Client): Activation => ({
  clientKey,
  application: application.key,
  client: client.id,
});

// The first activation of an environment stands in for a caller without a token.
const activations = [
  activation(credentials.client_key, applications.everything, clients.production),
  activation(readOnly.credentials.client_key, applications.reader, clients.production),
  activation(withoutSalary.credentials.client_key, applications.withoutSalary, clients.production),
  activation(withoutSubscription.credentials.client_key, applications.everything, clients.dormant),
  activation(demo.credentials.client_key, applications.demo, clients.demo),
];

const subscriptionKeys: readonly SubscriptionKey[] = [
  { key: credentials.subscription_key, environment: 'production' },
  { key: demo.credentials.subscription_key, environment: 'demo' },
];

const companies = [
  { client: clients.production.id, first: 1_000_000 },
  { client: clients.dormant.id, first: 2_000_000 },
  { client: clients.demo.id, first: 5_000_000 },
];
const workingCompanies = companies.map((company) => ({
  ...accountingRows(company),
  ...companyRows(company),
  ...contactRows(company),
  ...dimensionRows(company),
  ...employeeRows(company),
  ...employmentRows(company),
  ...payrollRows(company),
}));
const rows = [...workingCompanies, newCompanyRows({ client: clients.waiting.id, first: 3_000_000 })];

/** The first state of a sandbox: a bakery in production and demo, a company without subscriptions, and a new one. */
export const seed = {
  rows: {
    clients: Object.values(clients),
    applications: Object.values(applications),
    activations,
    subscriptionKeys,
    employees: rows.flatMap((company) => company.employees),
    employments: rows.flatMap((company) => company.employments),
    salaries: rows.flatMap((company) => company.salaries),
    ftePercentages: rows.flatMap((company) => company.ftePercentages),
    enterprises: rows.flatMap((company) => company.enterprises),
    departments: rows.flatMap((company) => company.departments),
    locations: rows.flatMap((company) => company.locations),
    contactGroups: rows.flatMap((company) => company.contactGroups),
    leaves: rows.flatMap((company) => company.leaves),
    hourlyRates: rows.flatMap((company) => company.hourlyRates),
    bankAccounts: rows.flatMap((company) => company.bankAccounts),
    suppliers: rows.flatMap((company) => company.suppliers),
    projects: rows.flatMap((company) => company.projects),
    customDimensions: rows.flatMap((company) => company.customDimensions),
    customDimensionSettings: rows.flatMap((company) => company.customDimensionSettings),
    generalLedgerAccounts: rows.flatMap((company) => company.generalLedgerAccounts),
    vatCodes: rows.flatMap((company) => company.vatCodes),
    numberSeries: rows.flatMap((company) => company.numberSeries),
    payItems: rows.flatMap((company) => company.payItems),
    payrollSettings: rows.flatMap((company) => company.payrollSettings),
    pensionSchemes: rows.flatMap((company) => company.pensionSchemes),
  },
  counters: {
    ...Object.fromEntries(companies.map(({ client }) => [`employeeNumber ${client}`, 17])),
    contact: 9_000_000,
    address: 9_100_000,
    subledgerAccount: 9_200_000,
    employment: 9_300_000,
    salary: 9_400_000,
    ftePercentage: 9_500_000,
    hourlyRate: 9_600_000,
    department: 9_700_000,
    location: 9_800_000,
    salaryLine: 9_900_000,
    project: 10_000_000,
    customDimension: 10_100_000,
    contactGroup: 10_200_000,
    bankAccount: 10_300_000,
    generalLedgerAccount: 10_400_000,
  },
};

/** The caller before the gate has looked, and where nobody needs to be known. */
export const defaultCaller = {
  environment: 'production',
  client: clients.production.id,
  application: applications.everything.key,
  roles: all,
} as const;
