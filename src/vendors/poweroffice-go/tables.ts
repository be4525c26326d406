import type { Integer } from '../../engine/http/json.ts';
import type { TableSpecs, Tables } from '../../engine/state/table.ts';
import type { components } from './generated/types.ts';

/** A schema of the contract. */
export type Dto<Name extends keyof components['schemas']> = components['schemas'][Name];
/** A schema with every member present, as the vendor sends it. */
export type Full<Name extends keyof components['schemas']> = Required<Dto<Name>>;

/** Production and demo have keys, tokens and data of their own. */
export type Environment = 'production' | 'demo';

/** A company that uses Go. Its records carry its id. */
export type Client = {
  readonly id: string;
  readonly name: string;
  readonly environment: Environment;
  readonly subscriptions: readonly string[];
  readonly organizationNo: string | null;
};

/** An integration, known by its application key, with the privileges that the API team gave it. */
export type Application = {
  readonly key: string;
  readonly name: string;
  readonly environment: Environment;
  readonly privileges: readonly string[];
  /** Further claims of its tokens: `goAllowShowEmployeeSSN` and the like. */
  readonly flags: readonly string[];
  /** The addresses that an onboarding may send the browser back to. */
  readonly redirectUris: readonly string[];
};

/** An integration's activation on one client. */
export type Activation = { readonly clientKey: string; readonly application: string; readonly client: string };

/** A developer's subscription of the API product. */
export type SubscriptionKey = { readonly key: string; readonly environment: Environment };

/** An issued access token; the token itself is not kept. */
export type Token = {
  readonly digest: string;
  readonly environment: Environment;
  readonly client: string;
  readonly application: string;
  readonly clientKey: string;
  readonly roles: readonly string[];
  /** Milliseconds since 1970. */
  readonly expires: number;
};

/** An onboarding that waits: for a user on its page, or for the integration to fetch the keys that a user granted. */
export type Onboarding = {
  /** Digest of the token of the page, or of the one with which the browser went back. */
  readonly digest: string;
  readonly application: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
} & (
  | { readonly kind: 'page'; readonly ClientOrganizationNo: string | null; readonly redirectUri: string }
  | { readonly kind: 'grant'; readonly clients: readonly string[]; readonly isUsed: boolean }
);

/** The last change stamp: milliseconds since 1970, and steps of 100 nanoseconds below. */
export type Mark = { readonly name: string; readonly time: number; readonly ticks: number };

type Owned = { readonly client: string };

export type Address = Full<'ContactAddressDto'>;
export type Employee = Owned &
  Omit<Full<'EmployeeDto'>, 'DepartmentCode' | 'LocationCode' | 'ManagerEmployeeNo' | 'MailAddress'> & {
    readonly MailAddress: Address | null;
  };
export type Employment = Owned &
  Omit<
    Full<'EmploymentDto'>,
    'ProfessionTitle' | 'SalaryCount' | 'FixedSalaryCount' | 'LeaveCount' | 'LayoffCount' | 'FtePercentageCount'
  > & {
    /** True after it was reported in an a-melding. */
    readonly reported: boolean;
  };
export type Salary = Owned & Full<'EmploymentSalaryDto'>;
export type FtePercentage = Owned & Full<'EmploymentFtePercentageDto'>;
export type Enterprise = Owned & Full<'EnterpriseDto'>;
export type FixedSalary = Owned & Full<'EmploymentFixedSalaryDto'>;
export type Leave = Owned & Full<'EmploymentLeaveDto'>;
export type Layoff = Owned & Full<'EmploymentLayoffDto'>;
export type HourlyRate = Owned &
  Omit<Full<'EmployeeHourlyRateDto'>, 'ValidToDate'> & {
    /** @format int64 */
    readonly EmployeeId: number;
  };
export type EmployeePayrollSettings = Full<'EmployeePayrollSettingsDto'> & {
  /** @format int64 */ readonly EmployeeId: number;
};
export type EmployeePensionSettings = Full<'EmployeePensionSettingsDto'> & {
  /** @format int64 */ readonly EmployeeId: number;
};
export type Department = Owned & Omit<Full<'DepartmentDto'>, 'ManagerEmployeeNo'>;
export type Location = Owned & Full<'LocationDto'>;
export type PayItem = Owned & Full<'PayItemDto'>;
export type PayrollSettings = Owned & Full<'PayrollSettingsDto'>;
export type PensionScheme = Owned & Full<'PensionSchemeDto'>;
/** A line for the next payroll; only the integration that created it sees it. */
export type SalaryLine = Owned & Full<'SalaryLineDto'> & { readonly application: string };
export type ContactGroup = Owned & Full<'ContactGroupDto'>;
/** A bank account of a contact. */
export type BankAccount = Owned & Full<'ContactBankAccountDto'>;
/** A supplier, as far as lines and bank accounts name one; there is no operation on suppliers. */
export type Supplier = Owned & {
  /** @format int64 */ readonly Id: number;
  /** @format int64 */ readonly Number: number;
  readonly Name: string;
  /** @format int64 */ readonly SubledgerAccountId: number;
};
/** A project. Its Code is its own part of the code: a sub-project is shown with that of its main project before it. */
export type Project = Owned & Omit<Full<'ProjectDto'>, ProjectTwin>;
/** The members of a project that name by code or number what another one names by id. */
export type ProjectTwin =
  | 'BrandingThemeCode'
  | 'CustomerNo'
  | 'DeliveryTerm'
  | 'DepartmentCode'
  | 'LocationCode'
  | 'ParentProjectCode'
  | 'PaymentTerms'
  | 'ProjectManagerEmployeeNo';
