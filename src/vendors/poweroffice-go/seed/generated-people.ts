import type { VendorSeed } from '../../../engine/state/vendor-seed.ts';
import {
  type Company,
  type CompanyPerson,
  currentEmployment,
  type EmploymentPeriod,
  type Fill,
  type Position,
  recordedAt,
  type Step,
  type VendorPeople,
} from '../../../people/company-types.ts';
import type {
  Client,
  Department,
  Employee,
  Employment,
  Enterprise,
  FtePercentage,
  NumberSeries,
  Salary,
} from '../tables.ts';
import { blankEmployee, blankEmployment } from './blanks.ts';
import { defaultCaller } from './seed.ts';

const jobs: Readonly<Record<Position, { readonly title: string; readonly profession: string }>> = {
  carpenter: { title: 'Bygningssnekker', profession: '7125102' },
  joiner: { title: 'Snekker', profession: '7421118' },
  'machine-mechanic': { title: 'Maskinmekaniker', profession: '7233108' },
  'shop-assistant': { title: 'Butikkmedarbeider', profession: '5221126' },
  'office-manager': { title: 'Kontorleder', profession: '1231119' },
};

const reasons = {
  resigned: 'EmployeeHasResigned',
  dismissed: 'EmployerHasDismissedTheEmployee',
  'contract-ended': 'ContractCommitmentOrTemporaryEmploymentExpired',
} as const satisfies Record<NonNullable<EmploymentPeriod['reason']>, NonNullable<Employment['EndDateReason']>>;

const hoursPerYear = 1950;

/**
 * Employees of the client in production that a caller without a token gets, with an employment for each employment
 * period, and its salary and full-time percentage lines. The client's number series is widened to their numbers.
 */
export const people: VendorPeople = {
  free: { employees: ['MailAddress.AddressLine2'] },
  replaces: ['numberSeries'],
  rows: (company, seed, fill) => {
    const { client, departments, enterprises, numberSeries } = companyOf(seed);
    const counters: Record<string, number> = { ...seed.counters };
    const next = (counter: string) => {
      counters[counter] = (counters[counter] ?? 0) + 1;
      return counters[counter];
    };
    const scope: Scope = { ...company, client: client.id, next, fill };
    const rows = { employees: [], employments: [], salaries: [], ftePercentages: [] } as PeopleRows;
    for (const person of company.people) {
      const Id = next('contact');
      const department = departments[person.index % departments.length]?.Id ?? null;
      const enterprise = enterprises[person.index % enterprises.length]?.Id ?? null;
      rows.employees.push(toEmployee(scope, person, Id, department));
      for (const period of person.employmentPeriods) {
        const employment = toEmployment(scope, period, Id, enterprise, period === person.employmentPeriods.at(-1));
        rows.employments.push(employment);
        addLines(scope, rows, period, employment);
      }
    }
    const last = lastNumber(company.people);
    if (last > 0)
      counters[`employeeNumber ${client.id}`] = Math.max(last, counters[`employeeNumber ${client.id}`] ?? 0);
    const widened = numberSeries.filter(isOfEmployees).map((series) => withRoomFor(series, last));
    return { rows: { numberSeries: widened, ...rows }, counters };
  },
  expected: (person, day) => {
    const { period, step } = currentEmployment(person, day);
    return {
      Number: person.number,
      StartDate: period.from,
      EndDate: period.to,
      JobTitle: jobs[step.position].title,
      ProfessionCode: jobs[step.position].profession,
      FtePercentage: step.percentage,
      ...payOf(step),
    };
  },
};

type PeopleRows = {
  readonly employees: Employee[];
  readonly employments: Employment[];
  readonly salaries: Salary[];
  readonly ftePercentages: FtePercentage[];
};

type Scope = Company & {
  readonly client: string;
  readonly next: (counter: string) => number;
  readonly fill: Fill;
};

function companyOf({ rows }: VendorSeed) {
  const own = <R extends { readonly client: string }>(all: readonly object[] = []) =>
    (all as readonly R[]).filter((row) => row.client === defaultCaller.client);
  const client = ((rows.clients ?? []) as readonly Client[]).find(({ id }) => id === defaultCaller.client);
  if (client === undefined)
    throw new Error(`people are employed by the client ${defaultCaller.client}, which is not there`);
  return {
    client,
    departments: own<Department>(rows.departments),
    enterprises: own<Enterprise>(rows.enterprises),
    numberSeries: own<NumberSeries>(rows.numberSeries),
  };
}

