import type { ValidationTitle } from './errors.ts';
import type { components } from './generated/types.ts';
import type { Kind, Members } from './kinds.ts';

type Schemas = components['schemas'];
/** A kind for every member of a schema, so that none can be forgotten. */
type KindsOf<Name extends keyof Schemas> = { readonly [Member in keyof Schemas[Name]]-?: Kind };

const choice = <Name extends keyof Schemas>(...of: readonly (NonNullable<Schemas[Name]> & string)[]) => ({
  choice: of,
});

const taxRule = choice<'TaxRuleType'>(
  'Ordinary',
  'Svalbard',
  'JanMayenAndDependencies',
  'SpecialAllowanceForSeafarers',
  'TaxFreeOrganisation',
);

/** The employment forms, for the filter as well. */
export const employmentForm = choice<'EmploymentFormType'>(
  'Permanent',
  'Temporary',
  'PermanentEmploymentAndHiredOut',
  'TemporaryEmploymentAndHiredOut',
  'TemporaryEmploymentAsOnCallCoverstaff',
);

export const employment = {
  EmploymentType: choice<'EmploymentType'>('Ordinary', 'Maritime', 'FreelancersEtc', 'PensionEtc'),
  EmploymentForm: employmentForm,
  EmploymentSpecification: choice<'EmploymentSpecificationType'>('None', 'CrossBorderCommuter'),
  EnterpriseId: 'integer',
  StartDate: 'date',
  EndDate: 'date',
  EndDateReason: choice<'EndDateReasonType'>(
    'EmploymentRelationshipShouldNeverHaveBeenReported',
    'EmployerHasDismissedTheEmployee',
    'EmployeeHasResigned',
    'ChangeOfPayrollSystemOrAccountant',
    'ChangeOfOrganizationStructureOrChangedJobInternally',
    'ContractCommitmentOrTemporaryEmploymentExpired',
  ),
  EndedAndReported: 'boolean',
  FullTimeHoursPerWeek: 'number',
  IsDefault: 'boolean',
  ProfessionCode: 'text',
  ReportingId: 'text',
  TaxRule: taxRule,
  TaxCountryCode: 'text',
  WorkingHoursArrangement: choice<'WorkingHoursArrangementType'>(
    'NonShift',
    'SemiContinuousShift',
    'ContinuousShift',
    'ShiftWork',
    'Offshore',
    'OtherShifts',
  ),
} satisfies KindsOf<'EmploymentPatchDto'>;

export const salary = {
  FromDate: 'date',
  RemunerationType: choice<'SalaryRemunerationType'>('Commission', 'FixedWage', 'HourlyWage'),
  AnnualSalary: 'number',
  HourlyRate: 'number',
} satisfies KindsOf<'EmploymentSalaryPatchDto'>;

export const ftePercentage = {
  FromDate: 'date',
  FtePercentage: 'number',
} satisfies KindsOf<'EmploymentFtePercentagePatchDto'>;

export const address = {
  AddressLine1: { text: 200 },
  AddressLine2: { text: 200 },
  City: { text: 100 },
  ZipCode: { text: 50 },
  CountryCode: 'text',
  ExternalCode: { text: 50 },
} satisfies KindsOf<'ContactAddressPatchDto'>;

export const employee = {
  Number: 'integer',
  FirstName: 'text',
  LastName: 'text',
  DateOfBirth: 'date',
  EmailAddress: 'text',
  PhoneNumber: 'text',
  JobTitle: 'text',
  Gender: choice<'Gender'>('Male', 'Female', 'Hidden'),
  NationalIdNumber: 'text',
  InternationalIdNumber: 'text',
  InternationalIdCountryCode: 'text',
  InternationalIdType: choice<'InternationalIdType'>(
    'PassportNumber',
    'NationalIdentityNumber',
    'TaxIdentificationNumber',
    'ValueAddedTaxIdentificationNumber',
  ),
  InternationalIdReportToAltinn: 'boolean',
  HiredDate: 'date',
  StartDate: 'date',
  EndDate: 'date',
  DepartmentId: 'integer',
  LocationId: 'integer',
  ManagerEmployeeId: 'integer',
  ExternalImportReference: { text: 50 },
  ExternalNumber: 'integer',
  IsArchived: 'boolean',
  ContactGroupIds: { list: 'integer' },
  MailAddress: { object: address },
} satisfies KindsOf<'EmployeePatchDto'>;

const newEmployee = {
  ...employee,
  DepartmentCode: 'text',
  LocationCode: 'text',
  ManagerEmployeeNo: 'integer',
  SubLedgerNumberSeriesId: 'uuid',
} satisfies KindsOf<'EmployeePostDto'>;

/** What the body of each POST may hold, and what is said of a bad one. */
export const posts: {
  readonly [operationId: string]: {
    readonly members: Members;
    readonly title: ValidationTitle;
    /** For a request without a body. */
    readonly missing: string;
  };
} = {
  postEmployee: {
    members: newEmployee,
    title: 'Employee validation error(s)',
    missing: 'Employee object is missing.',
  },
  postEmployment: {
    members: employment,
    title: 'Employment validation error(s)',
    missing: 'Employment object is missing.',
  },
  postSalary: {
    members: salary,
    title: 'Employment validation error(s)',
    missing: 'Employment salary object is missing.',
  },
  postFtePercentage: {
    members: ftePercentage,
    title: 'Employment validation error(s)',
    missing: 'Employment full-time equivalent (FTE) percentage object is missing.',
  },
};
