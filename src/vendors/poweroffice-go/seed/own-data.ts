import type { Row } from '../../../engine/state/table.ts';
import { formatStamp } from '../wire/stamps.ts';
import { blankEmployee, blankEmployment, blankProject } from './blanks.ts';
import { relations } from './relations.ts';
import { defaultCaller } from './seed.ts';

/**
 * Adds the members that a record of own data may leave out: its client (the one in production that a caller without a
 * token gets), its stamps, and the usual members of employees, employments, projects and bank accounts.
 */
export function withDefaults(table: string, row: Row, now: number): Row {
  const stamp = formatStamp(now, 0);
  const client = 'client' in (relations[table] ?? {}) ? { client: defaultCaller.client } : {};
  const changed = { LastChangedDateTimeOffset: stamp };
  const stamps = { CreatedDateTimeOffset: stamp, ...changed };
  switch (table) {
    case 'employees':
      return withEmployeeDefaults({ ...client, ...row }, stamp);
    case 'employments': {
      const { ReportingId = `POGO_${String((row as { Id?: unknown }).Id)}` } = row as { ReportingId?: unknown };
      return { ...blankEmployment, ...client, ...stamps, ReportingId, ...row };
    }
    case 'applications':
      return { redirectUris: [], ...row };
    case 'projects':
      return { ...blankProject, ...client, ...stamps, ...row };
    case 'bankAccounts':
      return { ...client, CountryCode: 'NO', IsActive: true, CreateDateTimeOffset: stamp, ...changed, ...row };
    case 'generalLedgerAccounts':
      return { ...client, ...changed, ...row };
    default:
      return { ...client, ...(stamped.has(table) ? stamps : {}), ...row };
  }
}

const stamped = new Set([
  'salaries',
  'ftePercentages',
  'fixedSalaries',
  'leaves',
  'layoffs',
  'salaryLines',
  'enterprises',
  'departments',
  'locations',
  'customDimensions',
  'contactGroups',
  'payItems',
]);

function withEmployeeDefaults(row: Row, stamp: string): Row {
  const { Id, MailAddress } = row as { readonly Id?: unknown; readonly MailAddress?: object | null };
  const stamps = { ContactCreatedDateTimeOffset: stamp, EmployeeCreatedDateTimeOffset: stamp };
  const address = MailAddress == null ? null : { Id, LastChangedDateTimeOffset: stamp, ...MailAddress };
  return {
    ...blankEmployee,
    ...stamps,
    LastChangedDateTimeOffset: stamp,
    SubledgerAccountId: Id,
    ...row,
    MailAddress: address,
  };
}