function isOfEmployees({ SubLedgerNumberSeriesType: type, IsDefault }: NumberSeries): boolean {
  return type === 'Employee' && IsDefault;
}

/** A series that holds the numbers of the people and as many again. */
function withRoomFor(series: NumberSeries, last: number): NumberSeries {
  return { ...series, ToInclusive: Math.max(series.ToInclusive, last * 2) };
}

function lastNumber(everybody: readonly CompanyPerson[]): number {
  return everybody.reduce((last, { number }) => Math.max(last, number), 0);
}

function toEmployee(scope: Scope, person: CompanyPerson, Id: number, DepartmentId: number | null): Employee {
  const { client, today, next, fill } = scope;
  const { period, step } = currentEmployment(person, today);
  const created = recordedAt(person.employmentPeriods[0].from, today);
  const free = fill('employees', person.index);
  return {
    ...blankEmployee,
    client,
    Id,
    Number: person.number,
    FirstName: person.firstName,
    LastName: person.lastName,
    DateOfBirth: person.birthDate,
    EmailAddress: person.email,
    JobTitle: jobs[step.position].title,
    Gender: person.gender,
    HiredDate: person.employmentPeriods[0].from,
    StartDate: period.from,
    EndDate: period.to,
    DepartmentId,
    ExternalNumber: person.number,
    MailAddress: {
      Id: next('address'),
      AddressLine1: person.street,
      AddressLine2: free['MailAddress.AddressLine2'] ?? null,
      City: person.city,
      ZipCode: person.zipCode,
      CountryCode: 'NO',
      ExternalCode: null,
      LastChangedDateTimeOffset: created,
    },
    SubledgerAccountId: next('subledgerAccount'),
    ContactCreatedDateTimeOffset: created,
    EmployeeCreatedDateTimeOffset: created,
    LastChangedDateTimeOffset: recordedAt(step.from, today),
  };
}

// An employment has one profession, its current or last one; salary and percentage have lines with dates.
function toEmployment(
  { client, today, next }: Scope,
  { from, to, reason, steps }: EmploymentPeriod,
  EmployeeId: number,
  EnterpriseId: number | null,
  IsDefault: boolean,
): Employment {
  const Id = next('employment');
  const step = steps.findLast((each) => each.from <= today) ?? steps[0];
  return {
    ...blankEmployment,
    client,
    reported: from <= today,
    Id,
    EmployeeId,
    EmploymentForm: steps[0].term === 'seasonal' ? 'Temporary' : 'Permanent',
    EnterpriseId,
    StartDate: from,
    EndDate: to,
    EndDateReason: reason === null ? null : reasons[reason],
    EndedAndReported: to !== null && to < today,
    IsDefault,
    ProfessionCode: jobs[step.position].profession,
    ReportingId: `POGO_${Id}`,
    CreatedDateTimeOffset: recordedAt(from, today),
    LastChangedDateTimeOffset: recordedAt(to ?? from, today),
  };
}

/** The members of a salary line that follow from a step: people of a season are paid by the hour. */
function payOf({ term, salary }: Step): Pick<Salary, 'RemunerationType' | 'AnnualSalary' | 'HourlyRate'> {
  const isHourly = term === 'seasonal';
  return {
    RemunerationType: isHourly ? 'HourlyWage' : 'FixedWage',
    AnnualSalary: isHourly ? null : salary,
    HourlyRate: isHourly ? Math.round((salary * 100) / hoursPerYear) / 100 : null,
  };
}

function addLines(
  { client, today, next }: Scope,
  rows: PeopleRows,
  { steps }: EmploymentPeriod,
  employment: Employment,
): void {
  const { Id: EmploymentId, EmployeeId } = employment;
  for (const [i, step] of steps.entries()) {
    const { from: FromDate, percentage } = step;
    const stamp = recordedAt(FromDate, today);
    rows.salaries.push({
      client,
      Id: next('salary'),
      EmployeeId,
      EmploymentId,
      FromDate,
      ...payOf(step),
      CreatedDateTimeOffset: stamp,
      LastChangedDateTimeOffset: stamp,
    });
    if (percentage === steps[i - 1]?.percentage) continue;
    rows.ftePercentages.push({
      client,
      Id: next('ftePercentage'),
      EmployeeId,
      EmploymentId,
      FromDate,
      FtePercentage: percentage,
      CreatedDateTimeOffset: stamp,
      LastChangedDateTimeOffset: stamp,
    });
  }
}
