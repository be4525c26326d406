import { entryOutside } from '../refusals/objects.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import { modelOf } from '../wire/object-models.ts';

const timesheets = modelOf('Timesheet');
const lines = modelOf('TimesheetLine');

/**
 * Requires that the lines of a timesheet that was written lie within its period, and gives them its employee.
 * @param before the timesheet before an update
 * @throws Failure 422
 */
export function completeTimesheet(call: Context, operation: string, sheet: ObjectRecord, before?: ObjectRecord): void {
  const written = tableOf(call.state, lines).by('timesheet', sheet.key);
  for (const [index, line] of written.entries()) {
    requireWithin(call, { operation, object: timesheets.name }, sheet, line, `/lines/${index}/entryDate`);
  }
  for (const line of written) takeEmployee(call, sheet, line, before?.employee);
}

/** The same for a line that was written alone. @throws Failure 422 */
export function completeTimesheetLine(call: Context, operation: string, line: ObjectRecord): void {
  const sheet = tableOf(call.state, timesheets).get(String(line.timesheet));
  if (sheet === undefined) return;
  requireWithin(call, { operation, object: lines.name }, sheet, line, '/entryDate');
  takeEmployee(call, sheet, line);
}

type Dimensions = { readonly employee?: unknown };

/** Gives a line the employee of its timesheet. @param earlier the employee that the timesheet had before */
function takeEmployee(call: Context, { employee }: ObjectRecord, line: ObjectRecord, earlier?: unknown): void {
  const dimensions = (line.dimensions ?? {}) as Dimensions;
  const sent = dimensions.employee ?? null;
  if (sent === employee) return;
  const choice = call.choose('intacct.timesheet.line-employee');
  if (choice === 'as-sent' || (choice === 'unless-sent' && sent !== null && sent !== earlier)) return;
  tableOf(call.state, lines).put({ ...line, dimensions: { ...dimensions, employee } });
}

type Target = Parameters<typeof entryOutside>[0];

function requireWithin(
  call: Context,
  target: Target,
  { beginDate, endDate }: ObjectRecord,
  { entryDate }: ObjectRecord,
  pointer: string,
): void {
  if (typeof beginDate !== 'string' || typeof entryDate !== 'string') return;
  const last = typeof endDate === 'string' ? endDate : lastOfWeek(beginDate);
  if (entryDate >= beginDate && entryDate <= last) return;
  if (call.choose('intacct.timesheet.entry-period') === 'accepted') return;
  throw entryOutside(target, pointer, entryDate, beginDate, last);
}

/** The last day of the week that begins on a day. */
function lastOfWeek(day: string): string {
  return new Date(Date.parse(day) + 6 * 86_400_000).toISOString().slice(0, 10);
}
