import type { CustomDimension, CustomDimensionSettings, Project } from '../tables.ts';
import { blankProject, stamps } from './blanks.ts';
import type { SeedCompany } from './company.ts';

/** Projects of a company, one of them with a sub-project and one archived, and its custom dimensions. */
export function dimensionRows({ client, first }: SeedCompany): {
  readonly projects: readonly Project[];
  readonly customDimensions: readonly CustomDimension[];
  readonly customDimensionSettings: readonly CustomDimensionSettings[];
} {
  const id = (number: number) => first + number;
  const project = (number: number, members: Partial<Project>): Project => ({
    ...blankProject,
    client,
    Id: id(number),
    ...members,
  });
  const machine = (number: number, Code: string, Name: string): CustomDimension => ({
    client,
    Id: id(number),
    Code,
    ExternalImportReference: null,
    IsActive: true,
    Name,
    Ordinal: 1,
    CreatedFromImportJournalId: null,
    ...stamps,
  });
  return {
    projects: [
      project(751, { Code: '100', Name: 'Bryllupskaker' }),
      project(752, { Code: '1', Name: 'Bryllup i Bodø', ParentProjectId: id(751) }),
      project(753, { Code: '200', Name: 'Julemarked', ProjectStatus: 'Archived' }),
      project(754, {
        Code: '300',
        Name: 'Ny ovn',
        IsInternal: true,
        DepartmentId: id(602),
        ProjectManagerEmployeeId: id(1),
        ProjectBillingMethod: 'FixedPrice',
      }),
    ],
    customDimensions: [machine(781, 'OV1', 'Steinovn'), machine(782, 'OV2', 'Stikkovn')],
    customDimensionSettings: [
      { client, IsActive: true, Name: 'Maskiner', Ordinal: 1 },
      { client, IsActive: false, Name: 'Dim2', Ordinal: 2 },
      { client, IsActive: false, Name: 'Dim3', Ordinal: 3 },
    ],
  };
}
