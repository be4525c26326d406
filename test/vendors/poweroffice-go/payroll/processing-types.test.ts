import { describe, expect, test } from 'vitest';
import * as schemas from '../../../../src/vendors/poweroffice-go/generated/schemas.ts';
import { powerOfficeGo } from '../../../../src/vendors/poweroffice-go/index.ts';
import { misfitOf } from '../../../../src/vendors/poweroffice-go/payroll/processing-types.ts';

type Type = Parameters<typeof misfitOf>[0];
type Line = Parameters<typeof misfitOf>[1];
type Member = keyof Line;

/** A value for each member that a processing type can ask for. */
const values: Readonly<Record<string, unknown>> = {
  Amount: 99,
  Quantity: 12.21,
  Rate: 250.99,
  VatCodeId: 5,
  FromDate: '2022-07-01',
  ToDate: '2022-07-31',
  IncomeYear: 2023,
  DeductionType: 'Amount',
  StartAmount: 99.99,
  MinAmount: 99,
  MaxAmount: 150,
  MemberNo: '12345',
  SupplierAccountId: 12345,
  SupplierBankAccountId: 12345,
  UseRemittance: false,
  Cid: '9235400011927001',
  CommuterPersonType: 'ForeignerWithResidenceInNorway',
  Number: 12,
  CarListPrice: 99,
  CarRegistrationDate: '2022-07-01',
  CarRegistrationNo: 'YE79309',
  IsCarPool: true,
  HomeWorkKilometers: 99,
  PrivateDrivenKilometers: 99,
  WorkDriveExceedsKilometerLimit: true,
};

/** The enum texts of ProcessingType in the vendor's OpenAPI document: types, what a line needs, what it may have. */
const rows: readonly [string, string, string][] = [
  ['FixedSalary', '', 'Amount'],
  [
    'FixedAmount SalaryAdvance HolidayPayFinalSettlement RetroactivePaymentFixedSalary RetroactivePaymentHourlyRate ' +
      'RetroactivePaymentOvertime RetroactivePaymentDeductionForHoliday CorrectionOfEmployersContribution ' +
      'CorrectionOfEmployersContributionAfterUsedFreeAmount CorrectionOfAdditionalEmployersContribution',
    'Amount',
    '',
  ],
  ['FixedAmountWithQuantity FixedAmountWithQuantitySubjectToWithholdingTax', 'Amount Quantity', ''],
  ['HourlyWage PercentOfHourlyWage FiveDayWeek SixDayWeek', 'Quantity', 'Rate'],
  ['QuantityAndFixedRate QuantityAndFixedRateReportingZeroAsQuantity', 'Quantity', 'Rate'],
  [
    'QuantityAndRate QuantityAndRateReportingZeroAsQuantity QuantityAndRateSubjectToWithholdingTax',
    'Quantity Rate',
    '',
  ],
  ['PercentOfFixedSalary', '', 'Amount Rate'],
  ['HolidayPay WageDeductionForHoliday WageDeductionForHolidayOver60Years ElectronicCommunications', '', 'Amount'],
  ['HolidayPayForSpecifiedYear HolidayPayOver60Years', '', 'Amount IncomeYear'],
  ['HolidayPayCorrection HolidayPayCorrectionOver60', 'Amount', 'IncomeYear'],
  ['ExpenseRefund', 'Amount', 'VatCodeId'],
  [
    'TradeUnionDeduction',
    'SupplierAccountId',
    'Amount Rate MinAmount MaxAmount MemberNo SupplierBankAccountId UseRemittance Cid',
  ],
  [
    'AttachmentOfEarnings',
    'DeductionType SupplierAccountId',
    'Amount StartAmount SupplierBankAccountId FromDate ToDate UseRemittance Cid',
  ],
  ['AttachmentOfEarningsTax', 'DeductionType IncomeYear', 'Amount StartAmount FromDate ToDate'],
  ['DeductionWithBalance', 'DeductionType', 'Amount StartAmount FromDate ToDate'],
  ['PensionDeduction PensionDeductionUnlimited', 'DeductionType', 'Amount MemberNo'],
  ['CommuterWithNumberOfJourneys Lott', 'Amount Number', ''],
  ['CommuterWithPersonType', 'Amount CommuterPersonType', ''],
  ['CommuterWithPersonTypeAndQuantity', 'Amount CommuterPersonType Quantity', ''],
  ['CommuterWithPersonTypeQuantityAndRate', 'Quantity CommuterPersonType', 'Rate'],
  ['HomeVisitsForCommuters', 'Amount Number CommuterPersonType', ''],
  [
    'FreeCarStandardRule',
    'CarRegistrationDate CarListPrice',
    'IsCarPool CarRegistrationNo WorkDriveExceedsKilometerLimit',
  ],
  ['FreeCarOther', 'CarListPrice', 'IsCarPool CarRegistrationNo Amount'],
  [
    'FreeCarOutsideStandardRule',
    'CarRegistrationDate CarListPrice',
    'Amount HomeWorkKilometers PrivateDrivenKilometers',
  ],
  ['WorkCarKilometers', 'CarListPrice PrivateDrivenKilometers', 'Amount'],
  ['WorkCarListPrice', 'CarRegistrationDate CarListPrice CarRegistrationNo', 'Amount'],
  ['SeafarersAllowanceDaysAtSea', 'Number', ''],
  ['SeafarersAllowanceDeduction', '', ''],
  ['BackPaymentOfPensionAndAnnuities', 'Amount', 'FromDate ToDate'],
];
const words = (text: string) => (text === '' ? [] : text.split(' ')) as Member[];
const cases = rows.flatMap(([types, needs, allows]) =>
  words(types).map((type) => [type as unknown as Type, words(needs), words(allows)] as const),
);

