import { accountingRows } from './accounting.ts';
import { stamps } from './blanks.ts';
import type { SeedCompany } from './company.ts';
import { dimensionRows } from './dimensions.ts';
import { payrollRows } from './payroll.ts';

/** A company that has been set up, and whose people nobody has entered yet. */
export function newCompanyRows(company: SeedCompany) {
  const { client, first } = company;
  const sets = dimensionRows(company).customDimensionSettings;
  return {
    ...accountingRows(company),
    ...payrollRows(company),
    enterprises: [
      {
        client,
        Id: first + 501,
        EnterpriseNo: '980386465',
        Name: 'ABC AS',
        IsDefault: true,
        Municipality: '0301',
        EmployerContributionZone: 'Zone1',
        EmployerContributionRule: 'GeneralIndustries',
        MailAddress: null,
        ...stamps,
      } as const,
    ],
    customDimensionSettings: sets.map((set) => ({ ...set, IsActive: false, Name: `Dim${set.Ordinal}` })),
    employees: [],
    employments: [],
    salaries: [],
    ftePercentages: [],
    departments: [],
    locations: [],
    contactGroups: [],
    leaves: [],
    hourlyRates: [],
    bankAccounts: [],
    suppliers: [],
    projects: [],
    customDimensions: [],
  };
}
