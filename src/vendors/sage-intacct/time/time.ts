import { entryOutside } from '../refusals/objects.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import { modelOf } from '../wire/object-models.ts';

const timesheets = modelOf('Timesheet');
const lines = modelOf('TimesheetLine');

/** Requires that the lines of a timesheet that was written lie within its period. @throws Failure 422 */
export function requireEntriesWithin(call: Context, operation: string, sheet: ObjectRecord): void {
  for (const [index, line] of tableOf(call.state, lines).by('timesheet', sheet.key).entries()) {
    requireWithin(call, { operation, object: timesheets.name }, sheet, line, `/lines/${index}/entryDate`);
  }
}

/** The same of a line that was written alone. @throws Failure 422 */
export function requireEntryWithin(call: Context, operation: string, line: ObjectRecord): void {
  const sheet = tableOf(call.state, timesheets).get(String(line.timesheet));
  if (sheet !== undefined) requireWithin(call, { operation, object: lines.name }, sheet, line, '/entryDate');
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
