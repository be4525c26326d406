import type { PayItem, PayrollSettings, PensionScheme } from '../tables.ts';
import { stamps } from './blanks.ts';
import type { SeedCompany } from './company.ts';

/** The payroll set-up of a company: pay items of the common kinds, settings, a pension scheme. */
export function payrollRows({ client, first }: SeedCompany): {
  readonly payItems: readonly PayItem[];
  readonly payrollSettings: readonly PayrollSettings[];
  readonly pensionSchemes: readonly PensionScheme[];
} {
  const item = (number: number, members: Partial<PayItem>): PayItem => ({
    ...blankItem,
    client,
    Id: payItemId(first, number),
    Code: String(number),
    AccountId: first + 5000,
    OppositeAccountId: first + 2930,
    ...members,
  });
  return {
    payItems: [
      item(10, { Name: 'Fastlønn', ProcessingType: 'FixedSalary', BenefitDescription: 'Fastloenn' }),
      item(20, {
        Name: 'Timelønn',
        ProcessingType: 'HourlyWage',
        BenefitDescription: 'Timeloenn',
        AccountId: first + 5001,
      }),
      item(21, {
        Name: 'Overtid 50 %',
        ProcessingType: 'PercentOfHourlyWage',
        BenefitDescription: 'Overtidsgodtgjoerelse',
        Percentage: 150,
      }),
      item(30, { Name: 'Fast tillegg', ProcessingType: 'FixedAmount', BenefitDescription: 'FastTillegg' }),
      item(40, {
        Name: 'Kilometergodtgjørelse',
        ProcessingType: 'QuantityAndFixedRate',
        Benefit: 'ExpenseAllowance',
        AccountId: first + 7100,
        BenefitDescription: 'KilometergodtgjoerelseBil',
        Rate: 3.5,
      }),
      item(50, {
        Name: 'Fagforeningskontingent',
        ProcessingType: 'TradeUnionDeduction',
        Benefit: 'Deduction',
        BenefitDescription: 'Fagforeningskontingent',
      }),
      item(60, {
        Name: 'Fri bil',
        ProcessingType: 'FreeCarStandardRule',
        Benefit: 'PaymentInKind',
        BenefitDescription: 'Bil',
      }),
      item(70, {
        Name: 'Trekk lån',
        ProcessingType: 'DeductionWithBalance',
        Benefit: 'Deduction',
        BenefitDescription: 'Trekk',
      }),
      item(80, {
        Name: 'Utleggstrekk',
        ProcessingType: 'AttachmentOfEarnings',
        Benefit: 'Deduction',
        BenefitDescription: 'TrekkTilFordringshaver',
      }),
      item(99, { Name: 'Bonus (utgått)', ProcessingType: 'FixedAmount', BenefitDescription: 'Bonus', IsActive: false }),
    ],
    payrollSettings: [settingsOf(client, (number) => first + number)],
    pensionSchemes: [
      { client, IsActive: true, PensionProviderName: 'ABC Pension Fund', PensionProviderOrganizationNo: '980386465' },
    ],
  };
}

/** Id of a pay item; companies differ in one digit, the first of their ids. */
function payItemId(first: number, number: number): string {
  return `21d4ddf1-c8bf-4874-887${first / 1_000_000}-${String(number).padStart(12, '0')}`;
}

const blankItem: PayItem = {
  client: '',
  Id: '',
  Code: null,
  Name: null,
  IsActive: true,
  ProcessingType: null,
  Benefit: 'Cash',
  BenefitDescription: null,
  TaxDeduction: 'TaxTable',
  PostingType: 'GeneralLedgerAccount',
  AccountId: null,
  OppositeAccountId: null,
  Percentage: null,
  Rate: null,
  RoundingPrecision: null,
  HolidayPayBasis: true,
  PensionBasis: true,
  TradeUnionBasis: true,
  EmployerContributionBasis: true,
  IncludeInIncomeReport: true,
  FullTaxOnHalfTaxPayrolls: false,
  FnoReporting: null,
  SpecialIncomeCondition: null,
  TaxCountryCode: null,
  EarningsCountryCode: null,
  EarnedContinentalShelf: null,
  EarnedSupportVessel: null,
  DeductionPayItemId: null,
  ...stamps,
};

