import { accountType } from '../accounting/account-type.ts';
import type { GeneralLedgerAccount, NumberSeries, VatCode } from '../tables.ts';
import { founded } from './blanks.ts';
import type { SeedCompany } from './company.ts';

/** The accounts that a payroll is posted on, VAT codes, and the number series of contacts. */
export function accountingRows({ client, first }: SeedCompany): {
  readonly generalLedgerAccounts: readonly GeneralLedgerAccount[];
  readonly vatCodes: readonly VatCode[];
  readonly numberSeries: readonly NumberSeries[];
} {
  const id = (number: number) => first + number;
  const account = (
    AccountNo: number,
    Name: string,
    members: Partial<GeneralLedgerAccount> = {},
  ): GeneralLedgerAccount => ({
    client,
    Id: id(AccountNo),
    AccountNo,
    AgricultureDepartment: 'None',
    CurrencyCode: null,
    DepartmentId: null,
    GeneralLedgerAccountType: accountType(AccountNo),
    IsActive: true,
    IsDepartmentRequired: false,
    IsProjectRequired: false,
    IsVatCodeLocked: false,
    Name,
    Unit1: null,
    Unit2: null,
    VatCodeId: id(201_000),
    VatReturnSpecification: 'None',
    LastChangedDateTimeOffset: founded,
    ...members,
  });
  const series = (
    SubLedgerNumberSeriesType: NumberSeries['SubLedgerNumberSeriesType'],
    Name: string,
    [FromInclusive, ToInclusive]: readonly [number, number],
    [GeneralLedgerAccountId, Id]: readonly [number, string],
  ): NumberSeries => ({
    client,
    Id,
    FromInclusive,
    GeneralLedgerAccountId,
    IsClientTrust: false,
    IsDefault: true,
    Name,
    SubLedgerNumberSeriesType,
    ToInclusive,
  });
  const company = first / 1_000_000;
  return {
    generalLedgerAccounts: [
      account(1500, 'Kundefordringer'),
      account(1920, 'Bankinnskudd'),
      account(2400, 'Leverandørgjeld'),
      account(2600, 'Skattetrekk'),
      account(2770, 'Skyldig arbeidsgiveravgift'),
      account(2782, 'Påløpt arbeidsgiveravgift på feriepenger'),
      account(2930, 'Skyldig lønn'),
      account(2940, 'Skyldige feriepenger'),
      account(3000, 'Salgsinntekt', { VatCodeId: id(201_600), IsVatCodeLocked: true }),
      account(5000, 'Lønn til ansatte'),
      account(5001, 'Timelønn', { IsProjectRequired: true }),
      account(5180, 'Feriepenger'),
      account(5400, 'Arbeidsgiveravgift'),
      account(5405, 'Arbeidsgiveravgift på feriepenger'),
      account(7100, 'Bilgodtgjørelse'),
      account(7140, 'Reisekostnad', { IsActive: false }),
    ],
    vatCodes: vatRows(client, id),
    numberSeries: [
      series('Employee', 'Ansatte', [1, 9999], [id(2930), seriesIds[company] ?? '']),
      series('Customer', 'Kunder', [10_000, 19_999], [id(1500), `09ab6bcf-4219-4149-8283-0000000${company}1500`]),
      series('Supplier', 'Leverandører', [20_000, 29_999], [id(2400), `09ab6bcf-4219-4149-8283-0000000${company}2400`]),
    ],
  };
}

/** Ids of the number series of employees, by the first digit of the company's ids. */
const seriesIds: { readonly [company: number]: string } = {
  1: '529c49e3-618e-40e6-a3b9-5ee82bc698f2',
  2: '6a1d2c54-93f1-4a37-9d0e-1c2b3a4d5e6f',
  3: 'd2b8f4a6-0c91-4e57-b3d8-6a1f9e0c7b25',
  5: '8e7f6d5c-4b3a-4291-8807-f6e5d4c3b2a1',
};

function vatRows(client: string, id: (number: number) => number): readonly VatCode[] {
  const code = (number: number, Code: string, Name: string, Rate: number, members: Partial<VatCode> = {}): VatCode => ({
    client,
    Id: id(number),
    BaseVatCodeId: null,
    Code,
    Description: null,
    IsActive: true,
    IsCustom: false,
    Name,
    Rate,
    ValidFrom: '2022-07-01',
    ValidTo: null,
    VatBasisRatio: null,
    VatBasisRatioValidFrom: null,
    VatBasisRatios: null,
    ...members,
  });
  return [
    code(201_000, '0', 'Ingen mva-behandling', 0),
    code(201_100, '1', 'Inngående mva høy sats', 0.25, { Description: 'Inngående mva' }),
    code(201_600, '3', 'Utgående mva høy sats', 0.25, { Description: 'Utgående mva' }),
    code(201_601, '3', 'Utgående mva, eldre sats', 0.24, { ValidFrom: '2001-07-01', ValidTo: '2022-06-30' }),
    code(201_700, 'C1', 'Forholdsmessig fradrag', 0.25, {
      BaseVatCodeId: id(201_100),
      IsCustom: true,
      VatBasisRatio: 0.5,
      VatBasisRatioValidFrom: '2023-04-27T00:00:00Z',
      VatBasisRatios: [{ VatBasisRatio: 0.5, VatBasisRatioValidFrom: '2023-04-27' }],
    }),
  ];
}
