import type { Dto } from '../tables.ts';

type Member = keyof Dto<'EmploymentFixedSalaryPatchDto'>;
type ProcessingType = NonNullable<Dto<'ProcessingType'>>;

/** The members that a line with a pay item of a processing type needs and may have. */
export type Demands = {
  readonly needs: readonly Member[];
  readonly allows?: readonly Member[];
  /** One of these is needed. */
  readonly oneOf?: readonly Member[];
  /** Amount or Rate is allowed, as DeductionType says. */
  readonly amountOrRate?: true;
};

const amount: Demands = { needs: ['Amount'] };
const amountAndQuantity: Demands = { needs: ['Amount', 'Quantity'] };
const quantity: Demands = { needs: ['Quantity'], allows: ['Rate'] };
const quantityAndRate: Demands = { needs: ['Quantity', 'Rate'] };
const maybeAmount: Demands = { needs: [], allows: ['Amount'] };
const maybeAmountOfYear: Demands = { needs: [], allows: ['Amount', 'IncomeYear'] };
const correction: Demands = { needs: ['Amount'], allows: ['IncomeYear'] };
const pension: Demands = { needs: ['DeductionType'], allows: ['MemberNo'], amountOrRate: true };

/** The demands of each processing type: the texts of the enum ProcessingType in the vendor's OpenAPI, as data. */
export const processingTypes: { readonly [Type in ProcessingType]: Demands } = {
  FixedSalary: maybeAmount,
  FixedAmount: amount,
  SalaryAdvance: amount,
  HolidayPayFinalSettlement: amount,
  RetroactivePaymentFixedSalary: amount,
  RetroactivePaymentHourlyRate: amount,
  RetroactivePaymentOvertime: amount,
  RetroactivePaymentDeductionForHoliday: amount,
  CorrectionOfEmployersContribution: amount,
  CorrectionOfEmployersContributionAfterUsedFreeAmount: amount,
  CorrectionOfAdditionalEmployersContribution: amount,
  FixedAmountWithQuantity: amountAndQuantity,
  FixedAmountWithQuantitySubjectToWithholdingTax: amountAndQuantity,
  HourlyWage: quantity,
  PercentOfHourlyWage: quantity,
  FiveDayWeek: quantity,
  SixDayWeek: quantity,
  QuantityAndFixedRate: quantity,
  QuantityAndFixedRateReportingZeroAsQuantity: quantity,
  QuantityAndRate: quantityAndRate,
  QuantityAndRateReportingZeroAsQuantity: quantityAndRate,
  QuantityAndRateSubjectToWithholdingTax: quantityAndRate,
  PercentOfFixedSalary: { needs: [], allows: ['Amount', 'Rate'] },
  HolidayPay: maybeAmount,
  WageDeductionForHoliday: maybeAmount,
  WageDeductionForHolidayOver60Years: maybeAmount,
  ElectronicCommunications: maybeAmount,
  HolidayPayForSpecifiedYear: maybeAmountOfYear,
  HolidayPayOver60Years: maybeAmountOfYear,
  HolidayPayCorrection: correction,
  HolidayPayCorrectionOver60: correction,
  ExpenseRefund: { needs: ['Amount'], allows: ['VatCodeId'] },
  TradeUnionDeduction: {
    needs: ['SupplierAccountId'],
    allows: ['Amount', 'Rate', 'MinAmount', 'MaxAmount', 'MemberNo', 'SupplierBankAccountId', 'UseRemittance', 'Cid'],
  },
  AttachmentOfEarnings: {
    needs: ['DeductionType', 'SupplierAccountId'],
    allows: ['StartAmount', 'SupplierBankAccountId', 'FromDate', 'ToDate', 'UseRemittance', 'Cid'],
    amountOrRate: true,
  },
  AttachmentOfEarningsTax: {
    needs: ['DeductionType', 'IncomeYear'],
    allows: ['StartAmount', 'FromDate', 'ToDate'],
    amountOrRate: true,
  },
  DeductionWithBalance: {
    needs: ['DeductionType'],
    allows: ['StartAmount', 'FromDate', 'ToDate'],
    amountOrRate: true,
  },
  PensionDeduction: pension,
  PensionDeductionUnlimited: pension,
  CommuterWithNumberOfJourneys: { needs: ['Amount', 'Number'] },
  Lott: { needs: ['Amount', 'Number'] },
  CommuterWithPersonType: { needs: ['Amount', 'CommuterPersonType'] },
  CommuterWithPersonTypeAndQuantity: { needs: ['Amount', 'Quantity', 'CommuterPersonType'] },
  CommuterWithPersonTypeQuantityAndRate: { needs: ['Quantity', 'CommuterPersonType'], allows: ['Rate'] },
  HomeVisitsForCommuters: { needs: ['Amount', 'Number', 'CommuterPersonType'] },
  FreeCarStandardRule: {
    needs: ['CarRegistrationDate', 'CarListPrice'],
    oneOf: ['IsCarPool', 'CarRegistrationNo'],
    allows: ['WorkDriveExceedsKilometerLimit'],
  },
  FreeCarOther: { needs: ['CarListPrice'], oneOf: ['IsCarPool', 'CarRegistrationNo'], allows: ['Amount'] },
  FreeCarOutsideStandardRule: {
    needs: ['CarRegistrationDate', 'CarListPrice'],
    allows: ['Amount', 'HomeWorkKilometers', 'PrivateDrivenKilometers'],
  },
  WorkCarKilometers: { needs: ['CarListPrice', 'PrivateDrivenKilometers'], allows: ['Amount'] },
  WorkCarListPrice: { needs: ['CarRegistrationDate', 'CarListPrice', 'CarRegistrationNo'], allows: ['Amount'] },
  SeafarersAllowanceDaysAtSea: { needs: ['Number'] },
  SeafarersAllowanceDeduction: { needs: [] },
  BackPaymentOfPensionAndAnnuities: { needs: ['Amount'], allows: ['FromDate', 'ToDate'] },
};