function settingsOf(client: string, id: (number: number) => number): PayrollSettings {
  return {
    client,
    AccrualOfEmployerContributionBalanceAccountId: null,
    AccrualOfEmployerContributionResultAccountId: null,
    AccrualOfHolidayPayBalanceAccountId: null,
    AccrualOfHolidayPayResultAccountId: null,
    AccrualOfWagesBalanceAccountId: null,
    AccrualOfWagesResultAccountId: null,
    AddFinancialActivityTax: false,
    AllowAccrualOfWages: false,
    AllowDifferentRemunerationPeriodPerEmployee: false,
    AttachmentOfEarningsBalanceAccountId: null,
    DaysInWeekHolidayPay: 'FiveDays',
    EmployerContributionAllottedHolidayPayBalanceAccountId: id(2782),
    EmployerContributionAllottedHolidayPayResultAccountId: id(5405),
    EmployerContributionBalanceAccountId: id(2770),
    EmployerContributionFreeAllowanceAvailable: null,
    EmployerContributionPaymentOfHolidayPayAccountId: null,
    EmployerContributionPaymentOfHolidayPayBalanceAccountId: null,
    EmployerContributionResultAccountId: id(5400),
    EmployerContributionRule: 'GeneralIndustries',
    EmploymentType: 'Ordinary',
    EnableFlexTimePayout: false,
    FinancialActivityAllottedHolidayPayBalanceAccountId: null,
    FinancialActivityAllottedHolidayPayResultAccountId: null,
    FinancialActivityPaymentOfHolidayPayAccountId: null,
    FinancialActivityPaymentOfHolidayPayBalanceAccountId: null,
    FinancialActivityTaxBalanceAccountId: null,
    FinancialActivityTaxResultAccountId: null,
    FullTimeHoursPerWeek: 37.5,
    HolidayPayAbove60BalanceAccountId: null,
    HolidayPayAbove60Percentage: 2.3,
    HolidayPayAbove60ResultAccountId: null,
    HolidayPayBalanceAccountId: id(2940),
    HolidayPayPercentage: 10.2,
    HolidayPayResultAccountId: id(5180),
    HoursPerYearFno: 1750,
    IncludeTimeTransactionsFromDate: null,
    LimitHolidayPayAbove60To6G: true,
    MergeImportedSalaryLines: true,
    MonthlyPayDay: 31,
    NegativeFlextimePayItemId: null,
    NumberOfHolidays: 25,
    NumberOfHolidaysAbove60: 5,
    OutstandingSalaryBalanceAccountId: id(2930),
    OwedTaxedBalanceAccountId: id(2600),
    PayslipDeliveryType: 'App',
    PayslipLanguageType: 'Nb_NO',
    PayslipPasswordType: 'None',
    PayslipSendScheduleType: 'OnApproval',
    PensionAgeFno: 67,
    PensionSchemesCount: 1,
    PositiveFlextimePayItemId: null,
    PostVoucherOnK27ImportFromNav: false,
    PostVoucherOnK27ImportFromNavAccountId: null,
    RemunerationPeriod: 'Monthly',
    RemunerationType: 'FixedWage',
    SalaryPaymentBankAccountId: null,
    ShowCommentsOnPayslip: true,
    ShowHolidayPayEarnedCurrentYearOnPayslip: true,
    ShowHolidayPayEarnedLastYearOnPayslip: true,
    ShowLogoOnPayslip: true,
    ShowPayItemsOnPayslip: false,
    ShowProjectOnPayslip: false,
    SickPayRefundPayItemId: null,
    SuggestedAccrualDate: 'None',
    TaxDeductionBankAccountId: null,
    TaxDeductionBankGuarantee: true,
    TaxRule: 'Ordinary',
    WorkingHoursArrangement: 'NonShift',
  };
}
