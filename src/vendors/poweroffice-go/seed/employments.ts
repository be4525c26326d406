import type { Employment, FtePercentage, Leave, Salary } from '../tables.ts';
import { blankEmployment, stamps } from './blanks.ts';
import type { SeedCompany } from './company.ts';

type EmploymentRows = LineRows & { readonly employments: readonly Employment[] };

/**
 * The employments of a company with their lines: one that is reported, two active ones of one employee, and one that
 * has ended. One employee has none.
 */
export function employmentRows({ client, first }: SeedCompany): EmploymentRows {
  const id = (number: number) => first + number;
  const employment = (number: number, members: Partial<Employment>): Employment => ({
    ...blankEmployment,
    client,
    Id: id(number),
    EnterpriseId: id(501),
    ReportingId: `POGO_${id(number)}`,
    ...members,
    EmployeeId: id(members.EmployeeId ?? 0),
  });
  return {
    employments: [
      employment(10_001, { EmployeeId: 1, StartDate: '2023-11-01', ProfessionCode: '1231119', reported: true }),
      employment(10_002, { EmployeeId: 2, StartDate: '2024-03-01', ProfessionCode: '5221126' }),
      employment(10_003, {
        EmployeeId: 2,
        StartDate: '2025-01-01',
        EmploymentForm: 'Temporary',
        EnterpriseId: id(502),
        IsDefault: false,
        ProfessionCode: '5132121',
        WorkingHoursArrangement: 'ShiftWork',
        FullTimeHoursPerWeek: 36.5,
      }),
      employment(10_004, {
        EmployeeId: 17,
        StartDate: '2023-11-01',
        EndDate: '2024-12-31',
        EndDateReason: 'EmployeeHasResigned',
        EndedAndReported: true,
        ProfessionCode: '7421118',
        reported: true,
      }),
    ],
    ...lineRows({ client, first }),
  };
}

type LineRows = {
  readonly salaries: readonly Salary[];
  readonly ftePercentages: readonly FtePercentage[];
  readonly leaves: readonly Leave[];
};

function lineRows({ client, first }: SeedCompany): LineRows {
  const id = (number: number) => first + number;
  const line = (number: number, EmployeeId: number, EmploymentId: number, FromDate: string) => ({
    client,
    Id: id(number),
    EmployeeId: id(EmployeeId),
    EmploymentId: id(EmploymentId),
    FromDate,
    ...stamps,
  });
  const fixed = { RemunerationType: 'FixedWage', HourlyRate: null } as const;
  return {
    salaries: [
      { ...line(20_001, 1, 10_001, '2023-11-01'), ...fixed, AnnualSalary: 640_000 },
      { ...line(20_002, 1, 10_001, '2025-05-01'), ...fixed, AnnualSalary: 672_000 },
      { ...line(20_003, 2, 10_002, '2024-03-01'), ...fixed, AnnualSalary: 468_000 },
      {
        ...line(20_004, 2, 10_003, '2025-01-01'),
        RemunerationType: 'HourlyWage',
        AnnualSalary: null,
        HourlyRate: 245.5,
      },
      { ...line(20_005, 17, 10_004, '2023-11-01'), ...fixed, AnnualSalary: 510_000 },
    ],
    ftePercentages: [
      { ...line(30_001, 1, 10_001, '2023-11-01'), FtePercentage: 100 },
      { ...line(30_002, 2, 10_002, '2024-03-01'), FtePercentage: 60 },
      { ...line(30_003, 2, 10_003, '2025-01-01'), FtePercentage: 40 },
      { ...line(30_004, 17, 10_004, '2023-11-01'), FtePercentage: 100 },
    ],
    leaves: [
      {
        client,
        Id: `f575b4b0-55be-4b56-b01f-${String(id(1)).padStart(12, '0')}`,
        EmployeeId: id(1),
        EmploymentId: id(10_001),
        TypeOfLeave: 'EducationalNonStatutory',
        StartDate: '2024-08-01',
        EndDate: '2024-12-20',
        LeavePercentage: 20,
        AdjustFixedWage: true,
        ExcludeEmployeeFromPayroll: false,
        EndedAndReported: true,
        ReportingId: 'POGO_123abc',
        ...stamps,
      },
    ],
  };
}