const lineOf = (names: readonly Member[]): Line => Object.fromEntries(names.map((name) => [name, values[name]]));
const eitherOr = (type: string) => type === 'FreeCarStandardRule' || type === 'FreeCarOther';
const fits = { missing: [], oneOf: [], surplus: [] };

describe.each(cases)('%s', (type, needs, allows) => {
  const enough = eitherOr(type) ? [...needs, 'CarRegistrationNo' as Member] : needs;

  test('accepts a line with the needed members, and with all allowed ones', () => {
    expect(misfitOf(type, lineOf(enough))).toEqual(fits);
    expect(misfitOf(type, lineOf([...needs, ...allows]))).toEqual(fits);
  });

  test('reports each needed member that is missing', () => {
    for (const name of needs) {
      const line = lineOf(enough.filter((each) => each !== name));
      expect(misfitOf(type, line).missing).toEqual([name]);
      expect(misfitOf(type, { ...line, [name]: null }).missing).toEqual([name]);
    }
  });

  test('reports each other member as surplus', () => {
    const foreign = (Object.keys(values) as Member[]).filter((name) => !needs.includes(name) && !allows.includes(name));
    for (const name of foreign) {
      expect(misfitOf(type, { ...lineOf(enough), [name]: values[name] }).surplus).toEqual([name]);
    }
  });

  test('accepts members that any line may have', () => {
    const any = {
      AccountId: 1,
      OppositeAccountId: 2,
      DepartmentId: 3,
      ProjectId: 4,
      Comment: 'x',
      TaxRule: 'Ordinary',
      TaxDeduction: 'NoTax',
      IsActive: false,
    };
    const defaults = { UseRemittance: true, IsCarPool: false, WorkDriveExceedsKilometerLimit: false };
    expect(misfitOf(type, { ...any, ...lineOf(enough) })).toEqual(fits);
    expect(misfitOf(type, { ...defaults, ...lineOf(enough) })).toEqual(fits);
  });
});

describe('a choice of two', () => {
  test.each(['FreeCarStandardRule', 'FreeCarOther'] as const)(
    '%s needs a car pool or a registration number',
    (type) => {
      const line = lineOf(['CarRegistrationDate', 'CarListPrice'].slice(type === 'FreeCarOther' ? 1 : 0) as Member[]);
      expect(misfitOf(type, line).oneOf).toEqual(['IsCarPool', 'CarRegistrationNo']);
      expect(misfitOf(type, { ...line, IsCarPool: true })).toEqual(fits);
      expect(misfitOf(type, { ...line, CarRegistrationNo: 'YE79309' })).toEqual(fits);
    },
  );

  test.each([
    'AttachmentOfEarnings',
    'AttachmentOfEarningsTax',
    'DeductionWithBalance',
    'PensionDeduction',
    'PensionDeductionUnlimited',
  ] as const)('%s takes an amount or a rate, as DeductionType says', (type) => {
    const base = lineOf(['DeductionType', 'SupplierAccountId', 'IncomeYear']);
    const surplus = (line: Line) =>
      misfitOf(type, { ...base, ...line }).surplus.filter((name) => name === 'Amount' || name === 'Rate');
    expect(surplus({ DeductionType: 'Amount', Amount: 5 })).toEqual([]);
    expect(surplus({ DeductionType: 'Amount', Rate: 5 })).toEqual(['Rate']);
    expect(surplus({ DeductionType: 'Percent', Rate: 5 })).toEqual([]);
    expect(surplus({ DeductionType: 'Percent', Amount: 5 })).toEqual(['Amount']);
  });
});

test('each processing type of the contract has a row in the table', async () => {
  const document = (await powerOfficeGo.contract.document()) as {
    components?: { schemas?: { ProcessingType?: { enum: (string | null)[] } } };
  };
  const known = document.components?.schemas?.ProcessingType?.enum.filter((member) => member !== null) ?? [];
  expect(cases.map(([type]) => type as string).toSorted()).toEqual(known.toSorted());
  const members = Object.keys(values).filter((name) => !(name in schemas.EmploymentFixedSalaryPatchDto));
  expect(members).toEqual([]);
});
