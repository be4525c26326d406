import type { Department, Enterprise, Location } from '../tables.ts';
import { stamps } from './blanks.ts';

/** A company of the seed: its client, and the number below its ids. No two companies share an id. */
export type SeedCompany = { readonly client: string; readonly first: number };

/** The set-up of a company. */
export type CompanyRows = {
  readonly enterprises: readonly Enterprise[];
  readonly departments: readonly Department[];
  readonly locations: readonly Location[];
};

/** A bakery with a shop: two enterprises in different zones, three departments, one of them inactive. */
export function companyRows({ client, first }: SeedCompany): CompanyRows {
  const id = (number: number) => first + number;
  const department = (number: number, members: Partial<Department>): Department => ({
    client,
    Id: id(number),
    Code: null,
    Name: null,
    IsActive: true,
    ManagerEmployeeId: null,
    CreatedFromImportJournalId: null,
    ...stamps,
    ...members,
  });
  return {
    enterprises: [
      {
        client,
        Id: id(501),
        EnterpriseNo: '973021028',
        Name: 'Fjordlys Bakeri avd Oslo',
        IsDefault: true,
        Municipality: '0301',
        EmployerContributionZone: 'Zone1',
        EmployerContributionRule: 'GeneralIndustries',
        MailAddress: {
          AddressLine1: 'Postboks 404',
          AddressLine2: null,
          ZipCode: '0161',
          City: 'Oslo',
          CountryCode: 'NO',
        },
        ...stamps,
      },
      {
        client,
        Id: id(502),
        EnterpriseNo: '980858073',
        Name: 'Fjordlys Bakeri avd Bodø',
        IsDefault: false,
        Municipality: '1804',
        EmployerContributionZone: 'Zone4',
        EmployerContributionRule: 'GeneralIndustries',
        MailAddress: null,
        ...stamps,
      },
    ],
    departments: [
      department(601, { Code: '10', Name: 'Administrasjon', ManagerEmployeeId: id(1) }),
      department(602, { Code: '20', Name: 'Butikk' }),
      department(603, { Code: '30', Name: 'Research', IsActive: false }),
    ],
    locations: [{ client, Id: id(701), Code: '1B', Name: 'Vestbyen', IsActive: true, ...stamps }],
  };
}
