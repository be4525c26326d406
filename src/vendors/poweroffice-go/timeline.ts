import {
  afterLast,
  compareDates,
  type Lane,
  type LaneSpan,
  type ListedPerson,
  type PersonLanes,
  untilNext,
} from '../../engine/state/lanes.ts';
import type { Employee, Employment, FtePercentage, HourlyRate, Salary, State } from './tables.ts';

/** The employees of PowerOffice Go: their employments with all lines of each, hourly rates and salary lines. */
export const timeline: PersonLanes<State> = {
  list: (state) => Iterator.from(state.employees.all()).map(toListed),

  lanes: (state, id) => {
    const employee = state.employees.get(id);
    if (employee === undefined) return undefined;
    const employments = state.employments.by('employee', id);
    const lanes = [
      ...employments.flatMap((employment) => lanesOf(state, employment)),
      lane('hourly rate', 'hourlyRates', rateSpans(state.hourlyRates.by('employee', id))),
      lane('salary line', 'salaryLines', salaryLineSpans(state, employee)),
    ];
    return { person: toListed(employee), lanes: lanes.filter(({ spans }) => spans.length > 0) };
  },

  personsOf: ({ table, before, after }) => {
    const row = (after ?? before) as Partial<Employee> & { readonly EmployeeId?: number | null };
    const id = table.endsWith('/employees') ? row.Id : row.EmployeeId;
    return id === undefined || id === null ? [] : [String(id)];
  },
};

function toListed({ Id, Number: number, FirstName, LastName }: Employee): ListedPerson {
  const name = [FirstName, LastName].filter((part) => part !== null && part !== '').join(' ');
  return { id: String(Id), number: String(number), name };
}

function lane(kind: string, table: string, spans: readonly LaneSpan[]): Lane {
  return { kind, source: `poweroffice-go/${table}`, spans };
}

function lanesOf(state: State, employment: Employment): readonly Lane[] {
  const id = String(employment.Id);
  const end = afterLast(employment.EndDate);
  return [
    lane('employment', 'employments', [employmentSpan(employment)]),
    lane('salary', 'salaries', untilNext(state.salaries.by('employment', id).map(toSalary), end)),
    lane(
      'full-time percentage',
      'ftePercentages',
      untilNext(state.ftePercentages.by('employment', id).map(toFte), end),
    ),
    lane('fixed salary', 'fixedSalaries', fixedSalarySpans(state, id)),
    lane(
      'leave',
      'leaves',
      absenceSpans(state.leaves.by('employment', id), ({ TypeOfLeave }) => TypeOfLeave ?? 'leave'),
    ),
    lane(
      'layoff',
      'layoffs',
      absenceSpans(state.layoffs.by('employment', id), () => 'layoff'),
    ),
  ].map((each) => ({ ...each, of: `employment ${id}` }));
}

function employmentSpan({ client: _, ...employment }: Employment): LaneSpan {
  const { Id, EmploymentForm, EmploymentType, StartDate, EndDate } = employment;
  const label = EmploymentForm ?? EmploymentType ?? 'employment';
  return { key: String(Id), label, from: StartDate, until: afterLast(EndDate), facts: employment };
}

function toSalary({ client: _, ...salary }: Salary) {
  const { Id, FromDate, AnnualSalary, HourlyRate: rate, RemunerationType } = salary;
  const amount = AnnualSalary === null ? [rate, 'an hour'] : [AnnualSalary, 'a year'];
  return { key: String(Id), label: `${amount.join(' ')}, ${RemunerationType ?? ''}`, from: FromDate, facts: salary };
}

function toFte({ client: _, ...line }: FtePercentage) {
  return { key: String(line.Id), label: `${line.FtePercentage} %`, from: line.FromDate, facts: line };
}

function rateSpans(rates: readonly HourlyRate[]): readonly LaneSpan[] {
  return untilNext(
    rates.map(({ client: _, ...rate }) => {
      const { Id, ValidFromDate, BillableRate, CostRate } = rate;
      return {
        key: String(Id),
        label: `${BillableRate ?? '–'} / ${CostRate ?? '–'}`,
        from: ValidFromDate,
        facts: rate,
      };
    }),
  );
}

function fixedSalarySpans(state: State, employment: string): readonly LaneSpan[] {
  const spans = state.fixedSalaries.by('employment', employment).map(({ client: _, ...line }) => {
    const { Id, PayItemId, Amount, FromDate, ToDate } = line;
    const label = [payItemName(state, PayItemId), Amount].filter((part) => part !== null).join(' ');
    return { key: String(Id), label, from: FromDate, until: afterLast(ToDate), facts: line };
  });
  return spans.toSorted((a, b) => compareDates(a.from, b.from));
}

function salaryLineSpans(state: State, { Id: id, client }: Employee): readonly LaneSpan[] {
  const own = state.salaryLines.by('client', client).filter(({ EmployeeId }) => EmployeeId === id);
  const spans = own.map(({ client: _, application: __, ...line }) => {
    const { Id, PayItemId, Amount, FromDate, ToDate } = line;
    const label = [payItemName(state, PayItemId), Amount].filter((part) => part !== null).join(' ');
    return { key: String(Id), label, from: FromDate, until: afterLast(ToDate), facts: line };
  });
  return spans.toSorted((a, b) => compareDates(a.from, b.from));
}

function payItemName(state: State, id: string | null): string {
  const item = id === null ? undefined : state.payItems.get(id);
  return item?.Name ?? 'pay item';
}

type Absence = {
  readonly Id: string;
  readonly client: string;
  readonly StartDate: string | null;
  readonly EndDate: string | null;
};

function absenceSpans<A extends Absence>(absences: readonly A[], label: (absence: A) => string): readonly LaneSpan[] {
  const spans = absences.map((absence) => {
    const { client: _, ...facts } = absence;
    const { Id, StartDate, EndDate } = absence;
    return { key: Id, label: label(absence), from: StartDate, until: afterLast(EndDate), facts };
  });
  return spans.toSorted((a, b) => compareDates(a.from, b.from));
}