/** Members that any line may have, whatever its pay item. */
const always: readonly Member[] = [
  'PayItemId',
  'AccountId',
  'OppositeAccountId',
  'DepartmentId',
  'ProjectId',
  'Comment',
  'IsActive',
  'TaxRule',
  'TaxDeduction',
];

/** The members that a line lacks and that it has too many, by the processing type of its pay item. */
export type Misfit = {
  readonly missing: readonly Member[];
  /** One of these is missing. */
  readonly oneOf: readonly Member[];
  readonly surplus: readonly Member[];
};

/**
 * Compares a line with the demands of its processing type.
 * @param remittance default of UseRemittance: true on fixed salary lines, false on salary lines
 */
export function misfitOf(
  type: ProcessingType,
  line: { readonly [Name in Member]?: unknown },
  remittance = true,
): Misfit {
  // A member with its default value does not count as set.
  const unset: Partial<Record<Member, unknown>> = {
    IsCarPool: false,
    WorkDriveExceedsKilometerLimit: false,
    UseRemittance: remittance,
  };
  const { needs, allows = [], oneOf = [], amountOrRate } = processingTypes[type];
  const isSet = (name: Member) => line[name] != null && line[name] !== unset[name];
  const driver = line.DeductionType === 'Percent' ? 'Rate' : 'Amount';
  const allowed = new Set([...always, ...needs, ...allows, ...oneOf, ...(amountOrRate === true ? [driver] : [])]);
  return {
    missing: needs.filter((name) => !isSet(name)),
    oneOf: oneOf.length > 0 && !oneOf.some(isSet) ? oneOf : [],
    surplus: (Object.keys(line) as Member[]).filter((name) => isSet(name) && !allowed.has(name)),
  };
}
