import {
  afterLast,
  compareDates,
  type Lane,
  type LaneSpan,
  type PersonLanes,
  untilNext,
} from '../../engine/state/lanes.ts';
import type { ObjectRecord, State } from './tables.ts';

/** The employees of Sage Intacct: their employment, the labor rates of their position, and their timesheets. */
export const timeline: PersonLanes<State> = {
  list: (state) => Iterator.from(state.employee.all()).map(toListed),

  lanes: (state, id) => {
    const employee = state.employee.get(id);
    if (employee === undefined) return undefined;
    const lanes = [employmentLane(state, employee), ...rateLanes(state, employee), timesheetLane(state, id)];
    return { person: toListed(employee), lanes: lanes.filter(({ spans }) => spans.length > 0) };
  },

  personsOf: ({ table, key, before, after }) => {
    if (table.endsWith('/employee')) return [key];
    const employee = textIn((after ?? before) as ObjectRecord, 'employee');
    return employee === null ? [] : [employee];
  },
};

function toListed(employee: ObjectRecord) {
  return { id: employee.key, number: employee.id, name: textIn(employee, 'name') ?? '' };
}

function textIn(record: ObjectRecord, member: string): string | null {
  const value = record[member];
  return typeof value === 'string' ? value : null;
}

function lane(kind: string, table: string, spans: readonly LaneSpan[]): Lane {
  return { kind, source: `sage-intacct/${table}`, spans };
}

function employmentLane(state: State, employee: ObjectRecord): Lane {
  const { key, startDate = null, endDate = null, employeePosition = null, status } = employee;
  const position = textIn(employee, 'employeePosition');
  const named = position === null ? undefined : state['employee-position'].get(position);
  const label = (named === undefined ? null : textIn(named, 'name')) ?? textIn(employee, 'jobTitle') ?? 'employed';
  const from = textIn(employee, 'startDate');
  const facts = { startDate, endDate, employeePosition, status };
  return lane('employment', 'employee', [{ key, label, from, until: afterLast(textIn(employee, 'endDate')), facts }]);
}

/** The lines of rate tables for an employee's position: each counts until the next one of its table and conditions. */
function rateLanes(state: State, employee: ObjectRecord): readonly Lane[] {
  const position = textIn(employee, 'employeePosition');
  if (position === null) return [];
  const lines = state['rate-table-timesheet-line'].by('employeePosition', position);
  const conditions = (line: ObjectRecord) =>
    ['rateTable', 'laborClass', 'laborShift', 'laborUnion'].map((member) => textIn(line, member) ?? '').join(' ');
  return [...Map.groupBy(lines, conditions).values()].map((group) => {
    const table = textIn(group[0] as ObjectRecord, 'rateTable') ?? '';
    const spans = group.map((line) => ({
      key: line.key,
      label: `${textIn(line, 'laborRate') ?? '–'} an hour`,
      from: textIn(line, 'startDate'),
      facts: line,
    }));
    const name = state['rate-table'].get(table)?.id ?? table;
    return { ...lane('labor rate', 'rate-table-timesheet-line', untilNext(spans)), of: `rate table ${name}` };
  });
}

function timesheetLane(state: State, employee: string): Lane {
  const spans = state.timesheet.by('employee', employee).map((sheet) => ({
    key: sheet.key,
    label: `timesheet ${sheet.id}`,
    from: textIn(sheet, 'beginDate'),
    until: afterLast(textIn(sheet, 'endDate')),
    facts: sheet,
  }));
  return lane(
    'timesheet',
    'timesheet',
    spans.toSorted((a, b) => compareDates(a.from, b.from)),
  );
}
