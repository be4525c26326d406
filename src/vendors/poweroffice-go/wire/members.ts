import type { components } from '../generated/types.ts';
import type { Kind } from './kinds.ts';

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

export const fixedSalary = {
  PayItemId: 'uuid',
  Amount: 'number',
  Quantity: 'number',
  Rate: 'number',
  AccountId: 'integer',
  OppositeAccountId: 'integer',
  DepartmentId: 'integer',
  ProjectId: 'integer',
  VatCodeId: 'integer',
  Comment: 'text',
  IsActive: 'boolean',
  FromDate: 'date',
  ToDate: 'date',
  IncomeYear: 'integer',
  TaxRule: taxRule,
  DeductionType: choice<'DeductionType'>('Amount', 'Percent'),
  StartAmount: 'number',
  MinAmount: 'number',
  MaxAmount: 'number',
  MemberNo: 'text',
  SupplierAccountId: 'integer',
  SupplierBankAccountId: 'integer',
  Cid: 'text',
  CommuterPersonType: choice<'CommuterPersonType'>(
    'ForeignCommuterWithTaxCardWithoutStandardDeduction',
    'ForeignerWithResidenceInNorway',
  ),
  Number: 'integer',
  CarListPrice: 'number',
  CarRegistrationDate: 'date',
  CarRegistrationNo: 'text',
  IsCarPool: 'boolean',
  HomeWorkKilometers: 'number',
  PrivateDrivenKilometers: 'number',
  WorkDriveExceedsKilometerLimit: 'boolean',
  UseRemittance: 'boolean',
  TaxDeduction: choice<'TaxDeductionType'>('NoTax', 'Percentage', 'TaxTable'),
} satisfies KindsOf<'EmploymentFixedSalaryPatchDto'>;

const { IsActive: _isActive, TaxDeduction: _taxDeduction, ...ofBothLines } = fixedSalary;

export const salaryLine = {
  EmployeeId: 'integer',
  ...ofBothLines,
  ExternalImportReference: 'text',
} satisfies KindsOf<'SalaryLinePatchDto'>;

const absence = {
  StartDate: 'date',
  EndDate: 'date',
  AdjustFixedWage: 'boolean',
  ExcludeEmployeeFromPayroll: 'boolean',
  EndedAndReported: 'boolean',
  ReportingId: 'text',
} as const;

export const leave = {
  TypeOfLeave: choice<'LeaveType'>(
    'EducationalNonStatutory',
    'EducationalStatutory',
    'Maternity',
    'Military',
    'OtherNonStatutory',
    'OtherStatutory',
  ),
  LeavePercentage: 'number',
  ...absence,
} satisfies KindsOf<'EmploymentLeavePatchDto'>;

export const layoff = { LayoffPercentage: 'number', ...absence } satisfies KindsOf<'EmploymentLayoffPatchDto'>;

export const hourlyRate = {
  ValidFromDate: 'date',
  BillableRate: 'number',
  CostRate: 'number',
} satisfies KindsOf<'EmployeeHourlyRatePatchDto'>;

export const bankAccounts = {
  SalaryBankAccountId: 'integer',
  ExpenseBankAccountId: 'integer',
  TravelExpenseBankAccountId: 'integer',
} satisfies KindsOf<'EmployeeBankAccountsPatchDto'>;

export const employeePayrollSettings = {
  HolidayPayPercentage: 'number',
  HolidayPayAbove60Percentage: 'number',
  LimitHolidayPayAbove60To6G: 'boolean',
  NumberOfHolidays: 'integer',
  NumberOfHolidaysAbove60: 'integer',
  OmitECOnHolidayPayProvision: 'boolean',
  PayslipDeliveryType: choice<'PayslipDeliveryType'>('App', 'EmailAndApp', 'PrintAndApp'),
  PayslipEmailAddress: 'text',
  PayslipLanguageType: choice<'PayslipLanguageType'>('Unknown', 'En_US', 'Nb_NO', 'Nn_NO', 'Sv_SE', 'Da_DK'),
  RemunerationPeriodType: choice<'RemunerationPeriodType'>('Monthly', 'TwoWeeks'),
} satisfies KindsOf<'EmployeePayrollSettingsDto'>;

export const employeePensionSettings = {
  FnoStatus: choice<'FnoStatusType'>('Active', 'AgreedLeave', 'LaidOff', 'Sick', 'StatutoryLeave'),
  FnoStatusPercentage: 'integer',
  HoursPerYearFno: 'integer',
  IncludeInFnoPensionReport: 'boolean',
  IsReceivingAfp: 'boolean',
  IsUnfitForWork: 'boolean',
  PensionAgeFno: 'integer',
} satisfies KindsOf<'EmployeePensionSettingsDto'>;

export const department = {
  Code: 'text',
  Name: 'text',
  IsActive: 'boolean',
  ManagerEmployeeId: 'integer',
} satisfies KindsOf<'DepartmentPatchDto'>;

export const newDepartment = { ...department, ManagerEmployeeNo: 'integer' } satisfies KindsOf<'DepartmentPostDto'>;

export const location = {
  Code: 'text',
  Name: 'text',
  IsActive: 'boolean',
} satisfies KindsOf<'LocationPatchDto'>;

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

export const newEmployee = {
  ...employee,
  DepartmentCode: 'text',
  LocationCode: 'text',
  ManagerEmployeeNo: 'integer',
  SubLedgerNumberSeriesId: 'uuid',
} satisfies KindsOf<'EmployeePostDto'>;
