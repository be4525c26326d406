import { maySeeIdentity } from '../access/privileges.ts';
import { missingPrivilege, notSimulated } from '../refusals/access.ts';
import type { Employee } from '../tables.ts';
import type { Call, Context } from '../types.ts';
import { isBlank } from '../wire/list.ts';

/** True for an employee whose own value is one that a filter names. */
type Matches = (row: Employee, sent: string) => boolean;

/**
 * The employees that the filters by e-mail address, phone number and national identity number let through.
 * @throws Failure 501 for a filter that is known from a client alone: to overlook it would find everyone
 */
export function lookedUp(call: Call<'getEmployees'>, rows: readonly Employee[]): readonly Employee[] {
  const { employeeEmails, employeePhoneNumbers, employeeNationalIdNumber, subLedgerAccountIds } = call.query;
  if (!isBlank(call, subLedgerAccountIds)) throw notSimulated('GET', '/v2/Employees?subLedgerAccountIds');
  const byEmail = named(call, rows, employeeEmails, (row, sent) => hasEmail(call, row, sent));
  const byPhone = named(call, byEmail, employeePhoneNumbers, (row, sent) => hasPhone(call, row, sent));
  if (isBlank(call, employeeNationalIdNumber)) return byPhone;
  return named(call, comparable(call, byPhone), employeeNationalIdNumber, (row, sent) => row.NationalIdNumber === sent);
}

function named(
  call: Context,
  rows: readonly Employee[],
  text: string | undefined,
  matches: Matches,
): readonly Employee[] {
  if (isBlank(call, text)) return rows;
  const values = text.split(',').map((part) => part.trim());
  const found = rows.filter((row) => values.some((sent) => matches(row, sent)));
  return found.length === rows.length || call.holds('poweroffice.employees.look-up') ? found : rows;
}

function hasEmail(call: Context, { EmailAddress: email }: Employee, sent: string): boolean {
  if (email === null || email === sent) return email === sent;
  return email.toLowerCase() === sent.toLowerCase() && call.holds('poweroffice.employees.email-case');
}

const withoutBlanks = (number: string) => number.replaceAll(/\s/g, '');
const withoutPrefix = (number: string) => withoutBlanks(number).replace(/^(\+|00)47/, '');

function hasPhone(call: Context, { PhoneNumber: phone }: Employee, sent: string): boolean {
  if (phone === null || phone === sent) return phone === sent;
  if (withoutPrefix(phone) !== withoutPrefix(sent)) return false;
  const isSpaced = withoutBlanks(phone) === withoutBlanks(sent);
  const form = call.choose('poweroffice.employees.phone-form');
  return isSpaced ? form !== 'whole' : form === 'without-prefix';
}

/** The employees whose national identity number is compared, for a caller to whom the number may be hidden. */
function comparable(call: Context, rows: readonly Employee[]): readonly Employee[] {
  if (maySeeIdentity(call)) return rows;
  switch (call.choose('poweroffice.employees.hidden-national-id')) {
    case 'compared':
      return rows;
    case 'no-match':
      return [];
    case 'refused':
      throw missingPrivilege();
  }
}
