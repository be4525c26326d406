import { bankCountryMissing } from '../refusals/dimensions.ts';
import { type ObjectRecord, tableOf } from '../tables.ts';
import type { Context } from '../types.ts';
import type { ObjectModel } from '../wire/object-model.ts';
import { modelOf } from '../wire/object-models.ts';
import { pageOf } from '../wire/web-page.ts';

const employees = modelOf('Employee');
const contacts = modelOf('Contact');

/** Gives a new employee a link to its page, and the name of the contact if none was sent. */
export function completeEmployee(call: Context, record: ObjectRecord): void {
  const name = record.name ?? nameOfContact(call, record);
  tableOf(call.state, employees).put({ ...record, name, webURL: pageOf(record.id) });
}

/** Requires the country of an employee who is paid by bank file. @throws Failure 422 */
export function requireBankCountry(
  _call: Context,
  operation: string,
  record: ObjectRecord,
  before?: ObjectRecord,
): void {
  if (!lacksBankCountry(record) || (before !== undefined && lacksBankCountry(before))) return;
  throw bankCountryMissing({ operation, object: employees.name });
}

function lacksBankCountry({ filePaymentService, bankFile }: ObjectRecord): boolean {
  const { paymentCountryCode = null } = (bankFile ?? {}) as { readonly paymentCountryCode?: string | null };
  return filePaymentService === 'bankFile' && paymentCountryCode === null;
}

function nameOfContact(call: Context, { primaryContact }: ObjectRecord): unknown {
  const contact = tableOf(call.state, contacts).get(String(primaryContact));
  if (contact === undefined || !call.holds('intacct.employee.name')) return null;
  const names = [contact.lastName, contact.firstName].filter((name) => typeof name === 'string');
  return names.length === 2 ? names.join(', ') : contact.printAs;
}

/** Ends the rates of an employee that a new rate takes over from, on the day before it starts. */
export function endEarlierRates(call: Context, model: ObjectModel, rate: ObjectRecord): void {
  const { key, employee, startDate } = rate;
  if (model.name !== 'company-config/employee-rate' || typeof startDate !== 'string') return;
  const table = tableOf(call.state, model);
  const earlier = table.by('employee', String(employee)).filter((each) => each.key !== key && runsOn(each, startDate));
  if (earlier.length === 0 || !call.holds('intacct.employee.rate-ends')) return;
  for (const each of earlier) table.put({ ...each, endDate: dayBefore(startDate) });
}

/** True for a rate that started before a day and has not ended by then. */
function runsOn({ startDate, endDate }: ObjectRecord, day: string): boolean {
  return typeof startDate === 'string' && startDate < day && (typeof endDate !== 'string' || endDate >= day);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