export type CustomDimension = Owned & Full<'CustomDimensionDto'>;
export type CustomDimensionSettings = Owned & Full<'CustomDimensionSettingsDto'>;
export type GeneralLedgerAccount = Owned & Omit<Full<'GeneralLedgerAccountDto'>, 'DepartmentCode' | 'VatCode'>;
export type VatCode = Owned & Full<'VatCodeDto'>;
export type NumberSeries = Owned & Omit<Full<'SubLedgerNumberSeriesDto'>, 'GeneralLedgerAccountNo'>;

/** A table of records that clients own. */
function owned<R extends Owned & { readonly Id: number | string }>() {
  return { key: (row: R) => String(row.Id), indexes: { client: (row: R) => row.client } };
}

/** Value of an index that finds an employee of a client by a member. */
export function inClient(client: string, value: Integer | string): string {
  return `${client} ${value}`;
}

function ofClient(name: 'Number' | 'ExternalNumber' | 'ExternalImportReference') {
  return ({ client, [name]: value }: Employee) => (value === null ? undefined : inClient(client, value));
}

/** A table of the lines of employments. */
function lines<R extends { readonly Id: number | string; readonly EmploymentId: number }>() {
  return { key: (row: R) => String(row.Id), indexes: { employment: (row: R) => String(row.EmploymentId) } };
}

export const tables = {
  clients: { key: (row: Client) => row.id },
  applications: { key: (row: Application) => row.key },
  activations: { key: (row: Activation) => row.clientKey, secret: true },
  subscriptionKeys: { key: (row: SubscriptionKey) => row.key, secret: true },
  tokens: { key: (row: Token) => row.digest, indexes: { clientKey: (row: Token) => row.clientKey }, secret: true },
  onboardings: { key: (row: Onboarding) => row.digest, secret: true },
  marks: { key: (row: Mark) => row.name, internal: true },
  employees: {
    key: (row: Employee) => String(row.Id),
    indexes: {
      client: (row: Employee) => row.client,
      Number: ofClient('Number'),
      ExternalNumber: ofClient('ExternalNumber'),
      ExternalImportReference: ofClient('ExternalImportReference'),
    },
  },
  employments: {
    key: (row: Employment) => String(row.Id),
    indexes: { client: (row: Employment) => row.client, employee: (row: Employment) => String(row.EmployeeId) },
  },
  salaries: lines<Salary>(),
  ftePercentages: lines<FtePercentage>(),
  fixedSalaries: lines<FixedSalary>(),
  leaves: lines<Leave>(),
  layoffs: lines<Layoff>(),
  hourlyRates: {
    key: (row: HourlyRate) => String(row.Id),
    indexes: { employee: (row: HourlyRate) => String(row.EmployeeId) },
  },
  employeePayrollSettings: { key: (row: EmployeePayrollSettings) => String(row.EmployeeId) },
  employeePensionSettings: { key: (row: EmployeePensionSettings) => String(row.EmployeeId) },
  salaryLines: owned<SalaryLine>(),
  enterprises: owned<Enterprise>(),
  departments: owned<Department>(),
  locations: owned<Location>(),
  contactGroups: owned<ContactGroup>(),
  bankAccounts: owned<BankAccount>(),
  suppliers: owned<Supplier>(),
  projects: owned<Project>(),
  customDimensions: owned<CustomDimension>(),
  customDimensionSettings: {
    key: (row: CustomDimensionSettings) => `${row.client} ${row.Ordinal}`,
    indexes: { client: (row: CustomDimensionSettings) => row.client },
  },
  generalLedgerAccounts: owned<GeneralLedgerAccount>(),
  vatCodes: owned<VatCode>(),
  numberSeries: owned<NumberSeries>(),
  payItems: owned<PayItem>(),
  payrollSettings: { key: (row: PayrollSettings) => row.client },
  pensionSchemes: {
    key: (row: PensionScheme) => `${row.client} ${row.PensionProviderOrganizationNo}`,
    indexes: { client: (row: PensionScheme) => row.client },
  },
} satisfies TableSpecs;

/** The tables as handlers see them. */
export type State = Tables<typeof tables>;
