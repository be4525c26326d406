import type { TableSpecs, Tables } from '../../engine/table.ts';
import type { components } from './generated/types.ts';

/** A schema of the contract. */
export type Dto<Name extends keyof components['schemas']> = components['schemas'][Name];
/** The same with every member there, as the vendor sends it. */
export type Full<Name extends keyof components['schemas']> = Required<Dto<Name>>;

/** Production and demo have keys, tokens and data of their own. */
export type Environment = 'production' | 'demo';

/** A company that uses Go. What it owns carries its id. */
export type Client = {
  readonly id: string;
  readonly name: string;
  readonly environment: Environment;
  readonly subscriptions: readonly string[];
  /** The number series that employee numbers are taken from. */
  readonly employeeNumbers: { readonly id: string; readonly from: number; readonly to: number };
};

/** An integration, known by its application key, with the privileges that the API team gave it. */
export type Application = {
  readonly key: string;
  readonly name: string;
  readonly environment: Environment;
  readonly privileges: readonly string[];
  /** What its tokens say besides: `goAllowShowEmployeeSSN` and the like. */
  readonly flags: readonly string[];
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
    /** Whether it has been reported in an a-melding. */
    readonly reported: boolean;
  };
export type Salary = Owned & Full<'EmploymentSalaryDto'>;
export type FtePercentage = Owned & Full<'EmploymentFtePercentageDto'>;
export type Enterprise = Owned & Full<'EnterpriseDto'>;
export type Department = Owned & {
  readonly Id: number;
  readonly Code: string;
  readonly Name: string;
  readonly ManagerEmployeeId: number | null;
};
export type Location = Owned & { readonly Id: number; readonly Code: string; readonly Name: string };
export type ContactGroup = Owned & { readonly Id: number; readonly Name: string };
/** Defaults of a client's payroll, as far as an employment takes them over. */
export type PayrollSettings = Owned & {
  readonly TaxRule: NonNullable<Dto<'TaxRuleType'>>;
  readonly RemunerationType: NonNullable<Dto<'SalaryRemunerationType'>>;
};
export type PayItem = Owned & { readonly Id: string; readonly Code: string; readonly Name: string };

/** A table of what a client owns. */
function owned<R extends Owned & { readonly Id: number | string }>() {
  return { key: (row: R) => String(row.Id), indexes: { client: (row: R) => row.client } };
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
  employees: owned<Employee>(),
  employments: {
    key: (row: Employment) => String(row.Id),
    indexes: { client: (row: Employment) => row.client, employee: (row: Employment) => String(row.EmployeeId) },
  },
  salaries: lines<Salary>(),
  ftePercentages: lines<FtePercentage>(),
  enterprises: owned<Enterprise>(),
  departments: owned<Department>(),
  locations: owned<Location>(),
  contactGroups: owned<ContactGroup>(),
  payItems: owned<PayItem>(),
  payrollSettings: { key: (row: PayrollSettings) => row.client },
} satisfies TableSpecs;

/** What handlers see of the tables. */
export type State = Tables<typeof tables>;
